import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { ANSWER_COLUMNS } from 'ytterby/lists'
import { expectBytes, GOODS, linesOf, ytterby } from './ytterby.ts'

const goods = readFileSync(GOODS, 'utf8')
const table: string[][] = parse(goods)
const goodsAnswered = ytterby(['batch', GOODS])

/** The list of goods in another CSV dialect. */
function written(rows: readonly (readonly string[])[], separator: string, lineEnd: string, quoteAll = false): string {
  const cell = (text: string): string =>
    quoteAll || text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
  return rows.map((row) => row.map(cell).join(separator) + lineEnd).join('')
}

const answersOf = (csv: string, delimiter = ','): Record<string, string>[] =>
  parse(csv, { columns: true, bom: true, delimiter })
const answered = (rows: Record<string, string>[]): unknown[] =>
  rows.map((row) =>
    Object.fromEntries(['id', 'source', ...ANSWER_COLUMNS.map(({ name }) => name)].map((name) => [name, row[name]])),
  )

describe.concurrent('the list of 45 goods', () => {
  test('keeps every column and appends the columns of the answer', async () => {
    const { status, stdout, stderr } = await goodsAnswered
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Columns kept and not read: source\n' })
    const [head = [], ...rows]: string[][] = parse(stdout)
    expect(head).toEqual([...(table[0] ?? []), ...ANSWER_COLUMNS.map(({ name }) => name)])
    expect(rows.map((row) => row.slice(0, head.indexOf('verdict')))).toEqual(table.slice(1))
    expect(rows.every((row) => row[head.indexOf('verdict')] !== '' && row.at(-4) === '')).toBe(true)
    const kept = linesOf(goods).slice(1)
    expect(
      linesOf(stdout)
        .slice(1)
        .every((line, index) => line.startsWith(`${kept[index]},`)),
    ).toBe(true)
  })

  test('gives the answers of the SDK', async () => {
    const { stdout } = await goodsAnswered
    const magnet = answersOf(stdout).find(({ id }) => id === 'G30')
    expect(magnet).toMatchObject({
      verdict: 'permit-required',
      possible: 'prohibited;permit-required',
      action: 'hold',
      tier: '3',
      permits: 'dual-use-licence:permit-required',
      forms: 'single;general',
      controlCodes: '1C905.a.4',
      otherCodes: '1C904.a.4:in-force:possible;1C909.a.4:suspended:possible',
      because: 'Permit required: 1C905.a.4 (dysprosium) of MOFCOM & GACC announcement 18 of 2025 covers the good.',
      reviewDays: '30-45+',
      statutoryLimitWorkingDays: '45',
      questions: 'endUser.listed',
    })
    expect(magnet?.['restrictions']?.split(';')).toContain('no-transfer-without-permission')
  })

  test('--full prints the canonical assessment of each line, in order, and a newline', async () => {
    const { status, stdout } = await ytterby(['batch', GOODS, '--full'])
    const lines = linesOf(stdout)
    expect(lines).toHaveLength(45)
    const described = lines.map((line) => JSON.parse(line).inquiry.product.description)
    expect(described).toEqual(table.slice(1).map((row) => row[1]))
    for (const line of lines) expectBytes(line, canonicalJson(assess(parseInquiry(JSON.parse(line).inquiry))))
    expect(status).toBe(0)
  })

  test('--out ndjson gives the same answers as objects, with line and id', async () => {
    const [csv, ndjson] = await Promise.all([goodsAnswered, ytterby(['batch', GOODS, '--out', 'ndjson'])])
    const objects = linesOf(ndjson.stdout).map((line) => JSON.parse(line))
    expect(objects.map(({ line, id }) => `${line} ${id}`)).toEqual(
      table.slice(1).map((row, index) => `${index + 2} ${row[0]}`),
    )
    const text = (value: string | number | null | string[]): string => [value ?? ''].flat().join(';')
    for (const [index, row] of answersOf(csv.stdout).entries()) {
      for (const name of ['verdict', 'possible', 'permits', 'controlCodes', 'tier', 'reviewDays', 'horizon']) {
        expect(text(objects[index][name])).toBe(row[name])
      }
    }
  })
})

describe.concurrent('dialects of CSV give the same answers', () => {
  const reversed = table.map((row) => row.toReversed())
  test.each<[string, string, string]>([
    ['a byte order mark', `\u{feff}${goods}`, ','],
    ['CRLF', goods.replaceAll('\n', '\r\n'), ','],
    ['CR alone', goods.replaceAll('\n', '\r'), ','],
    ['quotes around every cell', written(table, ',', '\n', true), ','],
    ['semicolons', written(table, ';', '\r\n'), ';'],
    ['tabs', written(table, '\t', '\n'), '\t'],
    ['columns in a different order', written(reversed, ',', '\n'), ','],
    [
      'semicolons, a byte order mark, CRLF and a different order',
      `\u{feff}${written(reversed, ';', '\r\n', true)}`,
      ';',
    ],
    ['no newline at the end', goods.trimEnd(), ','],
    ['blank lines and empty rows', goods.replaceAll('\n', '\n\n,,,,,,,,,,,\n'), ','],
    [
      'spaces around cells',
      written(
        table.map((row) => row.map((cell) => ` ${cell} `)),
        ',',
        '\n',
      )
        .replace(' id ', 'id')
        .replace(/ source $/m, 'source'),
      ',',
    ],
  ])('%s', async (_what, csv, delimiter) => {
    const [plain, other] = await Promise.all([goodsAnswered, ytterby(['batch', '-'], csv)])
    expect(other.status).toBe(0)
    const trimmed = answersOf(other.stdout, delimiter).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.trim(), cell.trim()])),
    )
    expect(answered(trimmed)).toEqual(answered(answersOf(plain.stdout)))
  })

  test('the output keeps the byte order mark, semicolons and CRLF of the input', async () => {
    const { stdout } = await ytterby(['batch', '-'], `\u{feff}${written(table, ';', '\r\n')}`)
    expect(stdout.startsWith('\u{feff}id;product.description;')).toBe(true)
    expect(stdout.match(/[^\r]\n/)).toBeNull()
  })

  test('quotes, separators and line breaks inside a cell are kept', async () => {
    const rows = 'id,product.form,asOf,note\n1,ore,2026-01-01,"two\nlines, ""quoted"""\n2,ore,2026-01-01,5" rod\n'
    const { stdout, status } = await ytterby(['batch', '-'], rows)
    expect(status).toBe(0)
    expect(stdout).toContain('1,ore,2026-01-01,"two\nlines, ""quoted""",')
    expect(stdout).toContain('\n2,ore,2026-01-01,"5"" rod",')
  })
})

describe.concurrent('columns', () => {
  test('dotted columns state parties; --as-of and --known-at are used for rows that state no day', async () => {
    const csv =
      'product.form,endUser.name,consignees.0.name,consignees.1.country,asOf\nmetal,ACME,First,NL,\nmetal,,,,2026-02-02\n'
    const { stdout, stderr } = await ytterby(
      ['batch', '-', '--full', '--as-of', '2026-01-01', '--known-at', '2026-01-01'],
      csv,
    )
    const [first, second] = linesOf(stdout).map((line) => JSON.parse(line))
    expect(first.inquiry).toEqual({
      asOf: '2026-01-01',
      knownAt: '2026-01-01',
      product: { form: 'metal' },
      endUser: { name: 'ACME' },
      consignees: [{ name: 'First' }, { country: 'NL' }],
    })
    expect(second).toMatchObject({ asOf: '2026-02-02', knownAt: '2026-01-01' })
    expect(stderr).toBe('')
  })

  test('without any day, today in Beijing is used and reported once', async () => {
    const { stdout, stderr } = await ytterby(['batch', '-', '--full'], 'product.form\nmetal\nore\n')
    const days = linesOf(stdout).map((line) => JSON.parse(line).asOf)
    expect(new Set(days).size).toBe(1)
    expect(stderr).toBe(`No day was stated: using today in Beijing, ${days[0]} (--as-of sets another).\n`)
  })

  test('an empty cell leaves the fact open; “none” states that there are no rare earths', async () => {
    const csv = 'asOf,product.form,product.elements\n2026-01-01,metal,\n2026-01-01,metal,none\n2026-01-01,metal,[]\n'
    const { stdout } = await ytterby(['batch', '-', '--full'], csv)
    const elements = linesOf(stdout).map((line) => JSON.parse(line).inquiry.product.elements)
    expect(elements).toEqual([undefined, [], []])
  })

  test('a misspelt column is refused before any line is answered', async () => {
    const { status, stdout, stderr } = await ytterby(['batch', '-'], 'product.frm,asOf\nmetal,2026-01-01\n')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^error: unknown-column: .*“product\.form”/)
  })
})

test('goods that differ only in grade or description get separate answers', async () => {
  const file = [
    'asOf,product.form,product.elements,destination,product.grade,product.description,exporter.name',
    '2026-03-01,ndfeb-magnet,Nd;Pr,DE,N35,,A',
    '2026-03-01,ndfeb-magnet,Nd;Pr,DE,N38UH,,B',
    '2026-03-01,ndfeb-magnet,Nd;Pr,DE,N35,,C',
  ].join('\n')
  const { stdout } = await ytterby(['batch', '-'], file)
  expect(answersOf(stdout).map(({ warnings }) => warnings?.split(';').includes('grade-doubt'))).toEqual([
    false,
    true,
    false,
  ])
})

test('a country or an element in words is refused with the value that is meant', async () => {
  const lists = {
    csv: 'asOf,product.form,product.elements,destination\n2026-08-01,metal,Dysprosium,Germany\n',
    ndjson: `${JSON.stringify({ asOf: '2026-08-01', product: { form: 'metal' }, destination: 'Germany' })}\n`,
  }
  const [csv, ndjson] = await Promise.all(Object.values(lists).map((list) => ytterby(['batch', '-'], list)))
  expect(csv?.stdout).toContain('Did you mean “Dy”?')
  for (const one of [csv, ndjson]) expect(one?.stdout).toContain('Did you mean “DE”?')
})
