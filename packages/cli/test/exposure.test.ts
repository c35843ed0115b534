import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { canonicalJson, parseInquiry } from 'ytterby'
import { exposure, type Exposure } from 'ytterby/planning'
import { ytterby, expectBytes, GOODS, linesOf } from './ytterby.ts'

const PARTS = join(GOODS, '..', 'parts.csv')
const SPRING = ['--as-of', '2026-03-01']

const HEAD = 'id,product.form,product.elements,destination,endUse.kind,quantityKg,value,currency\n'
const MAGNET = 'a,ndfeb-magnet,Nd;Dy,DE,civil,10,100.10,EUR\n'
const OXIDE = 'b,separated-oxide,La,FR,civil,5,0.20,EUR\n'

const ask = (args: readonly string[], input?: string) => ytterby(['exposure', ...args, ...SPRING], input)
const reportOf = (stdout: string): Exposure => JSON.parse(stdout)
const rowsOf = (stdout: string): Record<string, string>[] => parse(stdout, { columns: true })

describe.concurrent('the sample list', () => {
  test('as a table: totals first, a table for each grouping, the framework, the targets, the sources', async () => {
    const { status, stdout, stderr } = await ask([PARTS, '--period', 'year'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [first] = linesOf(stdout)
    expect(first).toBe('30 of 30 lines answered; 81,663.25 kg; 2,298,357.50 EUR; 116,850.00 USD')
    for (const heading of [
      'Verdict',
      'What to do',
      'Permit',
      'Tier',
      'Element',
      'Control code',
      'Destination',
      'Waiting for',
      'Ahead',
      'For these lines',
      'In general',
      'EU, 2030',
      'Left open',
      'Sources',
    ])
      expect(stdout).toMatch(new RegExp(`^${heading}\\b`, 'm'))
    expect(stdout).toMatch(
      /^ {2}permit required +13 +43\.3 % +47,995 +58\.8 % +1,086,060\.00 +47\.3 % +98,850\.00 +84\.6 %$/m,
    )
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('premium: 15 to 20 %')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('209,746.13–279,661.50 EUR; 14,827.50–19,770.00 USD')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Target as printed: at most 65 %')
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /The printed figures are wrong\. .* from a single third country: at most 65 % \(two secondary copies\)/,
    )
  })

  test('as JSON: the canonical JSON of the SDK', async () => {
    const { stdout } = await ask([PARTS, '--out', 'json'])
    const rows: Record<string, string>[] = parse(readFileSync(PARTS, 'utf8'), { columns: true })
    const report = reportOf(stdout)
    expect(report.lines).toEqual({ given: rows.length, answered: rows.length, refused: 0 })
    const batch = await ytterby(['batch', PARTS, ...SPRING, '--full'])
    const lines = linesOf(batch.stdout).map((line, at) => ({
      line: at + 2,
      id: rows[at]?.['id'],
      inquiry: parseInquiry(JSON.parse(line).inquiry),
      value: { amount: Number(rows[at]?.['value']), currency: rows[at]?.['currency'] },
    }))
    expectBytes(stdout, `${canonicalJson(exposure(lines))}\n`)
  })

  test('as CSV: one row for each group, with the same numbers as the JSON', async () => {
    const [csv, json] = await Promise.all([ask([PARTS, '--out', 'csv']), ask([PARTS, '--out', 'json'])])
    const rows = rowsOf(csv.stdout)
    const report = reportOf(json.stdout)
    for (const [name, { groups }] of Object.entries(report.groupings)) {
      const own = rows.filter(({ grouping }) => grouping === name)
      expect(own.map(({ key, lines, 'value.EUR': euros }) => [key, lines, euros])).toEqual(
        groups.map(({ key, lines, value }) => [
          key,
          String(lines),
          String(value.find(({ currency }) => currency === 'EUR')?.amount ?? ''),
        ]),
      )
    }
    expect(rows[0]).toMatchObject({ grouping: 'total', lines: '30', quantityKg: '81663.25', 'value.USD': '116850' })
    expect(rows.filter(({ grouping }) => grouping === 'eu').map(({ key }) => key)).toEqual([
      'correction',
      'bound',
      'fromChina',
      'fromChina.presumed',
      'domestic',
      'elsewhere',
    ])
  })

  test('as CSV: figures of the framework and the EU name their source; counts have none', async () => {
    const rows = rowsOf((await ask([PARTS, '--out', 'csv'])).stdout)
    const sourced = rows.filter(({ grouping }) => grouping === 'framework' || grouping === 'eu')
    expect(sourced.length).toBeGreaterThan(5)
    expect(sourced.find(({ key }) => key === 'recycling-share')?.['figures']).toContain('8 %')
    for (const { figures } of sourced.filter(({ grouping }) => grouping === 'eu')) expect(figures).toMatch(/25 %.*65 %/)
    expect(sourced.find(({ key }) => key === 'correction')).toMatchObject({
      text: expect.stringContaining('The printed figures are wrong.'),
      figures: expect.stringContaining('extraction: at least 10 %'),
      source: expect.stringContaining('Regulation (EU) 2024/1252'),
    })
    for (const { source } of sourced) expect(source).toMatch(/^.+, .+; (.+; )?(primary text|one|two|not verified)/)
    for (const { grouping, source } of rows)
      if (grouping !== 'framework' && grouping !== 'eu') expect({ grouping, source }).toEqual({ grouping, source: '' })
  })

  test('in Chinese', async () => {
    const { stdout } = await ask([PARTS, '--lang', 'zh'])
    expect(linesOf(stdout)[0]).toContain('30行中已答复30行')
    expect(stdout).toContain('须申领许可')
  })

  test('also from the output of ytterby batch', async () => {
    const { stdout: answered } = await ytterby(['batch', PARTS, ...SPRING])
    const [again, plain] = await Promise.all([ask(['-', '--out', 'json'], answered), ask([PARTS, '--out', 'json'])])
    expectBytes(again.stdout, plain.stdout)
  })
})

describe.concurrent('formats of lists', () => {
  test('NDJSON gives the same report as CSV; value and currency are next to the fields of the inquiry', async () => {
    const ndjson = [
      {
        id: 'a',
        product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
        destination: 'DE',
        endUse: { kind: 'civil' },
        quantityKg: 10,
        value: 100.1,
        currency: 'EUR',
      },
      {
        id: 'b',
        product: { form: 'separated-oxide', elements: [{ symbol: 'La' }] },
        destination: 'FR',
        endUse: { kind: 'civil' },
        quantityKg: 5,
        value: 0.2,
        currency: 'EUR',
      },
    ]
    const [one, other] = await Promise.all([
      ask(['-', '--out', 'json'], HEAD + MAGNET + OXIDE),
      ask(['-', '--out', 'json'], ndjson.map((line) => `${JSON.stringify(line)}\n`).join('')),
    ])
    expect(one.status).toBe(0)
    expectBytes(other.stdout, one.stdout)
    expect(reportOf(one.stdout).totals.value).toEqual([{ currency: 'EUR', amount: 100.3, share: 1 }])
  })

  test('lines without quantities and values are counted, and the report says what is missing', async () => {
    const { status, stdout } = await ask(['-'], 'product.form,product.elements\nmetal,Nd\nmetal,Dy\n')
    expect(status).toBe(0)
    expect(linesOf(stdout)[0]).toBe('2 of 2 lines answered')
    expect(stdout).toContain('Some lines state no quantity')
    expect(stdout).toContain('Some lines state no value')
    expect(stdout).not.toMatch(/ kg\b/)
  })

  test('each currency has its own sums', async () => {
    const { stdout } = await ask(['-', '--out', 'csv'], `${HEAD + MAGNET}c,metal,Nd,US,civil,1,7,USD\n`)
    expect(rowsOf(stdout)[0]).toMatchObject({ 'value.EUR': '100.1', 'value.USD': '7' })
    expect(rowsOf(stdout).find(({ key }) => key === 'mixed-currencies')).toMatchObject({
      grouping: 'leftOpen',
      lines: '2',
    })
  })

  test('--currency is used only for values that state none', async () => {
    const list = 'product.form,value,currency\nmetal,5,\nmetal,6,USD\nmetal,,\n'
    const { stdout } = await ask(['-', '--out', 'json', '--currency', 'CHF'], list)
    expect(reportOf(stdout).totals.value.map(({ currency, amount }) => `${amount} ${currency}`)).toEqual([
      '5 CHF',
      '6 USD',
    ])
  })

  test('today is used only for lines that state no day', async () => {
    const stated = await ytterby(['exposure', '-'], 'product.form,asOf\nmetal,2026-03-01\n')
    expect(stated.stderr).toBe('')
    const open = await ytterby(['exposure', '-'], 'product.form\nmetal\n')
    expect(open.stderr).toMatch(/^No day was stated: using today in Beijing/)
  })
})

describe.concurrent('lines that cannot be answered', () => {
  const bad = `c,ndfeb-magnt,Nd,DE,civil,1,1,EUR\nd,metal,Nd,DE,civil,-1,1,EUR\ne,metal,Nd,DE,civil,1,1,euro\nf,metal\n`

  test('are reported with line, id and column; the status is 1, and standard error says how many', async () => {
    const { status, stdout, stderr } = await ask(['-'], HEAD + MAGNET + bad + OXIDE)
    expect(status).toBe(1)
    expect(stderr).toBe('4 lines were refused; the report says why, and no sum includes them.\n')
    expect(linesOf(stdout)[0]).toContain('2 of 6 lines answered')
    const said = stdout.replaceAll(/\s+/g, ' ')
    expect(said).toContain('line 3 (c): unknown-value at product.form:')
    expect(said).toContain('line 4 (d): out-of-range at quantityKg:')
    expect(said).toContain('line 5 (e): unknown-value at currency:')
    expect(said).toContain('line 6 (f): cell-count: The line has 2 cells')
  })

  test('are complete in CSV and JSON', async () => {
    const [csv, json] = await Promise.all([
      ask(['-', '--out', 'csv'], HEAD + bad + OXIDE),
      ask(['-', '--out', 'json'], HEAD + bad + OXIDE),
    ])
    expect([csv.status, json.status]).toEqual([1, 1])
    expect(
      rowsOf(csv.stdout)
        .filter(({ grouping }) => grouping === 'refused')
        .map(({ key }) => key),
    ).toEqual(['2:c', '3:d', '4:e', '5:f'])
    expect(reportOf(json.stdout).lines).toEqual({ given: 5, answered: 1, refused: 4 })
  })

  test('include malformed lines of NDJSON', async () => {
    const { status, stdout } = await ask(['-', '--out', 'json'], '{"product":{"form":"ore"}}\n{"product":\n[1]\n')
    expect(status).toBe(1)
    expect(reportOf(stdout).refused.map(({ line, issues }) => `${line} ${issues[0]?.code}`)).toEqual([
      '2 malformed-json',
      '3 not-an-object',
    ])
  })

  test('are reported even if no line is answered', async () => {
    const { status, stdout } = await ask(['-'], 'product.form,value\nmetl,1\n')
    expect(status).toBe(1)
    expect(linesOf(stdout)[0]).toBe('0 of 1 lines answered')
    expect(stdout).toContain('line 2')
  })
})

describe.concurrent('files and options that are refused as a whole', () => {
  test.each<[string, string[], string, string]>([
    ['a misspelt column', ['-'], 'product.frm,value\nmetal,1\n', 'unknown-column'],
    ['a misspelt value column', ['-'], 'product.form,valu\nmetal,1\n', '“value”'],
    ['a misspelt currency column', ['-'], 'product.form,value,curency\nmetal,1,EUR\n', '“currency”'],
    ['only a header', ['-'], 'product.form,value\n', 'Give at least one line.'],
    ['an empty file', ['-'], '', 'empty-file'],
    ['no such file', ['none.csv'], '', 'no-such-file'],
    ['a JSON array', ['-'], '[{}]', 'json-array'],
    ['an unknown period', ['-', '--period', 'month'], HEAD + MAGNET, 'year'],
    ['an unknown format', ['-', '--out', 'xml'], HEAD + MAGNET, 'table, csv, json'],
    ['an invalid currency', ['-', '--currency', 'euro'], HEAD + MAGNET, 'ISO 4217'],
  ])('%s', async (_what, args, input, says) => {
    const { status, stdout, stderr } = await ask(args, input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})

describe.concurrent('long lists', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${at},metal,${at % 2 === 0 ? 'Nd' : 'Dy'},DE,civil,0.1,0.1,EUR\n`).join(
      '',
    )

  test('the sums of 10,000 lines are exact', async () => {
    const { status, stdout } = await ask(['-', '--out', 'json'], HEAD + rows(10_000))
    expect(status).toBe(0)
    expect(reportOf(stdout).totals).toMatchObject({ lines: 10_000, quantityKg: 1000, value: [{ amount: 1000 }] })
  })

  test('more than 100,000 lines are refused before any line is answered', async () => {
    const { status, stdout, stderr } = await ask(['-'], HEAD + rows(100_001))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('too-many-lines')
  })
})
