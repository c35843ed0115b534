import { styleText } from 'node:util'
import type { AnsweredLine } from '@ytterby/lists'
import { type Lang, printable } from 'ytterby'
import {
  isSetAside,
  leadsToText,
  optionText,
  questionText,
  reasonText,
  type ListOption,
  type ListQuestion,
} from 'ytterby/lists'
import { listSums } from './list-sums.ts'
import { phrase } from './phrases.ts'
import { wrap } from './wrap.ts'

const MOST_LINES = 40
const MOST_DESCRIPTIONS = 6

export const questionTitle = (question: ListQuestion, lang: Lang): string => printable(questionText(question, lang))

/** An option and what it leads to: `motor (depends: 3)`. */
export function optionLine(question: ListQuestion, option: ListOption, lang: Lang): string {
  const leadsTo = leadsToText(option, lang)
  return (
    printable(optionText(question, option, lang)) + (leadsTo === '' ? '' : phrase('aside', lang, { text: leadsTo }))
  )
}

/** Why a question is asked: the words that led to it, or why a cell says no single value. */
export function questionWhy({ why, because, shared: { heading } }: ListQuestion, lang: Lang): string {
  if (why !== null) return printable(reasonText(why, lang))
  const words = because.map((word) => (word.startsWith('HS ') ? word : phrase('quoted', lang, { text: word })))
  const code = heading === null || words.some((word) => word.startsWith('HS ')) ? [] : [`HS ${heading}`]
  return printable([...words, ...code].join(phrase('comma', lang)))
}

/** The same behind what is asked: a reason is a clause of its own, words are introduced. Empty if there is none. */
export function questionReason(question: ListQuestion, lang: Lang): string {
  const why = questionWhy(question, lang)
  return why === '' || question.why !== null ? why : phrase('askedBecause', lang, { why })
}

/** The lines that a question decides, why it is asked, and what they are, as lines of text. */
export function questionDetails(question: ListQuestion, { lang, width }: { lang: Lang; width: number }): string {
  const { descriptions, shared } = question
  const reason = questionReason(question, lang)
  const shown = descriptions.slice(0, MOST_DESCRIPTIONS)
  const more = descriptions.length > shown.length ? ['…'] : []
  return [
    styleText('bold', listSums({ ...question, lines: question.lines.length }, lang)),
    ...(shown.length === 0 ? [] : [printable([...shown, ...more].join(phrase('semicolon', lang)))]),
    ...(reason === '' ? [] : [reason]),
    ...(shared.supplier === null ? [] : [printable(phrase('fromSupplier', lang, { supplier: shared.supplier }))]),
  ]
    .flatMap((text) => wrap(text, width - 2))
    .map((text) => `  ${text}`)
    .join('\n')
}

/** How far a list is answered. */
export function progressText(questions: readonly ListQuestion[], lines: readonly AnsweredLine[], lang: Lang): string {
  const settled = lines.filter((line) => line.triage === 'answered' || isSetAside(line)).length
  return phrase('questionsLeft', lang, { count: questions.length, settled, lines: lines.length })
}

/** Lines of a list, one by one. */
export function linesText(lines: readonly AnsweredLine[], lang: Lang): string {
  const texts = lines.slice(0, MOST_LINES).map(({ line, good, kilograms }) => {
    const { material, description, grade, commodityCode, supplier } = good
    const weight = kilograms === null ? '' : listSums({ lines: null, kilograms, values: {} }, lang)
    const parts = [material, description, grade, commodityCode, supplier, weight].filter((part) => part !== '')
    return `  ${phrase('screenedLine', lang, { line, what: printable(parts.join(phrase('comma', lang))) })}`
  })
  const more = lines.length - texts.length
  return [...texts, ...(more > 0 ? [`  ${phrase('moreLines', lang, { count: more })}`] : [])].join('\n')
}
