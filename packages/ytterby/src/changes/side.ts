import { changeRefusals } from '../locales/en/refusals/changes.ts'
import { factRefusals } from '../locales/en/refusals/facts.ts'
import { isDay } from '../calendar/day-number.ts'
import { InvalidComparisonError, type ComparisonIssue } from '../errors/invalid-comparison-error.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'

/** One of the two sides of a comparison. Omitted fields are taken from each line. */
export type Side = {
  /** The day of export. */
  readonly asOf?: string | undefined
  /** Only what was published by this day counts. */
  readonly knownAt?: string | undefined
  /** Which release of our encoding; the current one by default. */
  readonly ruleset?: Ruleset | undefined
}

/** What the sides differ in. If in several, the first in this order is searched for the day of change. */
type Along = 'asOf' | 'knownAt' | 'ruleset'

/** Two sides that can be compared. */
export type Sides = {
  readonly from: Side & { readonly ruleset: Ruleset }
  readonly to: Side & { readonly ruleset: Ruleset }
  readonly along: Along
}

/** @throws InvalidComparisonError if the sides are equal, or a day is invalid or stated on one side only. */
export function checkSides(from: Side, to: Side, current: Ruleset): Sides {
  const issues: ComparisonIssue[] = []
  for (const [name, side] of Object.entries({ from, to }))
    for (const key of ['asOf', 'knownAt'] as const)
      if (side[key] !== undefined && !isDay(side[key]))
        issues.push({
          code: 'invalid-day',
          pointer: `/${name}/${key}`,
          message: factRefusals.noDay,
        })
  if ((from.asOf === undefined) !== (to.asOf === undefined))
    issues.push({
      code: 'missing',
      pointer: `/${from.asOf === undefined ? 'from' : 'to'}/asOf`,
      message: changeRefusals.dayOnOneSide,
    })
  const sides = { from: { ...from, ruleset: from.ruleset ?? current }, to: { ...to, ruleset: to.ruleset ?? current } }
  const along = alongOf(sides.from, sides.to)
  if (along === null)
    issues.push({
      code: 'nothing-to-compare',
      pointer: '/to',
      message: changeRefusals.sameSides,
    })
  if (issues.length > 0 || along === null) throw new InvalidComparisonError(issues)
  return { ...sides, along }
}

function alongOf(from: Sides['from'], to: Sides['to']): Along | null {
  if (from.asOf !== to.asOf) return 'asOf'
  if (from.knownAt !== to.knownAt) return 'knownAt'
  return from.ruleset.digest === to.ruleset.digest ? null : 'ruleset'
}
