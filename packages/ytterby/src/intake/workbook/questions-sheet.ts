import { filled } from '../../locales/filled.ts'
import type { Lang } from '../../locales/langs.ts'
import { marks } from '../../locales/marks.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import { sha256 } from '../../schema/sha256.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import { leadsToText, optionText } from '../questions/option-text.ts'
import { questionText } from '../questions/question-text.ts'
import { canBeTyped } from '../questions/typed-answer.ts'
import { reasonText } from '../reason.ts'
import { BOLD, columnName, WRAPPED, workbookCell, type WorkbookSheet } from './workbook-sheet.ts'

/** Names of the columns, in their order. The sheet is read back by them. */
const QUESTION_COLUMNS = [
  'number',
  'question',
  'why',
  'lines',
  'kilograms',
  'values',
  'descriptions',
  'leadsTo',
  'answer',
  'id',
] as const

const WIDTHS: Readonly<Record<(typeof QUESTION_COLUMNS)[number], number>> = {
  number: 5,
  question: 44,
  why: 28,
  lines: 8,
  kilograms: 12,
  values: 18,
  descriptions: 44,
  leadsTo: 60,
  answer: 44,
  id: 16,
}
const ANSWER = columnName(QUESTION_COLUMNS.indexOf('answer'))

/** A short name of a question, the same for the same question about the same goods. */
export const questionKey = ({ id }: Pick<ListQuestion, 'id'>): string => sha256(id).slice(0, 16)

/** One row a question, with a cell that offers its answers. The choices stand on the sheet of options, in the same row. */
export function questionsSheet(questions: readonly ListQuestion[], lang: Lang): WorkbookSheet {
  const { sheets, questions: names } = workbookTexts[lang]
  return {
    name: sheets.questions,
    hidden: false,
    rows: [
      QUESTION_COLUMNS.map((column) => names[column]),
      ...questions.map((question, at) => questionRow(question, at + 1, lang).map(workbookCell)),
    ],
    columns: QUESTION_COLUMNS.map((column) => ({
      width: WIDTHS[column],
      hidden: column === 'id',
      style: column === 'answer' ? { ...WRAPPED, numFmt: '@' } : WRAPPED,
    })),
    freezePane: { rows: 1, columns: 2 },
    dataValidations: questions.flatMap((question, at) =>
      question.options.length === 0 ? [] : [choicesOf(question, at + 2, lang)],
    ),
    cells: new Map(QUESTION_COLUMNS.map((_, column) => [`0,${column}`, BOLD])),
  }
}

/** The choices of each question, in the row in which it is asked. A list in a cell could hold 255 characters and no comma. */
export function optionsSheet(questions: readonly ListQuestion[], lang: Lang): WorkbookSheet {
  return {
    name: workbookTexts[lang].sheets.options,
    hidden: true,
    rows: [
      [workbookTexts[lang].sheets.options],
      ...questions.map((question) => question.options.map((option) => optionText(question, option, lang))),
    ],
    columns: [],
    freezePane: { rows: 1, columns: 0 },
    dataValidations: [],
    cells: new Map(),
  }
}

function questionRow(question: ListQuestion, number: number, lang: Lang): (string | number | null)[] {
  const cells: Readonly<Record<(typeof QUESTION_COLUMNS)[number], string | number | null>> = {
    number,
    question: questionText(question, lang),
    why: whyText(question, lang),
    lines: question.lines.length,
    kilograms: question.kilograms === 0 ? null : Number(question.kilograms.toFixed(6)),
    values: Object.entries(question.values)
      .map(([currency, amount]) => `${Number(amount.toFixed(2))} ${currency}`.trim())
      .join('\n'),
    descriptions: question.descriptions.join('\n'),
    leadsTo: question.options.map((option) => leadsTo(question, option, lang)).join('\n'),
    answer: null,
    id: questionKey(question),
  }
  return QUESTION_COLUMNS.map((column) => cells[column])
}

function whyText({ why, because }: ListQuestion, lang: Lang): string {
  if (why !== null) return reasonText(why, lang)
  return because.length === 0 ? '' : filled(workbookTexts[lang].words, { words: because.join(marks[lang].comma) })
}

function leadsTo(question: ListQuestion, option: ListQuestion['options'][number], lang: Lang): string {
  const outcomes = leadsToText(option, lang)
  const text = optionText(question, option, lang)
  return outcomes === '' ? text : filled(workbookTexts[lang].leadsTo, { option: text, outcomes })
}

/** What is typed is refused by the workbook itself where a question has no other answers than its options. */
function choicesOf(question: ListQuestion, row: number, lang: Lang): WorkbookSheet['dataValidations'][number] {
  const { sheets, typed, wrong } = workbookTexts[lang]
  const isFree = canBeTyped(question)
  return {
    type: 'list',
    formula1: `'${sheets.options}'!$A$${row}:$${columnName(question.options.length - 1)}$${row}`,
    range: `${ANSWER}${row}`,
    allowBlank: true,
    showErrorMessage: !isFree,
    ...(isFree ? {} : { errorTitle: wrong.title, errorMessage: wrong.message }),
    showInputMessage: isFree,
    ...(isFree ? { inputMessage: question.path === 'product.elements' ? typed.elements : typed.other } : {}),
  }
}
