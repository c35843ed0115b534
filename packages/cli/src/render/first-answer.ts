import { styleText } from 'node:util'
import { explain, factAt, printable, verdictSentence, type Assessment, type Lang } from 'ytterby'
import type { ProductForm } from 'ytterby/schema'
import type { FormsLeft } from '../assess/accepted-sentence.ts'
import { flagOf } from '../assess/flags.ts'
import { VERDICT_STYLES } from './answer.ts'
import { phrase } from './phrases.ts'
import { sourceItems } from './sources.ts'
import { speakerOf } from './speaker.ts'
import { wrap } from './wrap.ts'

/** A first answer has at most this many lines on a terminal of at least `NARROWEST` columns. */
export const MOST_LINES = 15
const NARROWEST = 80
const INDENT = '  '

export type AnswerOptions = {
  /** Columns of the terminal. */
  readonly width: number
  /** Every entry, restriction, reason, paper and source. */
  readonly why: boolean
  /** The sources of the answer as well. */
  readonly sources: boolean
}

/** Renders an answer as text, in its own language: the verdict and its cause first, and then what a person acts on. */
export const renderAnswer = (answer: Assessment, options: AnswerOptions): string => answerBelow([], answer, options)

/** An answer below some lines that introduce it. */
function answerBelow(above: readonly string[], answer: Assessment, { width, why, sources }: AnswerOptions): string {
  const lines = why
    ? wrapped(explain(answer, { length: 'full' }).split('\n'), answer, width)
    : firstLines(answer, width, MOST_LINES - above.length)
  const cited = sources && !why ? ['', ...sourceLines(answer, width)] : []
  return `${[...above, ...lines, ...cited].join('\n')}\n`
}

/** The answer for each form that a good may have, in one sentence each unless more is asked for; once if all are the same. */
export function renderForms(
  { forms, isSure }: FormsLeft,
  answerFor: (form: ProductForm) => Assessment,
  options: AnswerOptions & { readonly lang: Lang },
): string {
  const { lang, width, why, sources } = options
  const answers = forms.map((form) => ({ form, answer: answerFor(form) }))
  const [first] = answers
  const said = new Set(answers.map(({ answer }) => explain(answer)))
  if (isSure && first !== undefined && said.size === 1) {
    const same = phrase('sameForForms', lang, { forms: forms.join(phrase('comma', lang)) })
    return answerBelow(wrap(same, width), first.answer, options)
  }
  const left = phrase(isSure ? 'formsLeft' : 'formsPerhaps', lang)
  if (why || sources)
    return [`${left}\n`, ...answers.map(({ form, answer }) => answerBelow([`${form}:`], answer, options))].join('\n')
  const lines = answers.flatMap(({ form, answer }) => {
    const [line = '', ...others] = wrap(`${form}: ${explain(answer, { length: 'headline' })}`, width)
    return [styleText(VERDICT_STYLES[answer.verdict], line), ...others.map((other) => INDENT + other)]
  })
  return `${[...wrap(left, width), ...lines].join('\n')}\n`
}

/**
 * The lines of the short explanation that fit, and how the rest is had. The verdict, what to do, what is asked first, a party that is
 * listed or may be, and the day of the answer always stand; the others by their worth.
 */
function firstLines(answer: Assessment, width: number, most: number): string[] {
  const lines = explain(answer).split('\n')
  const { headline, questions, verdict, inquiry, lang, ruleset, warnings } = answer
  const toDo = verdictSentence(verdict, inquiry, lang)
  const listed = warnings.flatMap(({ code, text }) => (code === 'listed-party' ? [text] : []))
  const always = [toDo, questions[0]?.text ?? headline, ruleset.knownThrough, ...listed].map(printable)
  const isAlways = (line: string, at: number): boolean => at === 0 || always.some((text) => line.includes(text))
  const shownWith = (some: ReadonlySet<string>, columns: number): string[] => {
    const shown = lines.filter((line) => some.has(line))
    return wrapped([...shown, restLine(answer, shown)], answer, columns)
  }
  const shown = lines.reduce(
    (before, line) => {
      const more = new Set([...before, line])
      return shownWith(more, Math.max(width, NARROWEST)).length <= most ? more : before
    },
    new Set(lines.filter(isAlways)),
  )
  return shownWith(shown, width)
}

/** The flag by which the first question is answered, and what was left out, with the options that show it. */
function restLine(answer: Assessment, shown: readonly string[]): string {
  const { warnings, lang } = answer
  const text = shown.join('\n')
  const count = warnings.filter((warning) => !text.includes(printable(warning.text))).length
  const rest = phrase(count === 0 ? 'answerRest' : 'answerRestWarned', lang, { count })
  const flag = questionFlag(answer)
  return flag === undefined ? rest : phrase('answerWith', lang, { flag, rest })
}

/** The flag that states what the first question asks. Who a party is, is stated by its name, which is screened. */
function questionFlag({ questions, possible, inquiry }: Assessment): string | undefined {
  const path = questions[0]?.path
  if (path === undefined || possible.length === 1) return undefined
  const name = path.replace(/\.listed$/, '.name')
  return flagOf(factAt(inquiry, name) === undefined ? name : path)
}

/** Lines of an explanation, each wrapped below its beginning; the first one, which says the verdict, is marked. */
function wrapped(lines: readonly string[], { verdict }: Assessment, width: number): string[] {
  return lines.flatMap((line, at) => {
    if (at === 0) return wrap(line, width).map((part) => styleText(['bold', VERDICT_STYLES[verdict]], part))
    const [first = '', ...others] = wrap(line, width)
    if (others.length === 0) return [first]
    return [first, ...wrap(line.slice(first.length).trimStart(), width - INDENT.length).map((part) => INDENT + part)]
  })
}

/** Everything that the answer cites: what decides it first. */
function sourceLines(answer: Assessment, width: number): string[] {
  const speaker = speakerOf(answer)
  speaker.cite(answer.because.flatMap(({ citations }) => citations))
  speaker.cite(Object.keys(answer.citations))
  return [phrase('sources', answer.lang), ...sourceItems(speaker).flatMap((item) => wrap(item, width))]
}
