import * as fc from 'fast-check'
import { currentRuleset, addDays, beijingDay, dayNumber, dayOf, isDay, workingDays } from 'ytterby'
import { weekday } from 'ytterby/apps'
import { DaySchema } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'

const calendar = workingDays(currentRuleset.data.holidays)

describe('calendar days', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['2026-11-24', 20781, 2],
    ['0794-08-02', -429312, 2],
  ])('%s is day %i, weekday %i', (day, number, week) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayOf(number)).toBe(day)
    expect(weekday(day)).toBe(week)
  })

  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-1-01', false],
    ['2025-01-01T00:00', false],
    ['', false],
    [20250101, false],
    [['2025-01-01'], false],
    [undefined, false],
  ])('%j is an existing day: %s, by the schema as well', (value, isOne) => {
    expect(isDay(value)).toBe(isOne)
    expect(DaySchema.safeParse(value).success).toBe(isOne)
  })

  it('knows the leap years of all centuries', () => {
    for (let year = 0; year < 10_000; year += 1) {
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      const day = `${String(year).padStart(4, '0')}-02-29`
      expect(isDay(day) === isLeap, day).toBe(true)
    }
  })

  it('knows every day of its range', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => isDay(dayOf(number))))
  })

  it('adding days and subtracting them again returns the first day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (number, distance) => {
          expect(dayNumber(dayOf(number))).toBe(number)
          expect(addDays(addDays(dayOf(number), distance), -distance)).toBe(dayOf(number))
          expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(dayOf(number))
        },
      ),
    )
  })
})

describe('the day in Beijing', () => {
  it.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['1969-12-31T15:00:00.000Z', '1969-12-31'],
  ])('at %s is %s', (moment, day) => {
    expect(beijingDay(Date.parse(moment))).toBe(day)
  })
})

describe('Chinese working days by the notices of 2024 to 2026', () => {
  it.each([
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('%s has %i', (year, count) => {
    expect(calendar.countWorkingDays(`${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(count)
  })

  it.each([
    ['2026-02-14', true, 'a make-up Saturday before Spring Festival'],
    ['2026-02-16', false, 'Spring Festival'],
    ['2026-02-23', false, 'the last day of Spring Festival'],
    ['2026-02-24', true, 'the day after'],
    ['2026-10-10', true, 'a make-up Saturday after National Day'],
    ['2026-10-11', false, 'a Sunday'],
  ])('%s: %s (%s)', (day, working) => {
    expect(calendar.isWorkingDay(day)).toBe(working)
  })

  it('adds 45 working days over Spring Festival', () => {
    const decision = calendar.addWorkingDays('2026-01-20', 45)
    expect(calendar.countWorkingDays('2026-01-20', decision)).toBe(45)
    expect(decision).toBe('2026-03-30')
  })

  it('adds up to 10,000 working days, and refuses any other count', () => {
    expect(calendar.addWorkingDays('2026-02-23', 0)).toBe('2026-02-23')
    expect(calendar.countWorkingDays('2026-02-23', calendar.addWorkingDays('2026-02-23', 10_000))).toBe(10_000)
    for (const count of [-1, 0.5, 10_001, Number.NaN])
      expect(() => calendar.addWorkingDays('2026-02-23', count)).toThrow('an integer from 0 to 10,000')
  })

  it('says where no notice covers the year', () => {
    expect(calendar.isCovered('2026-12-31')).toBe(true)
    expect(calendar.isCovered('2027-01-01')).toBe(false)
  })
})
