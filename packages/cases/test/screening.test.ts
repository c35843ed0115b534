import { screenParty } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { negatives, positives } from '../screening/corpus.ts'
import { alarmsOf, BARS, isHard, isOrdinary, recallOf, shareOf, type Screen } from '../screening/score.ts'

/** Every listing counts, in whatever state it is on the day. */
const screen: Screen = (name, country) =>
  screenParty(name, { asOf: '2026-11-24', ...(country === undefined ? {} : { country }) }).map((match) => match.name)

describe('buyers as they are really written', () => {
  const recall = recallOf(positives, screen)
  const alarms = alarmsOf(negatives, screen)

  it('has every kind of writing and of other organisations', () => {
    expect(positives).toHaveLength(372)
    expect(negatives).toHaveLength(750)
    expect(recall.classes).toHaveLength(26)
    expect(alarms.classes).toHaveLength(9)
  })

  it('98 of 100 listed parties are found', () => {
    expect(shareOf(recall), recall.failures.join('\n')).toBeGreaterThanOrEqual(BARS.recall)
  })

  it('at most 1 of 200 other organisations raises an alarm, of those that share words with listed parties 1 of 20', () => {
    expect(shareOf(alarms, isOrdinary), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.ordinary)
    expect(shareOf(alarms, isHard), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.hard)
  })
})
