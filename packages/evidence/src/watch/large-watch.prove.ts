import { expect, test } from 'vitest'
import { type Ruleset, addDays } from 'ytterby'
import { openWatch, type WatchedLine } from 'ytterby/planning'
import {
  comparedGoods,
  DAYS,
  linesOf,
  randomGoods,
  rulesets,
  sorted,
  tally,
  type GoodLine,
  type EventTally,
} from './compared-goods.ts'

const EACH = 100
const goods = randomGoods(1_000)
const lines = linesOf(goods, EACH)

/** Days on which the next release is deployed. */
const DEPLOYED = ['2025-10-20', '2026-05-04']
const NEVER = '9999-12-31'
/** Lines that the service looks at in one step. */
const SLICE = 500
const FORGED = `sha256:${'0'.repeat(64)}`

/** The law by which a day is looked at. */
function rulesetOn(day: string): Ruleset {
  const ruleset = rulesets[DEPLOYED.filter((deployed) => deployed <= day).length]
  if (ruleset === undefined) throw new RangeError('There are fewer releases')
  return ruleset
}

/** A line, and what the service keeps of it. */
type Kept = { readonly line: GoodLine; watched: WatchedLine | null; next: string }

/** Looks at some lines on a day. What is known of them holds until the day before. */
function look(kept: readonly Kept[], asOf: string, told: EventTally): void {
  const eve = addDays(asOf, -1)
  const known = kept.flatMap(({ watched }) => (watched === null ? [] : [{ ...watched, asOf: eve }]))
  const watching = openWatch({ watch: 1, lines: known }, { asOf, ruleset: rulesetOn(asOf), earlier: rulesets })
  for (const one of kept) {
    const found = watching.look(one.line)
    if ('issues' in found) throw new Error(`Line ${found.id} was refused`)
    tally(told, found.events)
    one.next = found.next ?? NEVER
  }
  for (const [at, watched] of watching.end().watch.lines.entries()) {
    const one = kept[at]
    if (one === undefined || one.line.id !== watched.id) throw new Error('The lines came in another order')
    one.watched = watched
  }
}

/** What `compare` finds from each day to the next, and from each release to the next on the day before it was deployed. */
const expected = DAYS.slice(1).flatMap((asOf, at) => {
  const eve = DAYS[at] ?? ''
  const [before, ruleset] = [rulesetOn(eve), rulesetOn(asOf)]
  const released = { from: { asOf: eve, ruleset: before }, to: { asOf: eve, ruleset }, each: EACH }
  return [
    ...(before === ruleset ? [] : comparedGoods(goods, released)),
    ...comparedGoods(goods, { from: { asOf: eve, ruleset }, to: { asOf, ruleset }, each: EACH }),
  ]
})

test(`a watch of ${lines.length} lines over every day and two releases, as the service looks: exactly what compare finds`, () => {
  const kept = lines.map((line): Kept => ({ line, watched: null, next: '' }))
  const oneOfEach = kept.filter((_, at) => at % EACH === 0)
  const told: EventTally = new Map()
  const quiet: string[] = []
  for (const asOf of DAYS) {
    if (DEPLOYED.includes(asOf)) for (const one of kept) one.next = ''
    const due = kept.filter(({ next }) => next <= asOf)
    for (let from = 0; from < due.length; from += SLICE) look(due.slice(from, from + SLICE), asOf, told)
    if (due.length > 0) continue
    quiet.push(asOf)
    // Nobody looks at any line. If somebody did, nothing would be decided: not even a forged state is noticed.
    const forged = oneOfEach.map(({ line, watched, next }): Kept => ({
      line,
      watched: watched && { ...watched, decided: FORGED },
      next,
    }))
    const nothing: EventTally = new Map()
    look(forged, asOf, nothing)
    expect(nothing.size).toBe(0)
    expect(forged.every(({ watched }) => watched?.decided === FORGED)).toBe(true)
    expect(forged.map(({ next }) => next)).toEqual(oneOfEach.map(({ next }) => next))
  }
  expect(sorted(told)).toEqual(sorted(expected))
  const count = (kind: string): number => expected.filter(([key]) => key.split(' ')[1] === kind).length
  expect(count('day')).toBeGreaterThan(goods.length)
  expect(count('release')).toBeGreaterThan(20)
  // The rest are the first day, the days on which the law turns, and those on which a release is deployed.
  expect(quiet.length).toBeGreaterThan(540)
})
