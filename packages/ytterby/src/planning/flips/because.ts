import type { Assessment } from '../../schema/assessment.ts'

type Outcome = Assessment['reasons'][number]['outcome']

/** What differs between two answers: a reason by its id with its outcome before and after, or a restriction that bars. */
export type Difference = {
  kind: 'reason' | 'restriction'
  id: string
  /** Null = it did not come up. A restriction holds where it stands. */
  before: Outcome | null
  after: Outcome | null
  citations: string[]
}

/** Effects of restrictions that make a verdict. */
const BARRING: ReadonlySet<string> = new Set(['prohibition', 'refusal', 'case-by-case'])

/** Why another answer is another: reasons whose outcome differs, then what bars and no reason names; sorted by id. */
export function becauseOf(before: Assessment, after: Assessment): Difference[] {
  const [old, now] = [namesOf(before), namesOf(after)]
  const reasons = differences(old, now).filter(matters)
  const named = new Set([...old, ...now].filter(({ id }) => IS_DEAL.test(id)).flatMap(({ citations }) => citations))
  const barring = differences(restrictionsOf(before), restrictionsOf(after)).filter(
    ({ citations }) => !citations.some((id) => named.has(id)),
  )
  const told = [
    ...reasons.map((one): Difference => ({ kind: 'reason', ...one })),
    ...barring.map((one): Difference => ({ kind: 'restriction', ...one })),
  ]
  return told.length > 0 ? told : standing(now)
}

/** Where no reason came or went: what still holds or is open, once what was open beside it is settled. */
const standing = (now: readonly Named[]): Difference[] =>
  now
    .filter(({ id, outcome }) => outcome !== 'fails' && !IS_DEAL.test(id))
    .map(({ id, outcome, citations }) => ({ kind: 'reason', id, before: outcome, after: outcome, citations }))

/** Country rules and lists. */
const IS_DEAL = /^(list|rule):/

type Named = { id: string; outcome: Outcome; citations: string[] }

const namesOf = ({ reasons }: Assessment): Named[] =>
  reasons.map(({ id, outcome, citations }) => ({ id, outcome, citations }))

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

/** What fails, or was open, where it does not come up changed nothing; nor does a list or country that newly may bar. */
function matters({ id, before, after }: Omit<Difference, 'kind'>): boolean {
  if (before !== null && after !== null) return true
  return (before ?? after) === 'holds' || (after === 'unknown' && !IS_DEAL.test(id))
}
