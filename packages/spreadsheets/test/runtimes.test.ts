import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cases } from '@ytterby/evidence/cases'
import { assess, currentRuleset, InvalidInquiryError, parseInquiry, dottedFacts, phrase } from 'ytterby'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSpreadsheets } from '../build/build-spreadsheets.ts'
import { functionMetadata } from '../src/function-metadata.ts'
import { cells as cellTexts } from '../src/locales/cells.ts'
import { runBare } from './bare-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-sheets-'))
const built = (name: string): string => readFileSync(join(folder, name), 'utf8')
afterAll(() => rmSync(folder, { recursive: true }))

/** As Excel’s runtime gives them: a name for each error value, and a class for errors. */
class FunctionError extends Error {
  readonly code: unknown

  constructor(code: unknown, message?: string) {
    super(message)
    this.code = code
  }
}
type Associated = (...cells: readonly unknown[]) => unknown

const excel = new Map<string, Associated>()
/** What a cell shows: its value, or the error value and its message. */
function inExcel(id: string, ...cells: readonly unknown[]): unknown {
  try {
    // Excel passes the details of the call last.
    return excel.get(id)?.(...cells, ...Array<undefined>(parametersOf(id) - cells.length), { address: 'Sheet1!A1' })
  } catch (error) {
    if (error instanceof FunctionError) return `${String(error.code)} ${error.message}`
    throw error
  }
}
const parametersOf = (id: string): number =>
  functionMetadata('en').functions.find((one) => one.id === id)?.parameters.length ?? 0

/** Asked for by the script of the sheet, in the time zone that the sheet has. */
const google = {
  Utilities: {
    formatDate: (date: Date, zone: string, format: string) =>
      format === 'yyyy-MM-dd' ? new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date) : '',
  },
  SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => 'America/New_York' }) },
}
let evaluate: (code: string) => unknown
/** What a cell of Google Sheets shows. */
function inGoogle(id: string, ...cells: readonly unknown[]): unknown {
  try {
    return evaluate(`YTTERBY_${id}(${cells.map((cell) => JSON.stringify(cell)).join(', ')})`)
  } catch (error) {
    // An error of the script’s own world.
    return `#ERROR! ${String(error).replace(/^\w+: /, '')}`
  }
}

beforeAll(async () => {
  await buildSpreadsheets(folder)
  const CustomFunctions = {
    associate: (id: string, value: Associated) => excel.set(id, value),
    Error: FunctionError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  }
  runBare(built('functions.js'), { CustomFunctions })
  evaluate = runBare(built('google-sheets.js'), google)
})

test('every formula of the guide gives what it says, in Excel and in Google Sheets', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/spreadsheets.md'), 'utf8')
  const formulas = [...guide.matchAll(/^\| `=YTTERBY\.(\w+)\((.*?)\)`\s*\| (?:`(.*?)`|(\d+))\s*\|$/gm)]
  expect(formulas.length).toBeGreaterThan(12)
  for (const [formula, id = '', text = '', says, number] of formulas) {
    const cells: unknown[] = text === '' ? [] : JSON.parse(`[${text.replace(/\bTRUE\b/, 'true')}]`)
    const expected = number === undefined ? says : Number(number)
    expect(inExcel(id, ...cells), formula).toBe(expected)
    const error = /^#(?:VALUE!|N\/A) /
    expect(inGoogle(id, ...cells), formula).toBe(
      typeof expected === 'string' ? expected.replace(error, '#ERROR! ') : expected,
    )
  }
})

/** A cell may be written in more ways than an inquiry; those are tested in the SDK. */
function isValid(inquiry: unknown): boolean {
  try {
    return parseInquiry(inquiry) !== undefined
  } catch (error) {
    if (error instanceof InvalidInquiryError) return false
    throw error
  }
}

test('a cell gives the verdict of the SDK for every case that its columns can say', () => {
  const columns = ['product.form', 'product.elements', 'destination', 'asOf']
  const said = cases.flatMap(({ inquiry }) => {
    const facts = new Map(dottedFacts(inquiry))
    const isSaid = [...facts.keys()].every((name) => columns.includes(name))
    return isSaid && isValid(inquiry) && (facts.has('product.form') || facts.has('product.elements'))
      ? [{ inquiry, cells: columns.map((name) => facts.get(name) ?? '') }]
      : []
  })
  expect(said.length).toBeGreaterThan(50)
  const rows = evaluate(
    `['VERDICT', 'POSSIBLE'].map((id) => Ytterby.answerCells(id, [0, 1, 2, 3].map((column) => ${JSON.stringify(
      said.map(({ cells }) => cells),
    )}.map((cells) => [cells[column]]))))`,
  )
  const [verdicts, possible]: readonly string[][][] = JSON.parse(JSON.stringify(rows))
  for (const [row, { inquiry, cells }] of said.entries()) {
    const answer = assess(parseInquiry(inquiry))
    expect(inExcel('VERDICT', ...cells), cells.join()).toBe(answer.verdict)
    expect(verdicts?.[row]).toEqual([answer.verdict])
    expect(possible?.[row]).toEqual([answer.possible.join(', ')])
  }
})

describe('days', () => {
  const MAGNET = ['NdFeB magnet', 'Nd 30%, Dy 3%', 'Germany'] as const
  test.each<[string, unknown, string]>([
    ['a serial number', 45_750, 'no-permit'],
    ['the day after', 45_751, 'permit-required'],
    ['a serial number with a time', 45_750.99, 'no-permit'],
    ['text', '2025-04-03', 'no-permit'],
    ['text in words', '4 April 2025', 'permit-required'],
  ])('%s is read in Excel', (_, day, verdict) => expect(inExcel('VERDICT', ...MAGNET, day)).toBe(verdict))

  test('a date of Google Sheets is the day that the sheet shows, wherever the script runs', () => {
    // 23:30 on 3 April in New York, and already 4 April in Beijing and in UTC.
    const cells = MAGNET.map((cell) => JSON.stringify(cell)).join(', ')
    expect(evaluate(`YTTERBY_VERDICT(${cells}, new Date(Date.UTC(2025, 3, 4, 3, 30)))`)).toBe('no-permit')
    expect(evaluate(`YTTERBY_VERDICT(${cells}, new Date(Date.UTC(2025, 3, 4, 4, 30)))`)).toBe('permit-required')
  })

  test.each<[string, unknown]>([
    ['an empty cell', ''],
    ['an empty cell as a number', 0],
    ['nothing', undefined],
  ])('%s is no day, and never today', (_, day) =>
    expect(inExcel('VERDICT', ...MAGNET, day)).toBe('#VALUE! Write the day of export, such as 2026-03-01.'),
  )
})

test('a range of Google Sheets is answered row by row, errors in their own cells', () => {
  const form = [['motor'], [''], ['magnet'], ['NdFeB magnet']]
  const elements = [[''], [''], [''], ['']]
  expect(JSON.parse(JSON.stringify(inGoogle('VERDICT', form, elements, 'DE', '2026-03-01')))).toEqual([
    ['no-permit'],
    [''],
    [expect.stringMatching(/^#VALUE! form: “magnet” can be several forms of goods\. Write one of: ndfeb-magnet, /)],
    ['depends'],
  ])
  expect(inGoogle('VERDICT', form, [['']], 'DE', '2026-03-01')).toMatch(/^#ERROR! Ranges must have/)
})

test.each<[string, unknown, string]>([
  ['TRUE', true, 'no-permit'],
  ['yes', 'Yes', 'no-permit'],
  ['是', '是', 'no-permit'],
  ['FALSE', false, 'depends'],
  ['an empty cell', '', 'depends'],
  ['an empty cell as a number', 0, 'depends'],
  ['nothing', undefined, 'depends'],
  [
    'another word',
    'all',
    '#VALUE! Write TRUE if these are all the rare earths in the good, FALSE if there may be others, or leave it out.',
  ],
])('that a list of elements is complete is read from %s', (_, complete, says) =>
  expect(inExcel('VERDICT', 'NdFeB magnet', 'Nd', 'Germany', '2026-03-01', '', complete)).toBe(says),
)

test('a box of Google Sheets says whether each row is complete, and nothing of an empty row', () => {
  const [form, elements] = [
    [['NdFeB magnet'], ['NdFeB magnet'], ['']],
    [['Nd'], ['Nd'], ['']],
  ]
  const boxes = [[true], [false], [false]]
  expect(JSON.parse(JSON.stringify(inGoogle('VERDICT', form, elements, 'DE', '2026-03-01', '', boxes)))).toEqual([
    ['no-permit'],
    ['depends'],
    [''],
  ])
})

test('without a day, LISTED asks the lists of today; a placeholder is no name', () => {
  expect(inExcel('LISTED', 'Rheinmetall AG')).toMatch(/^equal: Rheinmetall AG \(control list, /)
  expect(inGoogle('LISTED', 'Rheinmetall AG', '', 'zh')).toMatch(/Rheinmetall AG（管控名单/)
  expect(inExcel('LISTED', 'unknown')).toMatch(/^#VALUE! end user: A legal form, /)
})

test.each(['en', 'zh'] as const)('in %s, LISTED says that persons are not screened', (lang) =>
  expect(cellTexts[lang].functions.LISTED).toContain(phrase('personsNotScreened', lang)),
)

test('the metadata describes what the script associates, by the rules of Excel', () => {
  for (const lang of ['en', 'zh']) {
    const { functions }: ReturnType<typeof functionMetadata> = JSON.parse(built(`functions-${lang}.json`))
    expect(functions.map(({ id }) => id)).toEqual([...excel.keys()])
    for (const { id, name, description, parameters, result } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/)
      expect(name).toBe(id)
      // A name that is also a cell, such as ABC1, would be taken for it.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/)
      expect(description.length).toBeGreaterThan(0)
      expect(['string', 'number']).toContain(result.type)
      const required = parameters.map((one) => !one.optional)
      expect(required.lastIndexOf(true), 'required parameters come first').toBe(
        required.filter((one) => one).length - 1,
      )
      expect(new Set(parameters.map((one) => one.name)).size).toBe(parameters.length)
    }
  }
  expect(
    [...built('google-sheets.js').matchAll(/\* @customfunction\n \*\/\nfunction YTTERBY_(\w+)\(/g)].map(([, id]) => id),
  ).toEqual([...excel.keys()])
})

test('the manifest is well-formed and names files that are built', () => {
  const text = built('manifest.xml')
  const open: string[] = []
  for (const [, close, name = '', self] of text.matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<&]*")*\s*(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name)
    else if (self !== '/') open.push(name)
  }
  expect(open).toEqual([])
  const files = [...text.matchAll(/\{origin\}\/spreadsheets\/([\w.-]+)"/g)].map(([, file = '']) => file)
  expect(files.length).toBe(7)
  for (const file of files) expect(built(file).length).toBeGreaterThan(0)
  const ids = [...text.matchAll(/resid="(\w+)"/g)].map(([, id]) => id)
  expect([...text.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)).toEqual(ids)
})

test('the release that answers can be asked for', () => {
  const { version, knownThrough } = currentRuleset
  expect(inExcel('RULESET')).toBe(`${version}, known through ${knownThrough}`)
  expect(inGoogle('RULESET')).toBe(inExcel('RULESET'))
})
