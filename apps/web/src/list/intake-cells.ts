import { questionText, type ListQuestion } from 'ytterby/intake'
import type { Lang } from 'ytterby'
import { formats } from '../locales/formats.ts'
import type { AssessedLine } from './intake-engine.ts'

/** What the intake adds to the columns of an answer; the command line has the same. */
export const INTAKE_COLUMN_NAMES = [
  'intake_line',
  'intake_triage',
  'intake_accepted',
  'intake_set_aside',
  'intake_open',
] as const

/** The cells of lines in the columns of the intake. */
export function intakeCells(questions: readonly ListQuestion[], lang: Lang): (line: AssessedLine) => string[] {
  const asked = new Map<number, string>()
  for (const question of questions) {
    const text = `${question.path}: ${questionText(question, lang)}`
    for (const line of question.lines) asked.set(line, text)
  }
  return (line) => [
    String(line.line),
    line.triage,
    line.stated.map(statedText).join('\n'),
    line.triage === 'set-aside' ? whySetAside(line, lang) : '',
    asked.get(line.line) ?? '',
  ]
}

/** A decision with who took it, when and why; one that states nothing rejects what the words propose. */
function statedText({ as, states, because, by, on }: AssessedLine['stated'][number]): string {
  const facts = Object.entries(states).map(([field, text]) => `${field}=${text}`)
  return `${[...facts, as].join(', ')} (${by}, ${on}: ${because})`
}

function whySetAside({ proposal: { because, heading } }: AssessedLine, lang: Lang): string {
  const words = because.map((word) => `“${word}”`)
  return [...words, ...(heading === null ? [] : [`HS ${heading.code}`])].join(formats[lang].comma)
}
