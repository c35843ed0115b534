import { decideOn, tryDecide } from '../changes/compare.ts'
import { comparedDigest, differingFields, type DecisionField } from '../changes/decision-fields.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { AskedLine } from './asked-line.ts'
import type { Moment } from './watch.ts'

/** A day from which a line is decided otherwise, and the last day before it that was decided. */
export type DecisionChange = Moment & { readonly last: string }

/**
 * The changes of a line after a moment, up to a day, in order: also one that goes away again. Only days on which its decision
 * can change are decided. A day on which the inquiry is refused is skipped.
 */
export function* changesBetween(
  { inquiry, turns }: AskedLine,
  { on: from, decided: then }: Moment,
  { asOf: to, ruleset }: { readonly asOf: string; readonly ruleset: Ruleset },
): Generator<DecisionChange> {
  let [last, known] = [from, then]
  for (const on of turns) {
    if (on <= from || on > to) continue
    const decision = tryDecide({ asOf: on, ruleset }, inquiry)
    if (decision === null) continue
    const decided = comparedDigest(decision)
    if (decided !== known) yield { last, on, decided }
    ;[last, known] = [on, decided]
  }
}

/** The fields of a decision whose coming changes an answer names in `changes`. */
const TOLD_AHEAD: ReadonlySet<DecisionField> = new Set(['verdict', 'possible', 'permits'])

/** Whether the answer of the day before names a change in `changes`, so that it is told ahead. */
export function isToldAhead({ inquiry }: AskedLine, { last, on }: DecisionChange, ruleset: Ruleset): boolean {
  const before = decideOn({ asOf: last, ruleset }, inquiry)
  const after = decideOn({ asOf: on, ruleset }, inquiry)
  return differingFields(before, after).some((field) => TOLD_AHEAD.has(field))
}
