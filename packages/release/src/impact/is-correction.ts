import { canonicalJson, type DecisionView } from 'ytterby'

/** A decision; null if the inquiry is refused. */
export type Decision = DecisionView | null

/**
 * Whether the second decision shows that the first was wrong. An open or unsettled decision that becomes one of its possible
 * outcomes was not wrong; nor were the fields that change with it. Nor was a refusal, because it decided nothing.
 */
export function contradicts(before: Decision, after: Decision): boolean {
  if (before === null) return false
  if (after === null) return true
  if (before.verdict !== after.verdict) return !isOutcome(before, after)
  if (possibleContradicts(before, after)) return true
  return (
    before.action !== after.action ||
    canonicalJson(before.tier) !== canonicalJson(after.tier) ||
    canonicalJson(before.restrictions) !== canonicalJson(after.restrictions) ||
    permitsContradict(before, after)
  )
}

const isOutcome = (before: DecisionView, after: DecisionView): boolean =>
  before.verdict === 'unsettled' ||
  (before.verdict === 'depends' && after.possible.every((verdict) => before.possible.includes(verdict)))

/** Unsettled may become anything; open outcomes may become fewer. */
function possibleContradicts(before: DecisionView, after: DecisionView): boolean {
  const gone = before.possible.filter((verdict) => !after.possible.includes(verdict))
  const come = after.possible.filter((verdict) => !before.possible.includes(verdict))
  const isSettled = gone.includes('unsettled')
  const isLess = before.verdict === 'depends'
  return (come.length > 0 && !isSettled) || gone.some((verdict) => verdict !== 'unsettled' && !isLess)
}

function permitsContradict(before: DecisionView, after: DecisionView): boolean {
  const settled = ({ permits }: DecisionView): string[] =>
    permits
      .flatMap(({ kind, verdict, forms, items }) =>
        verdict === 'unsettled' || verdict === 'depends'
          ? []
          : [
              canonicalJson([kind, verdict, forms]),
              ...items
                .filter(({ state, match }) => state !== 'unsettled' && match === 'yes')
                .map((item) => canonicalJson([kind, item])),
            ],
      )
      .sort()
  const now = new Set(settled(after))
  return settled(before).some((said) => !now.has(said))
}
