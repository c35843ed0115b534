import type { Inquiry, Ruleset } from 'ytterby'
import type { ComparedSdk } from '../released/released-sdk.ts'

/** A timeline costs as much as a hundred answers, so only every n-th inquiry is asked for one. */
const EACH_TIMELINE = 50

type Answer = ReturnType<ComparedSdk['assess']>

/**
 * What an answer of any engine under one law must keep. Left out are what later engines say more exactly: causes (one that says the
 * same twice is one) and the headline that words the first of them, warnings that a code does not fit or is not known, what an open question offers, gaps,
 * the order of near matches and why they are near, and what these cite.
 */
function kept({
  headline: _headline,
  because: _because,
  gaps: _gaps,
  questions: _questions,
  citations: _citations,
  reasons,
  warnings,
  ...answer
}: Partial<Answer>): unknown {
  return {
    ...answer,
    reasons: reasons?.map(({ read, ...reason }) => ({ ...reason, read: { ...read, met: inAnyOrder(read['met']) } })),
    warnings: warnings
      ?.filter(({ code }) => !OF_CODES.has(code))
      .map((warning) => (warning.code === 'listed-party' ? { ...warning, text: '' } : warning)),
  }
}

const OF_CODES: ReadonlySet<string> = new Set(['code-alone', 'code-form-conflict', 'code-unknown'])

const inAnyOrder = (met: unknown): unknown =>
  Array.isArray(met) ? met.map((one) => JSON.stringify({ ...one, why: [] })).toSorted() : met

/**
 * The answers of an engine to an inquiry as canonical JSON: the answer (in Chinese for every other inquiry), whole or without what
 * releases differ in, the decision, the verdict and sometimes the timeline.
 */
export function answersOf(
  engine: ComparedSdk,
  ruleset: Ruleset,
  inquiry: Inquiry,
  place: number,
  { whole = false }: { readonly whole?: boolean | undefined } = {},
): string[] {
  const lang = place % 2 === 0 ? 'en' : 'zh'
  const { assess, decide, verdictOf, timeline, canonicalJson } = engine
  const assessment = assess(structuredClone(inquiry), { lang, ruleset })
  return [
    whole ? assessment : kept(assessment),
    decide(structuredClone(inquiry), { ruleset }),
    verdictOf(structuredClone(inquiry), { ruleset }),
    ...(place % EACH_TIMELINE === 0 ? [timeline(structuredClone(inquiry), { lang, ruleset })] : []),
  ].map((answer) => canonicalJson(answer))
}
