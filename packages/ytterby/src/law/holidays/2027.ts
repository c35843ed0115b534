import type { HolidayNotice } from '../../calendar/holiday-notice.ts'

/**
 * Statutory holidays of 2027; no notice was read. The regulation has a holiday that falls on a weekend made up on a working
 * day (6 and 7 February, 1 and 2 May, 2 and 3 October); which day is not known, the next working days are assumed.
 */
export const holidays2027 = {
  year: 2027,
  notice: 'STATE-COUNCIL-HOLIDAYS-REGULATION',
  cite: 'holidays-regulation',
  estimate: true,
  holidays: [
    '2027-01-01',
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
    '2027-02-10',
    '2027-04-05',
    '2027-05-01',
    '2027-05-02',
    '2027-05-03',
    '2027-05-04',
    '2027-06-09',
    '2027-09-15',
    '2027-10-01',
    '2027-10-02',
    '2027-10-03',
    '2027-10-04',
    '2027-10-05',
  ],
  makeupWorkingDays: [],
} satisfies HolidayNotice
