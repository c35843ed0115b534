import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import {
  assess,
  InvalidInquiryError,
  parseInquiry,
  type Assessment,
  type Lang,
  FIELDS,
  setField,
  type Draft,
  kindName,
} from 'ytterby'
import 'ytterby/zh'
import {
  answerObject,
  answeredWorkbook,
  answerQuestion,
  answersIn,
  EMPTY_PROFILE,
  openIntake,
  optionText,
  questionsOver,
  triage,
  type Columns,
  type Profile,
  type TableRecord,
} from 'ytterby/lists'
import { openList } from '../records/open-list.ts'
import { writeSheets } from './answered-workbook.ts'

const openFile = (file: string) => openList(readFileSync(file))

const folder = mkdtempSync(join(tmpdir(), 'ytterby-workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILES = join(import.meta.dirname, '../../../evidence/src/intake/files')

function read(records: readonly TableRecord[], profile: Profile, lang: Lang) {
  const ask = (columns: Columns): Assessment | { issues: InvalidInquiryError['issues'] } => {
    const draft: Draft = { asOf: '2026-11-27' }
    for (const [name, text] of Object.entries(columns)) {
      const field = FIELDS.get(name)
      if (field !== undefined) setField(draft, field, text)
    }
    try {
      return assess(parseInquiry(draft), { lang })
    } catch (error) {
      if (error instanceof InvalidInquiryError) return { issues: error.issues }
      throw error
    }
  }
  const intake = openIntake(records, profile)
  const triaged = triage(intake.lines, ask)
  return { records, intake, triaged, questions: questionsOver(triaged, { list: intake.list, ask }), lang }
}

async function written(list: ReturnType<typeof read>, sheet: string | null, fill: (at: number) => string | null) {
  const sheets = answeredWorkbook({
    ...list,
    answerOf: ({ answer }) =>
      'issues' in answer ? null : { cells: answerObject(answer), citations: Object.values(answer.citations) },
    ruleset: { version: '1', knownThrough: '2026-11-10' },
    asOf: '2026-11-27',
    sheet,
    nameOf: (kind) => (kind === 'dual-use-licence' ? kindName(kind, list.lang) : kind),
    issueText: ({ message }) => message,
  })
  const questions = sheets.find(({ dataValidations }) => dataValidations.length > 0)
  for (const [at, row] of (questions?.rows ?? []).entries()) if (at > 0) row[8] = fill(at - 1)
  const bytes = await writeSheets(sheets)
  const path = join(folder, `${list.lang}-${sheet ?? 'text'}.xlsx`)
  writeFileSync(path, bytes)
  return { path, files: unzipSync(bytes) }
}

describe.each(['en', 'zh'] as const)('an answered workbook (%s)', (lang) => {
  it.each(['shipping-plan.xlsx', 'kr-seonjeok.xlsx', 'handmade-review.xlsx'])(
    'of %s is opened again as the same list, and its answers with it',
    async (file) => {
      const { records, sheet } = await openFile(join(FILES, file))
      const list = read(records, EMPTY_PROFILE, lang)
      const { path } = await written(list, sheet?.name ?? null, (at) => {
        const question = list.questions[at]
        const option = question?.options[0]
        return question === undefined || option === undefined ? null : optionText(question, option, lang)
      })
      const again = await openFile(path)
      expect(read(again.records, EMPTY_PROFILE, lang).intake.lines).toEqual(list.intake.lines)
      const answers = answersIn(again.filledIn ?? [], list.questions)
      const wanted = list.questions.flatMap((question) => {
        const [option] = question.options
        return option === undefined ? [] : [{ question, option }]
      })
      expect(wanted.length).toBeGreaterThan(2)
      expect(answers).toEqual({ answers: wanted, notUnderstood: [] })
    },
  )

  it('takes a free answer about rare earths, and the list goes on from it', async () => {
    const records = [
      ['Material', 'Description', 'HS code', 'Destination'],
      ['M-1', 'NdFeB magnet', '85051190', 'DE'],
    ].map((cells, at) => ({ line: at + 1, cells }))
    const first = read(records, EMPTY_PROFILE, lang)
    const [proposal] = first.questions
    const [option] = proposal?.options ?? []
    if (proposal === undefined || option === undefined) throw new Error('nothing is proposed')
    const author = { by: 'Anna', on: '2026-11-27' }
    const list = read(records, answerQuestion(first.intake, { question: proposal, option }, author), lang)
    expect(list.questions[0]?.path).toBe('product.elements')
    const { path } = await written(list, null, () => 'Nd 30%, Dy 3%')
    const answers = answersIn((await openFile(path)).filledIn ?? [], list.questions)?.answers ?? []
    const profile = answers.reduce(
      (before, given) => answerQuestion({ ...list.intake, profile: before }, given, author),
      list.intake.profile,
    )
    expect(read(records, profile, lang).triaged[0]?.columns).toMatchObject({
      'product.elements': 'Nd:30;Dy:3',
      'product.elementsComplete': 'true',
    })
  })
})

it('offers the answers as a list in the cell, wide columns, and a header that stays in view', async () => {
  const { records } = await openFile(join(FILES, 'shipping-plan.xlsx'))
  const { files } = await written(read(records, EMPTY_PROFILE, 'en'), 'Plan', () => null)
  const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const questions = xml('xl/worksheets/sheet3.xml')
  expect(questions).toMatch(
    /<dataValidation type="list" sqref="I2"[^>]*><formula1>'Options'!\$A\$2:\$[B-H]\$2<\/formula1>/,
  )
  expect(questions).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"')
  expect(questions).toMatch(/<col min="10" max="10" [^>]*hidden="true"/)
  expect(xml('xl/worksheets/sheet2.xml')).toContain('ySplit="6"')
  expect(xml('xl/workbook.xml')).toMatch(/<sheet name="Options" [^>]*state="hidden"/)
})

it('writes a text that looks like a formula as the text that it is', async () => {
  const records = [
    ['Material', 'Description', 'HS code'],
    ['=1+1', '+cmd|calc', '85051190'],
  ].map((cells, at) => ({ line: at + 1, cells }))
  const { path, files } = await written(read(records, EMPTY_PROFILE, 'en'), null, () => null)
  expect(Object.values(files).some((bytes) => strFromU8(bytes).includes('<f>'))).toBe(false)
  expect((await openFile(path)).records[1]?.cells.slice(0, 3)).toEqual(['=1+1', '+cmd|calc', '85051190'])
})
