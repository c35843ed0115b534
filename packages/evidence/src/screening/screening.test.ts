import { screenParty } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { negatives, positives } from './corpus.ts'
import { LISTED_IN_REGISTERS } from './listed-in-registers.ts'
import { MADE, madeNegatives, madePositives } from './made.ts'
import { stockCompanies, usbVendors } from './registers.ts'
import { alarmsOf, BARS, isHard, isOrdinary, recallOf, shareOf, type Screen } from './score.ts'

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

describe('known names changed as papers change them, and two registers of companies', () => {
  const made = madePositives(MADE.seed, MADE.ofEachClass)
  const others = madeNegatives(MADE.seed, MADE.writtenOtherwise)
  const recall = recallOf(made, screen)
  const alarms = alarmsOf(others, screen)

  it('is the same set from the same seed, and another from another', () => {
    expect(madePositives(MADE.seed, 5)).toEqual(madePositives(MADE.seed, 5))
    expect(madePositives(MADE.seed + 1, 5)).not.toEqual(madePositives(MADE.seed, 5))
  })

  it('has names of every class', () => {
    for (const { class: name, asked } of recall.classes) expect(asked, name).toBeGreaterThanOrEqual(50)
    expect(alarms.classes.map((one) => one.class).sort()).toEqual([
      'companies on exchanges',
      'hard',
      'makers of USB devices',
      'written otherwise',
    ])
    expect(others.length).toBeGreaterThan(10_000)
  })

  it('98 of 100 changed names are found', () => {
    expect(shareOf(recall), recall.failures.join('\n')).toBeGreaterThanOrEqual(BARS.recall)
  })

  it('at most 1 of 200 companies raises an alarm, of those that share rare words with listed parties 1 of 20', () => {
    expect(shareOf(alarms, isOrdinary), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.ordinary)
    expect(shareOf(alarms, isHard), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.hard)
  })

  it('leaves out names of the registers only where a listed party is known by them', () => {
    const inRegisters = new Set([...usbVendors, ...stockCompanies])
    for (const name of LISTED_IN_REGISTERS) {
      expect(inRegisters, name).toContain(name)
      expect(screen(name, undefined), name).not.toEqual([])
    }
  })
})
