/** Schedules, forwards and backwards, counted by hand on the calendars of the State Council. */
import type { Case } from './case.ts'

const magnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
const lanthanum = { form: 'magnet-powder', elements: [{ symbol: 'Sm' }], alloyedWith: ['Co'] }
const deal = { asOf: '2026-01-20', product: magnet, destination: 'DE', endUse: { kind: 'civil' }, customer: 'new' }
type Holds = NonNullable<Case['expect']['holds']>

const scheduled = (id: string, why: string, inquiry: object, under: Holds, source: string): Case => ({
  id: `schedule-${id}`,
  why,
  inquiry,
  expect: {
    holds: Object.fromEntries(
      Object.entries(under).map(([place, value]) => [
        place === '' ? 'review/schedule' : `review/schedule/${place}`,
        value,
      ]),
    ),
  },
  source,
})

const CALENDAR = 'working-calendar.json; Decree 792 art. 17; Administrative Licensing Law arts. 32, 44, 82'
const submitBy = (at: number, on: string, before: 'asOf' | 'submission' | null, openEnded: boolean): Holds => ({
  [`backwards/submitBy/${at}/on`]: on,
  [`backwards/submitBy/${at}/before`]: before,
  [`backwards/submitBy/${at}/openEnded`]: openEnded,
})

const forwards: readonly Case[] = [
  scheduled(
    'spring-festival',
    'Handed in and accepted on 2026-01-20: 45 working days over Spring Festival, with the make-up Saturdays of 14 and 28 February.',
    { ...deal, clock: { submittedOn: '2026-01-20', acceptedOn: '2026-01-20' } },
    {
      submittedOn: '2026-01-20',
      'acceptedOn/earliest': '2026-01-20',
      'acceptedOn/latest': '2026-01-20',
      'statutory/completenessNoticeBy': '2026-01-27',
      'statutory/decisionBy': '2026-03-30',
      'statutory/deliveryBy': '2026-04-14',
      'framework/calendarDays/earliest': '2026-02-19',
      'framework/calendarDays/latest': null,
      'framework/workingDays/earliest': '2026-03-09',
      'framework/workingDays/latest': null,
      estimate: false,
      citations: ['all-32', 'all-44', 'd792-17', 'framework-process', 'holidays-2026'],
    },
    CALENDAR,
  ),
  scheduled(
    'stages',
    'Stage by stage, in calendar days and in working days; submission has no duration.',
    { ...deal, clock: { submittedOn: '2026-01-20' } },
    {
      'framework/stages/submission/calendarDays': null,
      'framework/stages/submission/workingDays': null,
      'framework/stages/technical-review/calendarDays/earliest': '2026-02-04',
      'framework/stages/technical-review/workingDays/earliest': '2026-02-10',
      'framework/stages/security-review/calendarDays/earliest': '2026-02-14',
      'framework/stages/security-review/workingDays/earliest': '2026-03-02',
      'framework/stages/final-approval/calendarDays/earliest': '2026-02-19',
      'framework/stages/final-approval/workingDays/earliest': '2026-03-09',
    },
    `permit-framework.json, applicationProcess; ${CALENDAR}`,
  ),
  scheduled(
    'national-day',
    'Accepted on 2026-09-18: over Mid-Autumn and National Day, with the make-up days 20 September and 10 October.',
    { ...deal, asOf: '2026-09-18', clock: { acceptedOn: '2026-09-18' } },
    { submittedOn: null, 'statutory/decisionBy': '2026-11-26', 'statutory/deliveryBy': '2026-12-10' },
    CALENDAR,
  ),
  scheduled(
    'submission-alone',
    'Without a day of acceptance the count is from submission, on condition; when it is accepted at the latest nobody says.',
    { ...deal, clock: { submittedOn: '2026-03-02' } },
    {
      'acceptedOn/earliest': '2026-03-02',
      'acceptedOn/latest': null,
      'statutory/decisionBy': '2026-05-08',
      'statutory/if': 'accepted on the day of submission',
    },
    CALENDAR,
  ),
  scheduled(
    'latest-where-there-is-an-end',
    'An established customer and no sensitive material: the framework has an end, stage by stage.',
    {
      ...deal,
      asOf: '2026-03-02',
      product: { form: 'metal', elements: [{ symbol: 'La' }] },
      endUse: { kind: 'wmd' },
      customer: 'established',
      clock: { submittedOn: '2026-03-02' },
    },
    {
      'framework/calendarDays/earliest': '2026-04-01',
      'framework/calendarDays/latest': '2026-04-16',
      'framework/stages/technical-review/calendarDays/earliest': '2026-03-17',
      'framework/stages/technical-review/calendarDays/latest': '2026-03-22',
      'framework/stages/security-review/calendarDays/latest': '2026-04-06',
      'framework/stages/final-approval/calendarDays/latest': '2026-04-16',
    },
    'permit-framework.json, duration (sum 30 to 45)',
  ),
  scheduled(
    'into-2027',
    'Counted into 2027, whose notice was not read: the statutory days are left out, and the schedule is an estimate.',
    { ...deal, asOf: '2026-11-24', clock: { acceptedOn: '2026-12-01' } },
    { 'statutory/decisionBy': '2027-02-03', 'statutory/deliveryBy': '2027-02-23', estimate: true },
    'statutory-days-2027.json',
  ),
  scheduled(
    'notice-not-yet-known',
    'By what was known in October 2025 no notice for 2026 had been published: an estimate by weekdays alone.',
    {
      ...deal,
      asOf: '2025-10-20',
      knownAt: '2025-10-20',
      clock: { acceptedOn: '2025-12-15' },
    },
    { 'statutory/decisionBy': '2026-02-16', estimate: true },
    'DESIGN section 2 (knownAt); State Council notice of 2025-11-04',
  ),
  scheduled(
    'watch-list-has-no-statutory-day',
    'For a watch-listed user no statutory day is given; the framework goes on counting.',
    {
      ...deal,
      asOf: '2026-08-03',
      endUser: { kind: 'civil', listed: 'watch-list' },
      clock: { submittedOn: '2026-08-03' },
    },
    { statutory: null, 'framework/calendarDays/earliest': '2026-09-02' },
    'Decree 792 art. 26(2)',
  ),
  scheduled(
    'none-without-licence',
    'A motor needs no licence: nothing is scheduled.',
    { ...deal, product: { ...magnet, form: 'motor' }, clock: { submittedOn: '2026-01-20' } },
    { '': null },
    'DESIGN section 4 (review.schedule)',
  ),
  scheduled(
    'none-without-a-day',
    'A transit time alone starts nothing.',
    { ...deal, clock: { transitDays: 30 } },
    { '': null },
    'DESIGN section 4 (review.schedule)',
  ),
]

/** The text of 2024-11-10 of the regulation on holidays was published on that day. */
const regulation = (
  [
    ['2024-11-09', '2027-02-22', 'nine weeks of Mondays to Fridays'],
    ['2024-11-10', '2027-03-01', 'five statutory days later'],
  ] as const
).map(([knownAt, decisionBy, what]) =>
  scheduled(
    `regulation-known-${knownAt}`,
    `By what was known on ${knownAt} the 45 working days end ${what}.`,
    {
      asOf: '2024-12-02',
      knownAt,
      product: { form: 'target', elements: [{ symbol: 'La' }] },
      destination: 'DE',
      endUse: { kind: 'wmd' },
      clock: { acceptedOn: '2026-12-21' },
    },
    { 'statutory/decisionBy': decisionBy, estimate: true },
    'statutory-days-2027.json (text of 2024-11-10)',
  ),
)

const outOfTime: readonly Case[] = [
  ...regulation,
  scheduled(
    'after-submission-in-vain',
    'The last day by law lies before the application that was handed in.',
    { ...deal, asOf: '2026-03-01', clock: { submittedOn: '2026-03-02', neededBy: '2026-05-01', transitDays: 30 } },
    { 'backwards/submitBy/2/before': 'submission' },
    CALENDAR,
  ),
]

const backwards: readonly Case[] = [
  scheduled(
    'back-from-june',
    'Needed on 2026-06-01, five weeks at sea: by the standard, by law and by slow cases; open ends are said.',
    { ...deal, clock: { neededBy: '2026-06-01', transitDays: 35 } },
    {
      submittedOn: null,
      acceptedOn: null,
      framework: null,
      statutory: null,
      'backwards/dispatchBy': '2026-04-27',
      ...submitBy(0, '2026-03-13', null, true),
      ...submitBy(1, '2026-02-14', null, true),
      ...submitBy(2, '2026-02-02', null, false),
      ...submitBy(3, '2025-12-03', 'asOf', true),
      'backwards/submitBy/0/basis': 'framework-standard',
      'backwards/submitBy/0/calendarDays': 45,
      'backwards/submitBy/1/workingDays': 45,
      'backwards/submitBy/2/basis': 'statutory-limit',
      'backwards/submitBy/2/workingDays': 55,
      'backwards/submitBy/3/basis': 'slow-report',
      'backwards/submitBy/3/calendarDays': 60,
      'backwards/openEndedBecause': ['sensitive-material', 'new-customer'],
      'backwards/if': 'accepted on the day of submission',
    },
    `permit-framework.json, duration; reported-durations.json, record 12; ${CALENDAR}`,
  ),
  scheduled(
    'already-too-late',
    'Needed in three weeks: every day to apply has passed.',
    { ...deal, clock: { neededBy: '2026-02-10', transitDays: 5 } },
    {
      'backwards/dispatchBy': '2026-02-05',
      ...submitBy(0, '2025-12-22', 'asOf', true),
      ...submitBy(1, '2025-12-03', 'asOf', true),
      ...submitBy(2, '2025-11-19', 'asOf', false),
    },
    CALENDAR,
  ),
  scheduled(
    'submitted-in-time',
    'Handed in before the last day by law: not passed, though asked about later.',
    { ...deal, asOf: '2026-03-01', clock: { submittedOn: '2026-01-20', neededBy: '2026-06-01', transitDays: 35 } },
    { ...submitBy(2, '2026-02-02', null, false), 'statutory/decisionBy': '2026-03-30' },
    CALENDAR,
  ),
  scheduled(
    'backwards-no-limit',
    'A watch-listed user: only the framework can be counted back, and the end is open by law.',
    {
      ...deal,
      asOf: '2026-08-03',
      endUser: { kind: 'civil', listed: 'watch-list' },
      clock: { neededBy: '2026-12-01', transitDays: 0 },
    },
    {
      'backwards/submitBy/1/basis': 'framework-standard',
      'backwards/submitBy/2': null,
      'backwards/openEndedBecause': ['sensitive-material', 'new-customer', 'watch-list'],
    },
    'Decree 792 art. 26(2)',
  ),
  scheduled(
    'backwards-before-the-report',
    'In June 2025 nobody had reported delays of two months: no slow case.',
    { ...deal, asOf: '2025-06-02', clock: { neededBy: '2025-12-01', transitDays: 0 } },
    { 'backwards/submitBy/2/basis': 'statutory-limit', 'backwards/submitBy/3': null },
    'reported-durations.json, record 12 (November 2025)',
  ),
  {
    id: 'schedule-transit-presumed',
    why: 'A transit time that is left out is presumed to be none, and said.',
    inquiry: { ...deal, product: lanthanum, clock: { neededBy: '2026-06-01' } },
    expect: {
      assumes: ['clock.transitDays'],
      holds: { 'review/schedule/backwards/transitDays': 0, 'review/schedule/backwards/dispatchBy': '2026-06-01' },
    },
    source: 'DESIGN section 3 (Never guess)',
  },
]

const refused = (
  id: string,
  why: string,
  clock: object,
  field: string,
  code: 'out-of-range' | 'invalid-day',
): Case => ({
  id: `schedule-refused-${id}`,
  why,
  inquiry: { ...deal, clock },
  expect: { error: { code, pointer: `/clock/${field}` } },
  source: 'DESIGN section 3 (Input)',
})

const badClocks: readonly Case[] = [
  refused(
    'accepted-first',
    'Nothing is accepted before it is handed in.',
    { submittedOn: '2026-01-20', acceptedOn: '2026-01-19' },
    'acceptedOn',
    'out-of-range',
  ),
  refused(
    'needed-before',
    'Goods cannot be needed before the day of export.',
    { neededBy: '2026-01-19' },
    'neededBy',
    'out-of-range',
  ),
  refused(
    'needed-before-submission',
    'Nor before the application.',
    { submittedOn: '2026-02-20', neededBy: '2026-02-10' },
    'neededBy',
    'out-of-range',
  ),
  refused(
    'beyond-the-calendar',
    'The calendar ends with 2099.',
    { submittedOn: '2100-01-01' },
    'submittedOn',
    'out-of-range',
  ),
  refused('before-the-calendar', 'It begins with 2003.', { acceptedOn: '2002-12-31' }, 'acceptedOn', 'out-of-range'),
  refused('no-such-day', '30 February does not exist.', { neededBy: '2026-02-30' }, 'neededBy', 'invalid-day'),
  refused(
    'transit-negative',
    'Nothing travels for less than no day.',
    { transitDays: -1 },
    'transitDays',
    'out-of-range',
  ),
]

/** All of them. */
export const reviewSchedules: readonly Case[] = [...forwards, ...outOfTime, ...backwards, ...badClocks]
