import type { Inquiry, Ruleset } from 'ytterby'
import type { ComparedSdk } from '../released/released-sdk.ts'

/** A timeline costs as much as a hundred answers, so only every n-th inquiry is asked for one. */
const EACH_TIMELINE = 50

type Answer = ReturnType<ComparedSdk['assess']>

/**
 * What an answer of any engine under one law must keep. Left out are what later engines add beside the law (headline, causes,
 * changes, levels), what they name more fully (gaps, questions, and citations of both; the days before dispatch on which the
 * answer changes; what a reason read and needed), and sentences of restrictions, which say since 2.0.0 when it is unsettled whether
 * a duty binds.
 */
function kept({
  headline: _headline,
  because: _because,
  changes: _changes,
  gaps: _gaps,
  questions: _questions,
  citations: _citations,
  reasons,
  warnings,
  restrictions,
  review,
  ...answer
}: Partial<Answer>): unknown {
  return {
    ...answer,
    reasons: reasons?.map(({ id, outcome }) => ({ id, outcome })),
    review: review && withoutTurns(review),
    warnings: warnings
      ?.filter(({ code }) => code !== 'turns-before-dispatch')
      .map(({ level: _level, ...warning }) => warning)
      .toSorted((a, b) => compareIds(a.id, b.id)),
    restrictions: restrictions?.map(({ text: _text, ...restriction }) => restriction),
  }
}

/** A review without the days before dispatch on which the answer changes. */
function withoutTurns({ schedule, ...review }: Answer['review']): unknown {
  const { backwards, ...rest } = schedule ?? {}
  const { changesBefore: _changesBefore, ...counted } = backwards ?? {}
  return { ...review, schedule: { ...rest, backwards: counted } }
}

const compareIds = (a = '', b = ''): number => (a < b ? -1 : Number(a > b))

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
