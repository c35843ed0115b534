import { stripVTControlCharacters as bare } from 'node:util'
import { PassThrough } from 'node:stream'
import { askQuestions, listAsker, openSession, type Session } from '@ytterby/lists'
import { currentRuleset } from 'ytterby'
import { EMPTY_PROFILE, type Profile, type TableRecord } from 'ytterby/lists'
import { describe, expect, test } from 'vitest'
import { askPerson } from '../src/intake/ask-person.ts'
import { promptsOn } from '../src/intake/prompts.ts'

const HEADER = ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination']
const GOODS = [
  ['M-1', 'Steel bracket for sensor', '73269098', '900', 'DE'],
  ['M-2', 'Gear motor 24 V', '85013100', '75.5', 'DE'],
  ['M-3', 'Servo motor 48 V', '85013100', '24.5', 'DE'],
]
const RECORDS: TableRecord[] = [HEADER, ...GOODS].map((cells, at) => ({ line: at + 1, cells }))

const DOWN = '\u001b[B'
const ENTER = '\r'
const LEAVE = '\u0003'
const BACK = '\u007f'

const MOTORS = '2 lines, 100 kg'
const ELEMENTS = 'Which rare earths does the good contain?'
const BRACKET = 'Are these goods something else'

const opened = (profile: Profile = EMPTY_PROFILE): Session =>
  openSession(
    { records: RECORDS },
    {
      profile,
      ask: listAsker({
        defaults: { asOf: () => '2026-11-27', knownAt: undefined },
        stated: {},
        lang: 'en',
        ruleset: currentRuleset,
      }),
    },
  )

/** What a person waits to see, and the keys that are pressed then. */
type Step = readonly [sees: string, ...keys: readonly string[]]

/**
 * A person at a terminal.
 *
 * @returns what was on the screen, the profiles that were saved, and the list at the end.
 */
async function atTerminal(
  steps: readonly Step[],
  { plain = false, profile = EMPTY_PROFILE }: { plain?: boolean; profile?: Profile } = {},
) {
  const input = new PassThrough()
  // As with the output of a process, a prompt that ends does not end it.
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 40, end: () => output })
  let screen = ''
  let since = ''
  const left = [...steps]
  output.setEncoding('utf8').on('data', (text: string) => {
    screen += bare(text)
    since += bare(text)
    const [[sees, ...keys] = ['']] = left
    if (left.length === 0 || !since.includes(sees)) return
    left.shift()
    since = ''
    setImmediate(() => {
      for (const key of keys) input.write(key)
    })
  })
  const saved: Profile[] = []
  const session = await askPerson(opened(profile), {
    prompts: promptsOn({ input, output, lang: 'en', plain }),
    author: { by: 'Anna', on: '2026-11-27' },
    lang: 'en',
    width: 100,
    save: async (kept) => void saved.push(kept),
  })
  expect(left).toEqual([])
  return { screen, saved, session }
}

const triages = ({ lines }: Session): string[] => lines.map(({ triage }) => triage)

// A prompt that is not the expected one is waited for without end.
describe('questions on a terminal', { timeout: 60_000 }, () => {
  test('are chosen with arrow keys or by number, each with what its answers lead to', async () => {
    const { screen, session } = await atTerminal([
      [MOTORS, ENTER],
      [ELEMENTS, DOWN, ENTER],
      [BRACKET, '1', ENTER],
    ])
    expect(screen).toContain('Questions left: 2. Lines settled: 0 of 3.')
    expect(screen).toContain('❯ 1. Motor (depends: 2)')
    expect(session.lines[1]?.columns).toMatchObject({ 'product.form': 'motor', 'product.elements': 'Tb' })
    expect(triages(session)).toEqual(['set-aside', 'answered', 'answered'])
    expect(askQuestions(session)).toEqual([])
  })

  test('take rare earths as they are typed; what names none is told and typed again', async () => {
    const { session } = await atTerminal([
      [MOTORS, ENTER],
      [ELEMENTS, '9', ENTER],
      ['or none:', 'unobtainium', ENTER],
      ['“unobtainium” does not name rare earths', BACK.repeat(11), 'Nd 30, Dy 3', ENTER],
      [BRACKET, LEAVE],
    ])
    expect(session.lines[1]?.columns).toMatchObject({
      'product.elements': 'Nd:30;Dy:3',
      'product.elementsComplete': 'true',
    })
  })

  test('can be put for each good on its own', async () => {
    const { session } = await atTerminal([
      [MOTORS, '4', ENTER],
      ['1 line, 75.5 kg', '2', ENTER],
      ['1 line, 24.5 kg', '1', ENTER],
      [ELEMENTS, LEAVE],
    ])
    expect(session.lines[1]?.columns).toMatchObject({ 'product.elements': 'none' })
    expect(session.lines[2]?.columns).toMatchObject({ 'product.form': 'motor' })
  })

  test('list their lines on request', async () => {
    const { screen } = await atTerminal([
      [MOTORS, '5', ENTER],
      ['line 4: M-3, Servo motor 48 V, 85013100, 24.5 kg', LEAVE],
    ])
    expect(screen).toContain('line 3: M-2, Gear motor 24 V, 85013100, 75.5 kg')
  })

  test('are skipped for this time, and asked the next time', async () => {
    const { session } = await atTerminal([
      [MOTORS, '6', ENTER],
      [BRACKET, '1', ENTER],
    ])
    expect(triages(session)).toEqual(['set-aside', 'open', 'open'])
    expect(askQuestions(session)).toHaveLength(1)
  })

  test('are undone, and the profile is what it was', async () => {
    const { saved, session } = await atTerminal([
      [MOTORS, '1', ENTER],
      [ELEMENTS, '13', ENTER],
      [MOTORS, LEAVE],
    ])
    expect(saved).toHaveLength(2)
    expect(saved[1]).toEqual(EMPTY_PROFILE)
    expect(triages(session)).toEqual(['set-aside', 'open', 'open'])
  })

  test('lose nothing with Ctrl-C: the next run goes on with what was saved', async () => {
    const { saved } = await atTerminal([
      [MOTORS, '1', ENTER],
      [ELEMENTS, LEAVE],
    ])
    const [profile = EMPTY_PROFILE] = saved
    const { session } = await atTerminal(
      [
        [ELEMENTS, '1', ENTER],
        [BRACKET, '1', ENTER],
      ],
      { profile },
    )
    expect(askQuestions(session)).toEqual([])
  })

  test('are plain text for a screen reader: numbered once, answered by number, nothing written over', async () => {
    const { screen, session } = await atTerminal(
      [
        ['Which number?', '0', ENTER],
        ['Type a number from 1 to 7.', BACK, '1', ENTER],
        [`${ELEMENTS} Ask for the composition report, dysprosium and terbium`, '9', ENTER],
        ['or none:', 'Nd', ENTER],
        [BRACKET, LEAVE],
      ],
      { plain: true },
    )
    expect(screen).toContain('  1. Motor (depends: 2)\n  2. no rare earths (set aside: 2)\n')
    expect(screen).not.toContain('❯')
    expect(session.lines[1]?.columns).toMatchObject({ 'product.elements': 'Nd' })
  })
})

test('what is saved is signed by who answered, on which day', async () => {
  const { saved } = await atTerminal([
    [MOTORS, '1', ENTER],
    [ELEMENTS, LEAVE],
  ])
  expect(saved[0]?.goods).toEqual([
    expect.objectContaining({ material: 'M-2', as: 'accepted', by: 'Anna', on: '2026-11-27' }),
    expect.objectContaining({ material: 'M-3', as: 'accepted', by: 'Anna', on: '2026-11-27' }),
  ])
})
