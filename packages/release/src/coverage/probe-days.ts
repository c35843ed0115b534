import { edgeDays, FIRST_DAY, withNeighbours } from '@ytterby/evidence/days'
import type { Data, Effect } from './law-change.ts'

/**
 * The days on which decisions of either law can begin to differ, in order: between two of them no rule starts or ends. Days of
 * publication are not among them, because they matter only to inquiries with `knownAt`.
 */
export function turnsOf(...laws: readonly Data[]): string[] {
  const days = laws.flatMap((data) => [
    ...edgeDays(data),
    data.framework.from,
    data.statutory.from,
    ...[...data.restrictions, ...data.authorities].flatMap(({ from, until }) => [from, until]),
    ...data.commodityCodes.flatMap(({ fromYear, untilYear }) => [
      fromYear === undefined ? undefined : newYear(fromYear),
      untilYear === undefined ? undefined : newYear(untilYear + 1),
    ]),
  ])
  return sorted(days.filter((day) => day !== undefined))
}

/** A law without its lists of parties. Only its days are used. */
export const withoutLists = (data: Data): Data => ({
  ...data,
  instruments: data.instruments.map((one) => ({
    ...one,
    effects: one.effects.filter(({ type }) => type !== 'list' && type !== 'delist' && type !== 'counter'),
  })),
})

/** The days in effects, with the day before and the day after each. */
const ownDays = (effects: readonly Effect[]): string[] =>
  withNeighbours(
    effects.flatMap((effect) =>
      [
        'from' in effect ? effect.from : null,
        'until' in effect ? effect.until : null,
        'lastDayUnclear' in effect ? effect.lastDayUnclear : null,
        'announced' in effect ? effect.announced : null,
      ].filter((day) => typeof day === 'string'),
    ),
  )

/**
 * The days on which to ask about effects: their own, and every turn from the first of them on. A rule without days of its own
 * acts through its limb, so its days are those of the limb.
 */
export function daysAround(effects: readonly Effect[], laws: readonly Data[], turns: readonly string[]): string[] {
  const limbs = new Set(effects.flatMap((effect) => ('from' in effect || !('limb' in effect) ? [] : [effect.limb])))
  const ofLimbs = laws.flatMap(({ instruments }) =>
    instruments.flatMap((one) =>
      one.effects.filter((effect) => 'limbs' in effect && effect.limbs.some((limb) => limbs.has(limb))),
    ),
  )
  const own = ownDays([...effects, ...ofLimbs])
  const [first = FIRST_DAY] = own
  return sorted([...own, ...turns.filter((day) => day >= first)])
}

const newYear = (year: number): string => `${year}-01-01`

const sorted = (days: readonly string[]): string[] => [...new Set(days)].filter((day) => day >= FIRST_DAY).sort()
