import { LANGS } from '../../locales/langs.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import type { Given } from '../questions/answer-question.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import { optionIn } from '../questions/option-text.ts'
import { typedAnswer } from '../questions/typed-answer.ts'
import { reason, type Reason } from '../reason.ts'
import { textOf, type TableRecord } from '../table/cell.ts'
import { questionKey } from './questions-sheet.ts'

/** Answers of a filled-in sheet of questions, for `answerQuestion`, and the rows that are not understood. */
export type AnswersRead = {
  readonly answers: readonly { readonly question: ListQuestion; readonly option: Given['option'] }[]
  readonly notUnderstood: readonly { readonly line: number; readonly text: string; readonly why: Reason }[]
}

/**
 * Reads the sheet of questions of an answered workbook back, in whichever language it was written; null where the records
 * are no such sheet. An answer is the text of an option or, where a fact has more values than the question offers, such a
 * value: `Nd;Dy`. Empty cells answer nothing.
 *
 * @param questions that are open in the list now.
 */
export function answersIn(records: readonly TableRecord[], questions: readonly ListQuestion[]): AnswersRead | null {
  const columns = columnsIn(records)
  if (columns === null) return null
  const asked = new Map(questions.map((question) => [questionKey(question), question]))
  const answers: AnswersRead['answers'][number][] = []
  const notUnderstood: AnswersRead['notUnderstood'][number][] = []
  for (const { line, cells } of records.slice(columns.first)) {
    const cell = cells[columns.answer]
    const text = textOf(cell)
    if (text === '') continue
    const id = textOf(cells[columns.id])
    const question = asked.get(id)
    const read = question === undefined ? reason('notAsked', { text }) : answerIn(question, cell ?? null)
    if (question === undefined || 'id' in read) {
      if ('id' in read) notUnderstood.push({ line, text, why: read })
      continue
    }
    answers.push({ question, option: read })
    asked.delete(id)
  }
  return { answers, notUnderstood }
}

/** Where the sheet has its answers and the ids of its questions. */
function columnsIn(records: readonly TableRecord[]): { answer: number; id: number; first: number } | null {
  for (const [at, { cells }] of records.slice(0, 5).entries()) {
    const texts = cells.map(textOf)
    for (const lang of LANGS) {
      const names = workbookTexts[lang].questions
      const answer = texts.indexOf(names.answer)
      const id = texts.indexOf(names.id)
      if (answer !== -1 && id !== -1 && texts.includes(names.question)) return { answer, id, first: at + 1 }
    }
  }
  return null
}

/** A number of a workbook is no text that somebody typed: 12 % is kept as 0.12. */
function answerIn(question: ListQuestion, cell: string | number | null): Given['option'] | Reason {
  const text = textOf(cell)
  const option = optionIn(question, text)
  if (option !== null) return option
  return typeof cell === 'number' ? reason('numberForText', { text }) : typedAnswer(question, text)
}
