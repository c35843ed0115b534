/** Schedules, forwards and backwards, counted by hand on the calendars of the State Council. */
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

const magnet = good('ndfeb-magnet', 'Nd, Dy')
const lanthanum = good('magnet-powder', 'Sm', { alloyedWith: ['Co'] })
const deal = { asOf: '2026-01-20', product: magnet, destination: 'DE', endUse: { kind: 'civil' }, customer: 'new' }
type Holds = NonNullable<Case['expect']['holds']>

const scheduled = (id: string, why: string, [inquiry, under, source]: readonly [inquiry: object, under: Holds, source: string]): Case =>
  row(`schedule-${id}`, why, [
    inquiry,
    { holds: Object.fromEntries(Object.entries(under).map(([place, value]) => [place === '' ? 'review/schedule' : `review/schedule/${place}`, value])) },
    source,
  ])

const CALENDAR = 'working-calendar.json; Decree 792 art. 17; Administrative Licensing Law arts. 32, 44, 82'
const submitBy = (at: number, on: string, before: 'asOf' | 'submission' | null, openEnded: boolean): Holds => ({
  [`backwards/submitBy/${at}/on`]: on,
  [`backwards/submitBy/${at}/before`]: before,
  [`backwards/submitBy/${at}/openEnded`]: openEnded,
})

const forwards: readonly Case[] = [
  scheduled(
    'spring-festival',
    'Submitted and accepted on 2026-01-20: 45 working days over Spring Festival, with the make-up Saturdays of 14 and 28 February; an accepted application lacks nothing.',
    [
      { ...deal, clock: { submittedOn: '2026-01-20', acceptedOn: '2026-01-20' } },
      {
        submittedOn: '2026-01-20',
        'acceptedOn/earliest': '2026-01-20',
        'acceptedOn/latest': '2026-01-20',
        completenessNoticeBy: null,
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
    ],
  ),
  scheduled('stages', 'Stage by stage, in calendar days and in working days; submission has no duration.', [
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
  ]),
  scheduled('national-day', 'Accepted on 2026-09-18: over Mid-Autumn and National Day, with the make-up days 20 September and 10 October.', [
    { ...deal, asOf: '2026-09-18', clock: { acceptedOn: '2026-09-18' } },
    { submittedOn: null, 'statutory/decisionBy': '2026-11-26', 'statutory/deliveryBy': '2026-12-10' },
    CALENDAR,
  ]),
  scheduled('submission-alone', 'Without a day of acceptance the count is from submission, conditionally; no text says when it is accepted at the latest.', [
    { ...deal, clock: { submittedOn: '2026-03-02' } },
    {
      'acceptedOn/earliest': '2026-03-02',
      'acceptedOn/latest': null,
      'statutory/decisionBy': '2026-05-08',
      'statutory/if': 'accepted on the day of submission',
      completenessNoticeBy: '2026-03-09',
    },
    CALENDAR,
  ]),
  scheduled('accepted-later', 'Submitted on 2026-03-02, accepted a month later: the notice is no longer due.', [
    { ...deal, asOf: '2026-03-02', clock: { submittedOn: '2026-03-02', acceptedOn: '2026-04-01' } },
    { completenessNoticeBy: null },
    'Administrative Licensing Law art. 32',
  ]),
  scheduled('latest-where-there-is-an-end', 'An established customer and no sensitive material: the framework has an end, stage by stage.', [
    { ...deal, asOf: '2026-03-02', product: good('metal', 'La'), endUse: { kind: 'wmd' }, customer: 'established', clock: { submittedOn: '2026-03-02' } },
    {
      'framework/calendarDays/earliest': '2026-04-01',
      'framework/calendarDays/latest': '2026-04-16',
      'framework/stages/technical-review/calendarDays/earliest': '2026-03-17',
      'framework/stages/technical-review/calendarDays/latest': '2026-03-22',
      'framework/stages/security-review/calendarDays/latest': '2026-04-06',
      'framework/stages/final-approval/calendarDays/latest': '2026-04-16',
    },
    'permit-framework.json, duration (sum 30 to 45)',
  ]),
  scheduled('into-2027', 'Counted into 2027, whose notice is unknown: the statutory holidays are left out, and the schedule is an estimate.', [
    { ...deal, asOf: '2026-11-24', clock: { acceptedOn: '2026-12-01' } },
    { 'statutory/decisionBy': '2027-02-03', 'statutory/deliveryBy': '2027-02-23', estimate: true },
    'statutory-days-2027.json',
  ]),
  scheduled('notice-not-yet-known', 'As known in October 2025, no notice for 2026 had been published: an estimate by weekdays only.', [
    { ...deal, asOf: '2025-10-20', knownAt: '2025-10-20', clock: { acceptedOn: '2025-12-15' } },
    { 'statutory/decisionBy': '2026-02-16', estimate: true },
    'DESIGN section 2 (knownAt); State Council notice of 2025-11-04',
  ]),
  scheduled(
    'watch-list-has-no-statutory-day',
    'For a watch-listed user, the limit of 45 working days does not apply; the five days to name missing papers do, and the days of the framework are still counted.',
    [
      { ...deal, asOf: '2026-08-03', endUser: { kind: 'civil', listed: 'watch-list' }, clock: { submittedOn: '2026-08-03' } },
      { statutory: null, completenessNoticeBy: '2026-08-10', 'framework/calendarDays/earliest': '2026-09-02' },
      'Decree 792 art. 26(2), which lifts art. 17(1) alone; Administrative Licensing Law art. 32',
    ],
  ),
  scheduled('none-without-licence', 'A motor needs no licence: nothing is scheduled.', [
    { ...deal, product: { ...magnet, form: 'motor' }, clock: { submittedOn: '2026-01-20' } },
    { '': null },
    'DESIGN section 4 (review.schedule)',
  ]),
  scheduled('none-without-a-day', 'A transit time alone starts no count.', [{ ...deal, clock: { transitDays: 30 } }, { '': null }, 'DESIGN section 4 (review.schedule)']),
]

/** A lanthanum target for weapons, which needs a licence on any day, listed or not. */
const before792 = { asOf: '2025-03-03', product: good('target', 'La'), destination: 'DE', endUse: { kind: 'wmd' }, customer: 'established' }
const TRANSITION = 'legal-process.json: Decree 792 effective 2024-12-01, 45 working days from acceptance (art. 17(1)); no transition was read'

/** Applications before and after the first day of Decree 792, for a later day of export. */
const atTheDecree: readonly Case[] = [
  scheduled(
    'applied-before-decree-792',
    'Submitted on the last day before Decree 792: its limit of 45 working days does not apply, whatever the day of export; the days of the framework are still counted.',
    [{ ...before792, clock: { submittedOn: '2024-11-30' } }, { statutory: null, 'framework/calendarDays/earliest': '2024-12-30' }, TRANSITION],
  ),
  scheduled(
    'accepted-on-its-first-day',
    'Accepted on its first day, a Sunday: the 45 working days are counted without that day, over New Year and Spring Festival, to the make-up Saturday.',
    [{ ...before792, clock: { acceptedOn: '2024-12-01' } }, { 'statutory/decisionBy': '2025-02-08', 'statutory/deliveryBy': '2025-02-21' }, TRANSITION],
  ),
  scheduled('accepted-under-decree-792', 'Submitted before the decree and accepted under it: the limit counts from acceptance.', [
    { ...before792, clock: { submittedOn: '2024-11-20', acceptedOn: '2024-12-01' } },
    { 'statutory/decisionBy': '2025-02-08' },
    TRANSITION,
  ]),
  row('schedule-applied-before-decree-792-named', 'The answer says why there is no limit, and counts nothing back by it.', [
    { ...before792, clock: { acceptedOn: '2024-11-29', neededBy: '2025-06-02', transitDays: 0 } },
    {
      statutoryLimit: false,
      holds: {
        'review/statutory/noLimitBecause': ['applied-before-the-limit'],
        'review/schedule/statutory': null,
        'review/schedule/backwards/submitBy/1/basis': 'framework-standard',
        'review/schedule/backwards/submitBy/2': null,
        'review/schedule/backwards/openEndedBecause': ['applied-before-the-limit'],
      },
    },
    TRANSITION,
  ]),
]

const fibre = { ...deal, asOf: '2026-10-01', product: good('optical-fibre', 'Er', { elementsComplete: true }) }
const toListed = { ...deal, asOf: '2026-10-01', destination: 'US', endUse: { kind: 'civil', field: 'none' }, endUser: { name: 'Source Intelligence, Inc.', kind: 'civil' } }
const TURN = 'Announcement 70 of 2025 (suspension to 10 November 2026); DESIGN sections 2 and 4'

/** Schedules use the law of the day of export. If it changes by the day of dispatch, the answer must say so. */
const turns: readonly Case[] = [
  ...alike({ source: TURN }, [
    row(
      'schedule-law-turns-before-dispatch',
      'No licence is needed today, so there is nothing to plan; but the fibre leaves on 2026-11-30, and from 2026-11-11 the law does not decide.',
      [
        { ...fibre, clock: { neededBy: '2026-12-10', transitDays: 10 } },
        gives('no-permit', { horizonOn: ['2026-11-11'], warnsCode: ['turns-before-dispatch'], cites: ['a70'], holds: { 'review/schedule': null } }),
      ],
    ),
    row('schedule-law-turns-on-the-day-of-dispatch', 'If the law changes on the day on which the goods must leave, the new law applies.', [
      { ...fibre, clock: { neededBy: '2026-11-11', transitDays: 0 } },
      { warnsCode: ['turns-before-dispatch'] },
    ]),
    row('schedule-law-turns-after-dispatch', 'If the goods left the day before, the change of the law does not matter.', [
      { ...fibre, clock: { neededBy: '2026-11-20', transitDays: 10 } },
      { horizonOn: ['2026-11-11'], warnsNot: ['turns-before-dispatch'] },
    ]),
    row('schedule-law-turns-nothing-needed', 'Without a day of need, it is unknown when the goods leave.', [
      { ...fibre, clock: { transitDays: 10 } },
      { horizonOn: ['2026-11-11'], warnsNot: ['turns-before-dispatch'] },
    ]),
    row(
      'schedule-changes-before',
      'As known on 2026-11-24: a licence is needed on 2026-10-01; from 2026-11-11, before the magnets leave, the prohibition of notice 21 is a gap. The schedule names the day.',
      [
        { ...toListed, knownAt: '2026-11-24', clock: { neededBy: '2026-12-10', transitDays: 10 } },
        { warnsCode: ['turns-before-dispatch'], holds: { 'review/schedule/backwards/dispatchBy': '2026-11-30', 'review/schedule/backwards/changesBefore': ['2026-11-11'] } },
        'MOFCOM announcement 21 of 2025 and its suspensions (to 10 November 2026); DESIGN section 3, rule 4',
      ],
    ),
    row('schedule-no-changes-before', 'A magnet with dysprosium under announcement 18 is not affected by a suspension, so nothing changes.', [
      { ...deal, asOf: '2026-10-01', clock: { neededBy: '2026-12-10', transitDays: 40 } },
      { holds: { 'review/schedule/backwards/changesBefore': [] } },
    ]),
  ]),
]

/** The regulation on holidays of 2024-11-10 was published on that day. */
const regulation = (
  [
    ['2024-11-09', '2027-02-22', 'nine weeks of Mondays to Fridays'],
    ['2024-11-10', '2027-03-01', 'five statutory days later'],
  ] as const
).map(([knownAt, decisionBy, what]) =>
  scheduled(`regulation-known-${knownAt}`, `As known on ${knownAt}, the 45 working days end ${what}.`, [
    { asOf: '2024-12-02', knownAt, product: good('target', 'La'), destination: 'DE', endUse: { kind: 'wmd' }, clock: { acceptedOn: '2026-12-21' } },
    { 'statutory/decisionBy': decisionBy, estimate: true },
    'statutory-days-2027.json (text of 2024-11-10)',
  ]),
)

const outOfTime: readonly Case[] = [
  ...regulation,
  scheduled('after-submission-in-vain', 'The last day by law is before the day of the submitted application.', [
    { ...deal, asOf: '2026-03-01', clock: { submittedOn: '2026-03-02', neededBy: '2026-05-01', transitDays: 30 } },
    { 'backwards/submitBy/2/before': 'submission' },
    CALENDAR,
  ]),
]

const backwards: readonly Case[] = [
  scheduled('back-from-june', 'Needed on 2026-06-01, five weeks at sea: by the standard, by law and by slow cases; the answer says which have no end.', [
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
  ]),
  scheduled('already-too-late', 'Needed in three weeks: every day to apply has passed.', [
    { ...deal, clock: { neededBy: '2026-02-10', transitDays: 5 } },
    { 'backwards/dispatchBy': '2026-02-05', ...submitBy(0, '2025-12-22', 'asOf', true), ...submitBy(1, '2025-12-03', 'asOf', true), ...submitBy(2, '2025-11-19', 'asOf', false) },
    CALENDAR,
  ]),
  scheduled('submitted-in-time', 'Submitted before the last day by law: not too late, though the day of export is later.', [
    { ...deal, asOf: '2026-03-01', clock: { submittedOn: '2026-01-20', neededBy: '2026-06-01', transitDays: 35 } },
    { ...submitBy(2, '2026-02-02', null, false), 'statutory/decisionBy': '2026-03-30' },
    CALENDAR,
  ]),
  scheduled('backwards-no-limit', 'A watch-listed user: only the days of the framework can be counted back, and the end is open by law.', [
    { ...deal, asOf: '2026-08-03', endUser: { kind: 'civil', listed: 'watch-list' }, clock: { neededBy: '2026-12-01', transitDays: 0 } },
    { 'backwards/submitBy/1/basis': 'framework-standard', 'backwards/submitBy/2': null, 'backwards/openEndedBecause': ['sensitive-material', 'new-customer', 'watch-list'] },
    'Decree 792 art. 26(2)',
  ]),
  scheduled('backwards-before-the-report', 'In June 2025 nobody had reported delays of two months: no slow case.', [
    { ...deal, asOf: '2025-06-02', clock: { neededBy: '2025-12-01', transitDays: 0 } },
    { 'backwards/submitBy/2/basis': 'statutory-limit', 'backwards/submitBy/3': null },
    'reported-durations.json, record 12 (November 2025)',
  ]),
  row('schedule-transit-presumed', 'An omitted transit time is presumed to be zero, which the answer states.', [
    { ...deal, product: lanthanum, clock: { neededBy: '2026-06-01' } },
    { assumes: ['clock.transitDays'], holds: { 'review/schedule/backwards/transitDays': 0, 'review/schedule/backwards/dispatchBy': '2026-06-01' } },
    'DESIGN section 3 (Never guess)',
  ]),
]

const refused = (id: string, why: string, clock: object, field: string, code: 'out-of-range' | 'invalid-day'): Case =>
  row(`schedule-refused-${id}`, why, [{ ...deal, clock }, { error: { code, pointer: `/clock/${field}` } }, 'DESIGN section 3 (Input)'])

const badClocks: readonly Case[] = [
  refused('accepted-first', 'An application cannot be accepted before it is submitted.', { submittedOn: '2026-01-20', acceptedOn: '2026-01-19' }, 'acceptedOn', 'out-of-range'),
  refused('needed-before', 'Goods cannot be needed before the day of export.', { neededBy: '2026-01-19' }, 'neededBy', 'out-of-range'),
  refused('needed-before-submission', 'Nor before the application.', { submittedOn: '2026-02-20', neededBy: '2026-02-10' }, 'neededBy', 'out-of-range'),
  refused('beyond-the-calendar', 'The calendar ends with 2099.', { submittedOn: '2100-01-01' }, 'submittedOn', 'out-of-range'),
  refused('before-the-calendar', 'It begins with 2003.', { acceptedOn: '2002-12-31' }, 'acceptedOn', 'out-of-range'),
  refused('no-such-day', '30 February does not exist.', { neededBy: '2026-02-30' }, 'neededBy', 'invalid-day'),
  refused('transit-negative', 'A negative transit time is refused.', { transitDays: -1 }, 'transitDays', 'out-of-range'),
]

const stopped = (id: string, why: string, [inquiry, because, source]: readonly [inquiry: object, because: string, source: string]): Case =>
  row(`schedule-none-${id}`, why, [
    { ...inquiry, clock: { submittedOn: '2025-10-15', neededBy: '2026-06-01', transitDays: 10 } },
    {
      statutoryLimit: false,
      action: 'stop',
      documentsNot: ['application-form', 'end-user-certificate', 'export-contract'],
      holds: { 'review/statutory/noLimitBecause': [because], 'review/statutory/rules': null, 'review/endUserPapers': null, 'review/schedule': null },
    },
    source,
  ])
const magnetMaking = { form: 'technology', technology: 'magnet-preparation' }

/** If only a prohibition or a refusal is possible, even by another kind of permit, there is nothing to plan. */
const barred: readonly Case[] = [
  stopped('prohibited-technology', 'Making magnets is prohibited technology, so the licence that announcement 62 also requires gives nothing to wait for.', [
    { ...deal, asOf: '2025-10-15', product: magnetMaking },
    'prohibited',
    'Catalogue of prohibited and restricted technology (2023); MOFCOM announcement 62 of 2025',
  ]),
  stopped('unreliable-entity', 'A party on the unreliable-entity list: the magnet would need a dual-use licence, but the party may not trade with China.', [
    { ...deal, asOf: '2025-10-15', endUser: { kind: 'civil', listed: 'unreliable-entity' } },
    'prohibited',
    'Unreliable-entity list; DESIGN section 3 (parties)',
  ]),
  stopped('unreliable-entity-ordinary-licence', 'There is no ordinary licence to apply for either, and no contract to submit.', [
    { ...deal, asOf: '2025-10-15', product: good('metal', 'Nd'), endUser: { kind: 'civil', listed: 'unreliable-entity' } },
    'prohibited',
    'Unreliable-entity list; DESIGN section 3 (parties)',
  ]),
  stopped('military-user', 'A military user in the United States.', [
    { ...deal, asOf: '2025-10-15', destination: 'US', endUse: { kind: 'military' }, endUser: { kind: 'military', listed: 'none' } },
    'prohibited',
    'MOFCOM announcement 46 of 2024, item 1',
  ]),
  stopped('refused', 'Refused in principle under announcement 61.', [
    { ...deal, asOf: '2025-10-20', exportedFrom: 'VN', endUse: { kind: 'military' }, endUser: { kind: 'military', listed: 'none' } },
    'refused-in-principle',
    'MOFCOM announcement 61 of 2025, art. 2',
  ]),
]

const neodymium = { asOf: '2026-03-02', product: good('metal', 'Nd'), destination: 'DE', endUse: { kind: 'civil' }, customer: 'established' }
const NO_LIMIT = 'ordinary-licence-rules.json, licence-measures-and-general-licence.json and earlier-controls.json give no days'

/** Schedules for licences other than the dual-use one use only the framework, because no limit is known. */
const otherLicences: readonly Case[] = [
  ...alike({ source: `permit-framework.json; ${NO_LIMIT}`, ...neodymium }, [
    row(
      'schedule-ordinary-licence',
      'Neodymium metal needs only the ordinary licence: the day of dispatch and the 45 days of the framework, from Saturday 13 June back to Friday or over the Dragon Boat Festival of 19 June; no day by law.',
      [
        { clock: { neededBy: '2026-09-01', transitDays: 35 } },
        gives('permit-required', {
          statutoryLimit: false,
          assumes: ['importer'],
          holds: {
            'review/statutory/noLimitBecause': ['no-dual-use-licence', 'no-limit-read'],
            'review/schedule/acceptedOn': null,
            'review/schedule/statutory': null,
            'review/schedule/backwards/dispatchBy': '2026-07-28',
            'review/schedule/backwards/submitBy/0/on': '2026-06-12',
            'review/schedule/backwards/submitBy/1/on': '2026-05-25',
            'review/schedule/backwards/submitBy/2': null,
            'review/schedule/backwards/openEndedBecause': ['no-limit-read'],
            'review/schedule/citations': ['framework-process', 'holidays-2026'],
          },
        }),
        `permit-framework.json; working-calendar.json; ${NO_LIMIT}`,
      ],
    ),
    row(
      'schedule-ordinary-licence-forwards',
      'Forwards the stages of the framework are counted, 30 to 45 days, if accepted at once; the notice of what is lacking is due within five working days whatever the licence; no decision has a day.',
      [
        { clock: { submittedOn: '2026-03-02' } },
        {
          holds: {
            'review/schedule/completenessNoticeBy': '2026-03-09',
            'review/schedule/statutory': null,
            'review/schedule/framework/if': 'accepted on the day of submission',
            'review/schedule/framework/calendarDays/earliest': '2026-04-01',
            'review/schedule/framework/calendarDays/latest': '2026-04-16',
          },
        },
      ],
    ),
    row('schedule-ordinary-licence-before-the-framework', 'Before 2025 there is no framework, so only the day of dispatch is known.', [
      { asOf: '2020-03-02', clock: { neededBy: '2020-09-01', transitDays: 35 } },
      {
        holds: {
          'review/schedule/framework': null,
          'review/schedule/backwards/dispatchBy': '2020-07-28',
          'review/schedule/backwards/submitBy/0': null,
          'review/schedule/backwards/openEndedBecause': ['no-limit-read'],
        },
      },
    ]),
    row('schedule-technology-licence', 'For technology that the catalogue may restrict, a technology licence may be needed, for which no limit is known either.', [
      { product: { form: 'technology', technology: 'other' }, clock: { neededBy: '2026-09-01', transitDays: 0 } },
      {
        technologyLicenceVerdict: ['unsettled'],
        statutoryLimit: false,
        holds: {
          'review/statutory/noLimitBecause': ['no-dual-use-licence', 'no-limit-read'],
          'review/schedule/backwards/dispatchBy': '2026-09-01',
          'review/schedule/backwards/submitBy/2': null,
        },
      },
      `earlier-controls.json (technology catalogues); ${NO_LIMIT}`,
    ]),
  ]),
]

/** All cases of this file. */
export const reviewSchedules: readonly Case[] = [...forwards, ...atTheDecree, ...outOfTime, ...backwards, ...turns, ...barred, ...otherLicences, ...badClocks]
