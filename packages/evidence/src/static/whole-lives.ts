import type { Ruleset } from 'ytterby'
import { findControl, listInstruments, type ControlStatus } from 'ytterby/law'
import { edgeDays, FIRST_DAY, knowledgeDays, withNeighbours } from '../sweep/days.ts'
import { lookAt, together, type CheckResult, type LawCheck, type Subject } from './check.ts'

type Segment = ControlStatus['life'][number]
type StateOn = (limb: string, day: string) => readonly string[]

/** Checks that the history of every control covers all days, and agrees with its state on each edge day and its neighbours. */
export const livesTileAllDays: LawCheck = {
  means: 'The history of a control has neither gaps nor overlaps, as known on any day',
  run: (subject) => together(knowledges(subject).map((knownAt) => tilesAsKnown(subject.ruleset, knownAt))),
}

/** Checks that a published limb has one state on each day, which changes only on edge days. */
export const oneStateADay: LawCheck = {
  means: 'Every published limb has exactly one state on every day, which changes only on edge days',
  run: (subject) => together(knowledges(subject).map((knownAt) => statesAsKnown(subject.ruleset, knownAt))),
}

/** As known now, and on the days on which something became known, or every so many of them. */
const knowledges = ({ ruleset, knownEvery = 1 }: Subject): (string | undefined)[] =>
  [undefined, ...knowledgeDays(ruleset.data)].filter((_, at) => at % knownEvery === 0)

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

/** Gaps, overlaps, changes to the same state, and states that differ from the look-up on the day. */
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
        `${day} is ${own.join(' and ') || 'nothing'} in the history, ${stateOn(day).join(' and ') || 'nothing'} by look-up`,
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
      return [`${where}: changes on a day that is not an edge day`]
    }),
  )
}

const daysOf = ({ data }: Ruleset): string[] => withNeighbours(edgeDays(data))

const cache = new WeakMap<Ruleset, Map<string, StateOn>>()

/** The states of limbs by look-up on each edge day and its neighbours. */
function statesOf(ruleset: Ruleset, knownAt: string | undefined): StateOn {
  const known = cache.get(ruleset) ?? new Map<string, StateOn>()
  cache.set(ruleset, known)
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
