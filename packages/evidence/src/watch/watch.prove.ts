import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { EMPTY_WATCH, openWatch } from 'ytterby/planning'
import {
  comparedGoods,
  DAYS,
  linesOf,
  randomGoods,
  rulesets,
  sorted,
  tally,
  type EventTally,
} from './compared-goods.ts'

const EACH = 25
const goods = randomGoods(400)
const lines = linesOf(goods, EACH)

/** Looks at all lines in one run after another; counts each event of each good. */
function watchedOver(runs: readonly Parameters<typeof openWatch>[1][]): EventTally {
  const told: EventTally = new Map()
  let watch = EMPTY_WATCH
  for (const run of runs) {
    const watching = openWatch(watch, run)
    for (const line of lines) {
      const found = watching.look(line)
      if ('issues' in found) throw new Error(`Line ${found.id} was refused`)
      tally(told, found.events)
    }
    ;({ watch } = watching.end())
  }
  return told
}

test(`a watch of ${lines.length} lines on every day: the events are exactly the differences that compare finds`, () => {
  const ruleset = currentRuleset
  const expected = DAYS.slice(1).flatMap((asOf, at) =>
    comparedGoods(goods, { from: { asOf: DAYS[at] ?? '', ruleset }, to: { asOf, ruleset }, each: EACH }),
  )
  expect(expected.length).toBeGreaterThan(goods.length)
  expect(sorted(watchedOver(DAYS.map((asOf) => ({ asOf }))))).toEqual(sorted(expected))
})

test('a watch over all releases, on days of each kind of law: the same', () => {
  for (const asOf of ['2025-04-01', '2025-10-20', '2026-03-01', '2026-11-24']) {
    const expected = rulesets.slice(1).flatMap((ruleset, at) =>
      comparedGoods(goods, {
        from: { asOf, ruleset: rulesets[at] ?? ruleset },
        to: { asOf, ruleset },
        each: EACH,
      }),
    )
    const runs = rulesets.map((ruleset) => ({ asOf, ruleset, earlier: rulesets }))
    expect(sorted(watchedOver(runs))).toEqual(sorted(expected))
  }
})
