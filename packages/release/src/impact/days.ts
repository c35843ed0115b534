import { edgeDays, knowledgeDays } from '@ytterby/evidence/days'
import { type Ruleset, addDays } from 'ytterby'
import type { LawDiff } from './law-diff.ts'

type Data = Ruleset['data']

/** The first day with answers. */
const FIRST_DAY = '2003-01-01'

/**
 * All days on which one of two laws changes, in order: days of effects, publications, kinds of permit and the framework, and
 * each new year, when the editions of commodity codes change.
 */
function turnsOf(...laws: readonly Data[]): string[] {
  const days = laws.flatMap((data) => [...edgeDays(data), ...knowledgeDays(data), data.framework.from])
  return sorted([FIRST_DAY, ...days, ...days.map((day) => `${day.slice(0, 4)}-01-01`)])
}

/**
 * The days on which the answers of two laws can start or stop differing. If only instruments differ: their days,
 * those of every instrument that acts on the same limbs, and the day before the first of them, on which answers announce
 * the difference. Otherwise: all days on which either law changes.
 */
export function daysToAsk(base: Data, next: Data, { instruments, parts }: LawDiff): string[] {
  if (parts.length > 0) return turnsOf(base, next)
  const differing = [base, next].map((data) => data.instruments.filter(({ id }) => instruments.includes(id)))
  const limbs = new Set(
    differing.flat().flatMap(({ limbs: own, effects }) => [...own.map(({ id }) => id), ...effects.flatMap(limbsIn)]),
  )
  const touching = [base, next].map(({ instruments: all, ...law }) => ({
    ...law,
    kinds: [],
    instruments: all.filter(({ effects }) => effects.some((effect) => limbsIn(effect).some((limb) => limbs.has(limb)))),
  }))
  const days = [...touching, ...differing.map((own) => ({ ...next, kinds: [], instruments: own }))].flatMap((law) => [
    ...edgeDays(law),
    ...knowledgeDays(law),
  ])
  const [first = FIRST_DAY] = sorted(
    differing.flatMap((own) => edgeDays({ ...next, kinds: [], instruments: own })).filter((day) => day > FIRST_DAY),
  )
  return sorted([...days, addDays(first, -1)]).filter((day) => day > FIRST_DAY)
}

const limbsIn = (effect: Data['instruments'][number]['effects'][number]): readonly string[] =>
  'limbs' in effect ? effect.limbs : [effect.limb]

const sorted = (days: readonly string[]): string[] => [...new Set(days)].filter((day) => day >= FIRST_DAY).sort()
