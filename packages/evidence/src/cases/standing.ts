/** The days, goods and deals for which a duty, a condition, a paper, an authority or a report is in the answer. */
import type { Case, Expect } from './case.ts'
import { row } from './rows.ts'

/** The day before. It uses `Date`, because the SDK's calendar cannot check itself. */
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const good = (form: string, ...symbols: readonly string[]) => ({ product: { form, elements: symbols.map((symbol) => ({ symbol })) }, destination: 'DE' })
/** Any good for weapons of mass destruction needs a dual-use licence since 2020-12-01 (the law); before, it is unsettled. */
const dualUse = { ...good('target', 'La'), endUse: { kind: 'wmd' } }
const ore = { ...good('ore', 'La'), endUse: { kind: 'civil' } }
const abroad = { ...good('ndfeb-magnet', 'Nd', 'Dy'), exportedFrom: 'DE', destination: 'FR', endUse: { kind: 'civil' } }
const technology = { product: { form: 'technology' }, destination: 'DE', endUse: { kind: 'wmd' } }
const toWatchListed = { ...dualUse, endUser: { kind: 'civil', listed: 'watch-list' } }

type Days = { readonly from?: string; readonly until?: string }

/** A case on each side of each day. `there` and `gone` are the expectations on a day with the rule and on a day without it. */
function onEachSide(id: string, { from, until }: Days, inquiry: object, [there, gone]: readonly [Expect, Expect], source: string): Case[] {
  const at = (asOf: string, holds: boolean, what: string): Case => row(`standing-${id}-${asOf}`, `${id}: ${asOf} is ${what}.`, [{ asOf, ...inquiry }, holds ? there : gone, source])
  return [
    ...(from === undefined ? [] : [at(from, true, 'its first day')]),
    ...(from === undefined || from === '2003-01-01' ? [] : [at(dayBefore(from), false, 'the day before its first')]),
    ...(until === undefined ? [] : [at(dayBefore(until), true, 'its last day'), at(until, false, 'the day after it')]),
  ]
}

type Effect = 'prohibition' | 'refusal' | 'case-by-case' | 'duty' | 'condition' | 'context'
type Row = readonly [id: string, effect: Effect, days: Days, inquiry: object, source: string]

const ECL = 'Export Control Law of 2020-12-01'
const DECREE = 'Decree 792 of 2024-12-01'
const since = (from: string): Days => ({ from })
const during = (from: string, until: string): Days => ({ from, until })
const inYear = (year: number): Days => during(`${year}-01-01`, `${year + 1}-01-01`)

const RESTRICTIONS: readonly Row[] = [
  ['no-transfer-without-permission', 'duty', since('2020-12-01'), dualUse, `${ECL} art. 16`],
  ['transit-and-bonded', 'context', since('2020-12-01'), { ...dualUse, origin: 'AU' }, `${ECL} art. 45`],
  ['penalties', 'context', since('2020-12-01'), dualUse, `${ECL} arts. 34, 35, 37, 38, 39`],
  ['penalties-of-the-decree', 'context', since('2024-12-01'), dualUse, `${DECREE} arts. 39 to 41, 43`],
  ['service-providers', 'context', since('2020-12-01'), dualUse, `${ECL} art. 36`],
  ['reconsideration', 'context', since('2020-12-01'), dualUse, `${ECL} art. 41`],
  ['consultation', 'context', since('2020-12-01'), { ...ore, ...good('scrap', 'La') }, `${ECL} art. 12(4)`],
  ['re-export-follows-the-law', 'context', since('2020-12-01'), abroad, `${ECL} art. 45`],
  ['extraterritorial-reach', 'context', since('2024-12-01'), abroad, `${DECREE} art. 49`],
  ['keep-records', 'duty', since('2024-12-01'), dualUse, `${DECREE} art. 27`],
  ['licence-terms', 'condition', since('2024-12-01'), dualUse, `${DECREE} arts. 15, 18`],
  ['report-changes', 'duty', since('2024-12-01'), dualUse, `${DECREE} arts. 18, 25`],
  ['exports-without-trade', 'context', since('2024-12-01'), { ...dualUse, shipment: { purpose: 'sample' } }, `${DECREE} art. 2(3)`],
  ['bonded-moves', 'context', since('2024-12-01'), { ...dualUse, origin: 'AU' }, `${DECREE} art. 48(2)`],
  ['customs-release', 'context', since('2024-12-01'), ore, `${DECREE} arts. 21, 22`],
  ['general-licence-excluded', 'condition', since('2024-12-01'), { ...dualUse, exporter: { penalised: true } }, `${DECREE} art. 20`],
  ['certificate-conditions', 'condition', since('2024-12-01'), { ...dualUse, shipment: { purpose: 'return-after-repair' } }, `${DECREE} art. 19`],
  ['customs-challenge', 'context', since('2025-06-16'), ore, 'GACC announcement 123 of 2025'],
  ['declaration-remarks', 'duty', since('2025-04-04'), { ...dualUse, ...good('ndfeb-magnet', 'Nd', 'Dy') }, 'MOFCOM & GACC announcement 18 of 2025'],
  ['export-contract', 'condition', since('2015-01-01'), ore, 'ordinary-licence-rules.json'],
  ['one-batch-one-licence', 'condition', since('2009-01-01'), ore, 'ordinary-licence-rules.json'],
  ['processing-trade', 'context', since('2006-11-01'), ore, 'export-licence-catalogue.json'],
  ['border-trade', 'context', since('2024-01-01'), { ...ore, destination: 'VN' }, 'export-licence-catalogue.json'],
  ['basis-ordinary-licence', 'context', since('2026-03-01'), ore, 'Foreign Trade Law of 2025 arts. 21, 83'],
  ['penalties-ordinary-licence', 'context', since('2026-03-01'), ore, 'Foreign Trade Law of 2025 arts. 73, 77, 83'],
  ['designated-ports', 'condition', during('2016-01-01', '2023-01-01'), ore, 'export-licence-catalogue.json'],
  ['quota-allocation', 'condition', during('2003-01-01', '2015-01-01'), ore, 'quota-history.json'],
  ['ferro-alloys-2011', 'context', { until: '2011-05-20' }, good('master-alloy-flake', 'Nd'), 'quota-history.json'],
  ...[2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014].map((year): Row => [`export-quota-${year}`, 'condition', inYear(year), ore, 'quota-history.json']),
  ['export-duty-2008', 'condition', during('2008-01-31', '2011-01-01'), ore, 'quota-history.json (duties)'],
  ['export-duty-2011', 'condition', inYear(2011), ore, 'quota-history.json (duties)'],
  ['export-duty-2012', 'condition', inYear(2012), ore, 'quota-history.json (duties)'],
  ['export-duty-2013', 'condition', during('2013-01-01', '2015-05-01'), ore, 'quota-history.json (duties)'],
  ['wto-consultations', 'context', during('2012-03-13', '2012-07-23'), ore, 'quota-history.json (DS431)'],
  ['wto-panel', 'context', during('2012-07-23', '2014-03-26'), ore, 'quota-history.json (DS431)'],
  ['wto-panel-report', 'context', during('2014-03-26', '2014-08-07'), ore, 'quota-history.json (DS431)'],
  ['wto-appellate-report', 'context', during('2014-08-07', '2015-05-01'), ore, 'quota-history.json (DS431)'],
  ['traceability', 'duty', since('2024-10-01'), ore, 'Decree 785 arts. 14, 25 (earlier-controls.json)'],
  ['us-china-civil-streamlined', 'context', since('2025-12-31'), { ...good('metal', 'La'), destination: 'US', endUse: { kind: 'civil' } }, 'permit-framework.json, usChina2025'],
  ['us-china-light-quota', 'context', since('2025-12-31'), { ...good('metal', 'La'), destination: 'US' }, 'permit-framework.json, usChina2025'],
  [
    'us-china-heavy-military-kept',
    'context',
    since('2025-12-31'),
    { ...good('metal', 'Dy'), destination: 'US', endUse: { kind: 'military' } },
    'permit-framework.json, usChina2025',
  ],
  ['us-china-transparency', 'context', since('2025-12-31'), { ...good('metal', 'Dy'), destination: 'US' }, 'permit-framework.json, usChina2025'],
  ['total-volume-control', 'context', since('2025-08-22'), ore, 'Decree 785 art. 10 (earlier-controls.json)'],
  ['mixtures-ten-percent', 'condition', since('2009-01-01'), good('scrap', 'La'), 'ordinary-licence-rules.json'],
]

const restrictionDays = RESTRICTIONS.flatMap(([id, effect, days, inquiry, source]) =>
  onEachSide(id, days, inquiry, [{ restrictions: [id], holds: { [`restrictions/${id}/effect`]: effect } }, { restrictionsNot: [id] }], source),
)

/** The effect of restrictions that are caused by a rule, not by a day. */
const magnet = good('ndfeb-magnet', 'Nd', 'Dy')
const STANDINGS: readonly (readonly [id: string, effect: Effect, inquiry: object, source: string])[] = [
  ['us-military', 'prohibition', { asOf: '2025-06-01', ...magnet, destination: 'US', endUse: { kind: 'military' } }, 'MOFCOM announcement 46 of 2024, item 1'],
  ['japan-military', 'prohibition', { asOf: '2026-03-01', ...magnet, destination: 'JP', endUse: { kind: 'military' } }, 'MOFCOM announcement 1 of 2026'],
  ['control-list', 'prohibition', { asOf: '2025-06-01', ...magnet, endUser: { listed: 'control-list' } }, `${DECREE} arts. 28 to 30`],
  ['watch-list', 'condition', { asOf: '2026-08-01', ...magnet, endUser: { listed: 'watch-list' } }, `${DECREE} art. 26`],
  ['unreliable-entity-list', 'prohibition', { asOf: '2025-06-01', ...magnet, endUser: { listed: 'unreliable-entity' } }, 'Notices of the unreliable-entity list'],
  ['catch-all', 'condition', { asOf: '2025-06-01', ...dualUse }, `${ECL} art. 12(3)`],
  ['knowing-assistance', 'condition', { asOf: '2025-10-20', ...good('equipment'), endUse: { kind: 'civil', field: 'rare-earth-production' } }, 'MOFCOM announcement 62 of 2025'],
  ['refused-in-principle', 'refusal', { asOf: '2025-10-20', ...abroad, endUse: { kind: 'military' }, endUser: { kind: 'military' } }, 'MOFCOM announcement 61 of 2025, arts. 2, 3'],
  ['case-by-case', 'case-by-case', { asOf: '2025-10-20', ...abroad, endUse: { kind: 'civil', field: 'military-ai' } }, 'MOFCOM announcement 61 of 2025, art. 4'],
  ['humanitarian-report', 'duty', { asOf: '2025-10-20', ...abroad, endUse: { kind: 'civil', field: 'humanitarian' } }, 'MOFCOM announcement 61 of 2025, art. 5'],
  ['compliance-notice', 'duty', { asOf: '2025-10-20', ...magnet, endUse: { kind: 'civil' } }, 'MOFCOM announcement 61 of 2025, art. 7'],
  ['application-from-abroad', 'duty', { asOf: '2025-10-20', ...abroad }, 'MOFCOM announcement 61 of 2025, art. 6'],
  ['deemed-export', 'context', { asOf: '2025-10-20', ...technology }, 'MOFCOM announcement 62 of 2025, art. 2'],
  ['technology-exemptions', 'context', { asOf: '2025-10-20', ...technology }, 'MOFCOM announcement 62 of 2025'],
  ['end-use-verification', 'duty', { asOf: '2025-06-01', ...magnet }, 'permit-framework.json, pillars'],
  ['military-civilian-distinction', 'condition', { asOf: '2025-06-01', ...magnet }, 'permit-framework.json, pillars'],
  ['fifty-percent-rule', 'condition', { asOf: '2025-10-20', ...abroad }, 'MOFCOM announcement 61 of 2025, art. 2 (legal-process.json: no general 50 % rule)'],
  ['environmental-certification', 'condition', { asOf: '2025-06-01', ...magnet }, 'permit-framework.json, pillars'],
  ['heightened-scrutiny', 'condition', { asOf: '2025-06-01', ...magnet }, 'permit-framework.json, military sensitive'],
  ['remarks-near-threshold', 'duty', { asOf: '2026-11-24', ...good('ore', 'La') }, 'MOFCOM & GACC announcement 56 of 2025'],
]
const standings = STANDINGS.map(([id, effect, inquiry, source]): Case =>
  row(`standing-${id}`, `${id} is a ${effect}.`, [inquiry, { restrictions: [id], holds: { [`restrictions/${id}/effect`]: effect } }, source]),
)

/** Rare-earth products of Decree 785: ores, compounds, metals, alloys. */
const TO_METALS = ['ore', 'concentrate', 'mixed-carbonate', 'basic-oxide', 'separated-oxide', 'oxide-mixture', 'compound', 'metal', 'alloy']

/** The forms that a restriction applies to, and some that it does not. */
const FORMS: readonly (readonly [id: string, asOf: string, of: readonly string[], not: readonly string[], source: string])[] = [
  ['traceability', '2026-03-01', TO_METALS, ['ndfeb-magnet', 'scrap', 'phosphor'], 'Decree 785 art. 14 (earlier-controls.json)'],
  ['total-volume-control', '2026-03-01', TO_METALS, ['ndfeb-magnet', 'scrap', 'phosphor'], 'Decree 785 art. 10 (earlier-controls.json)'],
  [
    'mixtures-ten-percent',
    '2026-03-01',
    ['oxide-mixture', 'compound', 'alloy', 'master-alloy-flake', 'magnet-powder', 'polishing-powder', 'catalyst', 'hydrogen-storage-material', 'scrap'],
    ['metal', 'motor', 'ore'],
    'ordinary-licence-rules.json (mixtures)',
  ],
  ['ferro-alloys-2011', '2010-06-01', ['alloy', 'master-alloy-flake', 'magnet-powder'], ['ore', 'metal'], 'quota-history.json'],
  ['remarks-near-threshold', '2026-11-24', ['ore', 'concentrate', 'equipment', 'reagent'], ['metal', 'ndfeb-magnet'], 'MOFCOM & GACC announcement 56 of 2025'],
]
const forms = FORMS.flatMap(([id, asOf, of, not, source]) =>
  [...of.map((form) => [form, true] as const), ...not.map((form) => [form, false] as const)].map(([form, holds]): Case =>
    row(`standing-${id}-${form}`, `${id} ${holds ? 'applies' : 'does not apply'} to ${form}.`, [
      { asOf, ...good(form, 'Nd'), ...(form === 'alloy' ? { product: { ...good(form, 'Nd').product, alloyedWith: ['Fe'] } } : {}) },
      holds ? { restrictions: [id] } : { restrictionsNot: [id] },
      source,
    ]),
  ),
)

/** The London talks were about certain light and heavy rare earths with military applications: element by element. */
const LIGHT = ['La', 'Ce', 'Pr', 'Nd', 'Pm']
const MEDIUM = ['Sm', 'Eu', 'Gd', 'Sc']
const HEAVY = ['Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y']
const ofTheTalks = [...LIGHT, ...MEDIUM, ...HEAVY].map((symbol): Case => {
  const met = [
    ['us-china-light-quota', LIGHT.includes(symbol)],
    ['us-china-heavy-military-kept', HEAVY.includes(symbol)],
  ] as const
  return row(
    `standing-us-china-${symbol.toLowerCase()}`,
    `${symbol} is ${LIGHT.includes(symbol) ? 'light' : HEAVY.includes(symbol) ? 'heavy' : 'neither light nor heavy'} by the Chinese convention.`,
    [
      { asOf: '2026-03-01', ...good('separated-oxide', symbol), destination: 'US', endUse: { kind: 'military' } },
      { restrictions: met.flatMap(([id, holds]) => (holds ? [id] : [])), restrictionsNot: met.flatMap(([id, holds]) => (holds ? [] : [id])) },
      'permit-framework.json, usChina2025.effects; elements.note (grouping)',
    ],
  )
})
const civilOfTheTalks: Case = row('standing-us-china-heavy-civil', 'For a civil end use, the answer does not say that the talks keep restrictions on heavy rare earths.', [
  { asOf: '2026-03-01', ...good('metal', 'Dy'), destination: 'US', endUse: { kind: 'civil' } },
  { restrictions: ['us-china-civil-streamlined'], restrictionsNot: ['us-china-heavy-military-kept'] },
  'permit-framework.json, usChina2025.effects (heavy-military-kept)',
])

const LIMBS: readonly (readonly [limb: string, inquiry: object])[] = [
  ['1-3', abroad],
  ['1-1', { ...abroad, origin: 'DE', chineseContent: { valuePercent: 5, technology: false } }],
  ['1-2', { ...abroad, origin: 'DE', chineseContent: { valuePercent: 0, technology: true } }],
]

/** Announcement 61, art. 1, limb by limb: the re-exporter must give notice and apply from abroad (also the limbs of 2025-12-01). */
const limbs = ['compliance-notice', 'application-from-abroad'].flatMap((id) =>
  LIMBS.map(([limb, inquiry]): Case =>
    row(`standing-${id}-${limb}`, `Under article ${limb}, as known before its suspension, ${id} applies.`, [
      { asOf: '2025-12-05', knownAt: '2025-10-20', ...inquiry },
      { restrictions: [id] },
      'MOFCOM announcement 61 of 2025, arts. 1, 6, 7',
    ]),
  ),
)

type Paper = readonly [id: string, from: string | Days, inquiry: object, source: string]
const toExporter = { ...dualUse, exporter: { complianceProgramme: true, exportRecord: true } }
const PAPERS: readonly Paper[] = [
  ...['application-form', 'identity-proof', 'contract', 'technical-description', 'other-material'].map((id): Paper => [id, '2024-12-01', dualUse, `${DECREE} art. 16(1)`]),
  ...['compliance-programme-statement', 'licence-record-statement', 'channels-and-end-users-statement'].map((id): Paper => [id, '2024-12-01', toExporter, `${DECREE} art. 16(2)`]),
  ...['risk-assessment-report', 'watch-list-undertaking'].map((id): Paper => [id, '2024-12-01', toWatchListed, `${DECREE} art. 26(2)`]),
  ...['end-user-certificate-translation', 'importer-and-end-user-profile'].map((id): Paper => [
    id,
    '2023-12-01',
    dualUse,
    'Announcement 39 of 2023 cl. 3; practice guides (legal-process.json)',
  ]),
  ['production-and-use-evidence', '2025-11-30', magnet, 'legal-process.json (practice_2025_11)'],
  ['technology-statement', during('2025-10-09', '2025-11-07'), technology, 'MOFCOM announcement 62 of 2025, art. 3; suspended by announcement 70 of 2025'],
  ['export-contract', '2015-01-01', ore, 'ordinary-licence-rules.json'],
  ['end-user-certificate', '2020-12-01', dualUse, `${ECL} art. 15`],
  ['end-user-undertaking', '2020-12-01', dualUse, `${ECL} art. 16`],
  ['government-certificate', '2020-12-01', dualUse, `${ECL} art. 15`],
  ['licence', '2024-12-01', dualUse, `${DECREE} art. 21`],
  ['shipment-report', '2024-12-01', dualUse, `${DECREE} art. 18(1)`],
  ['end-user-certificate-original', '2023-12-01', dualUse, 'Announcement 39 of 2023 cl. 3; practice guides (legal-process.json)'],
  ...['contract', 'statement'].map((name): Paper => [`challenge-${name}`, '2024-12-01', good('motor', 'Nd', 'Dy'), `${DECREE} art. 22 (legal-process.json, customs)`]),
  ...['declaration', 'test-reports', 'other'].map((name): Paper => [
    `challenge-${name}`,
    '2025-06-16',
    good('motor', 'Nd', 'Dy'),
    'GACC announcement 123 of 2025 (legal-process.json, customs)',
  ]),
]
const papers = PAPERS.flatMap(([id, days, inquiry, source]) =>
  onEachSide(`paper-${id}`, typeof days === 'string' ? since(days) : days, inquiry, [{ documents: [id] }, { documentsNot: [id] }], source),
)

const OFFICES: readonly (readonly [id: string, days: Days, inquiry: object, source: string])[] = [
  ['MOFCOM', since('2020-12-01'), dualUse, `${ECL} art. 12`],
  ['GACC', since('2020-12-01'), dualUse, `${ECL} art. 19`],
  ['State-Council', since('2024-12-01'), dualUse, `${DECREE} art. 17(2)`],
  ['coordination-mechanism', since('2024-12-01'), dualUse, `${DECREE} art. 4`],
  ['provincial-commerce-department', since('2023-12-01'), dualUse, 'legal-process.json, provincial_stage'],
  ['special-commissioner-office', during('2010-01-01', '2014-01-01'), ore, 'export-licence-catalogue.json (issuer)'],
  ['local-licence-issuing-authority', during('2016-01-01', '2018-01-01'), ore, 'export-licence-catalogue.json (issuer)'],
  ['provincial-commerce-department', since('2022-01-01'), ore, 'export-licence-catalogue.json (issuer)'],
]
const offices = OFFICES.flatMap(([id, days, inquiry, source]) => onEachSide(`office-${id}`, days, inquiry, [{ authorities: [id] }, { authoritiesNot: [id] }], source))

/** Reports about goods to a single destination. */
const BOUND_FOR: Readonly<Record<string, string>> = { 6: 'US', 16: 'JP', 17: 'JP' }
const reportedOf = (report: number) => ({ inquiry: { ...dualUse, destination: BOUND_FOR[report] ?? 'DE' }, source: `reported-durations.json, record ${report}` })

/** Reports are in answers from the first day of their period; the number is the index in reported-durations.json. */
const REPORTS: readonly (readonly [report: number, from: string])[] = [
  ...[0, 1, 3, 4, 6, 8, 10].map((report) => [report, '2025-04-01'] as const),
  [7, '2025-06-01'],
  [9, '2025-09-01'],
  [11, '2025-11-01'],
  [12, '2025-11-01'],
  [16, '2026-01-01'],
  [17, '2025-12-01'],
]
const reports = REPORTS.flatMap(([report, from]) =>
  onEachSide(`report-${report}`, { from }, reportedOf(report).inquiry, [{ cites: [`reported-${report}`] }, { citesNot: [`reported-${report}`] }], reportedOf(report).source),
)

/** Reports published later are not in answers; the day on which everything in the report had been published. */
const PUBLISHED: readonly (readonly [report: number, published: string])[] = [
  [0, '2025-04-30'],
  [6, '2025-07-31'],
  [7, '2025-07-31'],
  [11, '2025-12-01'],
  [16, '2026-02-06'],
  [1, '2025-05-13'],
  [3, '2025-06-04'],
  [4, '2025-06-30'],
  [8, '2025-09-30'],
  [9, '2025-10-14'],
  [10, '2025-11-06'],
  [12, '2025-12-01'],
  [17, '2026-02-08'],
]
const publications = PUBLISHED.flatMap(([report, published]): Case[] =>
  [published, dayBefore(published)].map((knownAt) =>
    row(`standing-report-${report}-known-${knownAt}`, `Report ${report} was published on ${published}.`, [
      { asOf: '2026-03-01', knownAt, ...reportedOf(report).inquiry },
      knownAt === published ? { cites: [`reported-${report}`] } : { citesNot: [`reported-${report}`] },
      `${reportedOf(report).source} (days of its sources)`,
    ]),
  ),
)

/** A report on one destination is in answers for that destination, and if the destination is open. */
const destinations = Object.entries(BOUND_FOR).flatMap(([report, country]): Case[] =>
  ['US', 'JP', 'DE', undefined].map((destination) =>
    row(`standing-report-${report}-to-${destination ?? 'anywhere'}`, `Report ${report} is about goods to ${country}.`, [
      { asOf: '2026-03-01', product: magnet.product, endUse: { kind: 'civil' }, ...(destination === undefined ? {} : { destination }) },
      destination === undefined || destination === country ? { cites: ['reported-0', `reported-${report}`] } : { cites: ['reported-0'], citesNot: [`reported-${report}`] },
      `reported-durations.json, record ${report} (scope)`,
    ]),
  ),
)

const KINDS: readonly (readonly [kind: string, days: Days])[] = [
  ['quota-licence', during('2003-01-01', '2015-01-01')],
  ['export-licence', since('2015-01-01')],
]
const kinds = KINDS.flatMap(([kind, days]) =>
  onEachSide(
    `kind-${kind}`,
    days,
    ore,
    [{ holds: { [`permits/${kind}/kind`]: kind } }, { holds: { [`permits/${kind}`]: null } }],
    'quota-history.json (the quota regime ends with 2014)',
  ),
)

/** Interpretations by the authority apply from the first day of announcement 18, also to goods shipped before they were published. */
const firstDay: readonly Case[] = ['motor', 'phosphor', 'motor-rotor', 'sensor', 'catalyst', 'consumer-article'].map((form): Case => {
  const elements = form === 'phosphor' ? ['Y', 'Tb'] : form === 'catalyst' ? ['Y'] : ['Nd', 'Dy']
  const { product, destination } = good(form, ...elements)
  return row(`standing-answered-from-the-first-day-${form}`, `On 2025-04-04 a ${form} is outside announcement 18 by what the authority said later.`, [
    { asOf: '2025-04-04', product: { ...product, ...(form === 'catalyst' ? { processing: 'deep' } : {}) }, destination, endUse: { kind: 'civil' } },
    { dualUseVerdict: ['no-permit'], warnsCode: ['interpretation-later', ...(form === 'motor' ? [] : ['generally'])], ...(form === 'motor' ? { warnsNot: ['generally'] } : {}) },
    'DESIGN section 2 (An interpretation); interpretations.json',
  ])
})

const single: readonly Case[] = [
  row('standing-horizon-first-list', 'Before the first list, an unnamed buyer has a coming change on the day of its first decision, which can prohibit the export.', [
    { asOf: '2021-06-01', ...dualUse },
    { possibleIs: ['permit-required'], horizonOn: ['2022-02-21'] },
    'Countermeasures of 2022-02-21; DESIGN section 4 (horizon)',
  ]),
  row('standing-share-below', 'Goods made abroad with 0.095 % of Chinese value are below the threshold of 61 art. 1(1).', [
    {
      asOf: '2025-12-05',
      knownAt: '2025-10-20',
      ...abroad,
      origin: 'DE',
      chineseContent: { valuePercent: 0.095, technology: false },
      endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
    },
    { dualUseVerdict: ['no-permit'] },
    'MOFCOM announcement 61 of 2025, art. 1(1): 0.1 % or more',
  ]),
  row('standing-clock', 'What the 45 working days do not include, and what is presumed about them.', [
    { asOf: '2026-03-01', ...magnet },
    {
      holds: {
        'review/statutory/notCounted': ['technical-identification', 'expert-opinion', 'on-site-check'],
        'review/statutory/assumptions/first-day-not-counted/id': 'first-day-not-counted',
        'review/statutory/assumptions/make-up-days-count/id': 'make-up-days-count',
        'review/statutory/assumptions/no-state-council-referral/id': 'no-state-council-referral',
        'review/statutory/assumptions/not-on-the-watch-list/id': 'not-on-the-watch-list',
      },
    },
    'legal-process.json, review_clock (Decree 792 art. 17; Administrative Licensing Law art. 82)',
  ]),
]

/** Rules of the quota licence that still apply to the ordinary licence. */
const ordinary: readonly Case[] = ['one-batch-one-licence', 'processing-trade'].map((id) =>
  row(`standing-${id}-ordinary`, `${id} applies to the ordinary licence too.`, [
    { asOf: '2026-03-01', ...ore },
    { restrictions: [id] },
    'ordinary-licence-rules.json; export-licence-catalogue.json',
  ]),
)

export const standing: readonly Case[] = [
  ...ordinary,
  ...restrictionDays,
  ...standings,
  ...forms,
  ...ofTheTalks,
  civilOfTheTalks,
  ...limbs,
  ...papers,
  ...offices,
  ...reports,
  ...publications,
  ...destinations,
  ...kinds,
  ...firstDay,
  ...single,
]
