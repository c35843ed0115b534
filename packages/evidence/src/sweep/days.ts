import { type Ruleset, addDays } from 'ytterby'

/** The first day with answers. */
export const FIRST_DAY = '2003-01-01'

type Instrument = Ruleset['data']['instruments'][number]
type Effect = Instrument['effects'][number]

/** The days in an effect: its first day, the first day after it, a printed last day, and the day of an announcement. */
function daysOf(effect: Effect): string[] {
  return [
    'from' in effect ? effect.from : null,
    'until' in effect ? effect.until : null,
    'lastDayUnclear' in effect ? effect.lastDayUnclear : null,
    'announced' in effect ? effect.announced : null,
  ].filter((day) => typeof day === 'string')
}

/** Every day on which the law can change, in order: those of effects and of kinds of permit, but not of publication. */
export function edgeDays({ instruments, kinds }: Ruleset['data']): string[] {
  const days = [
    ...instruments.flatMap(({ effects }) => effects.flatMap(daysOf)),
    ...kinds.flatMap(({ from, until }) => [from, until].filter((day) => day !== null)),
  ]
  return [...new Set([FIRST_DAY, ...days])].filter((day) => day >= FIRST_DAY).sort()
}

/** The days and their neighbours, sorted and without duplicates. */
export function withNeighbours(days: readonly string[]): string[] {
  const all = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
  return [...new Set(all)].filter((day) => day >= FIRST_DAY).sort()
}

/** The days on which something was published, or by which it was known to be published. */
export function knowledgeDays({ instruments }: Ruleset['data']): string[] {
  const days = instruments.map(({ published, knownBy }) => published ?? knownBy)
  return [...new Set(days.filter((day) => day !== undefined))].filter((day) => day >= FIRST_DAY).sort()
}
