import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { spreadsheetRow } from '../answers/csv-row.ts'
import { neutralise, takeOff } from './formula-mark.ts'

/** Texts that begin like formulas, marks, numbers and telephone numbers more often than others do. */
const TEXT = array(
  oneof(
    constantFrom(...`=+-@＝＋－＠\t\r\n'"’ ;,|.()%eE0123456789Aﾠ\u{a0}\u{3000}\u{feff}`),
    constantFrom("'=", '-1', '+49 30 1234567', '=HYPERLINK("http://example.com")'),
    string({ maxLength: 3 }),
  ),
  { maxLength: 8 },
).map((parts) => parts.join(''))

/** What the rule says, written another way than the code: the first letter that is no space decides. */
const begins = (cell: string): boolean =>
  '\t\r\n'.includes(cell.charAt(0) || 'x') || /^[=+\-@＝＋－＠]/.test(cell.trim())
/** A number or a telephone number calls nothing and refers to no cell. */
const isHarmless = (cell: string): boolean => /^[-+][\d.,'’ ()/e%+-]+$/i.test(cell.normalize('NFKC')) && /\d/.test(cell)

describe('cells of a CSV for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://example.com";"open")', `'=HYPERLINK("http://example.com";"open")`],
    ['+1+1', "'+1+1"],
    ['-2+3+cmd|’ /C calc’!A0', "'-2+3+cmd|’ /C calc’!A0"],
    ['@SUM(1+1)', "'@SUM(1+1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['\n=1+1', "'\n=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋A1', "'＋A1"],
    ['－A1', "'－A1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['="0085"', `'="0085"`],
    ['-', "'-"],
    ['+A1', "'+A1"],
    ['-5 kg', "'-5 kg"],
    ['+1-2', "'+1-2"],
    // A text of the user's own that begins like a marked one is marked once more.
    ["'=1+1", "''=1+1"],
    ["''=1+1", "'''=1+1"],
  ])('%j is written as %j', (text, cell) => {
    expect(neutralise(text)).toBe(cell)
    expect(takeOff(cell)).toBe(text)
  })

  it.each([
    '',
    'NdFeB magnet',
    "'t Hooft BV",
    "'",
    '-12.5',
    '-12,5',
    '+1 234.50',
    "-1'234.50",
    '-1.2E-3',
    '-.5',
    '-5%',
    '－５',
    '+49 30 1234-567',
    '+1 (555) 010-9999',
    '+8613800138000',
    'a=1',
    '85051100',
  ])('%j is written as it is', (text) => {
    expect(neutralise(text)).toBe(text)
    expect(takeOff(text)).toBe(text)
  })

  it('reads back every text as it was', () => {
    assert(
      property(TEXT, (text) => takeOff(neutralise(text)) === text),
      { numRuns: 5_000 },
    )
  })

  it('begins no cell with a formula, unless it is wholly a number or a telephone number', () => {
    assert(
      property(TEXT, (text) => {
        const cell = neutralise(text)
        return !begins(cell) || isHarmless(cell)
      }),
      { numRuns: 5_000 },
    )
  })

  it('holds for the cells of a row, with quotes or without', () => {
    assert(
      property(array(TEXT, { minLength: 1, maxLength: 5 }), constantFrom(',', ';', '\t', '|'), (texts, delimiter) => {
        const text = `${spreadsheetRow(texts, delimiter)}\n`
        const [row = []]: string[][] = parse(text, { delimiter, record_delimiter: '\n', skip_empty_lines: false })
        expect(row.filter((cell) => begins(cell) && !isHarmless(cell))).toEqual([])
        expect(row.map(takeOff)).toEqual(texts)
      }),
      { numRuns: 2_000 },
    )
  })
})
