import { sha256 } from '@ytterby/evidence/answers'
import { hostileWorkbooks } from '@ytterby/evidence/hostile-workbooks'
import { zipSync } from 'fflate'
import type { Client } from 'ytterby/client'
import { describe, expect, inject, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { list } from '../src/operations/reading/examples.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const LISTS = inject('listsOfNode')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const QUERY = 'asOf=2026-11-27&destination=DE'
const AUTHOR = { by: 'Anna', on: '2026-11-27' }

const post = (body: BodyInit, type: string, query = ''): Promise<Response> =>
  send(`/v1/intakes?${query}`, { method: 'POST', headers: { 'content-type': type }, body })
const postJson = (body: unknown, query = ''): Promise<Response> => post(JSON.stringify(body), 'application/json', query)

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const typeOf = (name: string): string => (name.endsWith('.xlsx') ? XLSX : 'text/csv')

const tried = LISTS.flatMap((one) =>
  one.langs.flatMap((lang) =>
    one.ways.map((way) => ({
      ...one,
      title: `${one.name} as ${way === 'file' ? 'a file' : 'rows'}, in ${lang}`,
      lang,
      way,
    })),
  ),
)

test.each(tried)('$title is read as the SDK on Node reads it, byte for byte', async (one) => {
  const { name, base64, rows, lines, said, lang, way } = one
  const response =
    way === 'file'
      ? await post(bytesOf(base64), typeOf(name), `${QUERY}&lang=${lang}`)
      : await postJson({ rows, lines, asOf: '2026-11-27', destination: 'DE' }, `lang=${lang}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await sha256(await response.text())).toBe(said[lang])
})

describe.each(LISTS.filter(({ isAnswered }) => isAnswered).map((one) => [one.name, one] as const))(
  'the questions about %s',
  (name, { base64 }) => {
    test('lead to an answer for every line whose cells can be read', async () => {
      const file = { type: typeOf(name), base64 }
      let report: Awaited<ReturnType<Client['intake']>> = await (await postJson({ file }, QUERY)).json()
      for (let round = 0; round < 12 && report.questions.length > 0; round += 1) {
        const answers = report.questions.map(({ id, options, path }) => ({
          question: id,
          option: options.length > 0 ? 0 : { [path]: VALUES[path] ?? '' },
          ...AUTHOR,
        }))
        report = await (await postJson({ file, profile: report.profile, answers }, QUERY)).json()
        expect(report.refused).toEqual([])
      }
      expect(report.questions).toEqual([])
      expect(report.counts.open.lines).toBe(0)
    })
  },
)

/** What a person states for cells that no option could mend. */
const VALUES: Readonly<Record<string, string>> = {
  asOf: '2026-12-01',
  destination: 'Germany',
  origin: 'China',
  quantityKg: '12 kg',
  'product.commodityCode': '8505.11',
}

describe('a list', () => {
  test('whose day is left out is read for today, which a header names', async () => {
    const { asOf: _, ...undated } = list
    const response = await postJson(undated)
    expect(response.headers.get('ytterby-as-of')).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await response.json()).toMatchObject({ counts: { 'to-correct': { lines: 0 } } })
  })

  test('whose day is null has lines to correct', async () => {
    const response = await postJson({ ...list, asOf: null })
    expect(response.headers.has('ytterby-as-of')).toBe(false)
    expect(await response.json()).toMatchObject({ counts: { 'to-correct': { lines: 2 } } })
  })

  test('is answered by an earlier release', async () => {
    const report = await (await postJson(list, 'ruleset=1.0.0')).json()
    expect(report).toMatchObject({ ruleset: { version: '1.0.0' } })
  })

  test('takes answers that fit, and says which do not', async () => {
    const { questions, profile }: Awaited<ReturnType<Client['intake']>> = await (await postJson(list)).json()
    const answers = [
      { question: questions[0]?.id, option: 0, ...AUTHOR },
      { question: 'another', option: 0, ...AUTHOR },
      { question: questions[1]?.id, option: 99, ...AUTHOR },
    ]
    const report: Awaited<ReturnType<Client['intake']>> = await (await postJson({ ...list, profile, answers })).json()
    expect(report.refused.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown-value', '/answers/1/question'],
      ['unknown-value', '/answers/2/option'],
    ])
    expect(report.profile.goods).toHaveLength(1)
  })
})

const sheet = (xml: string): Record<string, Uint8Array> => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const M = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return {
    'xl/workbook.xml': text(
      `<workbook xmlns="${M}" xmlns:r="${R}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(`<worksheet xmlns="${M}"><sheetData>${xml}</sheetData></worksheet>`),
  }
}

const CELL = '<c t="inlineStr"><is><t>x</t></is></c>'

/** An archive whose directory and headers say that each of its files comes to little. */
function lyingArchive(files: Record<string, Uint8Array>, size: number): Uint8Array<ArrayBuffer> {
  const bytes = zipSync(files, { level: 9 })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true)
  }
  return bytes
}

/** Compresses to 30 kB. */
const LARGE = new Uint8Array(30 * 1024 * 1024).fill(0x20)

describe('a hostile body', () => {
  test.each<[string, BodyInit, string, number, string, string | null]>([
    ['text that is declared as a workbook', 'a,b\n1,2', XLSX, 422, 'invalid-list', 'unreadable-file'],
    [
      'a workbook that is declared as text',
      zipSync(sheet(`<row>${CELL}</row>`)),
      'text/csv',
      422,
      'invalid-list',
      'unreadable-file',
    ],
    ['a workbook that is declared as JSON', zipSync(sheet('')), 'application/json', 400, 'malformed-json', null],
    ['text of no declared type that is read', 'a,b', 'text/plain', 415, 'unsupported-media-type', null],
    [
      'an archive that is no workbook',
      zipSync({ 'a.xml': LARGE.subarray(0, 9) }),
      XLSX,
      422,
      'invalid-list',
      'unreadable-file',
    ],
    [
      'half a workbook',
      zipSync(sheet(`<row>${CELL}</row>`)).slice(0, 300),
      XLSX,
      422,
      'invalid-list',
      'unreadable-file',
    ],
    [
      'a workbook that unpacks to 30 MiB',
      zipSync({ ...sheet(''), 'xl/more.xml': LARGE }),
      XLSX,
      413,
      'body-too-large',
      null,
    ],
    [
      'one that says it unpacks to less',
      lyingArchive({ ...sheet(''), 'xl/worksheets/sheet1.xml': LARGE }, 1000),
      XLSX,
      422,
      'invalid-list',
      'unreadable-file',
    ],
    ['one whose sheet is broken', zipSync(sheet('<row><c')), XLSX, 422, 'invalid-list', 'unreadable-file'],
    [
      'text in a code page',
      new Uint8Array([0x61, 0x2c, 0xe9, 0x0a, 0x62, 0x2c, 0xfc]),
      'text/csv',
      422,
      'invalid-list',
      'unreadable-file',
    ],
    ['a file of more than 2 MiB', 'a,b\n'.repeat(2 ** 19 + 1), 'text/csv', 413, 'body-too-large', null],
    ['an empty file', '', 'text/csv', 422, 'invalid-list', 'empty-list'],
    ['5,001 lines', 'a,b\n'.repeat(5001), 'text/csv', 422, 'invalid-list', 'too-many-lines'],
    [
      'a quotation mark that is not closed',
      `a,b\n"${'x,y\n'.repeat(2000)}`,
      'text/csv',
      422,
      'invalid-list',
      'unreadable-file',
    ],
  ])('%s is refused', async (_, body, type, status, code, finding) => {
    const response = await post(body, type)
    const problem: { code: string; errors?: { code: string; pointer: string }[] } = await response.json()
    expect([response.status, problem.code]).toEqual([status, code])
    expect(problem.errors?.[0]).toEqual(
      finding === null ? undefined : { code: finding, pointer: '', detail: expect.any(String) },
    )
  })

  test.each<[string, unknown, string, readonly string[]]>([
    ['a list', [], 'invalid-list', ['not-a-list ']],
    ['no rows', {}, 'invalid-list', ['not-a-list ']],
    ['rows and a file', { rows: [['a']], file: {} }, 'invalid-list', ['not-a-list ']],
    ['rows that are text', { rows: 'a,b' }, 'invalid-list', ['not-a-list /rows']],
    ['a row that is none', { rows: [['a'], { b: 1 }] }, 'invalid-list', ['invalid-type /rows/1']],
    [
      'cells that are none',
      {
        rows: [
          ['a', true],
          [[], 1],
        ],
      },
      'invalid-list',
      ['invalid-type /rows/0/1', 'invalid-type /rows/1/0'],
    ],
    ['half a letter', { rows: [['a', '\ud83d']] }, 'invalid-list', ['unknown-value /rows/0/1']],
    ['an unknown member', { rows: [['a']], colour: 'red' }, 'invalid-list', ['unknown-option /colour']],
    ['its language in the body', { rows: [['a']], lang: 'zh' }, 'invalid-list', ['unknown-option /lang']],
    ['a day that does not exist', { rows: [['a']], asOf: '2026-02-30' }, 'invalid-list', ['invalid-day /asOf']],
    [
      'a file of another type',
      { file: { type: 'image/png', base64: '' } },
      'invalid-list',
      ['unknown-value /file/type'],
    ],
    [
      'a file that is not in base64',
      { file: { type: 'text/csv', base64: '*' } },
      'invalid-list',
      ['unknown-value /file/base64'],
    ],
    [
      'a file that is no workbook',
      { file: { type: XLSX, base64: 'YSxi' } },
      'invalid-list',
      ['unreadable-file /file/base64'],
    ],
    [
      'a file with a long cell',
      { file: { type: 'text/csv', base64: btoa(`a,b\n${'x'.repeat(2001)},b`) } },
      'invalid-list',
      ['too-long /file/base64'],
    ],
    [
      'answers that are none',
      { rows: [['a']], answers: [{ question: 1 }] },
      'invalid-list',
      ['invalid-type /answers/0/question'],
    ],
    ['a profile that is none', { rows: [['a']], profile: [] }, 'invalid-profile', ['invalid-type /profile']],
    [
      'a profile with a column that is none',
      { rows: [['a']], profile: { profile: 1, columns: [{ header: 1, ...AUTHOR }], goods: [], deals: [] } },
      'invalid-profile',
      ['invalid-type /profile/columns/0/header'],
    ],
  ])('JSON with %s is refused where it is wrong', async (_, body, code, places) => {
    const response = await postJson(body)
    const problem: { code: string; errors: { code: string; pointer: string }[] } = await response.json()
    expect([response.status, problem.code]).toEqual([422, code])
    expect(problem.errors.map((error) => `${error.code} ${error.pointer}`).slice(0, places.length)).toEqual(places)
  })

  test('what is stated in the query and in the body is refused', async () => {
    expect(await (await postJson(list, 'asOf=2026-03-01')).json()).toMatchObject({
      code: 'invalid-query',
      errors: [{ code: 'repeated-parameter', parameter: 'asOf' }],
    })
  })

  test.each([
    [
      'amounts without an end',
      [
        ['Description', 'Net weight (kg)', 'Value (EUR)'],
        ['magnet', '9'.repeat(400), '9'.repeat(400)],
      ],
    ],
    [
      'names of members of objects',
      [
        ['__proto__', 'constructor', 'Description', 'HS code'],
        ['__proto__', 'toString', '__proto__', '8505'],
      ],
    ],
    [
      'a letter that was lost',
      [
        ['Description', 'HS code', 'End user'],
        ['magnet', '8505', 'Caf\ufffd Motoren'],
      ],
    ],
    ['nothing', [[]]],
  ])('rows with %s are answered', async (_, rows) => {
    const response = await postJson({ rows })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ schema: 'intake/1' })
  })
})

/** Different goods, so many that reading their words takes several slices. */
const longList = JSON.stringify({
  asOf: '2026-03-01',
  rows: [
    ['Material', 'Description', 'HS code'],
    ...Array.from({ length: 2000 }, (_, at) => [`M-${at}`, `Magnet block of kind ${at}`, '85051190']),
  ],
})

test('another request is answered while a long list is read', async () => {
  let isDone = false
  const long = post(longList, 'application/json').then(async (response) => {
    isDone = true
    return response.json()
  })
  const other = await send('/v1/assessments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(magnet),
  })
  expect(other.status).toBe(200)
  expect(isDone).toBe(false)
  expect(await long).toMatchObject({ counts: { open: { lines: 2000 } } })
})

test('a list whose caller has left is not read', async () => {
  const leaving = new AbortController()
  const request = new Request('http://localhost/v1/intakes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: longList,
    signal: leaving.signal,
  })
  const response = createApp().request(request)
  setTimeout(() => leaving.abort(), 0)
  expect((await response).status).toBe(499)
})

describe('a file of a few bytes that comes to very much', () => {
  test.each(hostileWorkbooks())('is refused, or read as the little that it says: $what', async ({ bytes }) => {
    const response = await post(bytes, XLSX, QUERY)
    const { lines, errors }: { lines?: unknown[]; errors?: unknown[] } = await response.json()
    if (response.status === 200) expect(lines?.length).toBeLessThan(10)
    else expect([response.status, errors?.length ?? 0]).toEqual(response.status === 413 ? [413, 0] : [422, 1])
  })

  test.each([
    [
      'cells in a row',
      `Material,Description\n1,magnet${','.repeat(2_000_000)}\n`,
      'too-long',
      'line 2 has more than 200',
    ],
    ['rows', `Material,Description\n1,magnet${'\n'.repeat(2_000_000)}`, 'too-many-lines', 'more than 5,001 rows'],
    ['letters in a cell', `Material,Description\n1,"${'magnet '.repeat(200_000)}"\n`, 'too-long', 'line 2 has a cell'],
    [
      'letters behind an open quote',
      `Material,Description\n1,"${'2,x\n'.repeat(400_000)}`,
      'too-long',
      'line 2 has a cell',
    ],
  ])('is refused with its line where it has very many %s', async (_what, body, code, said) => {
    const response = await post(body, 'text/csv', QUERY)
    expect(response.status).toBe(422)
    const { errors }: { errors: { code: string; detail: string }[] } = await response.json()
    expect(errors).toMatchObject([{ code, detail: expect.stringContaining(said) }])
  })
})
