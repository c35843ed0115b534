import { decideOn, tryDecide } from '../changes/compare.ts'
import { comparedDigest } from '../changes/decision-fields.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { AskedLine } from './asked-line.ts'
import type { Moment } from './watch.ts'

/** A day from which a line is decided otherwise, and the last day before it that was decided. */
export type Change = Moment & { readonly last: string }

/**
 * The changes of a line after a moment, up to a day, in order: also one that goes away again. Only days on which its decision
 * can change are decided. A day on which the inquiry is refused is skipped.
 */
export function* changesBetween(
  { inquiry, turns }: AskedLine,
  { on: from, decided: then }: Moment,
  { asOf: to, ruleset }: { readonly asOf: string; readonly ruleset: Ruleset },
): Generator<Change> {
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

/** Whether a change stands on the horizon of the decision before it, so that it is told ahead. */
export const isOnHorizon = ({ inquiry }: AskedLine, { last, on }: Change, ruleset: Ruleset): boolean =>
  decideOn({ asOf: last, ruleset }, inquiry).horizon.some((coming) => coming.on === on)
