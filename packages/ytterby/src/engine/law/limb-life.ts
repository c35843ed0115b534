import { publicationDay } from '../../schema/publication-day.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import type { State } from '../../schema/permit-kind.ts'
import { limbsOf } from '../../schema/effect-days.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { compareText } from '../../schema/compare-text.ts'

/** A suspension of a limb; half-open days. */
type Suspension = {
  from: string
  until: string | null
  lastDayUnclear: string | undefined
  published: string
  cite: string
}
type Dated = { from: string; published: string; cite: string }
type Expectation = { until: string; published: string; warning: string; cite: string }

/** Every event in the life of a limb, each with its publication day. */
export type LimbLife = {
  id: string
  instrument: string
  starts: Dated[]
  suspensions: Suspension[]
  revivals: Dated[]
  ends: Dated[]
  /** Reports of one origin that the limb no longer holds. */
  reports: Dated[]
  expectations: Expectation[]
}

/** The events of all limbs, by limb id. */
export function limbLives(data: RulesetData): Map<string, LimbLife> {
  const lives = new Map<string, LimbLife>()
  for (const instrument of data.instruments) {
    for (const limb of instrument.limbs) {
      lives.set(limb.id, {
        id: limb.id,
        instrument: instrument.id,
        starts: [],
        suspensions: [],
        revivals: [],
        ends: [],
        reports: [],
        expectations: [],
      })
    }
  }
  for (const instrument of data.instruments) {
    const published = publicationDay(instrument)
    for (const effect of instrument.effects) {
      const { cite } = effect
      const ids = limbsOf(effect)
      for (const id of ids) {
        const life = lives.get(id)
        if (life === undefined) continue
        if (effect.type === 'enact' || effect.type === 'list' || effect.type === 'counter')
          life.starts.push({ from: effect.from, published, cite })
        if (effect.type === 'suspend' || effect.type === 'extend') {
          life.suspensions.push({
            from: effect.from,
            until: effect.until,
            lastDayUnclear: effect.lastDayUnclear,
            published,
            cite,
          })
        }
        if (effect.type === 'revive') life.revivals.push({ from: effect.from, published, cite })
        if (effect.type === 'revoke') life.ends.push({ from: effect.from, published, cite })
        if (effect.type === 'unsettle') life.reports.push({ from: effect.from, published, cite })
        if (effect.type === 'expect')
          life.expectations.push({ until: effect.until, published, warning: effect.warning, cite })
      }
    }
  }
  return lives
}

/** The state of a limb on a day, as it was known. */
export type LimbState = {
  state: State
  /** If unsettled: the first day on which no text decides. */
  since: string | null
  /** That day, if the limb is suspended and the text does not say whether this printed last day is included. */
  lastDayUnclear: string | null
  everInForce: boolean
  /** Citations of what brought this state about. */
  because: string[]
  /** If unsettled: an extension that was announced but not read. */
  expectation: { warning: string; passed: boolean; cite: string } | null
}

/**
 * The state of a limb on `asOf` by what was published by `knownAt`. Exactly one state holds, checked in the order of `STATES`.
 * Null if no enactment had been published.
 */
export function limbState(life: LimbLife, asOf: string, knownAt: string): LimbState | null {
  const known = <T extends { published: string }>(list: T[]): T[] => list.filter((event) => event.published <= knownAt)
  const start = known(life.starts)[0]
  if (start === undefined) return null
  const suspensions = known(life.suspensions)
  const revivals = known(life.revivals)
  const ends = known(life.ends)
  const reports = known(life.reports)
  const at = (day: string): { state: State; since: string | null; unclear: string | null; because: string[] } => {
    const end = ends.find((event) => event.from <= day)
    if (end !== undefined) return { state: 'revoked', since: null, unclear: null, because: [end.cite] }
    const report = reports.find((event) => event.from <= day)
    if (report !== undefined) return { state: 'unsettled', since: report.from, unclear: null, because: [report.cite] }
    const begun = suspensions.filter(
      (suspension) =>
        suspension.from <= day && !revivals.some((revival) => revival.from >= suspension.from && revival.from <= day),
    )
    const running = begun.find((suspension) => suspension.until === null || day < suspension.until)
    if (running !== undefined) {
      return {
        state: 'suspended',
        since: null,
        unclear: running.lastDayUnclear === day ? day : null,
        because: [running.cite],
      }
    }
    const lapsed = begun.reduce<Suspension | undefined>(
      (latest, one) => (latest === undefined || (one.until ?? '') > (latest.until ?? '') ? one : latest),
      undefined,
    )
    if (lapsed !== undefined) return { state: 'unsettled', since: lapsed.until, unclear: null, because: [lapsed.cite] }
    if (day < start.from) return { state: 'not-yet-in-force', since: null, unclear: null, because: [start.cite] }
    const revival = revivals.findLast((event) => event.from <= day)
    return { state: 'in-force', since: null, unclear: null, because: [revival?.cite ?? start.cite] }
  }
  const now = at(asOf)
  const beginnings = [start.from, ...revivals.map((event) => event.from)].filter((day) => day <= asOf)
  const expectation = now.state === 'unsettled' ? known(life.expectations)[0] : undefined
  return {
    state: now.state,
    since: now.since,
    lastDayUnclear: now.unclear,
    everInForce: beginnings.some((day) => at(day).state === 'in-force'),
    because: now.because,
    expectation:
      expectation === undefined
        ? null
        : { warning: expectation.warning, passed: asOf >= expectation.until, cite: expectation.cite },
  }
}

/** A period in which the state of a limb stays the same; `until` is exclusive. */
export type LifeSegment = { from: string; until: string | null; state: State }

/** The states of a limb over time as known by `knownAt`, from `FIRST_DAY` on. */
export function lifeLine(life: LimbLife, knownAt: string): LifeSegment[] {
  const segments: LifeSegment[] = []
  const edges = limbEdges(life).filter(({ published }) => published <= knownAt)
  const days = [FIRST_DAY, ...edges.map(({ on }) => on)].filter((day) => day >= FIRST_DAY)
  for (const from of [...new Set(days)].sort()) {
    const state = limbState(life, from, knownAt)?.state
    const previous = segments.at(-1)
    if (state === undefined || state === previous?.state) continue
    if (previous !== undefined) previous.until = from
    segments.push({ from, until: null, state })
  }
  return segments
}

/** A day on which the state of a limb can change, the citation of the change, and its publication day. */
export type LimbEdge = { on: string; cite: string; published: string }

/** All edges of a limb, sorted by day. */
export function limbEdges(life: LimbLife): readonly LimbEdge[] {
  const edges: LimbEdge[] = [...life.starts, ...life.revivals, ...life.ends, ...life.reports].map(
    ({ from, cite, published }) => ({
      on: from,
      cite,
      published,
    }),
  )
  for (const { from, until, cite, published } of life.suspensions) {
    edges.push({ on: from, cite, published })
    if (until !== null) edges.push({ on: until, cite, published })
  }
  return edges.sort((a, b) => compareText(a.on, b.on))
}
