import { explainTexts } from '../../locales/explain.ts'
import { filled } from '../../locales/filled.ts'
import type { Lang } from '../../locales/langs.ts'
import { marks } from '../../locales/marks.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { firstOf, verdictSentence, wordOf } from '../codes.ts'
import { valueText } from '../facts.ts'
import { isReviewed } from '../in-brief.ts'
import { kindName } from '../kind-name.ts'
import { sortWarnings } from '../sort-warnings.ts'

/** A line of an explanation: what it is about, what it says, and the citations it rests on. */
export type ExplainLine = {
  readonly heading: keyof (typeof explainTexts)[Lang]['headings']
  readonly text: string
  readonly citations: readonly string[]
}

/** Most answers to the first question that a short explanation lists, counted by what they lead to. */
const MOST_OPTIONS = 4
/** Most warnings of a short explanation: those that decide, or on which somebody must act. */
const MOST_WARNINGS = 2
const MOST_DAYS = 2

/** What follows the headline, by its worth: because and what may make it wrong, permit, what to do, what to find out, the day, who bears the name of a listed party, papers, days, and what else to mind. */
export function explainLines(answer: Assessment, isShort: boolean): ExplainLine[] {
  const { deciding, bearing, others } = warningLines(answer, isShort)
  return [
    ...causeLines(answer),
    ...deciding,
    ...permitLines(answer),
    toDoLine(answer),
    ...questionLines(answer),
    timeLine(answer),
    ...bearing,
    ...paperLines(answer),
    ...daysLines(answer),
    ...others,
  ]
}

export const joined = (words: readonly string[], lang: Lang): string => words.join(marks[lang].comma)

const verdictWords = (verdicts: readonly string[], lang: Lang): string =>
  joined(
    verdicts.map((verdict) => wordOf(verdict, lang)),
    lang,
  )

/** The verdicts that are possible beside the one of the answer, as a sentence; empty if there are none. */
export function possibleSentence({ verdict, possible, lang }: Assessment): string {
  const others = possible.filter((other) => other !== verdict)
  if (others.length === 0) return ''
  const { allPossible, alsoPossible } = explainTexts[lang]
  return filled(verdict === 'depends' ? allPossible : alsoPossible, { verdicts: verdictWords(others, lang) })
}

/** The headline says the first cause. Entries may decide in the same words; they are said once. */
function causeLines({ because }: Assessment): ExplainLine[] {
  const others = because.filter(({ text }, at) => because.findIndex((one) => one.text === text) === at).slice(1)
  return others.map(({ text, citations }) => ({ heading: 'because', text, citations }))
}

/** Where the good may not leave, no permit helps. */
function permitLines({ permits, action, lang }: Assessment): ExplainLine[] {
  if (action === 'stop') return []
  const texts = explainTexts[lang]
  const needed = permits.filter(({ verdict }) => verdict !== 'no-permit')
  if (needed.length === 0) return []
  const sentences = needed.map(({ kind, verdict, forms }) =>
    filled(forms.length === 0 ? texts.permit : texts.permitAs, {
      kind: kindName(kind, lang),
      verdict: wordOf(verdict, lang),
      forms: verdictWords(forms, lang),
    }),
  )
  const items = needed.flatMap((permit) => permit.items).filter(({ match }) => match === 'yes')
  return [
    {
      heading: 'permit',
      text: sentences.join(marks[lang].gap),
      citations: items.flatMap(({ citations }) => citations),
    },
  ]
}

function toDoLine(answer: Assessment): ExplainLine {
  const { action, verdict, questions, inquiry, because, lang } = answer
  const { toDo, correctFirst, nothingToFindOut } = explainTexts[lang]
  const first = firstOf(answer) ?? action
  const isOpenWithoutQuestion = verdict === 'depends' && questions.length === 0
  const means = isOpenWithoutQuestion ? nothingToFindOut : verdictSentence(verdict, inquiry, lang)
  const text = (first === 'correctFirst' ? correctFirst : toDo[first]) + marks[lang].gap + means
  return { heading: 'toDo', text, citations: because.flatMap(({ citations }) => citations) }
}

/** The first question, which decides most, with what each answer leads to; none where the verdict stays whatever they say. */
function questionLines(answer: Assessment): ExplainLine[] {
  const { possible, lang } = answer
  const [question] = answer.questions
  if (question === undefined || possible.length === 1) return []
  const texts = explainTexts[lang]
  const outcomes = optionsByOutcome(question, lang)
  const shown = outcomes.slice(0, MOST_OPTIONS)
  const count = outcomes.slice(MOST_OPTIONS).reduce((sum, { values }) => sum + values.length, 0)
  const options = shown
    .map(({ values, verdicts }) => filled(texts.option, { values: values.join(marks[lang].or), verdicts }))
    .join(marks[lang].semicolon)
  const text = filled(count === 0 ? texts.question : texts.questionMore, { text: question.text, options, count })
  return [{ heading: 'question', text, citations: questionCitations(question, answer) }]
}

/** What the conditions rest on that read the fact that is asked for, and stay open without it. */
export const questionCitations = (
  { path }: Pick<Assessment['questions'][number], 'path'>,
  { reasons }: Pick<Assessment, 'reasons'>,
): string[] =>
  reasons
    .filter(({ outcome, read }) => outcome === 'unknown' && Object.hasOwn(read, path))
    .flatMap(({ citations }) => citations)

/** An answer in words; several elements or metals stand together, because alternatives are listed beside them. */
const optionText = (value: unknown, path: string, lang: Lang): string =>
  Array.isArray(value) && value.length > 1
    ? value.map((member) => valueText([member], { lang, inWords: true }, path)).join('+')
    : valueText(value, { lang, inWords: true }, path)

type Outcome = { readonly verdicts: string; readonly values: string[] }

/** The answers to a question, those that lead to the same verdicts together. */
function optionsByOutcome({ path, options }: Assessment['questions'][number], lang: Lang): Outcome[] {
  const outcomes = new Map<string, string[]>()
  for (const { value, possible } of options) {
    const verdicts = verdictWords(possible, lang)
    outcomes.set(verdicts, [...(outcomes.get(verdicts) ?? []), optionText(value, path, lang)])
  }
  return [...outcomes].map(([verdicts, values]) => ({ verdicts, values }))
}

const PROVIDERS = ['exporter', 'importer', 'end-user', 'government'] as const

/** The papers of every application, by who provides them. */
function paperLines(answer: Assessment): ExplainLine[] {
  const { documents, warnings, verdict, lang } = answer
  if (!isReviewed(answer)) return []
  const texts = explainTexts[lang]
  const needed = documents.filter(
    ({ stage, asked = 'always', forms }) => stage === 'submission' && asked === 'always' && forms === undefined,
  )
  const citations = needed.flatMap((paper) => paper.citations)
  const line = (text: string): ExplainLine[] => [{ heading: 'papers', text, citations }]
  if (needed.length === 0)
    return warnings.some(({ code }) => code === 'papers-not-read') ? line(texts.papersNotRead) : []
  const missing = needed.filter(({ inHand }) => !inHand)
  const providers = PROVIDERS.flatMap((provider) => {
    const count = missing.filter((paper) => paper.provider === provider).length
    return count === 0 ? [] : [filled(texts.papersOf, { provider: wordOf(provider, lang), count })]
  })
  const counted = { count: needed.length, missing: missing.length, providers: joined(providers, lang) }
  const ofAll = verdict === 'permit-required' ? texts.papers : texts.papersIfNeeded
  const ofSome = missing.length < needed.length ? texts.papersMissing : ofAll
  return line(filled(missing.length === 0 ? texts.papersInHand : ofSome, counted))
}

/** Whether the days of practice are about the licence that is needed: they are read of dual-use licences, and a watch-listed party has none. */
const isPractised = ({ permits, review }: Assessment): boolean =>
  permits.some(({ kind, verdict }) => kind === 'dual-use-licence' && verdict !== 'no-permit') &&
  !review.statutory.noLimitBecause.includes('watch-list')

/** How long the review takes: by law, and in practice. */
function daysLines(answer: Assessment): ExplainLine[] {
  if (!isReviewed(answer)) return []
  const { lang } = answer
  const { framework, statutory } = answer.review
  const texts = explainTexts[lang]
  const text = limitText(answer)
  if (framework === null || !isPractised(answer)) return [{ heading: 'days', text, citations: statutory.citations }]
  const { sumDays, openEnded, openEndedBecause, citations } = framework
  const practice = filled(openEnded ? texts.practiceOpen : texts.practice, {
    ...sumDays,
    because: verdictWords(openEndedBecause, lang),
  })
  return [
    { heading: 'days', text: text + marks[lang].gap + practice, citations: [...statutory.citations, ...citations] },
  ]
}

function limitText({ review, lang }: Assessment): string {
  const { limitWorkingDays: limit, noLimitBecause } = review.statutory
  const texts = explainTexts[lang]
  const decision = review.schedule?.statutory?.decisionBy
  if (decision !== undefined) return filled(texts.scheduled, { day: decision })
  if (limit !== null) return filled(texts.limit, { limit })
  if (noLimitBecause.includes('no-limit-read')) return texts.noLimitRead
  if (noLimitBecause.includes('not-read')) return texts.limitNotRead
  return filled(texts.noLimit, { because: verdictWords(noLimitBecause, lang) })
}

/** The coming days on which the verdict changes by itself, and the day of the answer. */
function timeLine({ horizon, asOf, ruleset, lang }: Assessment): ExplainLine {
  const texts = explainTexts[lang]
  const coming = horizon.slice(0, MOST_DAYS)
  const changes = coming.map(({ on, verdict, possible }) => {
    const others = possible.filter((other) => other !== verdict)
    const words = { on, verdict: wordOf(verdict, lang), verdicts: verdictWords(others, lang) }
    if (others.length === 0) return filled(texts.change, words)
    return filled(verdict === 'depends' ? texts.changeOpen : texts.changePossibly, words)
  })
  const known = filled(texts.known, { day: asOf, knownThrough: ruleset.knownThrough })
  return {
    heading: 'time',
    text: [...changes, known].join(marks[lang].gap),
    citations: coming.flatMap(({ because }) => because),
  }
}

/** Warnings that decide, with listings that a party meets; of the name of a listed party; and all others. Where the good is stopped, only what decides comes first. */
function warningLines(answer: Assessment, isShort: boolean): Record<'deciding' | 'bearing' | 'others', ExplainLine[]> {
  const { warnings, action, because } = answer
  const asks = firstOf(answer) === 'ask'
  // The control itself before what makes it stricter.
  const placeFirst = ({ code, id }: Assessment['warnings'][number]): number =>
    asks && code === 'adjacent-control' ? Number(id?.includes('.')) - 2 : 0
  const isSaid = ({ id = '' }: Assessment['warnings'][number]): boolean =>
    because.some((cause) => id.startsWith(`listed-party.near:${cause.id.replace(/\.listed$/, ':')}`))
  const said = sortWarnings(warnings)
    .toSorted((one, other) => placeFirst(one) - placeFirst(other))
    .filter((warning) => !isShort || (warning.level !== 'note' && !isSaid(warning)))
    .slice(0, isShort ? MOST_WARNINGS : undefined)
  const placeOf = (warning: Assessment['warnings'][number]): 'deciding' | 'bearing' | 'others' => {
    const { level, code } = warning
    if (level === 'decides' || placeFirst(warning) < 0) return 'deciding'
    if (action === 'stop' || !code.endsWith('listed-party')) return 'others'
    return code === 'listed-party' ? 'deciding' : 'bearing'
  }
  const linesAt = (place: ReturnType<typeof placeOf>): ExplainLine[] =>
    said.flatMap((warning) =>
      placeOf(warning) === place ? [{ heading: 'mind', text: warning.text, citations: warning.citations }] : [],
    )
  return { deciding: linesAt('deciding'), bearing: linesAt('bearing'), others: linesAt('others') }
}
