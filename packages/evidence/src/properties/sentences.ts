import 'ytterby/zh'
import * as fc from 'fast-check'
import { assess, type Assessment, type Inquiry, factsLine, itemNotes, reasonName } from 'ytterby'
import { triggerTexts } from 'ytterby/apps'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'

export const ANSWER_LANGS = ['en', 'zh'] as const
type Lang = (typeof ANSWER_LANGS)[number]

/** What an empty or unfilled slot leaves in a sentence. */
const EMPTY_SLOTS: readonly (readonly [finding: string, RegExp])[] = [
  ['an unfilled slot', /\{[a-zA-Z]+\}|undefined|\[object|NaN/],
  ['doubled spaces', /\S {2,}\S/],
  ['empty quotes', /“\s*”|«\s*»|‘\s*’|"\s*"|《\s*》/],
  ['empty brackets', /\(\s*\)|（\s*）|\[\s*\]/],
  ['a colon and nothing', /[:：]\s*(?:[,;。，；、)）]|\.(?:\s|$)|$)/],
  ['a doubled comma', /[,，、]\s*(?:[,，、。]|\.(?:\s|$))/],
  ['a space before a mark', /\S\s+[.,;](?:\s|$)/],
  ['nothing', /^\s*$/],
]

/** Every sentence of an answer, and the words that people read with it. */
function sentencesOf(answer: Assessment): string[] {
  const { lang } = answer
  const told = { lang, inWords: true }
  return [
    answer.headline,
    ...answer.because.map(({ text }) => text),
    ...answer.warnings.map(({ text }) => text),
    ...answer.questions.map(({ text }) => text),
    ...answer.restrictions.flatMap((restriction) => [restriction.text, ...triggerTexts(restriction, answer)]),
    ...answer.documents.map(({ text }) => text),
    ...answer.permits.flatMap(({ items }) => items.flatMap((item) => [item.text, ...itemNotes(item, lang)])),
    ...answer.reasons.flatMap((reason) => [
      reasonName(reason, lang),
      factsLine(reason.read, told),
      factsLine(reason.needed, told),
    ]),
    ...(answer.tier === null ? [answer.tierReason ?? '–'] : [answer.tier.name, answer.tier.controls]),
  ]
}

/** @throws Error if a sentence of the answer has an empty slot. */
export function hasWholeSentences(inquiry: Inquiry, lang: Lang): void {
  for (const sentence of sentencesOf(assess(inquiry, { lang })))
    for (const [finding, pattern] of EMPTY_SLOTS)
      demand(!pattern.test(sentence), `A sentence has ${finding}`, () => ({ sentence, lang, inquiry }))
}

/** No sentence has a slot that nothing fills. */
export const wholeSentences: Property = {
  name: 'whole-sentences',
  says: 'No sentence of an answer has an empty or unfilled slot, in English or in Chinese.',
  runs: { gate: 60, prove: 20_000 },
  check: forAll(fc.tuple(inquiryArbitrary, fc.constantFrom(...ANSWER_LANGS)), ([inquiry, lang]) =>
    hasWholeSentences(inquiry, lang),
  ),
}
