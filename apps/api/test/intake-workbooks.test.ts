import { sha256 } from '@ytterby/evidence/answers'
import { zipSync } from 'fflate'
import { readXlsx, writeXlsx, type Sheet } from 'hucre/xlsx'
import { describe, expect, inject, test } from 'vitest'
import type { Client } from 'ytterby/client'
import type { Cell, Profile } from 'ytterby/lists'
import { list } from '../src/operations/reading/examples.ts'
import { send } from './ask.ts'
import { cellsOf } from './cells-of.ts'

const LISTS = inject('listsOfNode')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const QUERY = 'asOf=2026-11-27&destination=DE'
const AUTHOR = { by: 'Anna', on: '2026-11-27' }
const ANSWER = 8

type Path = '/v1/intakes' | '/v1/intakes/workbook'
type Bytes = Uint8Array<ArrayBuffer>
type Body = { readonly file: { readonly type: string; readonly base64: string } } | { readonly rows: unknown }
type More = {
  readonly lines?: readonly number[]
  readonly profile?: Profile
  readonly filledIn?: unknown
  readonly answers?: unknown
}

const post = (path: Path, body: BodyInit, type: string, query = ''): Promise<Response> =>
  send(`${path}?${query}`, { method: 'POST', headers: { 'content-type': type }, body })
const postJson = (path: Path, body: Body & More, query = QUERY): Promise<Response> =>
  post(path, JSON.stringify(body), 'application/json', query)

const typeOf = (name: string): string => (name.endsWith('.xlsx') ? XLSX : 'text/csv')
const ofBase64 = (base64: string): Bytes => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const fileOf = (bytes: Uint8Array): Body => ({
  file: { type: XLSX, base64: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')) },
})

async function workbookOf(body: Body & More, query = QUERY): Promise<Bytes> {
  const response = await postJson('/v1/intakes/workbook', body, query)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

async function reportOf(body: Body & More, query = QUERY): Promise<Awaited<ReturnType<Client['intake']>>> {
  const response = await postJson('/v1/intakes', body, query)
  expect(response.status).toBe(200)
  return response.json()
}

const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => (await readXlsx(bytes)).sheets

/** What the cell of an answer offers: the cells of another sheet to which its list points. */
function offered(sheets: readonly Sheet[], row: number): readonly Cell[] {
  const choice = sheets[2]?.dataValidations?.find(({ range }) => range === `I${row + 1}`)
  if (choice === undefined) return []
  const [, name = '', at = ''] = /^'(.+)'!\$A\$(\d+):\$[A-Z]+\$\2$/.exec(String(choice.formula1)) ?? []
  const options = sheets.find((sheet) => sheet.name === name)
  return options === undefined ? [] : (cellsOf(options)[Number(at) - 1] ?? [])
}

/** The workbook as a person saves it, with an answer to each question. */
async function filled(bytes: Uint8Array, answer: (offered: readonly Cell[], row: number) => Cell): Promise<Bytes> {
  const sheets = await sheetsOf(bytes)
  const saved = sheets.map((sheet, at) => ({
    name: sheet.name,
    rows: cellsOf(sheet).map((cells, row) =>
      at !== 2 || row === 0 ? [...cells] : cells.with(ANSWER, answer(offered(sheets, row), row)),
    ),
  }))
  return new Uint8Array(await writeXlsx({ sheets: saved }))
}

const firstOffered = ([first = null]: readonly Cell[]): Cell => first

test.each(LISTS.map((one) => [one.name, one] as const))(
  '%s as a workbook has the cells that the SDK on Node gives',
  async (name, { base64, rows, lines, written, langs: [lang], ways: [way] }) => {
    const query = `${QUERY}&lang=${lang}`
    const response =
      way === 'file'
        ? await post('/v1/intakes/workbook', ofBase64(base64), typeOf(name), query)
        : await postJson('/v1/intakes/workbook', { rows, lines }, query)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(XLSX)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="answered.xlsx"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const sheets = await sheetsOf(new Uint8Array(await response.arrayBuffer()))
    expect(await sha256(JSON.stringify(sheets.map(cellsOf)))).toBe(written)
  },
)

/** What a person types where no option would mend a cell. */
const VALUES: Readonly<Record<string, string>> = {
  asOf: '2026-12-01',
  destination: 'Germany',
  origin: 'China',
  quantityKg: '12 kg',
  'product.commodityCode': '8505.11',
}

test.each(LISTS.filter(({ comesBack }) => comesBack).map((one) => [one.name, one] as const))(
  '%s goes out as a workbook and comes back filled in, until nothing is asked',
  async (name, { base64 }) => {
    let body: Body & More = { file: { type: typeOf(name), base64 } }
    let report = await reportOf(body)
    for (let round = 0; round < 12 && report.questions.length > 0; round += 1) {
      const { questions } = report
      const bytes = await filled(
        await workbookOf(body),
        (options, row) => firstOffered(options) ?? VALUES[questions[row - 1]?.path ?? ''] ?? null,
      )
      body = { ...fileOf(bytes), profile: report.profile }
      report = await reportOf({ ...body, filledIn: AUTHOR })
      expect(report.refused).toEqual([])
      body = { ...body, profile: report.profile }
    }
    expect(report.questions).toEqual([])
    const [, , ...others] = await sheetsOf(await workbookOf(body))
    expect(others.map((sheet) => sheet.name)).toEqual(['Sources'])
  },
)

describe('an answered workbook', () => {
  test('names its sheets in its language, and that of the list as it was', async () => {
    const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Woche 49', rows: list.rows }] }))
    const names = (await sheetsOf(await workbookOf(fileOf(bytes), `${QUERY}&lang=zh`))).map((sheet) => sheet.name)
    expect(names).toEqual(['汇总', 'Woche 49', '问题', '依据', '选项'])
  })

  test('is answered by an earlier release, in Chinese as well', async () => {
    const sheets = await sheetsOf(await workbookOf({ rows: list.rows }, `${QUERY}&ruleset=1.0.0&lang=zh`))
    const sources = sheets.find(({ name }) => name === '依据')
    expect(sources?.rows[0]).toEqual(expect.arrayContaining(['1.0.0']))
    expect(JSON.stringify(sheets[1]?.rows)).toContain('两用物项')
  })

  test('that somebody filled in changes nothing where nobody says who', async () => {
    const out = await workbookOf({ rows: list.rows })
    const back = fileOf(await filled(out, firstOffered))
    expect(await reportOf(back)).toEqual(await reportOf(fileOf(out)))
    expect((await reportOf({ ...back, filledIn: AUTHOR })).profile.goods.length).toBeGreaterThan(0)
  })

  test('says in the report which rows are not understood, and is refused as a workbook', async () => {
    const body = { ...fileOf(await filled(await workbookOf({ rows: list.rows }), () => 'perhaps')), filledIn: AUTHOR }
    const place = { code: 'unknown-value', pointer: '/file/base64' }
    const { refused, profile } = await reportOf(body)
    expect(refused[0]).toEqual({ ...place, message: expect.stringMatching(/^In row 2 of the sheet of questions: /) })
    expect(profile.goods).toEqual([])
    const response = await postJson('/v1/intakes/workbook', body)
    expect(response.status).toBe(422)
    const problem: { code: string; errors: object[] } = await response.json()
    expect(problem.code).toBe('invalid-list')
    expect(problem.errors).toEqual(refused.map(({ message, ...issue }) => ({ ...issue, detail: message })))
  })
})

/** A list whose cells have so many letters, none of which is needed for an answer. */
const listOf = (letters: number): unknown => [
  ['Material', 'Description', 'HS code', ...Array.from({ length: 5 }, (_, at) => `Note ${at}`)],
  ...Array.from({ length: letters / 5000 }, (_, at) => [
    `M-${at}`,
    'Steel bracket',
    '73269098',
    ...Array.from({ length: 5 }, () => 'x'.repeat(1000)),
  ]),
]

test('a workbook of more than 8,000,000 letters is refused before it is written', async () => {
  const [within, beyond] = await Promise.all(
    [6_000_000, 8_000_000].map((letters) => postJson('/v1/intakes/workbook', { rows: listOf(letters) })),
  )
  expect([within?.status, beyond?.status]).toEqual([200, 413])
  expect(await beyond?.json()).toMatchObject({ code: 'too-much-work' })
})

describe('what is refused', () => {
  const csv = { file: { type: 'text/csv', base64: btoa('Material;HS code\nM-1;85051190') } }
  const { rows } = list

  test.each<[string, Body & More, readonly string[]]>([
    ['a text file that was filled in', { ...csv, filledIn: AUTHOR }, ['no-questions /filledIn']],
    ['rows of a sheet beside a file', { ...csv, filledIn: { ...AUTHOR, rows } }, ['unknown-key /filledIn/rows']],
    ['a sheet without an author', { rows, filledIn: { rows } }, ['missing /filledIn/by', 'missing /filledIn/on']],
    ['rows of another sheet', { rows, filledIn: { ...AUTHOR, rows } }, ['unknown-value /filledIn/rows']],
    ['a sheet that is none', { ...csv, filledIn: 'Anna' }, ['invalid-type /filledIn']],
    [
      'answers that do not fit',
      { rows, answers: [{ question: 'x', option: 0, ...AUTHOR }] },
      ['unknown-value /answers/0/question'],
    ],
  ])('%s, with its place', async (_, body, places) => {
    const response = await postJson('/v1/intakes/workbook', body)
    const problem: { code: string; errors: { code: string; pointer: string }[] } = await response.json()
    expect([response.status, problem.code]).toEqual([422, 'invalid-list'])
    expect(problem.errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(places)
  })

  test.each<[string, BodyInit, string, number]>([
    ['text that is declared as a workbook', 'a,b\n1,2', XLSX, 422],
    [
      'a workbook that unpacks to 30 MiB',
      zipSync({ 'xl/a.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 }),
      XLSX,
      413,
    ],
    ['a file of more than 2 MiB', 'a,b\n'.repeat(2 ** 19 + 1), 'text/csv', 413],
    ['5,001 lines', 'a,b\n'.repeat(5001), 'text/csv', 422],
    ['text of no declared type that is read', 'a,b', 'text/plain', 415],
  ])('%s, as an intake refuses it', async (_, body, type, status) => {
    const workbook = await post('/v1/intakes/workbook', body, type)
    const intake = await post('/v1/intakes', body, type)
    expect([workbook.status, intake.status]).toEqual([status, status])
    const [one, other]: { code: string; errors?: unknown }[] = [await workbook.json(), await intake.json()]
    expect([one?.code, one?.errors]).toEqual([other?.code, other?.errors])
  })
})
