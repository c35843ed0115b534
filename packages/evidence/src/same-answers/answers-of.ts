import type { Inquiry, Ruleset } from 'ytterby'
import type { Sdk } from '../released/released-sdk.ts'

/** A life line costs as much as a hundred answers: one inquiry in so many is asked for it. */
const EACH_TIMELINE = 50

/**
 * What an engine says of an inquiry, as canonical JSON: the whole answer, in Chinese to every other inquiry, the decision,
 * the verdict and now and then the life line.
 */
export function answersOf(engine: Sdk, ruleset: Ruleset, inquiry: Inquiry, place: number): string[] {
  const lang = place % 2 === 0 ? 'en' : 'zh'
  const { assess, decide, verdictOf, timeline, canonicalJson } = engine
  return [
    assess(structuredClone(inquiry), { lang, ruleset }),
    decide(structuredClone(inquiry), { ruleset }),
    verdictOf(structuredClone(inquiry), { ruleset }),
    ...(place % EACH_TIMELINE === 0 ? [timeline(structuredClone(inquiry), { lang, ruleset })] : []),
  ].map((answer) => canonicalJson(answer))
}
