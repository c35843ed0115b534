import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { compare, advisories, releases } from 'ytterby/law'
import { currentRuleset } from 'ytterby'
import { linesOf, ytterby } from './ytterby.ts'

const PARTS = `id,product.form,product.elements,product.elementsComplete,destination,endUse.kind
A1,ndfeb-magnet,Nd;Dy,true,DE,civil
A2,optical-fibre,Er,true,DE,civil
A3,motor,Nd;Dy,true,DE,civil
A4,ndfeb-magnet,Qq,true,DE,civil
`
const OVER_THE_END = ['--from', '2026-11-10', '--to', '2026-11-11']
const ask = (args: readonly string[], input = PARTS) => ytterby(['compare', '-', ...args], input)

describe.concurrent('ytterby compare', () => {
  test('shows what changes, other verdicts first, from which day, because of which instrument, and a summary', async () => {
    const { status, stdout, stderr } = await ask(OVER_THE_END)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toBe(`3 A2: no permit needed → unsettled, from 2026-11-11
    MOFCOM-GACC-2025-70
5 A4: unknown-value product.elements.0.symbol: This value is not in the list. Use one of: Sc, Y, La, Ce, Pr, Nd, Pm, Sm, Eu, Gd, Tb, Dy, Ho, Er, Tm, Yb, Lu.
2 A1: permit required as before; changed: restrictions, from 2026-11-11
    MOFCOM-2025-61
4 A3: no permit needed as before; changed: restrictions, from 2026-11-11
    MOFCOM-2025-61
4 lines: 1 with another verdict, 2 with other changes, 0 the same, 1 refused.
`)
  })

  test('as NDJSON: the comparison of the SDK', async () => {
    const { stdout } = await ask([...OVER_THE_END, '--out', 'ndjson'])
    const [expected] = compare(
      [
        {
          line: 3,
          id: 'A2',
          inquiry: {
            product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
            destination: 'DE',
            endUse: { kind: 'civil' },
          },
        },
      ],
      { from: { asOf: '2026-11-10' }, to: { asOf: '2026-11-11' } },
    )
    expect(JSON.parse(linesOf(stdout)[1] ?? '')).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('as CSV: a row for each line', async () => {
    const { stdout, stderr } = await ask([...OVER_THE_END, '--out', 'csv'])
    const rows: Record<string, string>[] = parse(stdout, { columns: true })
    expect(rows.map((row) => [row['line'], row['id'], row['to.verdict'], row['firstDay'], row['because']])).toEqual([
      ['2', 'A1', 'permit-required', '2026-11-11', 'MOFCOM-2025-61'],
      ['3', 'A2', 'unsettled', '2026-11-11', 'MOFCOM-GACC-2025-70'],
      ['4', 'A3', 'no-permit', '2026-11-11', 'MOFCOM-2025-61'],
      ['5', 'A4', '', '', ''],
    ])
    expect(stderr).toContain('1 refused')
  })

  test('in Chinese', async () => {
    const { stdout } = await ask([...OVER_THE_END, '--lang', 'zh'])
    expect(stdout).toContain('3 A2：无需申领许可 → 未定，自2026-11-11起')
    expect(stdout).not.toMatch(/verdict|lines/)
  })

  test('between two states of knowledge', async () => {
    const { stdout } = await ask(
      ['--as-of', '2025-12-01', '--from-known-at', '2025-11-06', '--to-known-at', '2025-11-07'],
      'product.form,product.elements,product.elementsComplete,destination\noptical-fibre,Er,true,DE\n',
    )
    expect(stdout).toMatch(/^2: permit required → no permit needed, from 2025-11-07$/m)
  })

  test.each([
    [['--as-of', '2026-03-01'], 'state two days of export, two knowledge days or two rulesets'],
    [['--as-of', '2026-03-01', ...OVER_THE_END], "'--from <day>' cannot be used with option '--as-of <day>'"],
    [['--from', '2026-11-10'], 'State the day of export on both sides'],
    [['--from', '2026-02-30', '--to', '2026-11-10'], 'Write a day that exists'],
    [[...OVER_THE_END, '--to-ruleset', '9.9.9'], 'unknown-release'],
  ])('%j is refused, and the message says what to do', async (args, why) => {
    const { status, stdout, stderr } = await ask(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(why)
  })
})

describe.concurrent('releases', () => {
  test('are listed, newest first', async () => {
    const { status, stdout } = await ytterby(['law', '--rulesets', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ releases, advisories: advisories() })))
    const text = await ytterby(['law', '--rulesets'])
    const versions = linesOf(text.stdout).flatMap((line) => /^(\S+) +released /.exec(line)?.[1] ?? [])
    expect(versions).toEqual(releases.map(({ version }) => version).toReversed())
  })

  test('can be selected by version; an unknown one is refused', async () => {
    const asked = ['assess', '--form', 'ore', '--as-of', '2026-03-01']
    for (const { version } of releases) {
      const { stdout } = await ytterby([...asked, '--json', '--ruleset', version])
      expect(JSON.parse(stdout)).toMatchObject({ ruleset: { version } })
    }
    const { status, stderr } = await ytterby([...asked, '--ruleset', '9.9.9'])
    expect(status).toBe(2)
    expect(stderr).toContain('unknown-release')
  })

  test('default to the newest', async () => {
    const { stdout } = await ytterby(['--version'])
    expect(stdout).toContain(`ruleset ${currentRuleset.version} (law known through ${currentRuleset.knownThrough})`)
  })
})
