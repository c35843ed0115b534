import { summaryOf, type Session } from '@ytterby/lists'
import type { Lang } from 'ytterby'
import { type ListQuestion, optionText, questionText } from 'ytterby/lists'

/** What was read of a list, where each line stands, and what is asked next, for programs. */
export function intakeJson(
  { intake: { list }, lines }: Session,
  questions: readonly ListQuestion[],
  lang: Lang,
): object {
  const { table, columns } = list
  return {
    headerLines: table.headerLines,
    others: table.others,
    columns,
    summary: summaryOf(lines),
    questions: questions.map((question) => ({
      ...question,
      sentence: questionText(question, lang),
      options: question.options.map((option) => ({ ...option, sentence: optionText(question, option, lang) })),
    })),
    lines: lines.map(({ line, good, kilograms, value, columns: facts, stated, triage, answer }) => ({
      line,
      triage,
      good,
      kilograms,
      value,
      facts,
      stated,
      ...('issues' in answer ? { issues: answer.issues } : { verdict: answer.verdict, possible: answer.possible }),
    })),
  }
}
