import type { explainTexts } from '../../locales/explain.ts'
import type { Lang } from '../../locales/langs.ts'
import { marks } from '../../locales/marks.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { wordOf } from '../codes.ts'
import { factsLine, valueText } from '../facts.ts'
import { gapName } from '../gap-name.ts'
import { itemNotes } from '../item-notes.ts'
import { kindName } from '../kind-name.ts'
import { permitChangeText } from '../permit-change-text.ts'
import { phrase, type Phrase } from '../phrases.ts'
import { reasonName } from '../reason-name.ts'
import { sortRestrictions } from '../sort-restrictions.ts'
import { triggerTexts } from '../triggers.ts'
import { joined, questionCitations } from './explain-lines.ts'

type Item = { readonly text: string; readonly citations: readonly string[] }
/** A part of the full explanation: its heading and what stands under it. */
export type ExplainSection = {
  readonly heading: keyof (typeof explainTexts)[Lang]['sections']
  readonly items: readonly Item[]
}

type Words = {
  readonly lang: Lang
  readonly say: (key: Phrase, parameters?: Readonly<Record<string, string | number>>) => string
  readonly word: (code: string) => string
  readonly words: (codes: readonly string[]) => string
  /** Text in brackets. */
  readonly aside: (texts: readonly string[]) => string
  readonly facts: (facts: object) => string
}

function wordsIn(lang: Lang): Words {
  const word = (code: string): string => wordOf(code, lang)
  const say: Words['say'] = (key, parameters) => phrase(key, lang, parameters)
  return {
    lang,
    say,
    word,
    words: (codes) => joined(codes.map(word), lang),
    aside: (texts) => (texts.length === 0 ? '' : say('aside', { text: joined(texts, lang) })),
    facts: (facts) => factsLine(facts, { lang, inWords: true }),
  }
}

function questionItems({ questions, reasons }: Assessment, { lang, say, words }: Words): Item[] {
  return questions.flatMap(({ path, text, options }) => [
    { text, citations: questionCitations({ path }, { reasons }) },
    ...options.map(({ value, possible }) => ({
      text: say('option', { value: valueText(value, { lang, inWords: true }, path), verdicts: words(possible) }),
      citations: [],
    })),
  ])
}

function entryItems({ permits }: Assessment, { lang, say, aside }: Words): Item[] {
  return permits.flatMap(({ kind, items }) =>
    items.map(({ code, element, text, state, match, everInForce, basis, citations }) => ({
      text:
        [code, element, text].filter((part) => part !== null).join(' ') +
        aside([
          kindName(kind, lang),
          ...itemNotes({ state, match }, lang),
          ...(everInForce ? [] : [say('never')]),
          ...(basis === undefined ? [] : [say('asserted')]),
        ]),
      citations,
    })),
  )
}

function restrictionItems(answer: Assessment, { say, word, aside }: Words): Item[] {
  return sortRestrictions(answer.restrictions).map((restriction) => {
    const { effect, layer, text, citations } = restriction
    const texts = triggerTexts(restriction, answer)
    const said = say('restriction', { effect: word(effect) + aside([word(layer)]), text })
    const because = texts.length === 0 ? [] : [say('broughtBy', { texts: texts.join(say('semicolon')) })]
    return { text: said + aside(because), citations }
  })
}

const OUTCOMES = ['holds', 'unknown', 'fails'] as const

/** The reasons that hold, then the open ones, then those that do not apply. */
function reasonItems({ reasons }: Assessment, { lang, say, word, facts }: Words): Item[] {
  return OUTCOMES.flatMap((outcome) =>
    reasons
      .filter((reason) => reason.outcome === outcome)
      .map((reason) => {
        const read = facts(reason.read)
        const tested = outcome === 'holds' ? read : say('needed', { read, needed: facts(reason.needed) })
        return {
          text: say('reason', { outcome: word(outcome), name: reasonName(reason, lang), facts: tested }),
          citations: reason.citations,
        }
      }),
  )
}

function presumedItems({ assumed }: Assessment, { lang, facts }: Words): Item[] {
  const texts = new Set(assumed.map(({ path, value }) => facts({ [path]: value })))
  return texts.size === 0 ? [] : [{ text: [...texts].join(marks[lang].semicolon), citations: [] }]
}

const clearedItems = ({ cleared = [] }: Assessment, { say }: Words): Item[] =>
  cleared.map(({ listed, notice, text, citations }) => ({
    text: say('clearedMatch', { listed, notice, text }),
    citations,
  }))

const gapItems = ({ gaps }: Assessment, { lang, say, words }: Words): Item[] =>
  gaps.map((gap) => {
    const said = { name: gapName(gap, lang), verdicts: words(gap.eitherWay) }
    const text = gap.since === null ? say('gap', said) : say('gapSince', { ...said, since: gap.since })
    return { text, citations: gap.citations ?? [] }
  })

const paperItems = ({ documents }: Assessment, { say, word, aside }: Words): Item[] =>
  documents.map(({ text, provider, basis, asked, inHand, citations }) => ({
    text:
      text +
      aside([
        word(provider),
        word(basis),
        ...(asked === 'on-request' ? [say('askedOnRequest')] : []),
        ...(asked === 'if-challenged' ? [say('askedIfChallenged')] : []),
        ...(inHand ? [say('inHand')] : []),
      ]),
    citations,
  }))

const authorityItems = ({ authorities }: Assessment, { say, word, aside }: Words): Item[] =>
  authorities.map(({ id, role, stage, citations }) => ({
    text: say('authority', { name: word(id), role: word(role) }) + aside(stage === null ? [] : [word(stage)]),
    citations,
  }))

/** What the limit of the law counts, and what is presumed about it. */
const clockItems = ({ review: { statutory } }: Assessment): Item[] =>
  [...(statutory.rules ?? []), ...statutory.assumptions].map(({ id, text, citations }) => ({
    text: text ?? id,
    citations,
  }))

/** How long the review took, as applicants report. */
const reportItems = ({ review }: Assessment, { say, aside }: Words): Item[] =>
  review.observed.map(({ period, population, metric, value, citations }) => ({
    text: say('report', { period, metric, value }) + aside(population === undefined ? [] : [population]),
    citations,
  }))

function tierItems({ tier, tierReason }: Assessment, { say, word }: Words): Item[] {
  if (tier === null) return [{ text: tierReason ?? say('none'), citations: [] }]
  const { level, name, controls, basis, citations } = tier
  return [{ text: say('tierIs', { level, name, controls, basis: tierReason ?? word(basis) }), citations }]
}

/** The coming days on which the verdict, what is possible or the permits change. */
function changeItems(answer: Assessment, { lang, say, word, words, aside }: Words): Item[] {
  return answer.changes.map((change, at) => {
    const { on, verdict, possible, because } = change
    const what = say('change', { on, verdict: word(verdict) })
    const permits = permitChangeText(answer.changes[at - 1] ?? answer, change, lang)
    const others = possible.filter((other) => other !== verdict)
    const text = others.length === 0 ? what : say('possiblyVerdicts', { what, verdicts: words(others) })
    return { text: permits === '' ? text : what + aside([permits]), citations: because }
  })
}

const SECTIONS: readonly (readonly [ExplainSection['heading'], (answer: Assessment, words: Words) => Item[]])[] = [
  ['facts', ({ inquiry }, { facts }) => [{ text: facts(inquiry), citations: [] }]],
  ['questions', questionItems],
  ['entries', entryItems],
  ['restrictions', restrictionItems],
  ['reasons', reasonItems],
  ['presumed', presumedItems],
  ['cleared', clearedItems],
  ['gaps', gapItems],
  ['papers', paperItems],
  ['authorities', authorityItems],
  ['clock', clockItems],
  ['reported', reportItems],
  ['tier', tierItems],
  ['changes', changeItems],
]

/** What only the full explanation holds, in the order in which it is read. */
export const explainSections = (answer: Assessment): ExplainSection[] =>
  SECTIONS.map(([heading, itemsOf]) => ({ heading, items: itemsOf(answer, wordsIn(answer.lang)) })).filter(
    ({ items }) => items.length > 0,
  )
