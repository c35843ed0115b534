/** Deadlines next to the holidays and make-up days of each notice. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { good, row } from './rows.ts'

/** The day of acceptance, the deadline 45 working days later, and why the day was chosen. */
const CLOCKS = [
  ['2023-10-27', '2023-12-29', 'the last working day before a holiday'],
  ['2023-10-30', '2024-01-02', 'the first working day after a holiday'],
  ['2023-12-01', '2024-02-04', 'a weekend day that a notice makes a working day'],
  ['2023-12-08', '2024-02-09', 'the last working day before a holiday'],
  ['2023-12-11', '2024-02-18', 'a weekend day that a notice makes a working day'],
  ['2024-01-26', '2024-04-03', 'the last working day before a holiday'],
  ['2024-01-29', '2024-04-07', 'a weekend day that a notice makes a working day'],
  ['2024-02-23', '2024-04-28', 'a weekend day that a notice makes a working day'],
  ['2024-02-27', '2024-04-30', 'the last working day before a holiday'],
  ['2024-02-28', '2024-05-06', 'the first working day after a holiday'],
  ['2024-03-06', '2024-05-11', 'a weekend day that a notice makes a working day'],
  ['2024-04-03', '2024-06-07', 'the last working day before a holiday'],
  ['2024-04-07', '2024-06-11', 'the first working day after a holiday'],
  ['2024-07-15', '2024-09-14', 'a weekend day that a notice makes a working day'],
  ['2024-07-16', '2024-09-18', 'the first working day after a holiday'],
  ['2024-07-26', '2024-09-29', 'a weekend day that a notice makes a working day'],
  ['2024-07-29', '2024-09-30', 'the last working day before a holiday'],
  ['2024-07-30', '2024-10-08', 'the first working day after a holiday'],
  ['2024-08-05', '2024-10-12', 'a weekend day that a notice makes a working day'],
  ['2024-10-29', '2024-12-31', 'the last working day before a holiday'],
  ['2024-10-30', '2025-01-02', 'the first working day after a holiday'],
  ['2024-11-22', '2025-01-26', 'a weekend day that a notice makes a working day'],
  ['2024-11-25', '2025-01-27', 'the last working day before a holiday'],
  ['2024-11-26', '2025-02-05', 'the first working day after a holiday'],
  ['2024-11-29', '2025-02-08', 'a weekend day that a notice makes a working day'],
  ['2025-01-24', '2025-04-03', 'the last working day before a holiday'],
  ['2025-01-26', '2025-04-07', 'the first working day after a holiday'],
  ['2025-02-21', '2025-04-27', 'a weekend day that a notice makes a working day'],
  ['2025-02-26', '2025-04-30', 'the last working day before a holiday'],
  ['2025-02-27', '2025-05-06', 'the first working day after a holiday'],
  ['2025-03-25', '2025-05-30', 'the last working day before a holiday'],
  ['2025-03-26', '2025-06-03', 'the first working day after a holiday'],
  ['2025-07-28', '2025-09-28', 'a weekend day that a notice makes a working day'],
  ['2025-07-30', '2025-09-30', 'the last working day before a holiday'],
  ['2025-07-31', '2025-10-09', 'the first working day after a holiday'],
  ['2025-08-04', '2025-10-11', 'a weekend day that a notice makes a working day'],
  ['2025-10-29', '2025-12-31', 'the last working day before a holiday'],
  ['2025-10-30', '2026-01-04', 'a weekend day that a notice makes a working day'],
  ['2025-12-12', '2026-02-14', 'a weekend day that a notice makes a working day'],
  ['2025-12-15', '2026-02-24', 'the first working day after a holiday'],
  ['2025-12-19', '2026-02-28', 'a weekend day that a notice makes a working day'],
  ['2026-01-26', '2026-04-03', 'the last working day before a holiday'],
  ['2026-01-27', '2026-04-07', 'the first working day after a holiday'],
  ['2026-02-26', '2026-04-30', 'the last working day before a holiday'],
  ['2026-02-27', '2026-05-06', 'the first working day after a holiday'],
  ['2026-03-03', '2026-05-09', 'a weekend day that a notice makes a working day'],
  ['2026-04-14', '2026-06-18', 'the last working day before a holiday'],
  ['2026-04-15', '2026-06-22', 'the first working day after a holiday'],
  ['2026-07-20', '2026-09-20', 'a weekend day that a notice makes a working day'],
  ['2026-07-24', '2026-09-24', 'the last working day before a holiday'],
  ['2026-07-27', '2026-09-28', 'the first working day after a holiday'],
  ['2026-07-29', '2026-09-30', 'the last working day before a holiday'],
  ['2026-07-30', '2026-10-08', 'the first working day after a holiday'],
  ['2026-08-03', '2026-10-10', 'a weekend day that a notice makes a working day'],
  // 2027, only with the statutory holidays
  ['2026-10-29', '2026-12-31', 'the last working day before a holiday'],
  ['2026-10-30', '2027-01-04', 'the first working day after a holiday'],
  ['2026-12-02', '2027-02-04', 'the last working day before a holiday'],
  ['2026-12-03', '2027-02-11', 'the first working day after a holiday'],
  ['2027-01-25', '2027-04-02', 'the last working day before a holiday'],
  ['2027-01-26', '2027-04-06', 'the first working day after a holiday'],
  ['2027-02-25', '2027-04-30', 'the last working day before a holiday'],
  ['2027-02-26', '2027-05-05', 'the first working day after a holiday'],
  ['2027-04-01', '2027-06-08', 'the last working day before a holiday'],
  ['2027-04-02', '2027-06-10', 'the first working day after a holiday'],
  ['2027-07-13', '2027-09-14', 'the last working day before a holiday'],
  ['2027-07-14', '2027-09-16', 'the first working day after a holiday'],
  ['2027-07-28', '2027-09-30', 'the last working day before a holiday'],
  ['2027-07-29', '2027-10-06', 'the first working day after a holiday'],
] as const

/** Before Decree 792 there was no limit of 45 working days; the 45 days of the framework are counted on the same calendar. */
const DECREE_792 = '2024-12-01'
const NOTICES = 'working-calendar.json (State Council notices for 2024 to 2026)'
const dysprosium = { product: good('ndfeb-magnet', 'Nd, Dy') }
/** Neither sensitive nor for a new customer, so the duration by the framework has an end. */
const withAnEnd = { product: good('target', 'La'), endUse: { kind: 'wmd' }, customer: 'established' }

/** Counted with a calendar made by hand from the notices, not by the engine. */
export const mutantsCalendar: readonly Case[] = CLOCKS.map(([acceptedOn, decisionBy, what]) => {
  const isLimited = acceptedOn >= DECREE_792
  return row(`calendar-decided-by-${decisionBy}`, `Forty-five working days from ${acceptedOn} end on ${what}.`, [
    { asOf: '2026-03-01', ...civilGermanBuyer, ...(isLimited ? dysprosium : withAnEnd), clock: { acceptedOn } },
    {
      holds: isLimited ? { 'review/schedule/statutory/decisionBy': decisionBy } : { 'review/schedule/statutory': null, 'review/schedule/framework/workingDays/latest': decisionBy },
    },
    isLimited ? `${NOTICES}; Decree 792 art. 17` : `${NOTICES}; permit-framework.json, duration (standard 45)`,
  ])
})
