/**
 * What the facts and the design state about everything that accompanies a verdict: effects and days of restrictions, when
 * papers and authorities apply, first days of reports, tiers of forms. Unlike the rest of the extract, its author had seen the
 * law; days, tiers and listings were looked up in the facts, but not every value. It detects changes, but it is not an
 * independent reading.
 */

const ECL = '2020-12-01'
const DECREE_792 = '2024-12-01'
const DECREE_803 = '2025-03-24'
/** The first day of the Foreign Trade Law as revised in 2025. */
const TRADE_LAW = '2026-03-01'
/** `from` is the first day of the text, or the last day of a month (docs/decisions.md, 19); `until` is the first day on which it no longer applies. */
export type RestrictionFacts = {
  readonly effect: 'prohibition' | 'refusal' | 'case-by-case' | 'duty' | 'condition' | 'context'
  readonly on?: string
  readonly limbs?: string
  readonly forms?: string
  readonly from?: string
  readonly until?: string
}

/** Restrictions such as ecl-45 and d792-48 are background (docs/decisions.md, 46). If somebody must act, it is a duty. */
const background = (on: string, from: string): RestrictionFacts => ({ effect: 'context', on, from })
/** A quota for a calendar year, as reported. */
const quota = (year: number): readonly [string, RestrictionFacts] => [
  `export-quota-${year}`,
  { effect: 'condition', on: 'quota-licence', from: `${year}-01-01`, until: `${year + 1}-01-01` },
]

const TO_METALS = 'ore concentrate mixed-carbonate basic-oxide separated-oxide oxide-mixture compound metal'
const ABROAD = 'a61-1-1 a61-1-2 a61-1-3'

/** By id. `on`, `limbs` and `forms` are lists separated by spaces. */
export const restrictionFacts: ReadonlyMap<string, RestrictionFacts> = new Map<string, RestrictionFacts>([
  // Named by effects: DESIGN sections 2 and 3
  ['us-military', { effect: 'prohibition' }],
  ['japan-military', { effect: 'prohibition' }],
  ['control-list', { effect: 'prohibition' }],
  ['unreliable-entity-list', { effect: 'prohibition' }],
  ['countermeasure', { effect: 'prohibition' }],
  ['watch-list', { effect: 'condition' }],
  ['catch-all', { effect: 'condition' }],
  ['knowing-assistance', { effect: 'condition' }],
  ['refused-in-principle', { effect: 'refusal' }],
  ['case-by-case', { effect: 'case-by-case' }],
  ['humanitarian-report', { effect: 'duty' }],

  // legal-process.json: Export Control Law, Decree 792, customs
  ['no-transfer-without-permission', { effect: 'duty', on: 'dual-use re-export', from: ECL }],
  ['re-export-follows-the-law', background('re-export', ECL)],
  ['transit-and-bonded', background('re-export processed-here', ECL)],
  ['penalties', background('dual-use barred', ECL)],
  ['penalties-abroad', background('barred-abroad', ECL)],
  ['penalties-of-the-decree', background('dual-use barred', DECREE_792)],
  ['service-providers', background('dual-use barred', ECL)],
  ['filing-platform', background('dual-use', '2021-12-31')],
  ['reconsideration', background('dual-use', ECL)],
  ['consultation', background('doubt', ECL)],
  ['keep-records', { effect: 'duty', on: 'dual-use', from: DECREE_792 }],
  ['report-changes', { effect: 'duty', on: 'dual-use', from: DECREE_792 }],
  ['licence-terms', { effect: 'condition', on: 'dual-use', from: DECREE_792 }],
  ['general-licence-excluded', { effect: 'condition', on: 'shut-out', from: DECREE_792 }],
  ['certificate-conditions', { effect: 'condition', on: 'certificate', from: DECREE_792 }],
  ['exports-without-trade', background('not-a-sale', DECREE_792)],
  ['bonded-moves', background('processed-here', DECREE_792)],
  ['customs-release', background('customs', DECREE_792)],
  ['extraterritorial-reach', background('re-export', DECREE_792)],
  ['customs-challenge', background('customs', '2025-06-16')],

  // countermeasures-2026-11-29.json, law: Anti-Foreign Sanctions Law, Decree 803, Foreign Trade Law. Named by lists, so
  // without a circumstance of their own, except for those of the ordinary licence.
  ['countermeasure-consent', { effect: 'condition', from: DECREE_803 }],
  ['penalties-countermeasure', { effect: 'context', from: '2021-06-10' }],
  ['penalties-countermeasure-of-the-decree', { effect: 'context', from: DECREE_803 }],
  ['penalties-unreliable-entity', { effect: 'context', from: TRADE_LAW }],
  ['basis-ordinary-licence', background('export-licence', TRADE_LAW)],
  ['penalties-ordinary-licence', background('export-licence', TRADE_LAW)],

  // announcement-18-2025.json, announcements-october-2025.json
  ['declaration-remarks', { effect: 'duty', on: 'coded-item', from: '2025-04-04' }],
  ['remarks-near-threshold', { effect: 'duty', on: 'limb-runs', limbs: 'a56', forms: 'equipment reagent' }],
  ['declare-not-controlled', { effect: 'duty', on: 'near-item', from: '2025-04-04' }],
  // entities.json, watchList
  ['watch-list-pledge', { effect: 'duty', limbs: 'm2026-12 m2026-28' }],
  ['compliance-notice', { effect: 'duty', on: 'annex-item-from-china', limbs: ABROAD }],
  ['application-from-abroad', { effect: 'duty', limbs: ABROAD }],
  ['deemed-export', { effect: 'context', limbs: 'a62' }],
  ['fifty-percent-rule', { effect: 'condition', on: 'refusals-run' }],
  ['deemed-export-inside-china', { effect: 'condition', on: 'inside-china' }],
  ['technology-exemptions', { effect: 'context', limbs: 'a62' }],

  // permit-framework.json, pillars
  ['end-use-verification', { effect: 'duty', on: 'framework' }],
  ['environmental-certification', { effect: 'condition', on: 'framework' }],
  ['military-civilian-distinction', { effect: 'condition', on: 'framework' }],
  // The talks of 2025, known only as a year (docs/decisions.md, 19).
  ...(
    [
      ['us-china-civil-streamlined', 'us-china-civil'],
      ['us-china-light-quota', 'us-china-light'],
      ['us-china-heavy-military-kept', 'us-china-heavy'],
      ['us-china-transparency', 'us-china'],
    ] as const
  ).map(([id, on]): [string, RestrictionFacts] => [id, { effect: 'context', on, from: '2025-12-31' }]),
  ['heightened-scrutiny', { effect: 'condition', on: 'heightened' }],

  // export-licence-catalogue.json, ordinary-licence-rules.json
  ['export-contract', { effect: 'condition', on: 'export-licence', from: '2015-01-01' }],
  ['one-batch-one-licence', { effect: 'condition', on: 'export-licence quota-licence', from: '2009-01-01' }],
  [
    'mixtures-ten-percent',
    {
      effect: 'condition',
      on: 'leaves-china',
      forms: 'oxide-mixture compound alloy master-alloy-flake magnet-powder polishing-powder catalyst hydrogen-storage-material scrap',
      from: '2009-01-01',
    },
  ],
  ['designated-ports', { effect: 'condition', on: 'export-licence', from: '2016-01-01', until: '2023-01-01' }],
  ['processing-trade', background('export-licence quota-licence', '2006-11-01')],
  ['border-trade', background('border-licence', '2024-01-01')],

  // quota-history.json
  ['quota-allocation', { effect: 'condition', on: 'quota-licence', from: '2003-01-01' }],
  ['ferro-alloys-2011', { effect: 'context', on: 'quota-licence', forms: 'alloy master-alloy-flake magnet-powder', until: '2011-05-20' }],
  ...[2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014].map(quota),
  ['export-duty-2008', { effect: 'condition', on: 'quota-licence', from: '2008-01-31', until: '2011-01-01' }],
  ['export-duty-2011', { effect: 'condition', on: 'quota-licence', from: '2011-01-01', until: '2012-01-01' }],
  ['export-duty-2012', { effect: 'condition', on: 'quota-licence', from: '2012-01-01', until: '2013-01-01' }],
  ['export-duty-2013', { effect: 'condition', on: 'export-licence quota-licence', from: '2013-01-01', until: '2015-05-01' }],
  ['wto-consultations', { effect: 'context', on: 'quota-licence', from: '2012-03-13', until: '2012-07-23' }],
  ['wto-panel', { effect: 'context', on: 'quota-licence', from: '2012-07-23', until: '2014-03-26' }],
  ['wto-panel-report', { effect: 'context', on: 'quota-licence', from: '2014-03-26', until: '2014-08-07' }],
  ['wto-appellate-report', { effect: 'context', on: 'export-licence quota-licence', from: '2014-08-07', until: '2015-05-01' }],

  // earlier-controls.json: Decree 785, measures of August 2025
  ['traceability', { effect: 'duty', on: 'leaves-china', forms: `${TO_METALS} alloy`, from: '2024-10-01' }],
  ['total-volume-control', { effect: 'context', on: 'leaves-china', forms: `${TO_METALS} alloy`, from: '2025-08-22' }],
])

/** Papers: what they are for, and from which day. Sources: legal-process.json (documents); before the decree, announcement 39 of 2023. */
export const documentFacts: ReadonlyMap<string, readonly [on: string, from: string, ...only: string[]]> = new Map<string, readonly [string, string, ...string[]]>([
  ...['application-form', 'identity-proof', 'contract', 'technical-description', 'shipment-report', 'other-material'].map((id) => [id, ['dual-use', DECREE_792]] as const),
  // Export Control Law arts. 15, 16; also Decree 792 art. 24.
  ...['end-user-certificate', 'end-user-undertaking', 'government-certificate'].map((id) => [id, ['dual-use', ECL]] as const),
  // Shown to Chinese customs, or submitted to a Chinese province.
  ['licence', ['dual-use-goods-from-china', DECREE_792]],
  ...['compliance-programme-statement', 'licence-record-statement', 'channels-and-end-users-statement'].map((id) => [id, ['general-licence', DECREE_792]] as const),
  ...['risk-assessment-report', 'watch-list-undertaking'].map((id) => [id, ['watch-list', DECREE_792]] as const),
  ['end-user-certificate-translation', ['dual-use', '2023-12-01']],
  ['end-user-certificate-original', ['dual-use-from-china', '2023-12-01']],
  ...['declaration', 'test-reports', 'other'].map((name): [string, readonly [string, string]] => [`challenge-${name}`, ['challenge', '2025-06-16']]),
  // Contract, performance, main uses: customs[1], Decree 792 art. 22.
  ['challenge-contract', ['challenge', DECREE_792]],
  ['challenge-statement', ['challenge', DECREE_792]],
  ['importer-and-end-user-profile', ['dual-use', '2023-12-01']],
  // Reported by a magnet maker in November 2025, without a day: where the magnet is installed.
  ['production-and-use-evidence', ['dual-use-from-china', '2025-11-30', 'bonded-magnet', 'ndfeb-magnet', 'smco-magnet']],
  // Announcement 62, article 3: applies on the days of its limb.
  ['technology-statement', ['technology', '', 'a62']],
  ['export-contract', ['export-licence', '2015-01-01']],
])

/** Authorities by id and role. Sources: legal-process.json, export-licence-catalogue.json (issuer), permit-framework.json. */
export const authorityFacts: ReadonlyMap<string, readonly [on: string, from: string | null, until: string | null]> = new Map([
  ['provincial-commerce-department forwards', ['dual-use-from-china', '2023-12-01', null]],
  ['coordination-mechanism coordinates', ['dual-use', DECREE_792, null]],
  ['State-Council approves-major-impact', ['dual-use', DECREE_792, null]],
  ['MOFCOM accepts', ['dual-use', DECREE_792, null]],
  ['MOFCOM decides', ['dual-use', ECL, null]],
  // In both the technical review and the security review.
  ['MOFCOM leads', ['framework', null, null]],
  ['GACC clears', ['dual-use-goods-from-china', ECL, null]],
  // legal-process.json, authorities: from the draft of 2025.
  ['quota-and-licence-bureau issues-by-draft', ['dual-use-from-china', '2025-09-16', null]],
  ['provincial-commerce-department issues-by-draft', ['dual-use-from-china', '2025-09-16', null]],
  ['special-commissioner-office issues', ['quota-licence', '2010-01-01', '2014-01-01']],
  ['local-licence-issuing-authority issues', ['export-licence', '2016-01-01', '2018-01-01']],
  // The ministry, or the local department that it delegates to.
  ['MOFCOM issues', ['export-licence', '2022-01-01', null]],
  ['provincial-commerce-department issues', ['export-licence', '2022-01-01', null]],
  ['MIIT consulted', ['framework', null, null]],
  ['SASTIND consulted', ['framework', null, null]],
])

/** The first month of each report by its index in reported-durations.json, or the only destination that it is about. */
export const reportedFrom: ReadonlyMap<string, string> = new Map([
  ...[0, 1, 3, 4, 8, 10].map((at) => [`reported-${at}`, '2025-04-01'] as const),
  ['reported-6', '2025-04-01 US'],
  ['reported-7', '2025-06-01'],
  ['reported-9', '2025-09-01'],
  ['reported-11', '2025-11-01'],
  ['reported-12', '2025-11-01'],
  ['reported-16', '2026-01-01 JP'],
  ['reported-17', '2025-12-01 JP'],
])

/** Kinds of permit: forms, first day, first day on which it no longer exists. Decree 792 art. 15; quota-history.json. */
export const kindFacts: ReadonlyMap<string, readonly [forms: string, from: string | null, until: string | null]> = new Map([
  ['dual-use-licence', ['certificate general single', null, null]],
  ['export-licence', ['', '2015-01-01', null]],
  ['quota-licence', ['', '2003-01-01', '2015-01-01']],
  ['technology-licence', ['', null, null]],
])

/** Tiers: the products that permit-framework.json names. */
const NAMED_IN_TIERS = [
  '',
  'concentrate mixed-carbonate basic-oxide',
  'separated-oxide metal alloy',
  'ndfeb-magnet smco-magnet phosphor',
  'motor-rotor electronic-component laser-material',
]
/** Forms assigned by analogy: raw as mined; processed; functional materials; built-in parts. */
const LIKE_THEM = [
  '',
  'ore',
  'oxide-mixture compound master-alloy-flake polishing-powder',
  'target magnet-powder bonded-magnet crystal ceramic catalyst hydrogen-storage-material magnetostrictive-material magnetic-refrigeration-material',
  'optical-fibre motor sensor loudspeaker',
]
/** DESIGN section 3, presumptions. */
export const PRESUMED_DEEP: ReadonlySet<string> = new Set('phosphor motor loudspeaker motor-rotor sensor consumer-article electronic-component'.split(' '))
/**
 * DESIGN section 3, presumptions: whether a given list of elements is presumed complete. For equipment, technology and services
 * a list decides nothing.
 */
export const ELEMENT_LISTS: ReadonlyMap<string, 'complete' | 'complete-with-metals' | 'may-miss-some'> = new Map([
  ...'ore concentrate mixed-carbonate basic-oxide separated-oxide oxide-mixture compound metal target reagent'.split(' ').map((form) => [form, 'complete'] as const),
  // Complete if `alloyedWith` is stated.
  ...'alloy magnetostrictive-material magnetic-refrigeration-material'.split(' ').map((form) => [form, 'complete-with-metals'] as const),
  ...[
    'ndfeb-magnet smco-magnet bonded-magnet magnet-powder master-alloy-flake phosphor crystal laser-material optical-fibre',
    'ceramic catalyst polishing-powder hydrogen-storage-material motor-rotor motor sensor loudspeaker',
    'electronic-component consumer-article medicament scrap',
  ]
    .flatMap((forms) => forms.split(' '))
    .map((form) => [form, 'may-miss-some'] as const),
])
/** DESIGN section 4 (Forms imply elements). */
export const IMPLIED: ReadonlyMap<string, string> = new Map([
  ['smco-magnet', 'Sm'],
  ['ndfeb-magnet', 'Nd'],
])

/** Level and basis by form; a form that is not here has no tier. */
export const tiers: ReadonlyMap<string, string> = new Map(
  [NAMED_IN_TIERS, LIKE_THEM].flatMap((levels, at) =>
    levels.flatMap((forms, level) =>
      forms
        .split(' ')
        .filter(Boolean)
        .map((form) => [form, `${level} ${at === 0 ? 'named' : 'analogy'}`] as const),
    ),
  ),
)

/** For the entries of a code: permit, effect, limb, reach table. */
export const controlFacts: ReadonlyMap<string, string> = new Map([
  ...'1C902 1C903 1C904 1C905 1C906 1C907 1C908'.split(' ').map((code) => [code, 'dual-use-licence licence a18 a18'] as const),
  ...'1C909 1C910 1C911 1C912 1C913'.split(' ').map((code) => [code, 'dual-use-licence licence a57 a57'] as const),
  ...'1C914 2B902'.split(' ').map((code) => [code, 'dual-use-licence licence a56 a56'] as const),
  ['1E902', 'dual-use-licence licence a62 a62'],
  // Articles 1(1) and 1(2) also refer to part 1. Article 1(3), on goods of Chinese origin, was in force first.
  ['ANNEX-1', 'dual-use-licence licence a61-1-3 a61'],
  ['EXPORT-LICENCE', 'export-licence licence export-licence export-licence'],
  ['EXPORT-QUOTA', 'quota-licence licence export-quota export-quota'],
  ['FINE-CERIUM', 'dual-use-licence licence fine-cerium fine-cerium'],
  ['TECH-2008', 'technology-licence prohibition tech2008 tech2008'],
  ['TECH-2023', 'technology-licence prohibition tech2023 tech2023'],
])

/** The subject of an entry by the end of its code, in the order of announcement 18. */
export const ENTRY_KINDS: readonly (readonly [code: RegExp, kind: string])[] = [
  [/^1C9(?:0[2-9]|1[0-3])\.a\.1$/, 'metal'],
  [/^1C9(?:0[2-9]|10|12)\.a\.2\.[a-z]$/, 'alloy'],
  [/^1C9(?:0[2-9]|10|12)\.a\.3\.[a-z]$/, 'target'],
  [/^1C911\.a\.2\.a$|^1C913\.a\.2$/, 'target'],
  [/^1C90[2-9]\.a\.4$/, 'magnet-material'],
  [/^1C9(?:0[2-9]|1[0-3])\.b$/, 'oxide'],
  [/^1C9(?:0[2-9]|1[0-3])\.c$/, 'compound'],
  [/^1C914\.a$/, 'ore'],
  [/^1C914\.[bc]$/, 'reagent'],
  [/^2B902\.[a-z]$/, 'equipment'],
  [/^1E902\.a$/, 'technology'],
  [/^1E902\.b$/, 'production-line-technology'],
]

/** Entries without a control code, with their reference codes. */
export const codelessEntries: ReadonlyMap<string, string> = new Map([
  ['xl2015:catalogue', ''],
  ['xl2015:fine-cerium', '2805301510'],
  ['quota:catalogue', ''],
  ['tech2008:rare-earth', ''],
  ['tech2023:rare-earth', ''],
])

/** Keys of the texts of warnings (DESIGN sections 1 to 3, docs/decisions.md) and of the reasons for tiers. */
export const WARNING_KEYS: readonly string[] = [
  'after-knowledge after-knowledge.known-at last-day-unclear extension-announced extension-announced.passed',
  'interpretation-later generally framework-law-differ.strict-tier framework-law-differ.light-tier',
  'technical-note.a18-alloy technical-note.a18-target technical-note.a18-magnet-material technical-note.a18-oxide',
  'technical-note.a18-compound technical-note.a57-alloy technical-note.a57-target',
  'framework-law-differ.light-tier-open framework-law-differ.light-tier-unsettled',
  'framework-law-differ.quota framework-law-differ.registration framework-law-differ.toll-processing',
  'catch-all catch-all.named catch-all.before catch-all.unread catch-all-abroad composition-taken-as-complete practice-threshold re-export-undetailed code-alone',
  'code-form-conflict words-code-conflict code-unknown control-code-asserted control-code-unknown not-transcribed only-by-control-code',
  'adjacent-control grade-doubt source-doubt no-affiliate-rule no-affiliate-rule.before listed-conflict',
  'countermeasure-relevant countermeasure-relevant.before countermeasure-measures countermeasure-measures.before',
  'countermeasure-clause-open countermeasure-mentioned countermeasure-not-re-export countermeasure-none-in-force',
  'questionnaire-supply-chain',
  'adjacent-control.a46-2-in-force adjacent-control.a46-2-suspended adjacent-control.a46-2-unsettled left-under-undertaking',
  'listed-party.equal listed-party.near listed-party-if-controlled group-of-listed-party family-of-listed-party',
  'inferred-from-absence inferred-from-absence.quota papers-not-read both-papers-open sensitive-by-analogy',
  'schedule.accepted-on-submission schedule.accepted-on schedule.accepted-on-answer tiers-from-2025 tier-form-open tier-ore tier-oxide-mixture',
  'tier-compound tier-flake tier-target tier-magnet tier-crystal tier-fibre tier-material tier-polishing',
  'tier-component tier-none-article tier-none-other turns-before-dispatch',
  'listed-party.equal listed-party.near listed-party-if-controlled group-of-listed-party',
].flatMap((line) => line.split(' '))

/** Announcement 61, annex 1: part 1 lists metals, alloys and oxides; part 2 lists what is made of them (DESIGN section 3, scope). */
export const ANNEX_PART_1: ReadonlySet<string> = new Set(['metal', 'alloy', 'oxide'])
