import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadRuleset } from '@ytterby/rulesets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { compare } from 'ytterby/law'
import { deliveriesOf, readWatch, type WatchEvent } from 'ytterby/planning'
import { startReceiver, type Receiver } from './webhook-receiver.ts'
import { linesOf, ytterby, type Ended } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
afterAll(() => rmSync(folder, { recursive: true }))

let states = 0
/** The path of a state that does not exist yet. */
const newState = (): string => join(folder, `watch-${(states += 1)}.json`)

const HEADER = 'id,product.form,product.elements,product.elementsComplete,destination,endUse.kind\n'
const A1 = 'A1,ndfeb-magnet,Nd;Dy,true,DE,civil\n'
const A2 = 'A2,optical-fibre,Er,true,DE,civil\n'
const A3 = 'A3,ndfeb-magnet,Qq,true,DE,civil\n'
const PARTS = HEADER + A1 + A2

type Run = {
  readonly state: string
  readonly asOf: string
  readonly list?: string
  readonly env?: Record<string, string>
}

const watch = ({ state, asOf, list = PARTS, env }: Run, ...flags: readonly string[]): Promise<Ended> =>
  ytterby(['watch', '-', `--state=${state}`, `--as-of=${asOf}`, ...flags], list, env)

/** The state after a first run on 2026-11-05. */
async function begun(list = PARTS): Promise<string> {
  const state = newState()
  await watch({ state, asOf: '2026-11-05', list })
  return state
}

const stateOf = (file: string): string => readFileSync(file, 'utf8')
const RULESET = `ruleset ${currentRuleset.version}`

describe.concurrent('ytterby watch', () => {
  test('records on its first run, and tells nothing', async () => {
    const state = newState()
    const { status, stdout, stderr } = await watch({ state, asOf: '2026-11-05' }, '--ahead=30')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(
      `2026-11-05, ${RULESET}: lines watched from now on: 2, refused: 0. The next run reports what changed.\n`,
    )
    expect(readWatch(JSON.parse(stateOf(state))).lines.map(({ id }) => id)).toEqual(['A1', 'A2'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('refuses lines that state days, names the flag that leaves them out, and watches them with it', async () => {
    const list = `asOf,${HEADER}2026-03-01,${A1}`
    const refused = await watch({ state: newState(), asOf: '2026-11-05', list })
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('--ignore-days')])
    const state = newState()
    const watched = await watch({ state, asOf: '2026-11-05', list }, '--ignore-days')
    expect([watched.status, watched.stderr]).toEqual([0, ''])
    expect(watched.stdout).toContain('lines watched from now on: 1, refused: 0')
    expect((await watch({ state, asOf: '2026-11-12', list }, '--ignore-days')).status).toBe(3)
    // A misspelt field is no reason to leave days out.
    const other = await watch({ state: newState(), asOf: '2026-11-05', list: HEADER + A3 })
    expect(other.stderr).not.toContain('--ignore-days')
  })

  test('tells a change with its day and its instrument, once, and exits 3', async () => {
    const state = await begun()
    const changed = await watch({ state, asOf: '2026-11-12' })
    expect(changed).toEqual({
      status: 3,
      stderr: '',
      stdout: `2 A1: permit required as before; changed: restrictions, from 2026-11-11
    MOFCOM-2025-61
3 A2: no permit needed → unsettled, from 2026-11-11
    MOFCOM-GACC-2025-70
2026-11-12, ${RULESET}: lines watched: 2, changes: 2, new: 0, with other facts: 0, gone: 0, refused: 0.
`,
    })
    const again = await watch({ state, asOf: '2026-11-12' })
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('changes: 0,')
  })

  test('tells a coming change ahead, and again on its day', async () => {
    const state = await begun()
    const ahead = await watch({ state, asOf: '2026-11-06' }, '--ahead=5')
    expect(ahead.stdout).toMatch(/^Coming: 3 A2: no permit needed → unsettled, from 2026-11-11$/m)
    expect(ahead.status).toBe(3)
    expect((await watch({ state, asOf: '2026-11-09' }, '--ahead=5')).status).toBe(0)
    const { stdout } = await watch({ state, asOf: '2026-11-11' }, '--ahead=5')
    expect(stdout).toMatch(/^3 A2: no permit needed → unsettled, from 2026-11-11$/m)
  })

  test('tells what another release decides otherwise, as compare finds it', async () => {
    const state = newState()
    const list = 'product.form,product.elements\noptical-fibre,\npolishing-powder,Ce;La\nore,\n'
    const before = await loadRuleset('1.0.0')
    await watch({ state, asOf: '2026-11-12', list }, '--ruleset=1.0.0')
    const { stdout } = await watch({ state, asOf: '2026-11-12', list }, '--json')
    const found = [
      ...compare(
        [
          { line: 2, inquiry: { product: { form: 'optical-fibre' } } },
          {
            line: 3,
            inquiry: { product: { form: 'polishing-powder', elements: [{ symbol: 'Ce' }, { symbol: 'La' }] } },
          },
          { line: 4, inquiry: { product: { form: 'ore' } } },
        ],
        { from: { asOf: '2026-11-12', ruleset: before }, to: { asOf: '2026-11-12' } },
      ),
    ].flatMap((one) =>
      'issues' in one || one.differs.every((field) => field === 'horizon')
        ? []
        : [[one.line, one.firstDay, one.because]],
    )
    const events = linesOf(stdout).map((line): WatchEvent => JSON.parse(line))
    expect(events.map(({ line, since, because }) => [line, since, because])).toEqual(found)
    expect(events.every(({ kind }) => kind === 'release')).toBe(true)
  })

  test('sums corrections of ours in one message, apart from changes of the law', async () => {
    const list = 'id,product.form,product.elements\nM1,ndfeb-magnet,Nd\nM2,ndfeb-magnet,Nd\n'
    const [first, second] = [newState(), newState()]
    for (const state of [first, second]) await watch({ state, asOf: '2026-11-12', list }, '--ruleset=1.1.0')
    const told = await watch({ state: first, asOf: '2026-11-12', list })
    expect(told.stdout.match(/corrects earlier answers of ours/g)).toHaveLength(1)
    expect(told.stdout).toMatch(/^ {4}.+ → depends: 2 \(2 M1, 3 M2\)$/m)
    expect(told.stdout).not.toMatch(/^2 M1:/m)
    const json = await watch({ state: second, asOf: '2026-11-12', list }, '--json')
    const [message] = deliveriesOf(linesOf(json.stdout).map((line): WatchEvent => JSON.parse(line)))
    expect(JSON.parse(message?.body ?? '')).toMatchObject({ data: { corrections: [{ after: 'depends', lines: 2 }] } })
    expect(linesOf(json.stdout).map((line): WatchEvent => JSON.parse(line))).toMatchObject([
      { line: 2, id: 'M1', kind: 'release', corrects: true },
      { line: 3, id: 'M2', kind: 'release', corrects: true },
    ])
  })

  test('prints events as NDJSON, and what was refused with the summary on standard error', async () => {
    const list = PARTS + A3
    const state = await begun(list)
    const { status, stdout, stderr } = await watch({ state, asOf: '2026-11-11', list }, '--json')
    expect(status).toBe(3)
    const events = linesOf(stdout).map((line): WatchEvent => JSON.parse(line))
    expect(events).toMatchObject([
      { line: 2, id: 'A1', kind: 'day', since: '2026-11-11', differs: ['restrictions'] },
      { line: 3, id: 'A2', kind: 'day', before: { verdict: 'no-permit' }, after: { verdict: 'unsettled' } },
    ])
    expect(stderr).toMatch(/^4 A3: unknown-value product\.elements\.0\.symbol: /m)
    expect(stderr).toContain('refused: 1.')
  })

  test('refuses lines that state a day, watches the others, and exits 1', async () => {
    const list = 'id,product.form,asOf\nA,ore,2026-11-05\nB,ore,\n'
    const { status, stdout } = await watch({ state: newState(), asOf: '2026-11-05', list })
    expect(status).toBe(1)
    expect(stdout).toContain('2 A: unknown-key asOf: A watch sets the day itself')
    expect(stdout).toContain('lines watched from now on: 1, refused: 1.')
  })

  test('records new lines and lines with other facts, forgets lines that are gone, and says so', async () => {
    const state = await begun(`${HEADER}${A1}${A2}A4,ore,Nd,,DE,civil\nA5,ore,Nd,,DE,civil\n`)
    const list = `${HEADER}A6,ore,Ce,,DE,civil\n${A2}A4,ore,Nd,,US,civil\n`
    const { status, stdout } = await watch({ state, asOf: '2026-11-11', list })
    expect(status).toBe(3)
    expect(linesOf(stdout)[0]).toMatch(/^3 A2: /)
    expect(stdout).toContain(
      'lines watched: 3, changes: 1, new: 1, with other facts: 1, gone: 2, refused: 0. Lines that are new',
    )
  })

  test('reads NDJSON and lists of another system as batch does', async () => {
    const ndjson =
      '{"id":7,"product":{"form":"optical-fibre","elements":[{"symbol":"Er"}],"elementsComplete":true},"destination":"DE"}\n'
    const state = await begun(ndjson)
    const { stdout } = await watch({ state, asOf: '2026-11-11', list: ndjson })
    expect(stdout).toMatch(/^1 7: no permit needed → unsettled/m)

    const [profile, ofWorkbook] = [join(folder, 'profile.json'), newState()]
    const workbook = join(import.meta.dirname, 'fixtures/parts.xlsx')
    await ytterby(['intake', workbook, `--profile=${profile}`, '--accept=certain', '--by=Ada'])
    const read = await ytterby([
      'watch',
      workbook,
      `--profile=${profile}`,
      `--state=${ofWorkbook}`,
      '--as-of=2026-11-05',
    ])
    expect(read.stdout).toMatch(/lines watched from now on: \d+, refused: \d+\./)
    expect(readWatch(JSON.parse(stateOf(ofWorkbook))).watch).toBe(1)
  })

  test('in Chinese', async () => {
    const state = await begun()
    const { stdout } = await watch({ state, asOf: '2026-11-11', list: `${PARTS}A9,ore,Nd,,DE,civil\n` }, '--lang=zh')
    expect(stdout).toContain('3 A2：无需申领许可 → 未定，自2026-11-11起')
    expect(stdout).toContain('变化2项，新增1行')
    expect(stdout).not.toMatch(/lines|changes/)
  })

  test.each<[what: string, state: string | null, says: string, flags?: readonly string[]]>([
    ['a day before the last run', null, 'look at that day or a later one, not at 2026-11-04', ['--as-of=2026-11-04']],
    ['a state that is no JSON', 'x', 'malformed-json'],
    [
      'a state of another version',
      '{"watch":2,"lines":[]}',
      'is not a state that ytterby watch --state wrote. /watch: ',
    ],
    ['an empty state', '', 'is empty; delete it to begin again'],
    ['an impossible number of days', null, 'Write a number from 1 to 999', ['--ahead=0']],
  ])('%s is refused, and the state stays as it is', async (_, content, says, flags = []) => {
    const state = content === null ? await begun() : newState()
    if (content !== null) writeFileSync(state, content)
    const before = stateOf(state)
    const { status, stdout, stderr } = await watch({ state, asOf: '2026-11-11' }, ...flags)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stateOf(state)).toBe(before)
  })

  test('needs a state', async () => {
    const { status, stderr } = await ytterby(['watch', '-'], PARTS)
    expect(status).toBe(2)
    expect(stderr).toContain("required option '--state <file>' not specified")
  })

  test('does not write the state of a list that is refused as a whole', async () => {
    const state = newState()
    const { status } = await watch({ state, asOf: '2026-11-05', list: `${PARTS}A9,"open,Nd,,DE,civil\n` })
    expect({ status, exists: existsSync(state) }).toEqual({ status: 2, exists: false })
  })
})

const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`
const env = { YTTERBY_WEBHOOK_SECRET: SECRET }
/** A list of 101 lines that change on 2026-11-11. */
const LONG = HEADER + Array.from({ length: 101 }, (_, at) => `L${at},optical-fibre,Er,true,DE,civil\n`).join('')

describe('ytterby watch --webhook', () => {
  let receiver: Receiver
  const receive = async (replies?: Parameters<typeof startReceiver>[1]): Promise<void> => {
    await receiver?.close()
    receiver = await startReceiver(SECRET, replies)
  }
  beforeAll(() => receive())
  afterAll(() => receiver.close())
  const deliver = (state: string, asOf: string, list = PARTS): Promise<Ended> =>
    watch({ state, asOf, list, env }, `--webhook=${receiver.url}`, '--json')

  test('delivers what it prints, signed as Standard Webhooks', async () => {
    await receive()
    const { status, stdout } = await deliver(await begun(), '2026-11-11')
    expect(status).toBe(3)
    expect(receiver.received).toEqual([
      {
        id: expect.stringMatching(/^msg_[0-9a-f]{32}$/),
        path: '/hook',
        events: linesOf(stdout).map((line): WatchEvent => JSON.parse(line)),
      },
    ])
  })

  test('delivers nothing where nothing changed', async () => {
    await receive()
    const { status } = await deliver(await begun(), '2026-11-06')
    expect({ status, received: receiver.received }).toEqual({ status: 0, received: [] })
  })

  test('that fails leaves the state as it is; the next run delivers the same messages again', async () => {
    await receive([{ status: 204 }, { status: 500 }])
    const state = await begun(LONG)
    const before = stateOf(state)
    const failed = await deliver(state, '2026-11-11', LONG)
    expect(failed.status).toBe(4)
    expect(failed.stderr).toContain('did not accept the events (status 500)')
    expect(stateOf(state)).toBe(before)

    const repeated = await deliver(state, '2026-11-11', LONG)
    expect(repeated.status).toBe(3)
    const { received } = receiver
    expect(received.map(({ events }) => events?.length)).toEqual([100, 1, 100, 1])
    expect(received.slice(2)).toEqual(received.slice(0, 2))
    expect((await deliver(state, '2026-11-11', LONG)).status).toBe(0)
    expect(receiver.received).toHaveLength(4)
  })

  test('follows no redirect', async () => {
    await receive([{ status: 307, location: '/elsewhere' }])
    const { status, stderr } = await deliver(await begun(), '2026-11-11')
    expect(status).toBe(4)
    expect(stderr).toContain('status 307')
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
  })

  test('says why nobody answered', async () => {
    await receive()
    const state = await begun()
    const { url } = receiver
    await receiver.close()
    const { status, stderr } = await watch({ state, asOf: '2026-11-11', env }, `--webhook=${url}`)
    expect(status).toBe(4)
    expect(stderr).toContain('ECONNREFUSED')
    await receive()
  })

  test.each([
    ['http', 'http://example.com/hook', 'webhook-address'],
    ['a host that only begins like this machine', 'http://127.0.0.1.example.com/', 'webhook-address'],
    ['a user name', 'https://ada@example.com/', 'webhook-address'],
    ['another protocol', 'file:///etc/passwd', 'webhook-address'],
    ['no address', 'hook', 'webhook-address'],
    ['no secret', 'https://example.com/', 'no-webhook-secret', ''],
    ['a malformed secret', 'https://example.com/', 'webhook-secret', 'whsec_short'],
  ])('%s is refused before anything is read', async (_, address, code, secret = SECRET) => {
    const state = newState()
    const { status, stdout, stderr } = await watch(
      { state, asOf: '2026-11-05', env: { YTTERBY_WEBHOOK_SECRET: secret } },
      `--webhook=${address}`,
    )
    expect({ status, stdout, exists: existsSync(state) }).toEqual({ status: 2, stdout: '', exists: false })
    expect(stderr).toContain(`error: ${code}: `)
    expect(stderr).not.toContain('short')
  })
})
