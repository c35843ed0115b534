import { describe, expect, it } from 'vitest'
import {
  assess,
  FIELDS,
  InvalidInquiryError,
  parseInquiry,
  setField,
  type Assessment,
  type Draft,
  type Lang,
} from 'ytterby'
import { answerObject } from 'ytterby/lists'
import 'ytterby/zh'
import { openIntake } from '../lines/open-intake.ts'
import { EMPTY_PROFILE, type Columns, type Profile } from '../profile/profile.ts'
import { answerQuestion } from '../questions/answer-question.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import { optionText } from '../questions/option-text.ts'
import { questionsOver } from '../questions/questions-over.ts'
import { triage } from '../questions/triage.ts'
import { reasonText } from '../reason.ts'
import type { Cell, TableRecord } from '../table/cell.ts'
import { readTable } from '../table/read-table.ts'
import type { AnsweredList } from './answered-list.ts'
import { answeredWorkbook } from './answered-workbook.ts'
import { answersIn } from './answers-in.ts'
import { listPart } from './list-part.ts'
import { listSheet } from './list-sheet.ts'
import { sheetName, workbookCell, type WorkbookSheet } from './workbook-sheet.ts'

/** The rows of a sheet as they are read back. */
const sheetRecords = ({ rows }: Pick<WorkbookSheet, 'rows'>) =>
  rows.map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  }))

const AUTHOR = { by: 'Anna', on: '2026-11-27' }
const RECORDS: readonly TableRecord[] = [
  ['Goods of week 49', null, null, null, null, null],
  ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Ordered'],
  ['M-1', 'MAG SINT NDFEB 42SH', '85051190', 12.5, 'DE', '2026-09-01'],
  ['M-2', 'NdFeB magnet block N35', '85051190', 40, 'DE', '2026-09-02'],
  ['M-3', 'Steel bracket for sensor', '73269098', 900, 'DE', '2026-09-03'],
  ['M-4', 'Gear motor 24 V', '85013100', '75.5', 'EU', 'soon'],
  ['Total', null, null, 1028, null, null],
].map((cells: readonly Cell[], at) => ({ line: at + 1, cells }))

type Answer = Assessment | { readonly issues: InvalidInquiryError['issues'] }

const asked =
  (lang: Lang) =>
  (columns: Columns): Answer => {
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

function written(lang: Lang, profile: Profile = EMPTY_PROFILE, records: readonly TableRecord[] = RECORDS) {
  const ask = asked(lang)
  const intake = openIntake(records, profile)
  const triaged = triage(intake.lines, ask)
  const questions = questionsOver(triaged, { list: intake.list, ask })
  const list: AnsweredList<Answer> = {
    records,
    intake,
    triaged,
    questions,
    lang,
    answerOf: ({ columns }) => {
      const answer = ask(columns)
      return 'issues' in answer ? null : { cells: answerObject(answer), citations: Object.values(answer.citations) }
    },
    ruleset: { version: '2026.11.1', knownThrough: '2026-11-10' },
    asOf: '2026-11-27',
    sheet: null,
    nameOf: (kind) => `<${kind}>`,
    issueText: ({ message }) => message,
  }
  return { intake, questions, list, sheets: answeredWorkbook(list) }
}

function sheetOf(sheets: readonly WorkbookSheet[], at: number): WorkbookSheet {
  const sheet = sheets[at]
  if (sheet === undefined) throw new Error(`no sheet ${at}`)
  return sheet
}

/** The first option of every question, until nothing is asked. */
function answeredThrough(): Profile {
  let profile = EMPTY_PROFILE
  for (let round = 0; round < 8; round += 1) {
    const { intake, questions } = written('en', profile)
    for (const question of questions) {
      const [option] = question.options
      if (option !== undefined) profile = answerQuestion({ ...intake, profile }, { question, option }, AUTHOR)
    }
  }
  return profile
}

describe('the sheet that is read first', () => {
  const tableOf = (profile?: Profile) => sheetOf(written('en', profile).sheets, 0).rows.filter((row) => row.length > 0)

  it('names the lines that may not leave, with their buyers and what decides', () => {
    const rows = [
      ['Material', 'Description', 'End user', 'Net weight (kg)'],
      ['M-1', 'Dysprosium metal', 'General Dynamics Land Systems', 12],
      ['M-2', 'Dysprosium metal', 'Robert Bosch GmbH', 3],
    ].map((cells, at) => ({ line: at + 1, cells }))
    const { list, questions, intake } = written('en', EMPTY_PROFILE, rows)
    const profile = questions.reduce<Profile>((before, question) => {
      const [option] = question.options
      return option === undefined
        ? before
        : answerQuestion({ ...intake, profile: before }, { question, option }, AUTHOR)
    }, EMPTY_PROFILE)
    const table = sheetOf(written(list.lang, profile, rows).sheets, 0).rows
    const at = table.findIndex(([title]) => title === 'Stop these lines')
    expect(table[at]).toEqual(['Stop these lines', 'End user', 'Total weight in kg', 'Because'])
    expect(table.slice(at + 1, at + 3)).toEqual([
      ['Line 2: M-1 Dysprosium metal', 'General Dynamics Land Systems', 12, expect.stringContaining('Prohibited')],
      [],
    ])
  })

  it('says how many lines end how, with their weight, and what to do next', () => {
    expect(tableOf()).toEqual([
      ['Ruleset', '2026.11.1'],
      ['Law known through', '2026-11-10'].map((text) => workbookCell(text)),
      ['Answered for', '2026-11-27'].map((text) => workbookCell(text)),
      ['How the lines end', 'Number of lines', 'Total weight in kg', 'Total value'],
      ['to be corrected', 1, 75.5, null],
      ['depends', 3, 952.5, null],
      ['What to do next', 'Number of lines', 'Total weight in kg', 'Total value'],
      ['answer the open questions (3) on the sheet of questions', 4, 1028, null],
    ])
  })

  it('says who decided what', () => {
    const rows = tableOf(answeredThrough())
    expect(rows).toContainEqual(['set aside', 1, 900, null])
    expect(rows).toContainEqual(['Anna on 2026-11-27: accepted', 3])
  })

  it.each(['en', 'zh'] as const)('is no list of goods (%s)', (lang) => {
    const { sheets } = written(lang, answeredThrough())
    expect(readTable(sheetRecords(sheetOf(sheets, 0))).headerLines).toEqual([])
  })
})

describe('the sheet of the list', () => {
  const { sheets } = written('en')
  const list = sheetOf(sheets, 1)

  it('holds every row as it was: titles, totals, numbers, days', () => {
    expect(list.rows.map((row) => row.slice(0, 6))).toEqual(
      RECORDS.map(({ cells }) =>
        cells.map((cell) =>
          typeof cell === 'string' && cell.startsWith('2026-') ? new Date(`${cell}T00:00:00Z`) : cell,
        ),
      ),
    )
    expect(list.freezePane).toEqual({ rows: 2, columns: 0 })
  })

  it('has the answers beside the goods, and none beside other rows', () => {
    expect(list.rows.map((row) => row[6] ?? null)).toEqual([
      null,
      'Status',
      'open',
      'open',
      'to be set aside: accept it first',
      'to be corrected',
      null,
    ])
    expect(list.rows[2]?.slice(7, 12)).toEqual([
      'depends',
      'It depends: it is not stated in which form the good is.',
      null,
      'prohibited, permit required, unsettled, no permit needed',
      'ask first',
    ])
    expect(list.rows[4]?.at(-2)).toBe('description: bracket; heading 7326')
    expect(list.rows[5]?.at(-1)).toMatch(/^\d\. What does “EU” mean|^\d\. “EU” in the column “Destination” gives no/)
  })

  it('tells what was accepted, by whom, when and why', () => {
    const answered = sheetOf(written('en', answeredThrough()).sheets, 1)
    const magnet = answered.rows[2]
    expect(magnet?.[6]).toBe('answered')
    expect(magnet?.[16]).toContain(
      'NdFeB magnet; Nd, perhaps other rare earths (accepted by Anna on 2026-11-27: “NDFEB”',
    )
    expect(magnet?.[12] ?? '').toMatch(/^<dual-use-licence>: permit required|^$/)
  })

  it('says no verdict of what somebody set aside', () => {
    const { rows } = sheetOf(written('en', answeredThrough()).sheets, 1)
    expect(rows[4]?.slice(6, 16)).toEqual(['set aside', ...Array.from({ length: 9 }, () => null)])
  })

  it('is read again as the list that it came from', () => {
    const again = listPart(sheetRecords(list))
    expect(openIntake(again).lines).toEqual(openIntake(RECORDS).lines)
  })

  it('holds lists of hundreds of thousands of rows', () => {
    const blank = Array.from({ length: 300_000 }, (_, at) => ({ line: at + 8, cells: [null] }))
    const { rows } = listSheet({ ...written('en').list, records: [...RECORDS, ...blank] })
    expect(rows).toHaveLength(300_007)
  })

  it('gets a header for its answers where the list has none', () => {
    const records = [['NdFeB magnet', 'a'].map(String)].map((cells) => ({ line: 1, cells }))
    expect(sheetOf(written('en', EMPTY_PROFILE, records).sheets, 1).rows[0]?.slice(0, 3)).toEqual([
      null,
      null,
      'Status',
    ])
  })
})

describe('the sheet of questions', () => {
  it('asks each question in a row, with its lines, their weight, and what each answer leads to', () => {
    const { sheets, questions } = written('en')
    const { name, rows, columns } = sheetOf(sheets, 2)
    expect(name).toBe('Questions')
    expect(rows).toHaveLength(questions.length + 1)
    const magnets = rows.find((row) => String(row[1]).includes('NdFeB magnet'))
    expect(magnets?.slice(1, 9)).toEqual([
      'Are these goods what they are described as: NdFeB magnet; Nd, perhaps other rare earths?',
      'description: NDFEB, NdFeB magnet, NdFeB',
      2,
      52.5,
      null,
      'MAG SINT NDFEB 42SH\nNdFeB magnet block N35',
      'Yes: NdFeB magnet; Nd, perhaps other rare earths → depends: 2\nNo, they are something else → depends: 2',
      null,
    ])
    expect(columns.at(-1)?.hidden).toBe(true)
    expect(columns.at(-2)?.style?.numFmt).toBe('@')
  })

  it('offers the texts of the options, which stand in the same row of a hidden sheet', () => {
    const { sheets, questions } = written('zh')
    const { dataValidations } = sheetOf(sheets, 2)
    const options = sheetOf(sheets, 4)
    expect(options).toMatchObject({ name: '选项', hidden: true })
    expect(dataValidations).toHaveLength(questions.filter((one) => one.options.length > 0).length)
    const [first] = dataValidations
    expect(first).toMatchObject({ type: 'list', range: 'I2', formula1: "'选项'!$A$2:$B$2", showErrorMessage: true })
    const question = questions[0]
    expect(options.rows[1]).toEqual(question?.options.map((option) => optionText(question, option, 'zh')))
  })

  it('is left out where nothing is asked', () => {
    const { sheets } = written('en', EMPTY_PROFILE, [{ line: 1, cells: ['Description'] }])
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'List', 'Sources'])
  })
})

describe('the sheet of sources', () => {
  it.each([
    ['en', 'Ruleset', 'Instrument'],
    ['zh', '规则集', '文件'],
  ] as const)('names the ruleset, its day and each cited passage once (%s)', (lang, ruleset, instrument) => {
    const { rows } = sheetOf(written(lang).sheets, 3)
    expect(rows[0]).toEqual([ruleset, '2026.11.1'])
    expect(rows[1]?.[1]).toEqual(new Date('2026-11-10T00:00:00Z'))
    const header = rows.findIndex((row) => row[0] === instrument)
    const cited = rows.slice(
      header + 1,
      rows.findIndex((row, at) => at > header && row.length === 0),
    )
    expect(cited.length).toBeGreaterThan(3)
    expect(new Set(cited.map((row) => JSON.stringify(row))).size).toBe(cited.length)
  })
})

describe('answers that are read back', () => {
  /** The sheet of questions with a text typed as the answer to some. */
  function filledIn(lang: Lang, typed: (question: ListQuestion) => Cell) {
    const { sheets, questions, intake } = written(lang)
    const records = sheetRecords(sheetOf(sheets, 2))
    const filled = records.map(({ line, cells }, at) => {
      const question = questions[at - 1]
      return question === undefined ? { line, cells } : { line, cells: cells.with(8, typed(question)) }
    })
    return { filled, questions, intake }
  }

  it.each(['en', 'zh'] as const)('are the options that were chosen (%s)', (lang) => {
    const last = (question: ListQuestion) => question.options.at(-1)
    const { filled, questions } = filledIn(lang, (question) => {
      const option = last(question)
      return option === undefined ? null : optionText(question, option, lang)
    })
    const chosen = questions.filter(({ options }) => options.length > 0)
    expect(answersIn(filled, questions)).toEqual({
      answers: chosen.map((question) => ({ question, option: last(question) })),
      notUnderstood: [],
    })
  })

  it('answer nothing where the cell is empty', () => {
    const { filled, questions } = filledIn('en', () => null)
    expect(answersIn(filled, questions)).toEqual({ answers: [], notUnderstood: [] })
  })

  it('say the row and the reason where they are not understood', () => {
    const { filled, questions } = filledIn('en', ({ kind }) => (kind === 'proposal' ? 'perhaps' : null))
    const read = answersIn(filled, questions)
    expect(read?.answers).toEqual([])
    expect(read?.notUnderstood.map(({ line, text, why }) => [line, text, reasonText(why, 'en')])).toContainEqual([
      expect.any(Number),
      'perhaps',
      '“perhaps” is none of the answers to choose from',
    ])
  })

  it('are told apart from answers to questions that are not asked any more', () => {
    const { filled } = filledIn('en', ({ kind }) => (kind === 'proposal' ? 'None of these' : null))
    expect(answersIn(filled, [])?.notUnderstood[0]?.why.id).toBe('notAsked')
  })

  it('are none where the sheet holds something else', () => {
    expect(answersIn(RECORDS, [])).toBeNull()
  })
})

it.each([
  ['Goods', 'Goods'],
  ['a/b:c', 'a b c'],
  ["'quoted'", 'quoted'],
  ['Questions', 'Questions 2'],
  ['x'.repeat(40), 'x'.repeat(31)],
  ['', '2'],
])('a sheet called %s is named %s', (wanted, name) => {
  expect(sheetName(wanted, ['Questions'])).toBe(name)
})
