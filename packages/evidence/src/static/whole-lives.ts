import type { Ruleset } from 'ytterby'
import { findControl, listInstruments, type ControlStatus } from 'ytterby/law'
import { edgeDays, FIRST_DAY, knowledgeDays, withNeighbours } from '../sweep/days.ts'
import { lookAt, together, type Check, type CheckResult } from './check.ts'

type Segment = ControlStatus['life'][number]
type StateOn = (limb: string, day: string) => readonly string[]

/** Check: the life line of every control tiles all days, and agrees with the state on each edge day and its neighbours. */
export const livesTileAllDays: Check = {
  means: 'A life line has neither gap nor overlap, on whatever day the law is looked at',
  run: ({ ruleset }) => together(knowledges(ruleset).map((knownAt) => tilesAsKnown(ruleset, knownAt))),
}

/** Check: a limb that is known has one state on each day, and only a day of the law changes it. */
export const oneStateADay: Check = {
  means: 'Every limb that is known has exactly one state on every day, and it turns on edge days only',
  run: ({ ruleset }) => together(knowledges(ruleset).map((knownAt) => statesAsKnown(ruleset, knownAt))),
}

const knowledges = ({ data }: Ruleset): (string | undefined)[] => [undefined, ...knowledgeDays(data)]

function tilesAsKnown(ruleset: Ruleset, knownAt: string | undefined): CheckResult {
  const states = statesOf(ruleset, knownAt)
  const { controls } = ruleset.data
  return lookAt(controls, (control) => {
    const code = control.entries.find((entry) => entry.code !== null)?.code
    if (code === undefined || code === null) return []
    const knowledge = knownAt === undefined ? {} : { knownAt }
    const own = findControl(code, { asOf: FIRST_DAY, ...knowledge, ruleset }).filter(
      (entry) => entry.code === code && entry.instrument === control.instrument,
    )
    return own.flatMap(({ life }) =>
      gapsIn(life, (day) => states(control.limb, day), daysOf(ruleset)).map(
        (found) => `${control.limb} as known ${knownAt ?? 'now'}: ${found}`,
      ),
    )
  })
}

/** Where segments leave a gap, overlap, do not turn, or say another state than the day itself. */
export function gapsIn(
  life: readonly Segment[],
  stateOn: (day: string) => readonly string[],
  days: readonly string[],
): string[] {
  const found: string[] = []
  if (life[0]?.from !== FIRST_DAY) found.push(`begins on ${life[0]?.from}`)
  for (const [at, { until, state }] of life.entries()) {
    const next = life[at + 1]
    if (next === undefined) {
      if (until !== null) found.push(`ends on ${until}`)
      continue
    }
    if (until !== next.from) found.push(`${until} is followed by ${next.from}`)
    if (state === next.state) found.push(`${next.from} turns nothing`)
  }
  for (const day of days) {
    const own = life
      .filter(({ from, until }) => from <= day && (until === null || day < until))
      .map(({ state }) => state)
    const [listed, ...more] = stateOn(day)
    if (own.length !== 1 || more.length > 0 || own[0] !== listed)
      found.push(
        `${day} is ${own.join(' and ') || 'nothing'} in the life, ${stateOn(day).join(' and ') || 'nothing'} by itself`,
      )
  }
  return found
}

function statesAsKnown(ruleset: Ruleset, knownAt: string | undefined): CheckResult {
  const { data } = ruleset
  const states = statesOf(ruleset, knownAt)
  const edges = new Set(edgeDays(data))
  const days = daysOf(ruleset)
  const published = (instrument: Ruleset['data']['instruments'][number]): boolean =>
    knownAt === undefined || (instrument.published ?? instrument.knownBy ?? '9999') <= knownAt
  const begun = new Set(
    data.instruments
      .filter(published)
      .flatMap(({ effects }) =>
        effects.flatMap((effect) =>
          effect.type === 'enact'
            ? effect.limbs
            : effect.type === 'list' || effect.type === 'counter'
              ? [effect.limb]
              : [],
        ),
      ),
  )
  const limbs = data.instruments.filter(published).flatMap((instrument) => instrument.limbs)
  return lookAt(limbs, ({ id }) =>
    days.flatMap((day, at) => {
      const where = `${id} on ${day} as known ${knownAt ?? 'now'}`
      const own = states(id, day)
      const needed = begun.has(id) ? 1 : 0
      if (own.length !== needed) return [`${where}: ${own.length} states instead of ${needed}`]
      const before = days[at - 1]
      if (before === undefined || edges.has(day) || states(id, before)[0] === own[0]) return []
      return [`${where}: turns on a day that is no edge`]
    }),
  )
}

const daysOf = ({ data }: Ruleset): string[] => withNeighbours(edgeDays(data))

const remembered = new WeakMap<Ruleset, Map<string, StateOn>>()

/** The states that limbs are listed with on each edge day and its neighbours. */
function statesOf(ruleset: Ruleset, knownAt: string | undefined): StateOn {
  const known = remembered.get(ruleset) ?? new Map<string, StateOn>()
  remembered.set(ruleset, known)
  const key = knownAt ?? ''
  const made = known.get(key) ?? listedStates(ruleset, knownAt)
  known.set(key, made)
  return made
}

function listedStates(ruleset: Ruleset, knownAt: string | undefined): StateOn {
  const states = new Map<string, string[]>()
  for (const asOf of daysOf(ruleset)) {
    const knowledge = knownAt === undefined ? {} : { knownAt }
    for (const { limbs } of listInstruments({ asOf, ...knowledge, ruleset }))
      for (const { id, state } of limbs) {
        const key = `${id} ${asOf}`
        states.set(key, [...(states.get(key) ?? []), state])
      }
  }
  return (limb, day) => states.get(`${limb} ${day}`) ?? []
}
