import type { Inquiry, Ruleset } from 'ytterby'
import type { Sdk } from '../released/released-sdk.ts'

/** A timeline costs as much as a hundred answers, so only every n-th inquiry is asked for one. */
const EACH_TIMELINE = 50

/**
 * The answers of an engine to an inquiry as canonical JSON: the whole answer (in Chinese for every other inquiry), the decision,
 * the verdict and sometimes the timeline.
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
