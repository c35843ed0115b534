import { rulesKnown, type CompiledRuleset, type Rules } from '../compile.ts'
import type { Lang } from '../loaded-apart.ts'
import type { Scope } from '../answer/part.ts'
import { once, remember } from '../memory.ts'
import { limbState, type LimbState } from './limb-life.ts'

/**
 * A stretch of days on which nothing changes, seen with a stretch of knowledge. States are derived once per era;
 * answers for every day in it are look-ups.
 */
export type Era = {
  /** Its first day: what holds on it holds on every day of the era. */
  asOf: string
  /** The first day of its knowledge; undefined = all that the ruleset holds. */
  knownAt: string | undefined
  stateOf: (limb: string) => LimbState | null
  /** Limbs of which an answer says more than their state: a last day that is unclear, an announcement that was not read. */
  remarkable: () => ReadonlyMap<string, LimbState>
  /** Rules that were known. */
  rules: Rules
  /** Ids of interpretations that count. */
  interpretations: ReadonlySet<string>
  /** The same as one text: eras with equal keys read words alike. */
  interpretationKey: string
  /** What parts of answers are worked out in, by language. */
  scopes: Map<Lang, Scope>
}

const eras = once<CompiledRuleset, Map<string, Era>>(() => new Map())

/** The last day of a sorted list that is not later than `day`; the first where all are later. */
function turnBefore(days: readonly string[], day: string): string {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return days[Math.max(0, low - 1)] ?? day
}

/** The era of a day, by what was published by `knownAt` (undefined = all that the ruleset holds). */
export function eraOf(ruleset: CompiledRuleset, asOf: string, knownAt: string | undefined): Era {
  const from = turnBefore(ruleset.turns, asOf)
  const known = knownAt === undefined ? undefined : turnBefore(ruleset.turns, knownAt)
  return remember(eras(ruleset), known === undefined ? from : `${from} ${known}`, () => makeEra(ruleset, from, known))
}

function makeEra(ruleset: CompiledRuleset, asOf: string, knownAt: string | undefined): Era {
  const states = new Map<string, LimbState | null>()
  const interpretations = new Set<string>()
  const known = knownAt ?? ruleset.publications.at(-1) ?? ''
  for (const [id, interpretation] of ruleset.interpretations) {
    if (interpretation.published <= known && interpretation.effect.from <= asOf) interpretations.add(id)
  }
  const stateOf = (limb: string): LimbState | null => {
    let state = states.get(limb)
    if (state === undefined) {
      const life = ruleset.lives.get(limb)
      state = life === undefined ? null : limbState(life, asOf, known)
      states.set(limb, state)
    }
    return state
  }
  let remarkable: Map<string, LimbState> | undefined
  return {
    asOf,
    knownAt,
    stateOf,
    rules: knownAt === undefined ? ruleset.rules : rulesKnown(ruleset.data, knownAt),
    remarkable() {
      remarkable ??= new Map(
        [...ruleset.lives.keys()].flatMap((limb): [string, LimbState][] => {
          const state = stateOf(limb)
          return state === null || (state.lastDayUnclear === null && state.expectation === null) ? [] : [[limb, state]]
        }),
      )
      return remarkable
    },
    interpretations,
    interpretationKey: [...interpretations].join(),
    scopes: new Map(),
  }
}
