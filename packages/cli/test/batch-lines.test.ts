import 'ytterby/zh'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { expectBytes, linesOf, ytterby } from './ytterby.ts'

const GOOD = { asOf: '2026-01-01', product: { form: 'metal', elements: [{ symbol: 'Dy' }] }, destination: 'DE' }
const changed = (change: object): string => JSON.stringify({ ...GOOD, ...change })
const product = (change: object): string => changed({ product: { ...GOOD.product, ...change } })

describe.concurrent('NDJSON', () => {
  test('one inquiry gives its canonical assessment and a newline', async () => {
    const inquiry =
      '{"asOf":"2025-06-01","product":{"form":"ndfeb-magnet","elements":[{"symbol":"Nd"},{"symbol":"Dy"}],"elementsComplete":true},"destination":"DE","endUse":{"kind":"civil"}}'
    const { status, stdout, stderr } = await ytterby(['batch', '-', '--full'], `${inquiry}\n`)
    expectBytes(stdout, `${canonicalJson(assess(parseInquiry(JSON.parse(inquiry))))}\n`)
    expect(stdout).toContain('"verdict":"permit-required"')
    expect(JSON.parse(stdout).permits[0].items).toMatchObject([{ code: '1C905.a.4', state: 'in-force', match: 'yes' }])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('an id of any type is echoed; blank lines are counted and skipped', async () => {
    const ids = ['a', 7, null, { deep: [1] }]
    const input = ids.map((id) => `${changed({ id })}\r\n\n`).join('')
    const { stdout, status } = await ytterby(['batch', '-'], `\u{feff}${input}`)
    const answers = linesOf(stdout).map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(ids)
    expect(answers.map(({ line }) => line)).toEqual([1, 3, 5, 7])
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(['permit-required']))
    expect(status).toBe(0)
  })

  test('--out csv keeps line and id', async () => {
    const { stdout } = await ytterby(['batch', '-', '--out', 'csv'], `${changed({ id: 'a;b' })}\n{"frm":1}\n`)
    const rows: Record<string, string>[] = parse(stdout, { columns: true })
    expect(rows).toMatchObject([
      { line: '1', id: 'a;b', verdict: 'permit-required', controlCodes: '1C905.a.1' },
      { line: '2', id: '', verdict: '', 'error.pointer': '/frm', 'error.line': '2' },
    ])
  })

  test('--lang zh answers in Chinese, line by line', async () => {
    const { stdout } = await ytterby(['batch', '-', '--full', '--lang', 'zh'], `${changed({})}\n`)
    expectBytes(stdout, `${canonicalJson(assess(parseInquiry(GOOD), { lang: 'zh' }))}\n`)
  })
})

/** Each refused line with the code of its error and the pointer to the field. */
const BAD: readonly (readonly [what: string, line: string, code: string, pointer: string])[] = [
  ['an unknown key', changed({ prodct: {} }), 'unknown-key', '/prodct'],
  ['an unknown element', product({ elements: [{ symbol: 'Dx' }] }), 'unknown-value', '/product/elements/0/symbol'],
  [
    '101 percent',
    product({ elements: [{ symbol: 'Dy', weightPercent: 101 }] }),
    'out-of-range',
    '/product/elements/0/weightPercent',
  ],
  [
    '0 percent',
    product({ elements: [{ symbol: 'Dy', weightPercent: 0 }] }),
    'out-of-range',
    '/product/elements/0/weightPercent',
  ],
  [
    'a sum over 100',
    product({
      elements: [
        { symbol: 'Dy', weightPercent: 60 },
        { symbol: 'Nd', weightPercent: 60 },
      ],
    }),
    'sum-over-100',
    '/product/elements',
  ],
  ['a day that does not exist', changed({ asOf: '2025-02-30' }), 'invalid-day', '/asOf'],
  ['a day of null', changed({ asOf: null }), 'missing', '/asOf'],
  ['a commodity code with letters', product({ commodityCode: '85O5' }), 'invalid-code', '/product/commodityCode'],
  ['a commodity code of three digits', product({ commodityCode: '850' }), 'invalid-code', '/product/commodityCode'],
  ['a country that does not exist', changed({ destination: 'XX' }), 'unknown-value', '/destination'],
  ['from CN to CN', changed({ destination: 'CN' }), 'destination-is-origin', '/destination'],
  ['negative kilograms', changed({ quantityKg: -1 }), 'out-of-range', '/quantityKg'],
  ['incomplete JSON', '{"asOf":', 'malformed-json', ''],
  ['an array', '[]', 'not-an-object', ''],
  ['a number', '7', 'not-an-object', ''],
  ['100,000 levels', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep', ''],
  ['101 levels', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'too-deep', ''],
  ['100 levels', `{"asOf":"2026-03-01","a":${'['.repeat(99)}${']'.repeat(99)}}`, 'unknown-key', '/a'],
  ['an id of 100,000 levels', `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep', ''],
  ['a description of 3,000 characters', product({ description: 'x'.repeat(3000) }), 'too-long', '/product/description'],
  ['a description of 10 MB', product({ description: 'x'.repeat(10_000_000) }), 'line-too-long', ''],
]

describe.concurrent('a bad line gets an error, all others are answered, and the status is 1', () => {
  const input = [changed({ id: 'first' }), ...BAD.map(([, line]) => line), changed({ id: 'last' })].join('\n')

  test('in NDJSON, with its line number', async () => {
    const { status, stdout, stderr } = await ytterby(['batch', '-'], input)
    const [first, ...others] = linesOf(stdout).map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: 'first', verdict: 'permit-required' })
    expect(others.pop()).toMatchObject({ id: 'last', verdict: 'permit-required' })
    const found = others.map(({ error }, index) => [BAD[index]?.[0], error.code, error.issues[0].pointer, error.line])
    expect(found).toEqual(BAD.map(([what, , code, pointer], index) => [what, code, pointer, index + 2]))
    for (const { error } of others) expect(error.issues[0].message).toMatch(/[.?]$/)
    expect(stderr).toBe(`${BAD.length} lines were refused; their error columns say why.\n`)
    expect(status).toBe(1)
  })

  test('with --full, in the order of the input', async () => {
    const { status, stdout } = await ytterby(['batch', '-', '--full'], input)
    const answers = linesOf(stdout).map((line) => JSON.parse(line))
    expect(answers.map(({ error }) => error?.line ?? 'answered')).toEqual([
      'answered',
      ...BAD.map((_, index) => index + 2),
      'answered',
    ])
    expect(status).toBe(1)
  })

  test('in CSV, in the error columns, with the line on which the record begins', async () => {
    const csv = [
      'id,product.form,product.elements,asOf,note',
      '1,metal,Dy,2026-01-01,"two',
      'lines"',
      '2,metl,Dy,2026-02-30,"two',
      'more"',
      '',
      '3,metal,Dy,2026-01-01',
      '4,metal,Dy,Nd,2026-01-01,too many',
      '5,metal,Dy:7x,2026-01-01,',
      `6,metal,Dy,2026-01-01,${'x'.repeat(2_000_000)}`,
      '7,metal,Dy,2026-01-01,,,',
      '',
    ].join('\n')
    const { status, stdout } = await ytterby(['batch', '-'], csv)
    const rows: Record<string, string>[] = parse(stdout, { columns: true })
    const found = rows.map((row) => [
      row['id'],
      row['verdict'],
      row['error.code'],
      row['error.pointer'],
      row['error.line'],
    ])
    expect(found).toEqual([
      ['1', 'permit-required', '', '', ''],
      ['2', '', 'invalid-day', '/asOf', '4'],
      ['3', '', 'cell-count', '', '7'],
      ['4', '', 'cell-count', '', '8'],
      ['5', '', 'invalid-type', '/product/elements/0/weightPercent', '9'],
      ['6', 'permit-required', '', '', ''],
      ['7', 'permit-required', '', '', ''],
    ])
    expect(rows[1]?.['error.message']).toContain('/product/form: This value is not in the list. Did you mean “metal”?')
    expect(status).toBe(1)
  })

  test('an unclosed quote makes its own line fail, but not the following ones', async () => {
    const csv = [
      'id,product.description,product.form,product.elements,asOf',
      '1,"a magnet,metal,Dy,2026-01-01',
      '2,a metal,metal,Dy,2026-01-01',
      '3,"metal, 5" rod",metal,Dy,2026-01-01',
      '4,"a metal',
      'on two lines",metal,Dy,2026-01-01',
      '',
    ].join('\n')
    const { status, stdout } = await ytterby(['batch', '-'], csv)
    const rows: Record<string, string>[] = parse(stdout, { columns: true })
    const found = rows.map((row) => [row['id'], row['verdict'], row['error.code'], row['error.line']])
    expect(found).toEqual([
      ['1,"a magnet,metal,Dy,2026-01-01', '', 'malformed-quote', '2'],
      ['2', 'permit-required', '', ''],
      ['3', 'permit-required', '', ''],
      ['4', 'permit-required', '', ''],
    ])
    expect(status).toBe(1)
  })

  test('a name that is only punctuation is refused, even after an equal line with a valid name', async () => {
    const csv = 'id,product.form,asOf,endUser.name\n1,ore,2026-01-01,A\n2,ore,2026-01-01,???\n3,ore,2026-01-01,B\n'
    const { stdout } = await ytterby(['batch', '-', '--out', 'ndjson'], csv)
    const answers = linesOf(stdout).map((line) => JSON.parse(line))
    expect(answers.map(({ error }) => error?.issues[0].pointer)).toEqual([undefined, '/endUser/name', undefined])
  })

  test('lines that differ only in quantity get the same answer; an impossible quantity is refused', async () => {
    const rows = ['1,5', '2,70', '3,-1', '4,many', '5,5'].map((row) => `${row},ore,2026-01-01\n`).join('')
    const { stdout } = await ytterby(['batch', '-', '--out', 'ndjson'], `id,quantityKg,product.form,asOf\n${rows}`)
    const answers = linesOf(stdout).map((line) => JSON.parse(line))
    expect(answers.map(({ error }) => error?.issues[0].pointer)).toEqual([
      undefined,
      undefined,
      '/quantityKg',
      '/quantityKg',
      undefined,
    ])
    const [first, second, , , last] = answers.map(({ id: _id, line: _line, ...answer }) => answer)
    expect(second).toEqual(first)
    expect(last).toEqual(first)
  })

  test('a 10 MB description in CSV is refused as too long', async () => {
    const csv = `id,product.description,asOf\n1,${'x'.repeat(10_000_000)},2026-01-01\n2,short,2026-01-01\n`
    const { status, stdout } = await ytterby(['batch', '-', '--out', 'ndjson'], csv)
    const answers = linesOf(stdout).map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: '1', error: { code: 'too-long', line: 2 } },
      { id: '2', verdict: 'depends' },
    ])
    expect(status).toBe(1)
  })
})
