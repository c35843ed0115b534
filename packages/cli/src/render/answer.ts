import { styleText } from 'node:util'
import {
  type Assessment,
  type VerdictAlone,
  factsLine,
  gapName,
  permitChangeText,
  sortRestrictions,
  sortWarnings,
  factStyle,
  triggerTexts,
  verdictSentence,
} from 'ytterby'
import type { Verdict } from 'ytterby/schema'
import { layout, type Section } from './layout.ts'
import { paperCountItems } from './papers.ts'
import { MOST_POSSIBLE, permitItems } from './permits.ts'
import { presumedItems } from './presumed.ts'
import { questionItems } from './questions.ts'
import { reasonItems } from './reasons.ts'
import { reviewItems } from './review.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, withOthers, type Speaker } from './speaker.ts'
import { wrap } from './wrap.ts'

export type RenderOptions = {
  /** Columns of the terminal. */
  readonly width: number
  /** Also show papers, authorities and background, and every entry, restriction, reason and gap. */
  readonly why: boolean
}

/** Renders an answer as text, in the language of the assessment: the verdict and what decides it first, the sources last. */
export function renderAnswer(answer: Assessment, { width, why }: RenderOptions): string {
  const speaker = speakerOf(answer)
  // In the order in which they are read, because sources are numbered by their first mention.
  const head = headline(answer, speaker, width)
  const sections = sectionsOf(answer, speaker, why)
  const sources: Section = { heading: speaker.phrase('sources'), items: sourceItems(speaker) }
  return `${head}\n\n${layout([...sections, sources], width)}\n`
}

type Restriction = Assessment['restrictions'][number]

/** Effects of what binds only goods that may leave. */
const IF_IT_MAY_LEAVE: ReadonlySet<string> = new Set(['duty', 'condition'])

const VERDICT_STYLES = {
  prohibited: 'red',
  'refused-in-principle': 'red',
  'permit-required': 'yellow',
  unsettled: 'yellow',
  depends: 'cyan',
  'no-permit': 'green',
} as const satisfies Readonly<Record<Verdict, string>>

/** The verdict, what else is possible, and what to do. */
export function verdictText({ verdict, possible, action }: VerdictAlone, { word, words, phrase }: Speaker): string {
  const others = possible.filter((other) => other !== verdict)
  const what = styleText(['bold', VERDICT_STYLES[verdict]], word(verdict).toUpperCase())
  return `${withOthers(what, { verdict, others: words(others) }, phrase)} → ${word(action)}`
}

/** What decides the verdict, with its sources. */
export const causeTexts = ({ because }: Pick<Assessment, 'because'>, { cite }: Speaker): string[] =>
  because.map(({ text, citations }) => text + cite(citations))

/** The verdict, what decides it, and what it means. */
function headline(answer: Assessment, speaker: Speaker, width: number): string {
  const meaning = verdictSentence(answer.verdict, answer.inquiry, answer.lang)
  return [verdictText(answer, speaker), ...causeTexts(answer, speaker), meaning]
    .flatMap((line) => wrap(line, width))
    .join('\n')
}

function sectionsOf(answer: Assessment, speaker: Speaker, why: boolean): Section[] {
  const { phrase, cite } = speaker
  const questions = { heading: phrase('questions'), items: questionItems(answer, speaker) }
  // Where the open facts decide, the question is what matters most.
  const [first, last] = answer.verdict === 'depends' ? [[questions], []] : [[], [questions]]
  return [
    { heading: phrase('asked'), items: [factsLine(answer.inquiry, factStyle(answer.lang))] },
    ...first,
    { heading: phrase('tier'), items: [tierText(answer, speaker)] },
    { heading: phrase('review'), items: reviewItems(answer, speaker) },
    { heading: phrase('permits'), items: permitItems(answer, speaker, why ? null : '--why') },
    {
      heading: phrase('restrictions'),
      items: restrictionItems(answer, speaker, why),
    },
    { heading: phrase('why'), items: reasonItems(answer, speaker, why) },
    { heading: phrase('presumed'), items: presumedItems(answer.assumed, speaker) },
    {
      heading: phrase('cleared'),
      items: (answer.cleared ?? []).map(
        ({ listed, notice, text, citations }) => phrase('clearedMatch', { listed, notice, text }) + cite(citations),
      ),
    },
    { heading: phrase('gaps'), items: gapItems(answer, speaker, why) },
    { heading: phrase('papers'), items: why ? paperItems(answer, speaker) : paperCountItems(answer, speaker) },
    { heading: phrase('authorities'), items: why ? authorityItems(answer, speaker) : [] },
    {
      heading: phrase('warnings'),
      items: sortWarnings(answer.warnings).map(({ text, citations }) => text + cite(citations)),
    },
    ...last,
    { heading: phrase('horizon'), items: changeItems(answer, speaker, why) },
  ]
}

/** The gaps in the law. Many of them are only counted, unless all are to be shown. */
function gapItems({ gaps }: Assessment, speaker: Speaker, all: boolean): string[] {
  if (!all && gaps.length > MOST_POSSIBLE) return [speaker.phrase('manyGaps', { count: gaps.length })]
  return gaps.map((gap) => gapItem(gap, speaker))
}

/** A gap in the law: since when it exists, and the verdicts on either reading. */
function gapItem(gap: Assessment['gaps'][number], { lang, phrase, words, cite }: Speaker): string {
  const told = { name: gapName(gap, lang), verdicts: words(gap.eitherWay) }
  const text = gap.since === null ? phrase('gap', told) : phrase('gapSince', { ...told, since: gap.since })
  return text + cite(gap.citations ?? [])
}

/** Coming days on which the law changes the answer; those on which only the permits change are left out unless all are to be shown. */
export function changeItems(answer: Assessment, speaker: Speaker, all: boolean): string[] {
  const { lang, phrase, word, words, aside, cite } = speaker
  return answer.changes.flatMap((change, at) => {
    const { on, verdict, possible, because } = change
    const permits = permitChangeText(answer.changes[at - 1] ?? answer, change, lang)
    if (permits !== '')
      return all ? [phrase('change', { on, verdict: word(verdict) }) + aside([permits]) + cite(because)] : []
    const others = possible.filter((other) => other !== verdict)
    const what = phrase('change', { on, verdict: word(verdict) })
    const text = others.length === 0 ? what : phrase('possiblyVerdicts', { what, verdicts: words(others) })
    return [text + cite(because)]
  })
}

function paperItems({ documents }: Assessment, { phrase, word, aside, cite }: Speaker): string[] {
  return documents.map(
    ({ text, provider, basis, asked, inHand, citations }) =>
      text +
      aside([
        word(provider),
        word(basis),
        ...(asked === 'on-request' ? [phrase('askedOnRequest')] : []),
        ...(asked === 'if-challenged' ? [phrase('askedIfChallenged')] : []),
        ...(inHand ? [phrase('inHand')] : []),
      ]) +
      cite(citations),
  )
}

function authorityItems({ authorities }: Assessment, { word, phrase, aside, cite }: Speaker): string[] {
  return authorities.map(
    ({ id, role, stage, citations }) =>
      phrase('authority', { name: word(id), role: word(role) }) +
      (stage === null ? '' : aside([word(stage)])) +
      cite(citations),
  )
}

/**
 * Restrictions. Background is only counted, unless all are to be shown; so are duties and conditions where open facts decide
 * whether there are any.
 */
function restrictionItems(answer: Assessment, speaker: Speaker, all: boolean): string[] {
  const { verdict } = answer
  const restrictions = sortRestrictions(answer.restrictions)
  const { phrase, word, aside, cite } = speaker
  const isContext = ({ effect }: Restriction): boolean => effect === 'context'
  const possible = verdict === 'depends' ? restrictions.filter(({ effect }) => IF_IT_MAY_LEAVE.has(effect)) : []
  const isCounted = possible.length > MOST_POSSIBLE
  const shown = all
    ? restrictions
    : restrictions.filter((one) => !isContext(one) && !(isCounted && possible.includes(one)))
  const background = all ? 0 : restrictions.filter(isContext).length
  return [
    ...shown.flatMap((restriction) => {
      const { effect, layer, text, citations } = restriction
      const said = phrase('restriction', { effect: word(effect) + aside([word(layer)]), text }) + cite(citations)
      return [said, ...(all ? broughtBy(restriction, answer, speaker) : [])]
    }),
    ...(all || !isCounted ? [] : [phrase('possibleDuties', { count: possible.length })]),
    ...(background === 0 ? [] : [phrase('otherContext', { count: background })]),
  ]
}

/** The causes of a restriction, on a separate line. */
function broughtBy(restriction: Restriction, answer: Assessment, { phrase }: Speaker): string[] {
  const texts = triggerTexts(restriction, answer)
  return texts.length === 0 ? [] : [`  ${phrase('broughtBy', { texts: texts.join(phrase('semicolon')) })}`]
}

export function tierText({ tier, tierReason }: Assessment, { phrase, word, cite }: Speaker): string {
  if (tier === null) return tierReason ?? phrase('none')
  const { level, name, controls, basis, citations } = tier
  return phrase('tierIs', { level, name, controls, basis: tierReason ?? word(basis) }) + cite(citations)
}
