import { PaperRefusedError } from '../../errors/paper-refused-error.ts'
import { explainTexts } from '../../locales/explain.ts'
import { filled } from '../../locales/filled.ts'
import { marks } from '../../locales/marks.ts'
import { escaped, inline, linkText } from '../../papers/escape-markdown.ts'
import { numberSources, type SourceList } from '../../papers/source-list.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { printable } from '../printable.ts'
import { explainLines, possibleSentence } from './explain-lines.ts'
import { explainSections } from './explain-sections.ts'

/**
 * How an answer is explained: `headline` is one line, `short` (if left out) what a person acts on, `full` all of it with the
 * sources. `text` (if left out) is plain; `markdown` is escaped, so that no name in it creates a link or HTML.
 */
export type ExplainOptions = {
  readonly length?: 'headline' | 'short' | 'full'
  readonly format?: 'text' | 'markdown'
}

/**
 * Explains an answer to a person, in its own language, what decides first: verdict and cause, permit, what to do, the question
 * that decides, papers, days, time, what to mind; in full also every entry, restriction, reason, paper and source. One line of
 * text says one thing, without a line end after the last.
 *
 * @throws PaperRefusedError `not-an-assessment` for what is no whole answer of `assess`, as JavaScript can pass it.
 *
 * @example explain(answer, { length: 'headline' })
 * // 'Permit required: 1C905.a.4 (dysprosium) of MOFCOM & GACC announcement 18 of 2025 covers the good.'
 */
export function explain(answer: Assessment, { length = 'short', format = 'text' }: ExplainOptions = {}): string {
  if (!isWhole(answer)) throw new PaperRefusedError('not-an-assessment', '')
  const write = WRITERS[format]
  const head = [answer.headline, possibleSentence(answer)].filter((text) => text !== '').join(marks[answer.lang].gap)
  if (length === 'headline') return write.headline(head, '')
  return length === 'short' ? shortText(answer, head, write) : fullText(answer, head, write)
}

const WHOLE = [
  'headline',
  'lang',
  'verdict',
  'because',
  'permits',
  'warnings',
  'citations',
] as const satisfies readonly (keyof Assessment)[]

const isWhole = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && WHOLE.every((key) => Object.hasOwn(answer, key))

/** How the parts of an explanation are written. References are written already. */
type Writer = {
  readonly headline: (text: string, references: string) => string
  readonly line: (heading: string, text: string, references: string, pattern: string) => string
  readonly section: (heading: string) => string
  readonly item: (text: string, references: string) => string
  readonly source: (source: SourceList['items'][number], pattern: string) => string
  readonly reference: (number: number) => string
  /** Between headline, lines and sections. */
  readonly between: string
}

const WRITERS: Readonly<Record<NonNullable<ExplainOptions['format']>, Writer>> = {
  text: {
    headline: (text, references) => printable(text) + references,
    line: (heading, text, references, pattern) => filled(pattern, { heading, text: printable(text) }) + references,
    section: (heading) => heading,
    item: (text, references) => `- ${printable(text)}${references}`,
    source: ({ number, text, link }, pattern) =>
      filled(pattern, { number, text: printable(text) }) + (link === null ? '' : ` ${link}`),
    reference: (number) => `[${number}]`,
    between: '\n',
  },
  markdown: {
    headline: (text, references) => `**${inline(text)}**${references}`,
    line: (heading, text, references, pattern) =>
      `- ${filled(pattern, { heading: `**${heading}**`, text: inline(text) })}${references}`,
    section: (heading) => `### ${heading}\n`,
    item: (text, references) => `- ${escaped(text)}${references}`,
    source: ({ number, text, link }) => `${number}. ${escaped(text)}${link === null ? '' : ` ${linkText(link)}`}`,
    reference: (number) => String.raw`\[${number}\]`,
    between: '\n\n',
  },
}

function shortText(answer: Assessment, head: string, write: Writer): string {
  const { headings, line } = explainTexts[answer.lang]
  const lines = explainLines(answer, true).map(({ heading, text }) => write.line(headings[heading], text, '', line))
  return [write.headline(head, ''), lines.join('\n')].join(write.between)
}

/** The references are numbered by the first mention, and listed at the end. */
function fullText(answer: Assessment, head: string, write: Writer): string {
  const { citations, lang, because } = answer
  const { headings, line, sections, source } = explainTexts[lang]
  const first = because[0]?.citations ?? []
  const lines = explainLines(answer, false)
  const parts = explainSections(answer)
  const keys = [
    first,
    ...lines.map((one) => one.citations),
    ...parts.flatMap(({ items }) => items.map((one) => one.citations)),
  ]
  const sources = numberSources(keys.flat(), citations, lang)
  const references = (cited: readonly string[]): string => {
    const numbers = sources.numbersOf(cited).map(write.reference)
    return numbers.length === 0 ? '' : ` ${numbers.join('')}`
  }
  const section = (heading: string, items: readonly string[]): string => [write.section(heading), ...items].join('\n')
  return [
    [
      write.headline(head, references(first)),
      lines.map((one) => write.line(headings[one.heading], one.text, references(one.citations), line)).join('\n'),
    ].join(write.between),
    ...parts.map(({ heading, items }) =>
      section(
        sections[heading],
        items.map(({ text, citations: cited }) => write.item(text, references(cited))),
      ),
    ),
    section(
      sections.sources,
      sources.items.map((one) => write.source(one, source)),
    ),
  ].join('\n\n')
}
