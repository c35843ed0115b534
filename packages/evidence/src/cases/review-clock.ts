/** How long a review takes: each stage of the framework, each rule of the statutory clock, each reason for no limit. */
import type { Case } from './case.ts'
import { good, row } from './rows.ts'

const magnet = good('ndfeb-magnet', 'Nd, Dy')
const toGermany = { asOf: '2026-03-01', product: magnet, destination: 'DE', endUse: { kind: 'civil' } }
type Holds = NonNullable<Case['expect']['holds']>

const holds = (id: string, why: string, [inquiry, expected, source]: readonly [inquiry: object, expected: Holds, source: string]): Case =>
  row(`clock-${id}`, why, [inquiry, { holds: expected }, source])

/** Stage, minimum and maximum days, reviewing authorities. */
const STAGES = [
  ['submission', null, ['MOFCOM']],
  ['technical-review', [15, 20], ['MOFCOM', 'MIIT']],
  ['security-review', [10, 15], ['MOFCOM', 'SASTIND']],
  ['final-approval', [5, 10], ['MOFCOM', 'GACC']],
] as const

const stages = STAGES.map(([id, days, authorities]) => {
  const at = `review/framework/stages/${id}`
  return holds(`stage-${id}`, days === null ? `${id} has no published duration, and the answer states none.` : `${id} takes ${days.join(' to ')} days.`, [
    toGermany,
    { [`${at}/authorities`]: authorities, ...(days === null ? { [`${at}/days`]: null } : { [`${at}/days/min`]: days[0], [`${at}/days/max`]: days[1] }) },
    'permit-framework.json, applicationProcess',
  ])
})

/** A rule of the statutory clock, its working days, and a passage that it cites. */
const RULES = [
  ['acceptance', null, 'all-32', 'Decree 792 art. 17(1); Administrative Licensing Law art. 32'],
  ['completeness-notice', 5, 'all-32', 'Administrative Licensing Law art. 32(4)'],
  ['provincial-stage', null, 'practice-provincial', 'legal-process.json, provincial_stage'],
  ['decision', 45, 'd792-17', 'Decree 792 art. 17(1)'],
  ['not-counted', null, 'all-45', 'Decree 792 art. 17(3); Administrative Licensing Law art. 45'],
  ['state-council', null, 'd792-17', 'Decree 792 art. 17(2)'],
  ['watch-list', null, 'd792-26', 'Decree 792 art. 26(2)'],
  ['delivery', 10, 'all-44', 'Administrative Licensing Law art. 44'],
  ['key-change', null, 'd792-18', 'Decree 792 art. 18'],
  ['other-change', 20, 'd792-18', 'Decree 792 art. 18: 20 working days'],
] as const

const rules = RULES.map(([id, days, cite, source]): Case =>
  row(`clock-rule-${id}`, days === null ? `${id} is in the answer, without days.` : `${id}: ${days} working days.`, [
    toGermany,
    { holds: { [`review/statutory/rules/${id}/id`]: id, [`review/statutory/rules/${id}/workingDays`]: days }, cites: [cite] },
    source,
  ]),
)

/** The rules of the decree from its first day, and those of the licensing law before. */
const onset = RULES.flatMap(([id]): Case[] =>
  ['2024-11-30', '2024-12-01'].map((asOf) => {
    const applies = asOf === '2024-12-01' || id === 'completeness-notice' || id === 'delivery'
    return holds(`rule-${id}-${asOf}`, `${id} ${applies ? 'applies' : 'does not apply yet'} on ${asOf}.`, [
      { ...toGermany, asOf, endUse: { kind: 'wmd' } },
      { [`review/statutory/rules/${id}/id`]: applies ? id : null },
      'Decree 792, from 2024-12-01; Administrative Licensing Law arts. 32, 44',
    ])
  }),
)

const ofTheLicensingLaw = ['completeness-notice', 'delivery'].flatMap((id) =>
  ['2004-06-30', '2004-07-01'].map((asOf) =>
    holds(`rule-${id}-${asOf}`, `${id} ${asOf === '2004-07-01' ? 'applies' : 'does not apply yet'} on ${asOf}.`, [
      { ...toGermany, asOf, endUse: { kind: 'wmd' } },
      { [`review/statutory/rules/${id}/id`]: asOf === '2004-07-01' ? id : null },
      'Administrative Licensing Law arts. 32, 44, from 2004-07-01',
    ]),
  ),
)

/** Reasons why the statutory limit does not apply. */
const noLimit: readonly Case[] = [
  holds('no-limit-no-licence', 'A motor needs no dual-use licence, so the answer has no limit and no rules of the clock.', [
    { ...toGermany, product: { ...magnet, form: 'motor' } },
    { 'review/statutory/limitWorkingDays': null, 'review/statutory/noLimitBecause': ['no-dual-use-licence'], 'review/statutory/rules': null, 'review/endUserPapers': null },
    'Decree 792 art. 17',
  ]),
  holds('no-limit-prohibited', 'A prohibited export has no review.', [
    { ...toGermany, destination: 'JP', endUse: { kind: 'military' } },
    { 'review/statutory/limitWorkingDays': null, 'review/statutory/noLimitBecause': ['prohibited'] },
    'MOFCOM announcement 1 of 2026; Decree 792 art. 17',
  ]),
  holds('no-limit-watch-list', 'For a watch-listed user the limit does not apply.', [
    { ...toGermany, asOf: '2026-08-01', destination: 'JP', endUser: { kind: 'civil', listed: 'watch-list' } },
    { 'review/statutory/limitWorkingDays': null, 'review/statutory/noLimitBecause': ['watch-list'] },
    'Decree 792 art. 26(2)',
  ]),
  holds('no-limit-not-read', 'The limit before Decree 792 is unknown.', [
    { asOf: '2024-06-01', product: good('ore', 'La'), destination: 'DE', endUse: { kind: 'wmd' } },
    { 'review/statutory/limitWorkingDays': null, 'review/statutory/noLimitBecause': ['not-read'] },
    'legal-process.json, review_clock',
  ]),
  holds('no-limit-refused', 'An export that is refused in principle has no review to wait for, which the answer says.', [
    { ...toGermany, asOf: '2025-10-20', exportedFrom: 'VN', endUse: { kind: 'military' }, endUser: { kind: 'military', listed: 'none' } },
    { 'review/statutory/noLimitBecause': ['refused-in-principle'] },
    'MOFCOM announcement 61 of 2025, art. 2',
  ]),
  holds('watch-list-presumed-not', 'An unnamed Japanese buyer can be on the watch list: the answer states the presumption that it is not.', [
    { ...toGermany, asOf: '2026-08-03', destination: 'JP' },
    { 'review/statutory/limitWorkingDays': 45, 'review/statutory/assumptions/not-on-the-watch-list/citations': ['d792-26'] },
    'Decree 792 art. 26(2)',
  ]),
  holds('watch-list-ruled-out', 'If no party can be on the watch list, nothing is presumed about it.', [
    { ...toGermany, endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none' }, importer: { name: 'Example Motoren GmbH', listed: 'none' }, consignees: [] },
    { 'review/statutory/assumptions/not-on-the-watch-list': null },
    'Decree 792 art. 26(2)',
  ]),
  holds('rules-of-their-time', 'In 2022 the rules of Decree 792 did not apply, but the general rule of acceptance did.', [
    { asOf: '2022-06-01', product: good('target', 'La'), destination: 'DE', endUse: { kind: 'wmd' } },
    {
      'review/statutory/rules/decision': null,
      'review/statutory/rules/acceptance': null,
      'review/statutory/rules/completeness-notice/workingDays': 5,
      'review/statutory/rules/delivery/workingDays': 10,
    },
    'legal-process.json, instruments (D792 effective 2024-12-01, ALL 2004-07-01)',
  ]),
  holds('limit-state-council-presumed-not', 'The answer states the assumption that the export need not be submitted to the State Council.', [
    toGermany,
    { 'review/statutory/limitWorkingDays': 45, 'review/statutory/assumptions/no-state-council-referral/citations': ['d792-17'] },
    'Decree 792 art. 17(2)',
  ]),
]

/** Reasons why the framework states no end. */
const OPEN_ENDS = [
  ['sensitive', good('ndfeb-magnet', 'Nd, Dy'), 'established', ['sensitive-material']],
  ['analogy', good('smco-magnet', 'Sm'), 'established', ['sensitive-material-by-analogy']],
  ['new-customer', good('ore', 'La'), 'new', ['new-customer']],
  ['both', magnet, 'new', ['sensitive-material', 'new-customer']],
  ['neither', good('metal', 'La'), 'established', []],
  ['open-elements', { form: 'ndfeb-magnet' }, 'established', ['sensitive-material-possible']],
  ['open-rest', good('alloy', 'La', { elementsComplete: false }), 'established', ['sensitive-material-possible']],
] as const
const openEnds = OPEN_ENDS.map(([id, product, customer, because]) =>
  holds(`open-end-${id}`, because.length === 0 ? 'Neither sensitive material nor a new customer: the total duration has an end.' : `Open-ended: ${because.join(', ')}.`, [
    { ...toGermany, product, customer },
    {
      'review/framework/openEnded': because.length > 0,
      'review/framework/openEndedBecause': because,
      'review/framework/sumDays/min': 30,
      'review/framework/sumDays/max': 45,
      'review/framework/standardDays': 45,
    },
    'permit-framework.json, duration',
  ]),
)

/** A customer that is not stated is presumed to be an established one, and the answer says so. */
const presumedCustomer: readonly Case[] = [
  row('open-end-customer-presumed', 'If the customer is not stated, the answer says that an established one is presumed.', [
    { ...toGermany, product: good('ore', 'La'), customer: undefined },
    { assumes: ['customer'], holds: { 'review/framework/openEndedBecause': [] } },
    'permit-framework.json, duration',
  ]),
]

/** The administration of defence science takes part only for dual-use items. */
const defence: readonly Case[] = [
  holds('stage-authorities-dual-use', 'SASTIND takes part in the security review of a dual-use item.', [
    { ...toGermany, product: good('metal', 'Dy') },
    { 'review/framework/stages/security-review/authorities': ['MOFCOM', 'SASTIND'] },
    'permit-framework.json, authorities (when: dual-use items)',
  ]),
  row('stage-authorities-ordinary', 'It has no part in the review of an ordinary licence.', [
    { ...toGermany, product: good('metal', 'La') },
    { authoritiesNot: ['SASTIND'], holds: { 'review/framework/stages/security-review/authorities': ['MOFCOM'] } },
    'permit-framework.json, authorities (when: dual-use items)',
  ]),
]

const reports: readonly Case[] = [
  holds('report-population', 'A reported figure names its source.', [
    toGermany,
    { 'review/observed/2/value': '25% of hundreds of applications', 'review/observed/2/population': 'European car suppliers, members of CLEPA' },
    'reported-durations.json, record 3',
  ]),
]

/** All cases of this file. */
export const reviewClock: readonly Case[] = [...presumedCustomer, ...defence, ...stages, ...rules, ...onset, ...ofTheLicensingLaw, ...noLimit, ...openEnds, ...reports]
