import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { linesOf, ytterby } from './ytterby.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'ytterby-clearances-'))
const fileOf = (name: string, text: string): string => {
  const path = join(FOLDER, name)
  writeFileSync(path, text)
  return path
}

const DAY = '--as-of=2026-11-24'
const OPEN = 'prohibited;permit-required'
const CLEARED = 'permit-required'
const MATCH = { listed: 'Rheinmetall AG', notice: 'MOFCOM-2026-30', met: 'Rheinmetall AG' }
const clearance = { ...MATCH, on: '2026-09-01', why: 'A baker of Kassel.' }

const cleared = fileOf(
  'cleared.csv',
  'name,country,listed,notice,met,on,by,why,until\nRheinmetal AG,DE,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-09-01,Eva,baker,2026-12-01\n',
)
const withBad = fileOf(
  'with-bad.csv',
  'name,listed,notice,met,on,why\nRheinmetal AG,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-09-01,\nRheinmetal AG,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-09-02,baker\n',
)

const GOODS = `product.form,product.elements,destination,endUse.kind,endUse.field,endUser.kind,endUser.name,endUser.country,importer.name,importer.country,consignees.0.name,consignees.0.country,asOf
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,DE,,,,,
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,,,,,,
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Ada KG,DE,Rheinmetal AG,DE,Rheinmetal AG,DE,
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetall AG,DE,,,,,
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,DE,,,,,2026-12-01
`
const possible = (stdout: string): string[] =>
  parse(stdout, { columns: true }).map((row: unknown) => String(Object(row).possible))

describe.concurrent('clearances from a file apply to the parties that they name', () => {
  test('in a batch: to end users, importers and consignees, on the days on which they are valid', async () => {
    const without = await ytterby(['batch', '-', DAY], GOODS)
    expect(possible(without.stdout)).toEqual([OPEN, OPEN, OPEN, 'prohibited', OPEN])
    const { status, stdout, stderr } = await ytterby(['batch', '-', DAY, '--clearances', cleared], GOODS)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(possible(stdout)).toEqual([CLEARED, OPEN, CLEARED, 'prohibited', OPEN])
  })

  test('an invalid row is reported, and the others are used', async () => {
    const { status, stdout, stderr } = await ytterby(['batch', '-', DAY, '--clearances', withBad], GOODS)
    expect(status).toBe(1)
    expect(stderr).toMatch(/with-bad\.csv line 2, column why: missing: /)
    expect(possible(stdout)[0]).toBe(CLEARED)
  })

  test('clearances that a line states itself are kept', async () => {
    const stated = { ...clearance, on: '2026-11-25', why: 'stated' }
    const line = { product: { form: 'motor' }, endUser: { name: 'Rheinmetal AG', country: 'DE', cleared: [stated] } }
    const { stdout } = await ytterby(['batch', '-', DAY, '--full', '--clearances', cleared], JSON.stringify(line))
    const answer: { inquiry: { endUser: { cleared: object[] } }; cleared: { outcome: string }[] } = JSON.parse(stdout)
    expect(answer.inquiry.endUser.cleared).toMatchObject([{ why: 'stated' }, { why: 'baker' }])
    expect(answer.cleared.map(({ outcome }) => outcome)).toEqual(['not-yet', 'used'])
  })

  test('a line with malformed parties is refused as without clearances', async () => {
    const lines = ['{"endUser":"Rheinmetal AG"}', '{"endUser":{"name":"Rheinmetal AG","country":"DE","cleared":1}}']
    const [given, asBefore] = await Promise.all(
      [['--clearances', cleared], []].map((more) => ytterby(['batch', '-', DAY, ...more], lines.join('\n'))),
    )
    expect(given).toEqual(asBefore)
    expect(given?.status).toBe(1)
  })

  test('in a single answer, which lists them', async () => {
    const flags = ['--form=ndfeb-magnet', '--elements=Nd;Dy', '--end-user=Rheinmetal AG', '--end-user-country=DE']
    const { status, stdout } = await ytterby(['assess', ...flags, DAY, '--why', '--clearances', cleared])
    expect(status).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(' «Rheinmetall AG» (MOFCOM-2026-30): baker')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Cleared - «Rheinmetall AG» (MOFCOM-2026-30): This near match was checked and is another party; it was left out.',
    )
  })

  test('in an exposure', async () => {
    const verdicts = async (more: readonly string[]): Promise<unknown> => {
      const { stdout } = await ytterby(['exposure', '-', DAY, '--out=json', ...more], GOODS)
      return JSON.parse(stdout).groupings.question.groups.find(({ key }: { key: string }) => key === 'endUser.listed')
        .lines
    }
    expect(await verdicts([])).toBe(3)
    expect(await verdicts(['--clearances', cleared])).toBe(2)
  })

  test('in a comparison of the last day of a clearance and the day after', async () => {
    const days = ['--from=2026-11-30', '--to=2026-12-01', '--out=ndjson']
    const { stdout } = await ytterby(['compare', '-', ...days, '--clearances', cleared], GOODS)
    const [first] = linesOf(stdout).map((line) => JSON.parse(line))
    expect(first).toMatchObject({
      from: { possible: ['permit-required'] },
      to: { possible: ['prohibited', 'permit-required'] },
      firstDay: '2026-12-01',
    })
  })
})

describe.concurrent('clearances that lines state', () => {
  const json = JSON.stringify([clearance])
  const cell = `"${json.replaceAll('"', '""')}"`
  const csv = `product.form,product.elements,destination,endUse.kind,endUse.field,endUser.kind,endUser.name,endUser.cleared
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,${cell}
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,none
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,cleared
ndfeb-magnet,Nd;Dy,DE,civil,none,civil,Rheinmetal AG,"[{""listed"":""Rheinmetall AG""}]"
`

  test('are JSON in a column of CSV', async () => {
    const { status, stdout } = await ytterby(['batch', '-', DAY], csv)
    expect(status).toBe(1)
    expect(possible(stdout)).toEqual([CLEARED, OPEN, OPEN, '', ''])
    expect(
      parse(stdout, { columns: true })
        .slice(3)
        .map((row: unknown) => [Object(row)['error.code'], Object(row)['error.pointer']]),
    ).toEqual([
      ['invalid-type', '/endUser/cleared'],
      ['missing', '/endUser/cleared/0/notice'],
    ])
  })

  test('are also used by exposure and compare', async () => {
    const exposed = await ytterby(['exposure', '-', DAY, '--out=json'], csv)
    expect(JSON.parse(exposed.stdout)).toMatchObject({ lines: { answered: 3, refused: 2 } })
    const days = ['--from=2026-08-31', '--to=2026-09-01', '--out=ndjson']
    const compared = await ytterby(['compare', '-', ...days], csv)
    expect(JSON.parse(linesOf(compared.stdout)[0] ?? '')).toMatchObject({ to: { possible: [CLEARED] } })
  })

  test('are a list in NDJSON', async () => {
    const line = { endUser: { name: 'Rheinmetal AG', cleared: [clearance] }, product: { form: 'motor' } }
    const wrong = { ...line, endUser: { ...line.endUser, cleared: [{ ...clearance, because: 'baker' }] } }
    const { status, stdout } = await ytterby(
      ['batch', '-', DAY],
      [line, wrong].map((one) => JSON.stringify(one)).join('\n'),
    )
    expect(status).toBe(1)
    const [answered, refused] = linesOf(stdout).map((text) => JSON.parse(text))
    expect(answered).toMatchObject({ line: 1, verdict: expect.any(String) })
    expect(refused).toMatchObject({
      error: { issues: [{ code: 'unknown-key', pointer: '/endUser/cleared/0/because' }] },
    })
  })
})
