import { createHash } from 'node:crypto'
import { askQuestions, profileWith, type CsvDialect, type Session } from '@ytterby/lists'
import { csvRow, spreadsheetRow } from '@ytterby/lists/batch'
import { type Lang, FIELDS } from 'ytterby'
import {
  answerQuestion,
  answersIn,
  canBeTyped,
  optionIn,
  reasonText,
  type Author,
  type ListOption,
  type ListQuestion,
  type Profile,
  type TableRecord,
} from 'ytterby/lists'
import { InputError } from '../input-error.ts'
import { readTable } from '../clearances/table.ts'
import type { BadRow, Finding } from '../clearances/finding.ts'
import { listSums } from '../render/list-sums.ts'
import { optionLine, questionTitle, questionWhy } from '../render/list-question.ts'
import { phrase } from '../render/phrases.ts'
import { checkedAnswer } from './checked-answer.ts'

/** Columns of a file of questions; a person fills in the last one. */
const QUESTION_COLUMNS = [
  'id',
  'question',
  'why',
  'lines',
  'kilograms',
  'value',
  'descriptions',
  'options',
  'answer',
] as const

/** A short name for a question, the same for the same question about the same goods. */
const shortId = ({ id }: Pick<ListQuestion, 'id'>): string => createHash('sha256').update(id).digest('hex').slice(0, 12)

/** Questions as CSV, one a row, with an empty column for the answers; for a spreadsheet, or raw. */
export function questionsCsv(
  questions: readonly ListQuestion[],
  lang: Lang,
  { delimiter, lineEnd, raw = false }: CsvDialect & { readonly raw?: boolean },
): string {
  const row = raw ? csvRow : spreadsheetRow
  const rows = questions.map((question) => [
    shortId(question),
    questionTitle(question, lang),
    questionWhy(question, lang),
    String(question.lines.length),
    question.kilograms === 0 ? '' : String(Number(question.kilograms.toFixed(3))),
    listSums({ lines: null, kilograms: 0, values: question.values }, lang),
    question.descriptions.join('\n'),
    [
      ...numbered(question, lang),
      ...(canBeTyped(question)
        ? [phrase(question.path === 'product.elements' ? 'typeElementsInFile' : 'typeValueInFile', lang)]
        : []),
    ].join('\n'),
    '',
  ])
  return [QUESTION_COLUMNS, ...rows].map((cells) => row(cells, delimiter) + lineEnd).join('')
}

/** Options are numbered where a number can be nothing else than one of them. */
const isOfNumber = ({ path }: ListQuestion): boolean => FIELDS.get(path)?.kind === 'number'

const numbered = (question: ListQuestion, lang: Lang): string[] =>
  question.options.map((option, at) => {
    const text = optionLine(question, option, lang)
    return isOfNumber(question) ? text : `${at + 1}. ${text}`
  })

/** Answers that were read back: the profile with those that are understood, and the rows that are not. */
export type Answers = { readonly profile: Profile; readonly applied: number; readonly bad: readonly BadRow[] }

/**
 * Applies the answers of a filled-in sheet of questions.
 *
 * @throws InputError if the records are no such sheet.
 */
export function answersOfSheet(
  file: string,
  records: readonly TableRecord[] | null,
  session: Session,
  { author, lang }: { readonly author: Author; readonly lang: Lang },
): Answers {
  const read = records === null ? null : answersIn(records, askQuestions(session))
  if (read === null)
    throw new InputError(
      'no-questions',
      `${file} has no sheet of questions; --questions writes them, and --out a workbook.`,
    )
  const profile = profileWith(session, read.answers, author)
  const bad = read.notUnderstood.map(({ line, why }): BadRow => ({
    file,
    line,
    findings: [{ code: 'unknown-answer', column: 'answer', message: reasonText(why, lang) }],
  }))
  return { profile, applied: read.answers.length, bad }
}

/**
 * Reads a file of questions back and applies its answers.
 *
 * @throws InputError if the file cannot be read or is no file of questions.
 */
export async function answersOfCsv(
  file: string,
  session: Session,
  { author, lang }: { readonly author: Author; readonly lang: Lang },
): Promise<Answers> {
  const { rows } = await readTable(file, { known: QUESTION_COLUMNS, required: ['id', 'answer'] })
  const asked = new Map(askQuestions(session).map((question) => [shortId(question), question]))
  const bad: BadRow[] = []
  let { profile } = session.intake
  let applied = 0
  for (const row of rows) {
    const text = (row.cells['answer'] ?? '').trim()
    if (text === '') continue
    const id = (row.cells['id'] ?? '').trim()
    const question = asked.get(id)
    const answer = question === undefined ? UNKNOWN_QUESTION : answerIn(question, text, session, lang)
    if (question === undefined || 'code' in answer) {
      bad.push({ file, line: row.line, findings: 'code' in answer ? [answer] : [] })
      continue
    }
    profile = answerQuestion({ ...session.intake, profile }, { question, option: answer }, author)
    asked.delete(id)
    applied += 1
  }
  return { profile, applied, bad }
}

const UNKNOWN_QUESTION: Finding = {
  code: 'unknown-question',
  column: 'id',
  message: 'This question is not asked of the list, or it was answered before: write the questions again.',
}

/** The answer that a text gives: the number of an option, its text, or a value of the person's own. */
function answerIn(
  question: ListQuestion,
  text: string,
  { ask, lines }: Session,
  lang: Lang,
): Pick<ListOption, 'as' | 'states'> | Finding {
  const option = optionOf(question, text, lang)
  if (option !== null) return option
  const line = lines.find((one) => question.lines.includes(one.line))
  if (!canBeTyped(question) || line === undefined)
    return { code: 'unknown-answer', column: 'answer', message: 'Write the number of an option, or its text.' }
  const typed = checkedAnswer(question, text, { ask, columns: line.columns, lang })
  return 'refused' in typed ? { code: 'unknown-answer', column: 'answer', message: typed.refused } : typed
}

function optionOf(question: ListQuestion, text: string, lang: Lang): ListOption | null {
  const number = isOfNumber(question) ? undefined : /^(\d+)\.?$/.exec(text)?.[1]
  if (number !== undefined) return question.options[Number(number) - 1] ?? null
  const at = numbered(question, lang).findIndex((one) => one === text || one.replace(/^\d+\. /, '') === text)
  return question.options[at] ?? optionIn(question, text)
}
