import { partyFamily, screenParty } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { members, negatives, positives } from './corpus.ts'
import { LISTED_IN_REGISTERS } from './listed-in-registers.ts'
import { MADE, madeNegatives, madePositives } from './made.ts'
import { stockCompanies, usbVendors } from './registers.ts'
import { alarmsOf, BARS, isHard, isOrdinary, isSpelt, recallOf, shareOf, type Screen } from './score.ts'

/** Every listing counts, whatever its state on the day. */
const screen: Screen = (name, country) =>
  screenParty(name, { asOf: '2026-11-24', ...(country === undefined ? {} : { country }) }).map((match) => match.name)

describe('real spellings of buyers', () => {
  const recall = recallOf(positives, screen)
  const alarms = alarmsOf(negatives, screen)

  it('include every class of spelling and of other organisations', () => {
    expect(positives).toHaveLength(2040)
    expect(negatives).toHaveLength(2450)
    expect(recall.classes.length).toBeGreaterThanOrEqual(50)
    expect(alarms.classes.length).toBeGreaterThanOrEqual(10)
  })

  it('at least 98 of 100 listed parties are found, and 85 of 100 in another script', () => {
    const inOwnScript = (of: string): boolean => !isSpelt(of)
    expect(shareOf(recall, inOwnScript), recall.failures.join('\n')).toBeGreaterThanOrEqual(BARS.recall)
    expect(shareOf(recall, isSpelt), recall.failures.join('\n')).toBeGreaterThanOrEqual(BARS.spelt)
  })

  it('of the newest spellings, at least 97 of 100 are found in each class, and 85 in another script', () => {
    const newest = recallOf(
      positives.filter(({ draw }) => draw !== undefined),
      screen,
    )
    expect(newest.classes).toHaveLength(12)
    for (const { class: name, asked, met } of newest.classes)
      expect(met / asked, name).toBeGreaterThanOrEqual(isSpelt(name) ? BARS.spelt : BARS.newest)
  })

  it('most members of the groups of listed parties are told as a match or as their family, other organisations rarely', () => {
    const isTold: Screen = (name, country) => [
      ...screen(name, country),
      ...partyFamily(name, { asOf: '2026-11-24', ...(country === undefined ? {} : { country }) }).map(
        (one) => one.name,
      ),
    ]
    const told = members.filter(({ query, country }) => isTold(query, country).length > 0)
    expect(told.length / members.length).toBeGreaterThanOrEqual(0.6)
    expect(shareOf(alarmsOf(negatives, isTold), isOrdinary)).toBeLessThanOrEqual(0.005)
  })

  it('at most 2 of 1,000 other organisations raise an alarm, and at most 3 of 100 that share words with listed parties', () => {
    expect(shareOf(alarms, isOrdinary), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.ordinary)
    expect(shareOf(alarms, isHard), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.hard)
  })
})

describe('known names, changed as in trade documents, and two registers of companies', () => {
  const made = madePositives(MADE.seed, MADE.ofEachClass)
  const others = madeNegatives(MADE.seed, MADE.writtenOtherwise)
  const recall = recallOf(made, screen)
  const alarms = alarmsOf(others, screen)

  it('are determined by the seed', () => {
    expect(madePositives(MADE.seed, 5)).toEqual(madePositives(MADE.seed, 5))
    expect(madePositives(MADE.seed + 1, 5)).not.toEqual(madePositives(MADE.seed, 5))
  })

  it('include names of every class', () => {
    for (const { class: name, asked } of recall.classes) expect(asked, name).toBeGreaterThanOrEqual(50)
    expect(alarms.classes.map((one) => one.class).sort()).toEqual([
      'companies on exchanges',
      'hard',
      'makers of USB devices',
      'written otherwise',
    ])
    expect(others.length).toBeGreaterThan(10_000)
  })

  it('at least 98 of 100 changed names are found', () => {
    expect(shareOf(recall), recall.failures.join('\n')).toBeGreaterThanOrEqual(BARS.recall)
  })

  it('at most 2 of 1,000 companies raise an alarm, and at most 3 of 100 that share rare words with listed parties', () => {
    expect(shareOf(alarms, isOrdinary), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.ordinary)
    expect(shareOf(alarms, isHard), alarms.failures.join('\n')).toBeLessThanOrEqual(BARS.hard)
  })

  it('leave out register names only if they belong to a listed party', () => {
    const inRegisters = new Set([...usbVendors, ...stockCompanies])
    for (const name of LISTED_IN_REGISTERS) {
      expect(inRegisters, name).toContain(name)
      expect(screen(name, undefined), name).not.toEqual([])
    }
  })
})
