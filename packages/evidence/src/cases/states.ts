import type { StateCase } from './case.ts'

type Row = readonly [on: string, state: StateCase['state'], knownAt?: string]

/** The rows of one limb: day, state, and optionally the day as of which the law is known. */
const days = (limb: string, source: string, ...rows: readonly Row[]): StateCase[] =>
  rows.map(([on, state, knownAt]) => ({ limb, on, ...(knownAt === undefined ? {} : { knownAt }), state, source }))

/** An annual edition: in force from 1 January to 31 December of its year. */
const edition = (limb: string, year: number, source: string): StateCase[] =>
  days(limb, source, [`${year - 1}-12-31`, 'not-yet-in-force'], [`${year}-01-01`, 'in-force'], [`${year}-12-31`, 'in-force'], [`${year + 1}-01-01`, 'revoked'])

/** A countermeasure that was published on its first day, which the last part of its limb's id names. */
const onItsDay = (limb: string, day: string): StateCase[] => {
  const eve = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return since(limb, eve, day, 'countermeasures-2026-11-29.json', eve)
}

/** Announcements 55 to 58: published 2025-10-09 for 2025-11-08, suspended the day before that, printed end 2026-11-10. */
const october = (limb: string, number: number): StateCase[] =>
  days(
    limb,
    `MOFCOM & GACC announcement ${number} of 2025, from 2025-11-08; MOFCOM & GACC announcement 70 of 2025`,
    ['2025-11-08', null, '2025-10-08'],
    ['2025-11-07', 'not-yet-in-force', '2025-10-20'],
    ['2025-11-08', 'in-force', '2025-10-20'],
    ['2025-11-08', 'in-force', '2025-11-06'],
    ['2026-11-11', 'in-force', '2025-11-06'],
    ['2025-11-06', 'not-yet-in-force'],
    ['2025-11-07', 'suspended'],
    ['2025-11-08', 'suspended'],
    ['2025-11-08', 'suspended', '2025-11-07'],
    ['2026-11-10', 'suspended'],
    ['2026-11-11', 'unsettled'],
    ['2026-11-11', 'unsettled', '2026-09-01'],
  )

/** Announcement 61, limb 1(3) and articles 2 to 7, and 62: from their publication on 2025-10-09 to the day before the suspension. */
const sinceOctober = (limb: string, source: string): StateCase[] =>
  days(
    limb,
    `${source}; MOFCOM & GACC announcement 70 of 2025`,
    ['2025-10-09', null, '2025-10-08'],
    ['2025-10-08', 'not-yet-in-force'],
    ['2025-10-09', 'in-force'],
    ['2025-11-06', 'in-force'],
    ['2025-11-07', 'suspended'],
    ['2025-11-07', 'in-force', '2025-11-06'],
    ['2026-11-10', 'suspended'],
    ['2026-11-10', 'in-force', '2025-10-20'],
    ['2026-11-11', 'unsettled'],
    ['2026-11-11', 'unsettled', '2026-09-01'],
  )

/** Announcement 61, limbs 1(1) and 1(2): due on 2025-12-01, suspended before. */
const december = (limb: string, source: string): StateCase[] =>
  days(
    limb,
    `${source}, from 2025-12-01; MOFCOM & GACC announcement 70 of 2025`,
    ['2025-12-01', null, '2025-10-08'],
    ['2025-11-30', 'not-yet-in-force', '2025-10-20'],
    ['2025-12-01', 'in-force', '2025-10-20'],
    ['2025-11-06', 'not-yet-in-force'],
    ['2025-11-07', 'suspended'],
    ['2025-11-30', 'suspended'],
    ['2025-12-01', 'suspended'],
    ['2026-11-10', 'suspended'],
    ['2026-11-11', 'unsettled'],
  )

/** A control that has been in force since its first day, and was unknown before its publication. */
const since = (limb: string, eve: string, first: string, source: string, unknownOn?: string): StateCase[] =>
  days(
    limb,
    source,
    ...(unknownOn === undefined ? [] : [[first, null, unknownOn] as const]),
    [eve, 'not-yet-in-force'],
    [first, 'in-force'],
    ...(first < '2026-11-24' ? [['2026-11-24', 'in-force'] as const] : []),
  )

/** Control list 21 and unreliable-entity list 7 of 2025: suspended three times in a row, last to 2026-11-10. */
const thrice = (limb: string, source: string): StateCase[] =>
  days(
    limb,
    source,
    ['2025-04-04', null, '2025-04-03'],
    ['2025-04-03', 'not-yet-in-force'],
    ['2025-04-04', 'in-force'],
    ['2025-05-13', 'in-force'],
    ['2025-05-14', 'suspended'],
    ['2025-05-14', 'in-force', '2025-05-13'],
    ['2025-08-11', 'suspended'],
    ['2025-08-11', 'suspended', '2025-08-11'],
    ['2025-08-12', 'suspended'],
    ['2025-08-12', 'unsettled', '2025-08-11'],
    ['2025-11-09', 'suspended'],
    ['2025-11-09', 'suspended', '2025-11-04'],
    ['2025-11-10', 'suspended'],
    ['2025-11-10', 'unsettled', '2025-11-04'],
    ['2026-11-10', 'suspended'],
    ['2026-11-11', 'unsettled'],
  )

/** The state of every limb on each side of every day on which it changes. */
export const states: readonly StateCase[] = [
  // Annual editions.
  ...edition('xl2005', 2005, 'MOFCOM & GACC announcement 78 of 2004'),
  ...edition('xl2009', 2009, 'MOFCOM & GACC announcement 100 of 2008'),
  ...edition('xl2010', 2010, 'MOFCOM & GACC announcement 125 of 2009'),
  ...edition('xl2011', 2011, 'MOFCOM & GACC announcement 108 of 2010'),
  ...edition('xl2013', 2013, 'MOFCOM & GACC announcement 97 of 2012'),
  ...edition('xl2016', 2016, 'MOFCOM & GACC announcement 76 of 2015'),
  ...edition('xl2017', 2017, 'MOFCOM & GACC announcement 86 of 2016'),
  ...edition('xl2022', 2022, 'MOFCOM & GACC announcement 50 of 2021'),
  ...edition('xl2023', 2023, 'export licence catalogue of 2023'),
  ...edition('xl2024', 2024, 'MOFCOM & GACC announcement 65 of 2023'),
  ...edition('xl2025', 2025, 'MOFCOM & GACC announcement 65 of 2024, repealed by 89 of 2025'),
  ...edition('xl2026', 2026, 'MOFCOM & GACC announcement 89 of 2025'),
  ...edition('cat2024', 2024, 'MOFCOM & GACC announcement 66 of 2023'),
  ...edition('cat2025', 2025, 'MOFCOM & GACC announcement 67 of 2024, repealed by 91 of 2025'),
  ...days('xl2016', 'MOFCOM & GACC announcement 76 of 2015, published 2015-12-31', ['2016-01-01', null, '2015-12-30']),
  ...days('xl2023', 'export licence catalogue of 2023, published 2022-12-30', ['2023-01-01', null, '2022-12-29']),
  ...days('xl2026', 'MOFCOM & GACC announcement 89 of 2025, published 2025-12-30', ['2026-01-01', null, '2025-12-29']),
  ...days('cat2024', 'MOFCOM & GACC announcement 66 of 2023, published 2023-12-29', ['2024-01-01', null, '2023-12-28']),
  // The edition of 2003 has no earlier row, because answers begin with 2003-01-01.
  ...days('setc77', 'SETC announcement 77 of 2002', ['2003-01-01', 'in-force'], ['2003-12-31', 'in-force'], ['2004-01-01', 'revoked']),

  // The quota regime and the ordinary licence that followed it.
  ...days(
    'export-quota',
    'quota history; MOFCOM & GACC announcement 94 of 2014',
    ['2003-01-01', 'in-force'],
    ['2014-12-31', 'in-force'],
    ['2015-01-01', 'revoked'],
    ['2015-01-01', 'in-force', '2014-12-30'],
    ['2015-01-01', 'revoked', '2014-12-31'],
  ),
  ...since('export-licence', '2014-12-31', '2015-01-01', 'MOFCOM & GACC announcement 94 of 2014, published 2014-12-31', '2014-12-30'),
  ...since('fine-cerium', '2014-12-31', '2015-01-01', 'docs/decisions.md 17'),

  // Statutes and decrees.
  ...since('all', '2004-06-30', '2004-07-01', 'Administrative Licensing Law, from 2004-07-01'),
  ...since('ecl', '2020-11-30', '2020-12-01', 'Export Control Law, art. 49, from 2020-12-01', '2020-10-16'),
  ...since('d785', '2024-09-30', '2024-10-01', 'Decree 785, from 2024-10-01', '2024-06-21'),
  ...since('d792', '2024-11-30', '2024-12-01', 'Decree 792, art. 50, from 2024-12-01', '2024-09-29'),
  ...since('d71', '2025-08-21', '2025-08-22', 'Decree 71 of MIIT, NDRC and MNR, from its publication', '2025-08-21'),
  ...since('afsl', '2021-06-09', '2021-06-10', 'Anti-Foreign Sanctions Law, from its publication', '2021-06-09'),
  ...since('d803', '2025-03-23', '2025-03-24', 'Decree 803, art. 22, from its publication', '2025-03-23'),
  ...since('ftl2025', '2026-02-28', '2026-03-01', 'Foreign Trade Law of 2025-12-27, art. 83', '2025-12-26'),
  // Dated 2026-03-31, the day that other copies print.
  ...since('d834', '2026-04-06', '2026-04-07', 'Decree 834, art. 18, from its publication', '2026-04-06'),
  ...since('d835', '2026-04-12', '2026-04-13', 'Decree 835, art. 20, from its publication', '2026-04-12'),
  ...days('d71', 'Decree 71: signed on 2025-07-28, in force only from its publication', ['2025-07-28', 'not-yet-in-force']),
  ...since('gacc123', '2025-06-15', '2025-06-16', 'GACC announcement 123 of 2025', '2025-06-15'),

  // The unified list and announcement 18.
  ...since('a2024-51', '2024-11-30', '2024-12-01', 'MOFCOM, MIIT, GACC & SCA announcement 51 of 2024', '2024-11-14'),
  ...since('a18', '2025-04-03', '2025-04-04', 'MOFCOM & GACC announcement 18 of 2025', '2025-04-03'),
  ...days('a18', 'MOFCOM & GACC announcement 70 of 2025 (does not suspend 18)', ['2025-11-07', 'in-force']),

  // Adjacent minerals.
  ...since('a2023-23', '2023-07-31', '2023-08-01', 'MOFCOM & GACC announcement 23 of 2023', '2023-07-02'),
  ...since('a2023-39', '2023-11-30', '2023-12-01', 'MOFCOM & GACC announcement 39 of 2023', '2023-10-19'),
  ...since('a2024-33', '2024-09-14', '2024-09-15', 'MOFCOM & GACC announcement 33 of 2024', '2024-08-14'),
  ...since('a2025-10', '2025-02-03', '2025-02-04', 'MOFCOM & GACC announcement 10 of 2025', '2025-02-03'),
  ...days('a2025-10', 'MOFCOM & GACC announcement 70 of 2025 (does not suspend 10)', ['2025-11-07', 'in-force']),

  // Technology catalogues. Answers begin with 2003-01-01.
  ...days(
    'tech2008',
    'MOFCOM & MOST announcement 57 of 2023 (supersedes)',
    ['2003-01-01', 'in-force'],
    ['2023-12-20', 'in-force'],
    ['2023-12-21', 'revoked'],
    ['2023-12-21', 'in-force', '2023-12-20'],
  ),
  ...since('tech2023', '2023-12-20', '2023-12-21', 'MOFCOM & MOST announcement 57 of 2023', '2023-12-20'),
  ...days('tech2023', 'MOFCOM & MOST announcement 28 of 2025 (adjusts)', ['2025-07-14', 'in-force'], ['2025-07-15', 'in-force']),
  ...since('tech2025', '2025-07-14', '2025-07-15', 'MOFCOM & MOST announcement 28 of 2025', '2025-07-14'),

  // October 2025.
  ...october('a55', 55),
  ...october('a56', 56),
  ...days('a56', 'MOFCOM & GACC announcement 56 of 2025', ['2025-11-08', 'in-force', '2025-10-09']),
  ...october('a57', 57),
  ...october('a58', 58),
  ...december('a61-1-1', 'MOFCOM announcement 61 of 2025, art. 1(1)'),
  ...december('a61-1-2', 'MOFCOM announcement 61 of 2025, art. 1(2)'),
  ...sinceOctober('a61-1-3', 'MOFCOM announcement 61 of 2025, art. 1(3)'),
  ...sinceOctober('a61-2', 'MOFCOM announcement 61 of 2025, arts. 2 to 7'),
  ...sinceOctober('a62', 'MOFCOM announcement 62 of 2025'),

  // Countries.
  ...since('a46-1', '2024-12-02', '2024-12-03', 'MOFCOM announcement 46 of 2024, item 1', '2024-12-02'),
  ...days('a46-1', 'MOFCOM announcement 72 of 2025 (does not suspend item 1)', ['2025-11-09', 'in-force']),
  ...days(
    'a46-2',
    'MOFCOM announcement 46 of 2024, item 2; MOFCOM announcement 72 of 2025, to 2026-11-27',
    ['2024-12-03', null, '2024-12-02'],
    ['2024-12-02', 'not-yet-in-force'],
    ['2024-12-03', 'in-force'],
    ['2025-11-08', 'in-force'],
    ['2025-11-09', 'suspended'],
    ['2025-11-09', 'in-force', '2025-11-08'],
    ['2026-11-10', 'suspended'],
    ['2026-11-11', 'suspended'],
    ['2026-11-27', 'suspended'],
    ['2026-11-27', 'in-force', '2025-11-08'],
    ['2026-11-28', 'unsettled'],
  ),
  ...since('a2026-1', '2026-01-05', '2026-01-06', 'MOFCOM announcement 1 of 2026', '2026-01-05'),
  ...since('a2026-26', '2026-06-30', '2026-07-01', 'MOFCOM announcement 26 of 2026, published 2026-06-24', '2026-06-23'),
  ...since('a2026-34', '2026-08-04', '2026-08-05', 'MOFCOM announcement 34 of 2026', '2026-08-04'),

  // Countermeasures: companies, then organisations.
  ...[
    'mfa-2022-02-21',
    'mfa-2023-09-15',
    'mfa-2023-12-26',
    'mfa-2024-01-07',
    'mfa-2024-04-11',
    'mfa-2024-05-22',
    'mfa-2024-06-21',
    'mfa-2024-07-12',
    'mfa-2024-09-18',
    'mfa-2024-10-10',
    'mfa-2024-12-05',
    'mfa-2024-12-27',
    'mfa-2025-12-26',
    'tao-2022-08-03',
    'tao-2025-06-05',
    'mfa-2019-12-02',
    'mfa-2020-07-13',
    'mfa-2021-03-22',
    'mfa-2021-03-26',
    'mfa-2021-03-27',
    'mfa-2021-07-23',
    'mfa-2023-04-07',
    'mfa-2024-12-21',
    'tao-2023-04-07',
    'tao-2024-10-14',
  ].flatMap((limb) => onItsDay(limb, limb.slice(4))),
  ...onItsDay('tao-2022-08-03-cooperation', '2022-08-03'),
  // Delisted: one party of several, so the listing goes on.
  ...days('tao-2022-08-03', 'Taiwan Affairs Office, 2023-07-13 (Skyla)', ['2023-07-12', 'in-force'], ['2023-07-13', 'in-force']),
  ...days('mfa-2021-03-22', 'The subcommittee of the European Parliament was freed by 2025-04-30', ['2025-04-29', 'in-force'], ['2025-04-30', 'in-force']),
  // No end was found, also after the truce.
  ...days('mfa-2024-09-18', 'Foreign Ministry, 2024-09-18 (no suspension found)', ['2026-11-29', 'in-force']),
  ...days(
    'order2025-5',
    'MOFCOM order 5 of 2025; a lifting by order 1 of 2026 is reported by one origin alone',
    ['2025-08-13', null, '2025-08-12'],
    ['2025-08-12', 'not-yet-in-force'],
    ['2025-08-13', 'in-force'],
    ['2026-04-23', 'in-force'],
    ['2026-04-24', 'unsettled'],
    ['2026-04-24', 'in-force', '2026-04-23'],
    ['2026-11-29', 'unsettled'],
  ),
  ...days(
    'order2025-6',
    'MOFCOM order 6 of 2025; order 7 of 2025 suspends it for a year from 2025-11-10',
    ['2025-10-14', null, '2025-10-13'],
    ['2025-10-13', 'not-yet-in-force'],
    ['2025-10-14', 'in-force'],
    ['2025-11-09', 'in-force'],
    ['2025-11-10', 'suspended'],
    ['2025-11-10', 'in-force', '2025-11-09'],
    ['2025-11-10', 'suspended', '2025-11-10'],
    ['2026-11-10', 'suspended'],
    ['2026-11-11', 'unsettled'],
    ['2026-11-11', 'in-force', '2025-11-09'],
  ),
  ...since('order2026-2', '2026-08-04', '2026-08-05', 'MOFCOM order 2 of 2026', '2026-08-04'),
  ...since('order2026-3', '2026-08-04', '2026-08-05', 'MOFCOM order 3 of 2026', '2026-08-04'),

  // The control list and the watch list.
  ...since('m2025-1', '2025-01-01', '2025-01-02', 'MOFCOM announcement 1 of 2025', '2025-01-01'),
  ...days('m2025-1', 'MOFCOM announcement 1 of 2025 (no suspension)', ['2025-05-14', 'in-force'], ['2025-11-10', 'in-force']),
  ...days(
    'm2025-13',
    'MOFCOM announcement 13 of 2025, stopped from 2025-11-10 by the statement of 5 to 6 November 2025',
    ['2025-03-04', null, '2025-03-03'],
    ['2025-03-03', 'not-yet-in-force'],
    ['2025-03-04', 'in-force'],
    ['2025-05-14', 'in-force'],
    ['2025-11-09', 'in-force'],
    ['2025-11-10', 'revoked'],
    ['2025-11-10', 'in-force', '2025-11-04'],
    ['2025-11-10', 'revoked', '2025-11-06'],
  ),
  ...thrice('m2025-21', 'MOFCOM announcement 21 of 2025 and its suspensions'),
  ...days(
    'm2025-21',
    'statement of 5 to 6 November 2025: suspended for one more year from 2025-11-10',
    ['2025-11-10', 'suspended', '2025-11-06'],
    ['2026-11-10', 'in-force', '2025-05-13'],
  ),
  ...days(
    'm2025-22',
    'MOFCOM announcement 22 of 2025 (published 2025-04-09), suspended for 90 days from 2025-05-14, stopped from 2025-08-12',
    ['2025-04-10', null, '2025-04-08'],
    ['2025-04-10', 'in-force', '2025-04-09'],
    ['2025-04-09', 'not-yet-in-force'],
    ['2025-04-10', 'in-force'],
    ['2025-05-13', 'in-force'],
    ['2025-05-14', 'suspended'],
    ['2025-05-14', 'in-force', '2025-05-13'],
    ['2025-08-11', 'suspended'],
    ['2025-08-12', 'revoked'],
    ['2025-08-12', 'unsettled', '2025-08-11'],
  ),
  ...since('m2025-35', '2025-07-08', '2025-07-09', 'MOFCOM announcement 35 of 2025', '2025-07-08'),
  ...since('m2025-51', '2025-09-24', '2025-09-25', 'MOFCOM announcement 51 of 2025', '2025-09-24'),
  ...since('m2026-11', '2026-02-23', '2026-02-24', 'MOFCOM announcement 11 of 2026', '2026-02-23'),
  ...since('m2026-12', '2026-02-23', '2026-02-24', 'MOFCOM announcement 12 of 2026', '2026-02-23'),
  ...since('m2026-20', '2026-04-23', '2026-04-24', 'MOFCOM announcement 20 of 2026', '2026-04-23'),
  ...since('m2026-23', '2026-06-21', '2026-06-22', 'MOFCOM announcement 23 of 2026', '2026-06-21'),
  ...since('m2026-27', '2026-06-28', '2026-06-29', 'MOFCOM announcement 27 of 2026', '2026-06-28'),
  ...since('m2026-28', '2026-06-28', '2026-06-29', 'MOFCOM announcement 28 of 2026', '2026-06-28'),
  ...since('m2026-30', '2026-07-23', '2026-07-24', 'MOFCOM announcement 30 of 2026', '2026-07-23'),

  // The unreliable-entity list.
  ...since('uel2023-02', '2023-02-15', '2023-02-16', 'unreliable-entity notice of 2023-02-16', '2023-02-15'),
  ...since('uel2024-1', '2024-05-19', '2024-05-20', 'unreliable-entity notices of 2024-05-20', '2024-05-19'),
  ...since('uel2024-2', '2024-05-19', '2024-05-20', 'unreliable-entity notices of 2024-05-20', '2024-05-19'),
  ...since('uel2025-1', '2025-01-01', '2025-01-02', 'unreliable-entity announcement 1 of 2025', '2025-01-01'),
  ...since('uel2025-2', '2025-01-13', '2025-01-14', 'unreliable-entity announcement 2 of 2025', '2025-01-13'),
  ...since('uel2025-3', '2025-01-14', '2025-01-15', 'unreliable-entity announcement 3 of 2025', '2025-01-14'),
  ...since('uel2025-4', '2025-02-03', '2025-02-04', 'unreliable-entity announcement 4 of 2025', '2025-02-03'),
  ...days('uel2025-4', 'unreliable-entity announcement 4 of 2025 (not lifted with 5 and 6)', ['2025-11-10', 'in-force']),
  ...days(
    'uel2025-5',
    'unreliable-entity announcement 5 of 2025, stopped from 2025-11-10',
    ['2025-03-04', null, '2025-03-03'],
    ['2025-03-03', 'not-yet-in-force'],
    ['2025-03-04', 'in-force'],
    ['2025-11-09', 'in-force'],
    ['2025-11-10', 'revoked'],
    ['2025-11-10', 'in-force', '2025-11-04'],
  ),
  ...days(
    'uel2025-6',
    'unreliable-entity announcement 6 of 2025, stopped from 2025-11-10',
    ['2025-03-04', null, '2025-03-03'],
    ['2025-03-03', 'not-yet-in-force'],
    ['2025-03-04', 'in-force'],
    ['2025-11-09', 'in-force'],
    ['2025-11-10', 'revoked'],
    ['2025-11-10', 'in-force', '2025-11-04'],
  ),
  ...thrice('uel2025-7', 'unreliable-entity announcement 7 of 2025 and its suspensions'),
  ...days(
    'uel2025-8',
    'unreliable-entity announcement 8 of 2025 (published 2025-04-09), suspended from 2025-05-14 without a printed end, stopped from 2025-08-12',
    ['2025-04-10', null, '2025-04-08'],
    ['2025-04-10', 'in-force', '2025-04-09'],
    ['2025-04-09', 'not-yet-in-force'],
    ['2025-04-10', 'in-force'],
    ['2025-05-13', 'in-force'],
    ['2025-05-14', 'suspended'],
    ['2025-05-14', 'in-force', '2025-05-13'],
    ['2025-08-11', 'suspended'],
    ['2025-08-12', 'revoked'],
    ['2025-08-12', 'suspended', '2025-08-11'],
  ),
  ...since('uel2025-9', '2025-09-24', '2025-09-25', 'unreliable-entity announcement 9 of 2025', '2025-09-24'),
  ...since('uel2025-10', '2025-10-08', '2025-10-09', 'unreliable-entity announcement 10 of 2025', '2025-10-08'),
  ...days('uel2025-10', 'unreliable-entity announcement 10 of 2025 (not covered by the adjustments)', ['2025-11-10', 'in-force']),
]
