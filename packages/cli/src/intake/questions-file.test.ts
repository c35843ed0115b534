import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { askQuestions, listAsker, openSession } from '@ytterby/lists'
import { currentRuleset } from 'ytterby'
import { EMPTY_PROFILE } from 'ytterby/lists'
import { afterAll, expect, test } from 'vitest'
import { answersOfCsv, questionsCsv } from './questions-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-questions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ask = listAsker({
  defaults: { asOf: () => '2026-11-24', knownAt: undefined },
  stated: {},
  lang: 'en',
  ruleset: currentRuleset,
})
const AUTHOR = { by: 'Anna', on: '2026-11-30' }
const GOODS = [
  'Ring magnet; sintered, “new”',
  'Permanent magnet\nwith ring',
  'Gear motor | 24 V',
  'Steel bracket',
  'Catalyst',
  '"',
]

/** A list of some goods, as somebody sends it. */
const sessionOf = (goods: readonly string[]) => {
  const rows = [['Description', 'HS code', 'Net weight (kg)'], ...goods.map((good) => [good, '8505.11', '1.250'])]
  return openSession({ records: rows.map((cells, at) => ({ line: at + 1, cells })) }, { profile: EMPTY_PROFILE, ask })
}

const LINE_ENDS = ['\n', '\r\n']
const DIALECTS = [',', ';', '\t', '|'].flatMap((delimiter) =>
  LINE_ENDS.flatMap((lineEnd) => LINE_ENDS.map((filledEnd) => ({ delimiter, lineEnd, filledEnd }))),
)

test.each(DIALECTS)(
  'a file of questions is read back whole: written with %o, in the line ends of the program that filled it in',
  async ({ delimiter, lineEnd, filledEnd }) => {
    const session = sessionOf(GOODS)
    const questions = askQuestions(session)
    const text = questionsCsv(questions, 'en', { delimiter, lineEnd, bom: false })
    const rows: Record<string, string>[] = parse(text, { columns: true, delimiter, record_delimiter: lineEnd })
    expect(rows.map(({ answer }) => answer)).toEqual(questions.map(() => ''))
    const filled = rows.map(({ options = '', ...row }) => ({ ...row, options, answer: options.split('\n')[0] }))
    const file = join(folder, 'questions.csv')
    writeFileSync(
      file,
      stringify(filled, { header: true, delimiter, record_delimiter: filledEnd, quoted_match: /[\r\n]/ }),
    )
    const { applied, bad } = await answersOfCsv(file, session, { author: AUTHOR, lang: 'en' })
    expect({ applied, bad }).toEqual({ applied: questions.length, bad: [] })
  },
)

test('an answer that cannot be used is said with its line', async () => {
  const session = sessionOf(['Permanent magnet\nwith ring', 'Gear motor'])
  const questions = askQuestions(session)
  const text = questionsCsv(questions, 'en', { delimiter: ';', lineEnd: '\r\n', bom: false })
  const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: ';', record_delimiter: '\r\n' })
  const file = join(folder, 'bad.csv')
  writeFileSync(
    file,
    stringify(
      rows.map((row) => ({ ...row, answer: 'no such answer' })),
      { header: true },
    ),
  )
  const { applied, bad } = await answersOfCsv(file, session, { author: AUTHOR, lang: 'en' })
  expect(applied).toBe(0)
  expect(bad.map(({ line }) => line)).toHaveLength(questions.length)
  expect(bad[0]?.line).toBe(2)
})
