import type { LineAnswer } from '../questions/triage.ts'
import type { AnsweredList } from './answered-list.ts'
import { listSheet } from './list-sheet.ts'
import { optionsSheet, questionsSheet } from './questions-sheet.ts'
import { sourcesSheet } from './sources-sheet.ts'
import { summarySheet } from './summary-sheet.ts'
import type { WorkbookSheet } from './workbook-sheet.ts'

/**
 * An answered list as the sheets of a workbook: what a manager decides by, the list as it came with the answers beside it, the open questions with a
 * cell that offers the answers to each, and the sources. `answersIn` reads the filled-in questions back.
 */
export function answeredWorkbook<Answer extends LineAnswer>(list: AnsweredList<Answer>): WorkbookSheet[] {
  const { questions, lang } = list
  return [
    summarySheet(list),
    listSheet(list),
    ...(questions.length === 0 ? [] : [questionsSheet(questions, lang)]),
    sourcesSheet(list),
    ...(questions.length === 0 ? [] : [optionsSheet(questions, lang)]),
  ]
}
