import type { CompiledRuleset } from '../compile.ts'
import { limbState, type LimbState } from './limb-life.ts'

/**
 * A stretch of days on which nothing changes, seen with a stretch of knowledge. States are derived once per era;
 * answers for every day in it are look-ups.
 */
export type Era = {
  stateOf: (limb: string) => LimbState | null
  /** Ids of interpretations that count. */
  interpretations: ReadonlySet<string>
  /** The same as one text: eras with equal keys read words alike. */
  interpretationKey: string
}

const eras = new WeakMap<CompiledRuleset, Map<number, Era>>()

/** Index of the last day of a sorted list that is not later than `day`; -1 where all are later. */
function stretchOf(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The era of a day, by what was published by `knownAt` (undefined = all that the ruleset holds). */
export function eraOf(ruleset: CompiledRuleset, asOf: string, knownAt: string | undefined): Era {
  let known = eras.get(ruleset)
  if (known === undefined) {
    known = new Map()
    eras.set(ruleset, known)
  }
  const day = stretchOf(ruleset.edges, asOf)
  const knowledge = knownAt === undefined ? ruleset.publications.length - 1 : stretchOf(ruleset.publications, knownAt)
  const key = day * (ruleset.publications.length + 1) + knowledge + 1
  let era = known.get(key)
  if (era === undefined) {
    era = makeEra(ruleset, asOf, ruleset.publications[knowledge] ?? '')
    known.set(key, era)
  }
  return era
}

function makeEra(ruleset: CompiledRuleset, asOf: string, knownAt: string): Era {
  const states = new Map<string, LimbState | null>()
  const interpretations = new Set<string>()
  for (const [id, interpretation] of ruleset.interpretations) {
    if (interpretation.published <= knownAt && interpretation.effect.from <= asOf) interpretations.add(id)
  }
  return {
    stateOf(limb) {
      let state = states.get(limb)
      if (state === undefined) {
        const life = ruleset.lives.get(limb)
        state = life === undefined ? null : limbState(life, asOf, knownAt)
        states.set(limb, state)
      }
      return state
    },
    interpretations,
    interpretationKey: [...interpretations].join(),
  }
}
