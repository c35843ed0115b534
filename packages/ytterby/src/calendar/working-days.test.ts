import chineseDays from 'chinese-days'
import { isWorkday } from 'chinese-workday'
import * as fc from 'fast-check'
import { currentRuleset, addDays, dayOf, workingDays } from 'ytterby'
import { describe, expect, it } from 'vitest'

// oxlint-disable-next-line import/no-named-as-default-member -- Node sees only the default of this CommonJS package.
const { isWorkday: isWorkdayByDays } = chineseDays
const { holidays } = currentRuleset.data
const calendar = workingDays(holidays)

/** Every day from one to another, both included. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

const COVERED = daysBetween('2024-01-01', '2026-12-31')

describe('the working days of 2024 to 2026, compared day by day with two independent packages', () => {
  it('agree with chinese-days', () => {
    expect(COVERED.filter((day) => isWorkdayByDays(day) !== calendar.isWorkingDay(day))).toEqual([])
  })

  it('agree with chinese-workday', () => {
    expect(COVERED.filter((day) => isWorkday(day) !== calendar.isWorkingDay(day))).toEqual([])
  })

  it('the comparison covers 1,096 days, working days and days off', () => {
    expect(COVERED.length).toBe(1096)
    expect(COVERED.filter((day) => calendar.isWorkingDay(day)).length).toBe(747)
  })
})

describe('after the last published notice', () => {
  it('is an estimate, and says so', () => {
    expect(calendar.isCovered('2026-12-31')).toBe(true)
    expect(calendar.isCovered('2027-01-01')).toBe(false)
    expect(calendar.isCovered('2028-01-01')).toBe(false)
  })

  it('counts the statutory holidays of 2027, which the two packages lack', () => {
    const differing = daysBetween('2027-01-01', '2027-12-31').filter(
      (day) => isWorkday(day) !== calendar.isWorkingDay(day),
    )
    // For 2027 the packages count Monday to Friday. Ours also takes off the statutory holidays, and the next working day for each that falls on a weekend.
    expect(differing).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-04-05',
      '2027-05-03',
      '2027-05-04',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-04',
      '2027-10-05',
    ])
  })
})

describe('counting back', () => {
  it.each([
    ['2026-02-24', 1, '2026-02-14', 'the day before Spring Festival is a make-up Saturday'],
    ['2026-02-25', 1, '2026-02-24', 'one working day before'],
    ['2026-10-09', 2, '2026-09-30', 'over National Day'],
    ['2026-10-12', 1, '2026-10-10', 'from a Monday to the make-up Saturday before'],
    ['2026-03-07', 0, '2026-03-06', 'nothing back from a Saturday is the Friday before'],
  ])('from %s by %i is %s (%s)', (day, count, on) => {
    expect(calendar.subtractWorkingDays(day, count)).toBe(on)
  })

  it('finds the last working day to start from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_800, max: 21_000 }), fc.integer({ min: 0, max: 120 }), (number, count) => {
        const day = dayOf(number)
        const from = calendar.subtractWorkingDays(day, count)
        expect(calendar.isWorkingDay(from)).toBe(true)
        expect(calendar.addWorkingDays(from, count) <= day).toBe(true)
        const next = calendar.addWorkingDays(from, 1)
        expect(calendar.addWorkingDays(next, count) > day).toBe(true)
      }),
    )
  })

  it('refuses an invalid count', () => {
    for (const count of [-1, 0.5, 10_001])
      expect(() => calendar.subtractWorkingDays('2026-03-02', count)).toThrow('an integer from 0 to 10,000')
  })
})
