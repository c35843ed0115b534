import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case } from './case.ts'
import { AFTER_LAST_KNOWN_DAY, LAST_KNOWN_DAY } from './last-known-day.ts'
import { alike, certain, gives, good, row } from './rows.ts'

const KNOWN_AT = 'DESIGN section 2: knownAt, only instruments published by this day count'

/** Days: what was known, days after the last known law, and coming changes. */
export const time: readonly Case[] = [
  ...alike({ source: 'DESIGN section 2 (after what we know)', product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer }, [
    row('time-knowledge-day', "On the last day of the ruleset's knowledge the answer is as on any other.", [
      { asOf: LAST_KNOWN_DAY },
      certain('permit-required', { dualUse: ['1C905.a.4'] }),
      'DESIGN section 2',
    ]),
    row('time-after-knowledge', 'The day after, the answer warns.', [{ asOf: AFTER_LAST_KNOWN_DAY }, gives('permit-required', { warnsCode: ['after-knowledge'] })]),
    row('time-known-at-after-knowledge', "A knownAt later than the ruleset's knowledge warns too.", [
      { asOf: '2026-03-01', knownAt: AFTER_LAST_KNOWN_DAY },
      gives('permit-required', { warnsCode: ['after-knowledge'] }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 2 (knownAt)', asOf: '2025-06-01', product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer }, [
    row('time-18-known-eve', 'As known the day before its publication, announcement 18 does not exist.', [{ knownAt: '2025-04-03' }, certain('no-permit', { dualUse: [] })]),
    row('time-18-known-day', 'As known on the day of its publication, it applies.', [{ knownAt: '2025-04-04' }, gives('permit-required', { dualUse: ['1C905.a.4'] })]),
  ]),
  ...alike(
    {
      source: 'DESIGN section 2 (knownAt); MOFCOM announcement 23 of 2026',
      asOf: '2026-08-03',
      product: good('ndfeb-magnet', 'Nd, Dy'),
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'MP Materials Corp.', kind: 'civil' },
    },
    [
      row('time-list-known-eve', 'As known the day before notice 23 of 2026, MP Materials is a buyer like any other.', [{ knownAt: '2026-06-21' }, certain('permit-required')]),
      row('time-list-known-day', 'As known on its day, MP Materials is control-listed.', [{ knownAt: '2026-06-22' }, gives('prohibited')]),
    ],
  ),
  row('time-extension-not-yet-announced', 'As known before the extension was announced, the day after the printed end is unsettled too.', [
    { asOf: '2026-11-24', knownAt: '2026-09-01', product: good('optical-fibre', 'Er'), ...civilGermanBuyer },
    certain('unsettled', { gaps: true }),
    'DESIGN section 2 (unsettled: a known date has passed)',
  ]),
  row('time-known-before-suspension-far', 'As known before the suspension, there is no printed end either.', [
    { asOf: '2026-11-24', knownAt: '2025-10-20', product: good('optical-fibre', 'Er'), ...civilGermanBuyer },
    gives('permit-required', { dualUse: ['1C910.a.5'] }),
    'DESIGN section 2 (knownAt)',
  ]),
  row('time-2025-12-01', 'Nothing of 61 began on 2025-12-01, by what is known today.', [
    { asOf: '2025-12-01', product: { form: 'smco-magnet' }, origin: 'CN', ...civilReExport },
    gives('no-permit'),
    'Announcements 61 and 70 of 2025',
  ]),
  ...alike({ source: 'DESIGN section 4 (horizon)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('time-horizon-none', 'For a dysprosium magnet to a buyer on no list nothing changes by itself.', [
      { product: good('ndfeb-magnet', 'Nd, Dy') },
      gives('permit-required', { horizonOn: [] }),
    ]),
    row('time-horizon-light', 'Nor for a light magnet.', [{ product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }) }, gives('no-permit', { horizonOn: [] })]),
  ]),
  row('time-horizon-57', 'For a suspended item, the answer names the day after the printed end.', [
    { asOf: '2026-10-09', product: good('ceramic', 'Er', { elementsComplete: true }), ...civilGermanBuyer },
    gives('no-permit', { horizonOn: ['2026-11-11'] }),
    'Announcement 70 of 2025; DESIGN section 4 (horizon)',
  ]),
  ...alike({ source: KNOWN_AT }, [
    row('time-horizon-61', 'And for a re-export under 61.', [
      { asOf: '2026-03-01', product: { form: 'smco-magnet' }, origin: 'CN', ...civilReExport },
      gives('no-permit', { horizonOn: ['2026-11-11'] }),
      'Announcement 70 of 2025; DESIGN section 4 (horizon)',
    ]),
    row(
      'time-quota-known-before-its-end',
      'Known on the day before the licence regime was published, the quota still held for March 2015: no permit kind is lost between two regimes.',
      [
        { asOf: '2015-03-01', knownAt: '2014-12-30', product: good('metal', 'Nd'), ...civilGermanBuyer },
        certain('permit-required', { quotaLicenceVerdict: ['permit-required'] }),
        'DESIGN section 2 (knownAt); announcement 94 of 2014',
      ],
    ),
    row('time-quota-known-after-its-end', 'From the day of publication on it is the ordinary licence.', [
      { asOf: '2015-03-01', knownAt: '2014-12-31', product: good('metal', 'Nd'), ...civilGermanBuyer },
      gives('permit-required', { quotaLicenceVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 2 (knownAt); announcement 94 of 2014',
    ]),
    row('time-technology-known-before-2023', 'Before the 2023 catalogue was published, no known text decided about magnet technology.', [
      { asOf: '2024-01-01', knownAt: '2023-12-20', product: { form: 'technology', technology: 'magnet-preparation' }, ...civilGermanBuyer },
      gives('unsettled', { technologyLicenceVerdict: ['unsettled'] }),
      'DESIGN section 2 (knownAt)',
    ]),
    row('time-cites-known-2012', 'As known in 2012, the answer cites neither the Export Control Law nor a list of parties: none was published.', [
      { asOf: '2012-06-01', knownAt: '2012-06-01', product: good('metal', 'Nd') },
      {
        warnsCode: ['catch-all', 'papers-not-read'],
        citesNot: ['ecl-12', 'ecl-18', 'uel2023-02', 'uel2025-10', 'd792-16', 'd792-17', 'd792-28', 'xl2015'],
        holds: { 'reasons/list:control-list': null, 'reasons/list:unreliable-entity': null },
      },
    ]),
    row('time-cites-known-2024-06', 'In June 2024 the decree on dual-use items was not published; the Export Control Law was.', [
      { asOf: '2024-06-03', knownAt: '2024-06-03', product: { form: 'motor', commodityCode: '850153', controlCode: '2B902' }, ...civilGermanBuyer },
      { warnsCode: ['control-code-asserted', 'control-code-unknown'], citesNot: ['d792-14', 'd792-17', 'a18'] },
    ]),
    row('time-clock-known-before-the-decree', 'Asked about March 2026 as known in June 2024, the clock knows the licensing law and not the 45 days of the decree.', [
      { asOf: '2026-03-01', knownAt: '2024-06-03', product: good('metal', 'Ce', { particleSizeMicron: 100 }), ...civilGermanBuyer },
      gives('permit-required', {
        cites: ['all-32'],
        citesNot: ['d792-17', 'd792-4'],
        holds: { 'review/statutory/rules/acceptance': null, 'review/statutory/rules/completeness-notice/workingDays': 5, 'review/statutory/limitWorkingDays': null },
      }),
    ]),
  ]),
  ...alike({ source: KNOWN_AT, asOf: '2025-10-01', ...civilGermanBuyer, endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 60 } }, [
    row('time-affiliate-known-before-61', 'As known before announcement 61, the answer does not mention its rule on affiliates.', [
      { knownAt: '2025-10-01', product: good('ndfeb-magnet', 'Nd, Dy') },
      { warnsCode: ['no-affiliate-rule'], cites: ['d792-28'], citesNot: ['a61-2'] },
    ]),
    row('time-affiliate-known-before-the-decree', 'As known before the decree, the answer does not mention it.', [
      { knownAt: '2024-06-03', product: good('metal', 'Ce', { particleSizeMicron: 100 }) },
      gives('permit-required', { warnsNot: ['no-affiliate-rule'] }),
    ]),
    row(
      'time-code-asserted-known-in-2012',
      'With an asserted control code, a permit is possible at every state of knowledge, even before the decree and the end of the quotas were known.',
      [
        { knownAt: '2012-06-01', product: good('alloy', 'Ce', { controlCode: '1C902.d' }) },
        {
          citesNot: ['d792-28', 'xl2015'],
          warnsNot: ['no-affiliate-rule', 'framework-law-differ'],
          holds: { 'warnings/no-affiliate-rule.before': null, 'warnings/framework-law-differ.quota': null },
        },
      ],
    ),
  ]),
  ...alike({ source: KNOWN_AT }, [
    row('time-re-export-known-before-the-law', 'As known before the Export Control Law, the answer does not say that it governs re-exports.', [
      { asOf: '2026-03-01', knownAt: '2020-06-01', product: good('metal', 'Ce', { particleSizeMicron: 100 }), origin: 'CN', ...civilReExport },
      gives('no-permit', { warnsNot: ['re-export-undetailed'] }),
    ]),
    row('time-toll-processing-known-before-the-decree', 'As known before the decree was published, the answer does not compare it with the framework on foreign goods.', [
      { asOf: '2026-03-01', knownAt: '2024-06-03', product: good('metal', 'Ce', { particleSizeMicron: 100 }), origin: 'JP', ...civilGermanBuyer },
      gives('permit-required', {
        citesNot: ['framework-toll', 'd792-2'],
        holds: { 'warnings/framework-law-differ.toll-processing': null, 'warnings/framework-law-differ.registration': null },
      }),
    ]),
    row('time-equipment-known-before-october', 'As known before October 2025, the answer does not refer to announcements 55, 56 and 58.', [
      { asOf: '2025-06-01', knownAt: '2025-06-01', product: { form: 'equipment' }, ...civilGermanBuyer },
      { warnsNot: ['only-by-control-code'] },
    ]),
    row('time-catalogue-known-in-2012', 'In 2012 the catalogue of the ordinary licence was not published, so nothing could be inferred from what it lacks.', [
      { asOf: '2015-03-01', knownAt: '2012-06-01', product: good('smco-magnet', 'Sm'), ...civilGermanBuyer },
      { citesNot: ['xl2015-absence'], holds: { 'warnings/inferred-from-absence': null } },
    ]),
    row('time-framework-known-in-2012', 'As known in 2012, the answer does not compare the end of the quotas with the framework.', [
      { asOf: '2026-03-01', knownAt: '2012-06-01', product: good('metal', 'Ce', { particleSizeMicron: 100 }), ...civilGermanBuyer },
      { citesNot: ['xl2015'], holds: { 'warnings/framework-law-differ.quota': null } },
    ]),
    row('time-quota-known-today', 'Each difference between framework and law has a separate id.', [
      { asOf: '2026-03-01', product: good('metal', 'Dy'), origin: 'JP', ...civilGermanBuyer },
      {
        holds: {
          'warnings/framework-law-differ.quota/code': 'framework-law-differ',
          'warnings/framework-law-differ.registration/code': 'framework-law-differ',
          'warnings/framework-law-differ.toll-processing/code': 'framework-law-differ',
        },
      },
      'DESIGN sections 1 and 4 (warnings by id)',
    ]),
    row('bad-known-at-too-early', 'What was known before 2003 is not recorded, and “nothing known” would look like “free”.', [
      { asOf: '2026-03-01', knownAt: '2002-12-31', product: good('ndfeb-magnet', 'Nd, Dy') },
      { error: { code: 'out-of-range', pointer: '/knownAt' } },
      'DESIGN section 3 (input)',
    ]),
  ]),
]
