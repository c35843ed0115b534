import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { ytterby } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-formulas-'))
const named = (...names: readonly string[]) => names.map((name) => join(folder, name))
afterAll(() => rmSync(folder, { recursive: true }))

const HEADER = 'id,product.form,product.elements,product.elementsComplete,destination,endUse.kind,=Remark'
const LIST = `${HEADER}
=1+1,ndfeb-magnet,Nd;Dy,true,DE,civil,@SUM(A1)
'=1+1,ndfeb-magnet,Nd;Dy,true,DE,civil,-12.5
"=HYPERLINK(""http://example.com"")",optical-fibre,Er,true,DE,civil,+49 30 1234567
+A4,ndfeb-magnet,Qq,true,DE,civil,＝A1
`
const IDS = ['=1+1', '=1+1', '=HYPERLINK("http://example.com")', '+A4']
const CELLS = ["'=1+1", "'=1+1", `'=HYPERLINK("http://example.com")`, "'+A4"]

const OWN = `Material;Description;HS code;Destination;Remark
=1+1;NdFeB magnet;850511;DE;@SUM(A1)
'=1+1;=NdFeB magnet 42SH;850511;DE;-12.5
+A4;NdFeB magnet;850511;DE;+49 30 1234567
`
const OWN_CELLS = OWN.replace('\n=1+1', "\n'=1+1")
  .replace('@SUM', "'@SUM")
  .replace('=NdFeB', "'=NdFeB")
  .replace('+A4', "'+A4")

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true })
const column = (csv: string, name: string): (string | undefined)[] => {
  const [header = [], ...rows] = rowsOf(csv)
  return rows.map((row) => row[header.indexOf(name)])
}
/** The first columns of an answered list. */
const ownColumns = (csv: string): string =>
  parse(csv, { delimiter: ';' })
    .map((row: string[]) => row.slice(0, 5).join(';'))
    .join('\n')
const ofList = (text: string): string => text.trim()

describe('CSV for a spreadsheet begins no cell like a formula, and CSV for a program has the bytes of the list', () => {
  const batch = (...more: string[]) => ytterby(['batch', '-', '--as-of', '2026-11-24', ...more], LIST)

  test('ytterby batch', async () => {
    const { stdout } = await batch('--out', 'csv')
    expect(column(stdout, 'id')).toEqual(CELLS)
    expect(column(stdout, "'=Remark")).toEqual(["'@SUM(A1)", '-12.5', '+49 30 1234567', "'＝A1"])
    for (const raw of [await batch(), await batch('--out', 'csv', '--raw')]) {
      const lines = raw.stdout.split('\n')
      expect(
        LIST.trim()
          .split('\n')
          .every((line, at) => lines[at]?.startsWith(line)),
      ).toBe(true)
    }
    const { stdout: ndjson } = await batch('--out', 'ndjson')
    expect(
      ndjson
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line).id),
    ).toEqual(IDS)
    const fromJson = await ytterby(['batch', '-', '--out', 'csv'], '{"id":"=1+1","product":{"form":"ore"}}\n')
    expect(column(fromJson.stdout, 'id')).toEqual(["'=1+1"])
  })

  test('a list that was written for a spreadsheet is read as the list it was made of', async () => {
    const marked = (await batch('--out', 'csv')).stdout.split('\n')
    const own = marked.map((line) => rowsOf(line)[0]?.slice(0, 7) ?? [])
    const again = own.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
    const [before, after] = [
      await batch('--out', 'ndjson'),
      await ytterby(['batch', '-', '--as-of', '2026-11-24', '--out', 'ndjson'], again),
    ]
    expect(after.stdout).toBe(before.stdout)
  })

  test.each([
    ['compare', ['--from', '2026-11-10', '--to', '2026-11-11'], 'id', CELLS, IDS],
    ['exposure', ['--as-of', '2026-11-24'], 'key', [], []],
  ] as const)('ytterby %s', async (command, options, name, cells, ids) => {
    const report = (...more: string[]) => ytterby([command, '-', ...options, '--out', 'csv', ...more], LIST)
    const [{ stdout }, raw] = [await report(), await report('--raw')]
    if (cells.length > 0) expect([column(stdout, name), column(raw.stdout, name)]).toEqual([cells, ids])
    expect(
      rowsOf(stdout)
        .flat()
        .filter((cell) => /^\s*[=+@\t\r\n＝-](?![\d.]+$)/.test(cell)),
    ).toEqual([])
    expect(raw.status).toBe(1)
  })

  test('ytterby intake, with its questions, and ytterby batch with its profile', async () => {
    const [list = '', out = '', questions = '', profile = ''] = named('list.csv', 'out.csv', 'asked.csv', 'p.json')
    writeFileSync(list, OWN)
    const intake = (...more: string[]) => ytterby(['intake', list, '--out', out, ...more])
    await intake('--questions', questions, '--profile', profile, '--accept', 'certain')
    expect(ownColumns(readFileSync(out, 'utf8'))).toBe(ofList(OWN_CELLS))
    const asked = readFileSync(questions, 'utf8')
    const cells: string[][] = parse(asked, { delimiter: ';', bom: true })
    expect(cells.flat().filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([])
    const [, [, , , , , , , options = ''] = []] = cells
    expect(options).toMatch(/^1\. /)
    await intake('--raw')
    expect(ownColumns(readFileSync(out, 'utf8'))).toBe(ofList(OWN))
    const piped = await ytterby(['intake', list, '--out', '-'])
    expect(ownColumns(piped.stdout)).toBe(ofList(OWN))
    const unattended = await ytterby(['batch', list, '--profile', profile])
    expect(ownColumns(unattended.stdout)).toBe(ofList(OWN))
  })

  test('an answered list is read again as the list it was made of', async () => {
    const [list = '', out = '', again = ''] = named('list2.csv', 'out2.csv', 'again.csv')
    writeFileSync(list, OWN)
    const facts = async (file: string) =>
      JSON.parse((await ytterby(['intake', file, '--json', '--out', again])).stdout).lines
    const before: { good: unknown }[] = await facts(list)
    await ytterby(['intake', list, '--out', out])
    writeFileSync(out, ownColumns(readFileSync(out, 'utf8')))
    const after: { good: unknown }[] = await facts(out)
    expect(after.map(({ good }) => good)).toEqual(before.map(({ good }) => good))
  })

  test('the files of ytterby screen, which are read again', async () => {
    const [clearances = '', review = ''] = named('cleared.csv', 'review.csv')
    const screen = () =>
      ytterby(
        ['screen', '-', '--clearances', clearances, '--review', review, '--as-of', '2026-11-24'],
        'name\n"=Rheinmetal AG"\n',
      )
    const first = await screen()
    const written = readFileSync(review, 'utf8')
    expect(column(written, 'name')).toEqual(["'=Rheinmetal AG"])
    await screen()
    expect(readFileSync(review, 'utf8')).toBe(written)
    writeFileSync(review, written.replace(/,,(,|$)/, ',,$1'))
    const second = await screen()
    expect(second.stdout).toBe(first.stdout)
  })
})
