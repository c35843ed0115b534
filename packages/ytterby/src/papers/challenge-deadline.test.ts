import { describe, expect, test } from 'vitest'
import 'ytterby/zh'
import { notControlledSheet } from 'ytterby/papers'
import { assessed } from '../../test/papers/examples.ts'

/** The section on the deadline, with its tables. */
function limitOf(noticeReceivedOn?: string, lang: 'en' | 'zh' = 'en'): string {
  const { blocks } = notControlledSheet(
    assessed('rotor', lang),
    noticeReceivedOn === undefined ? {} : { noticeReceivedOn },
  )
  return JSON.stringify(blocks.slice(blocks.findIndex(({ kind }) => kind === 'signature')))
}

describe('seven working days after the notice (GACC announcement 123 of 2025)', () => {
  test.each([
    ['in weeks without holidays', '2026-03-02', '2026-03-11'],
    ['from a Friday', '2026-03-06', '2026-03-17'],
    ['from a Sunday', '2026-03-08', '2026-03-17'],
    // Off 1 to 8 October; Sunday 28 September and Saturday 11 October are worked.
    ['over National Day 2025', '2025-09-26', '2025-10-13'],
    ['received on a make-up day before National Day 2025', '2025-09-28', '2025-10-14'],
    ['received on a day off of National Day 2025', '2025-10-03', '2025-10-16'],
    // Off 15 to 23 February; Saturdays 14 and 28 February are worked.
    ['over Spring Festival 2026', '2026-02-12', '2026-02-28'],
    ['received on the eve of Spring Festival 2026', '2026-02-14', '2026-03-03'],
    ['over the turn of the year 2025, both covered', '2025-12-25', '2026-01-06'],
  ])('%s: %s → %s', (_, noticeReceivedOn, lastDay) => {
    expect(limitOf(noticeReceivedOn)).toContain(`Notice received on ${noticeReceivedOn}: file by ${lastDay}.`)
    expect(limitOf(noticeReceivedOn)).not.toContain('An estimate')
  })

  test('names make-up days and days off', () => {
    const text = limitOf('2026-02-12')
    expect(text).toContain('2026-02-14 Saturday, make-up working day')
    expect(text).toContain('Not counted as days off: 2026-02-15 to 2026-02-23.')
    expect(text).toContain('Whether the day of receipt counts is not said')
  })

  test.each([
    ['2027-03-01', '2027-03-10', '2027'],
    ['2026-12-28', '2027-01-07', '2027'],
  ])('is an estimate for years without a notice of holidays: %s', (noticeReceivedOn, lastDay, years) => {
    expect(limitOf(noticeReceivedOn)).toContain(`file by ${lastDay}.`)
    expect(limitOf(noticeReceivedOn)).toContain(`An estimate: the notice of holidays for ${years} was not read`)
    expect(limitOf(noticeReceivedOn, 'zh')).toContain(`估算：${years}年的放假通知未读到`)
  })

  test.each([
    ['2027-02-01', '2027-02-05 to 2027-02-10'],
    ['2027-04-28', '2027-05-01 to 2027-05-04'],
    ['2027-09-28', '2027-10-01 to 2027-10-05'],
  ])('assumed days off are not cited as law: %s', (noticeReceivedOn, days) => {
    const { blocks } = notControlledSheet(assessed('rotor'), { noticeReceivedOn })
    const notes = blocks.flatMap((block) => (block.kind === 'note' && block.text.includes(days) ? [block] : []))
    expect(notes).toMatchObject([{ label: 'Estimate', basis: 'paper' }])
    expect(limitOf(noticeReceivedOn)).not.toContain('Not counted as days off')
    expect(limitOf(noticeReceivedOn, 'zh')).toContain('估算为节假日及周末')
  })

  test.each([
    ['one year', '2026-03-02', ['gacc123', 'holidays-2026']],
    ['over the turn of the year', '2025-12-25', ['gacc123', 'holidays-2025', 'holidays-2026']],
    ['a year without a notice', '2027-03-01', ['gacc123', 'holidays-regulation']],
  ])('the day cites the announcement and the calendars of its years: %s', (_, noticeReceivedOn, citations) => {
    const { blocks } = notControlledSheet(assessed('rotor'), { noticeReceivedOn })
    expect(blocks).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining(`Notice received on ${noticeReceivedOn}`), citations }),
    )
    // Administrative Licensing Law art. 82 counts the days of authorities, not those of the shipper.
    expect(limitOf(noticeReceivedOn)).not.toContain('all-')
  })

  test('without the day of the notice only the rule is given', () => {
    const text = limitOf()
    expect(text).toContain('within 7 working days')
    expect(text).not.toContain('Notice received on')
  })

  test.each(['2026-02-30', '2025-06-15', '9999-12-31', 'tomorrow', ''])('refuses %j', (noticeReceivedOn) => {
    expect(() => notControlledSheet(assessed('rotor'), { noticeReceivedOn })).toThrow(
      expect.objectContaining({ code: 'invalid-day', pointer: '/noticeReceivedOn' }),
    )
  })
})
