import type { Assessment } from '../../schema/assessment.ts'
import type { Difference } from './flips-schema.ts'

type Outcome = Assessment['reasons'][number]['outcome']

/** Restriction effects that determine a verdict. */
const BARRING: ReadonlySet<string> = new Set(['prohibition', 'refusal', 'case-by-case'])

/** Finds the citation of a limb; empty if there is no such limb. */
type CiteOf = (instrument: string, limb: string) => string[]

/**
 * Explains the difference between two answers: reasons whose outcome differs, then barring restrictions without a reason;
 * sorted by id.
 */
export function becauseOf(before: Assessment, after: Assessment, citeOf: CiteOf): Difference[] {
  const [old, now] = [namesOf(before), namesOf(after)]
  const reasons = differences(old, now).filter(isRelevant)
  const named = new Set([...old, ...now].filter(({ id }) => IS_DEAL.test(id)).flatMap(({ citations }) => citations))
  const barring = differences(restrictionsOf(before), restrictionsOf(after)).filter(
    ({ citations }) => !citations.some((id) => named.has(id)),
  )
  const told = [
    ...reasons.map((one): Difference => ({ kind: 'reason', ...one })),
    ...barring.map((one): Difference => ({ kind: 'restriction', ...one })),
  ]
  if (told.length > 0) return told
  // A gap about an entry has no limb of its own; the reason of the entry covers it.
  const gaps = differences(gapIds(before, citeOf), gapIds(after, citeOf)).filter((gap) => gap.citations.length > 0)
  if (gaps.length > 0) return gaps.map((one) => ({ kind: 'gap', ...one }))
  const stand = remainingCauses(old, now)
  // Nothing remains: everything open is settled.
  return stand.length > 0 ? stand : differences(old, now).map((one) => ({ kind: 'reason', ...one }))
}

/** If no reason changed: the reasons that still hold or are open, preferring those about the good. */
function remainingCauses(old: readonly Named[], now: readonly Named[]): Difference[] {
  const stands = now.filter(({ outcome }) => outcome !== 'fails')
  const ofGood = stands.filter(({ id }) => !IS_DEAL.test(id))
  return (ofGood.length > 0 ? ofGood : stands).map(({ id, outcome, citations }) => ({
    kind: 'reason',
    id,
    before: old.find((one) => one.id === id)?.outcome ?? null,
    after: outcome,
    citations,
  }))
}

/** Country rules and lists. */
const IS_DEAL = /^(list|rule):/

type Named = { id: string; outcome: Outcome; citations: string[] }

const namesOf = ({ reasons }: Assessment): Named[] =>
  reasons.map(({ id, outcome, citations }) => ({ id, outcome, citations }))

const gapIds = ({ gaps }: Assessment, citeOf: CiteOf): Named[] =>
  gaps.map(({ instrument, limb }) => ({
    id: `${instrument} ${limb}`,
    outcome: 'unknown',
    citations: citeOf(instrument, limb),
  }))

const restrictionsOf = ({ restrictions }: Assessment): Named[] =>
  restrictions
    .filter(({ id, effect }) => BARRING.has(effect) || id === 'catch-all')
    .map(({ id, citations }) => ({ id, outcome: 'holds', citations }))

function differences(before: readonly Named[], after: readonly Named[]): Omit<Difference, 'kind'>[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort()
  return ids.flatMap((id) => {
    const [old, now] = [before, after].map((list) => list.find((one) => one.id === id))
    if (old?.outcome === now?.outcome) return []
    return [
      {
        id,
        before: old?.outcome ?? null,
        after: now?.outcome ?? null,
        citations: [...new Set([...(old?.citations ?? []), ...(now?.citations ?? [])])].sort(),
      },
    ]
  })
}

/**
 * Whether a difference is relevant. A failed or open reason that no longer comes up changed nothing; nor did a list or country
 * that newly may bar.
 */
function isRelevant({ id, before, after }: Omit<Difference, 'kind'>): boolean {
  if (before !== null && after !== null) return true
  return (before ?? after) === 'holds' || (after === 'unknown' && !IS_DEAL.test(id))
}
