/** Papers to submit, their providers, and how complete the papers about the end user are. */
import type { Case } from './case.ts'
import { alike, good, row } from './rows.ts'

const magnet = good('ndfeb-magnet', 'Nd, Dy')
const toGermany = { asOf: '2026-03-01', product: magnet, destination: 'DE', endUse: { kind: 'civil' } }
/** Technology that the catalogue does not prohibit; for prohibited technology, no papers are listed. */
const UNDER_62 = { form: 'technology', technology: 'other', controlCode: '1E902.a' }

/** Paper, stage, provider, basis, and whether it is always required. */
const PAPERS = [
  ['application-form', 'submission', 'exporter', 'statutory', 'always', 'Decree 792 art. 16(1)'],
  ['identity-proof', 'submission', 'exporter', 'statutory', 'always', 'Decree 792 art. 16(1)'],
  ['contract', 'submission', 'exporter', 'statutory', 'always', 'Decree 792 art. 16(1)'],
  ['technical-description', 'submission', 'exporter', 'statutory', 'always', 'Decree 792 art. 16(1)'],
  ['end-user-certificate', 'submission', 'end-user', 'statutory', 'always', 'Decree 792 arts. 16(1), 24(1)'],
  ['end-user-undertaking', 'submission', 'end-user', 'statutory', 'always', 'Decree 792 art. 24(2)'],
  ['other-material', 'submission', 'exporter', 'statutory', 'on-request', 'Decree 792 art. 16(1)'],
  ['government-certificate', 'submission', 'government', 'statutory', 'on-request', 'Decree 792 art. 24(1)'],
  ['end-user-certificate-translation', 'submission', 'exporter', 'customary', 'always', 'legal-process.json'],
  ['end-user-certificate-original', 'submission', 'end-user', 'customary', 'always', 'legal-process.json'],
  ['importer-and-end-user-profile', 'submission', 'importer', 'customary', 'always', 'legal-process.json'],
  ['production-and-use-evidence', 'submission', 'end-user', 'customary', 'always', 'legal-process.json'],
  ['licence', 'customs', 'exporter', 'statutory', 'always', 'Decree 792 art. 21'],
  ['shipment-report', 'after-export', 'exporter', 'statutory', 'always', 'Decree 792 art. 18(1)'],
] as const

const papers = PAPERS.map(([id, stage, provider, basis, asked, source]): Case =>
  row(`papers-${id}`, `${id}: at ${stage}, from the ${provider}, ${basis}, ${asked}.`, [
    toGermany,
    {
      documents: [id],
      holds: {
        [`documents/${id}/stage`]: stage,
        [`documents/${id}/provider`]: provider,
        [`documents/${id}/basis`]: basis,
        [`documents/${id}/asked`]: asked,
        [`documents/${id}/inHand`]: false,
      },
    },
    source,
  ]),
)

const GENERAL = ['compliance-programme-statement', 'licence-record-statement', 'channels-and-end-users-statement']
const CHALLENGE = ['declaration', 'contract', 'statement', 'test-reports', 'other'].map((name) => `challenge-${name}`)

const extra: readonly Case[] = [
  {
    id: 'papers-general-licence',
    why: 'If a general licence is possible, its statements are among the papers.',
    inquiry: { ...toGermany, exporter: { complianceProgramme: true, exportRecord: true } },
    expect: {
      documents: GENERAL,
      holds: {
        ...Object.fromEntries(GENERAL.map((id) => [`documents/${id}/forms`, ['general']])),
        // A paper that every form of licence requires names no form.
        'documents/application-form/forms': null,
        'documents/end-user-certificate/forms': null,
      },
    },
    source: 'Decree 792 art. 16(2)',
  },
  row('papers-no-general-licence', 'An exporter without a compliance programme gets no general licence, and needs none of its statements.', [
    { ...toGermany, exporter: { complianceProgramme: false } },
    { documents: PAPERS.map(([id]) => id), documentsNot: GENERAL },
    'Decree 792 art. 16(2)',
  ]),
  row('papers-watch-list', 'A watch-listed user requires a risk assessment and an undertaking.', [
    { ...toGermany, asOf: '2026-08-01', endUser: { kind: 'civil', listed: 'watch-list' } },
    { documents: ['risk-assessment-report', 'watch-list-undertaking'], documentsNot: GENERAL },
    'Decree 792 art. 26(2)',
  ]),
  row('papers-before-decree', 'Before Decree 792, the Export Control Law required the papers of the end user; other papers are unknown.', [
    { ...toGermany, asOf: '2022-03-01', endUse: { kind: 'wmd' } },
    {
      documentsNot: ['application-form', 'identity-proof', 'contract', 'technical-description'],
      warnsCode: ['papers-not-read'],
      holds: {
        'documents/end-user-certificate/citations': ['ecl-15'],
        'documents/end-user-undertaking/citations': ['ecl-16'],
        'documents/government-certificate/citations': ['ecl-15'],
        'review/endUserPapers/needed': 2,
      },
    },
    'Export Control Law arts. 15, 16 (legal-process.json, end_user_management)',
  ]),
  row('papers-under-decree', 'Since then both texts require them, and the application under the decree includes the certificate.', [
    { ...toGermany, asOf: '2024-12-01', endUse: { kind: 'wmd' } },
    {
      documents: ['application-form', 'identity-proof', 'contract', 'technical-description'],
      warnsNot: ['papers-not-read'],
      holds: {
        'documents/end-user-certificate/citations': ['d792-16', 'd792-24', 'ecl-15'],
        'documents/end-user-undertaking/citations': ['d792-24', 'ecl-16'],
        'documents/government-certificate/citations': ['d792-24', 'ecl-15'],
        'review/endUserPapers/needed': 5,
      },
    },
    'Decree 792 arts. 16(1), 24; Export Control Law arts. 15, 16',
  ]),
  row('papers-known-before-decree', 'As known before the decree was published, only the Export Control Law requires them.', [
    { ...toGermany, asOf: '2024-12-01', knownAt: '2024-09-29', endUse: { kind: 'wmd' } },
    { documentsNot: ['application-form'], holds: { 'documents/end-user-certificate/citations': ['ecl-15'] } },
    'Export Control Law art. 15; docs/decisions.md 40',
  ]),
  ...(
    [
      [good('ndfeb-magnet', 'Dy'), true, 6],
      [{ form: 'smco-magnet' }, true, 6],
      [good('bonded-magnet', 'Dy'), true, 6],
      [{ elements: [{ symbol: 'Dy' }] }, true, 6],
      [good('metal', 'Dy'), false, 5],
      [good('separated-oxide', 'Tb'), false, 5],
      [good('magnet-powder', 'Nd, Dy'), false, 5],
      [good('target', 'Sc'), false, 5],
    ] as const
  ).map(([product, asked, needed]): Case => {
    const form = 'form' in product ? product.form : 'a good of any form'
    return row(`papers-evidence-${form.replaceAll(' ', '-')}`, `The position of the magnet in the product is ${asked ? '' : 'not '}required for ${form}.`, [
      { ...toGermany, product },
      {
        documents: ['end-user-certificate'],
        ...(asked
          ? { holds: { 'documents/production-and-use-evidence/basis': 'customary', 'review/endUserPapers/needed': needed } }
          : { documentsNot: ['production-and-use-evidence'], holds: { 'review/endUserPapers/needed': needed } }),
      },
      'legal-process.json, application_documents.practice_2025_11 (a maker of magnets)',
    ])
  }),
  row('papers-evidence-abroad', 'It is reported for licences from China, but not for goods abroad under 61.', [
    { ...toGermany, asOf: '2025-12-05', knownAt: '2025-10-20', exportedFrom: 'VN' },
    { documents: ['end-user-certificate'], documentsNot: ['production-and-use-evidence'] },
    'legal-process.json, application_documents.practice_2025_11; MOFCOM announcement 61 of 2025',
  ]),
  ...alike({ source: 'MOFCOM announcement 62 of 2025, art. 3; announcement 70 of 2025 (to 2026-11-10)' }, [
    row('papers-technology-of-62', 'As long as 62 is not certainly suspended, technology under it requires the statement.', [
      { asOf: '2026-11-11', product: UNDER_62, destination: 'DE', endUse: { kind: 'civil' } },
      { documents: ['technology-statement'] },
    ]),
    row('papers-technology-suspended', 'With 62 suspended, technology that needs a licence only because of its end use requires no statement of annex 1.', [
      { asOf: '2026-11-10', product: UNDER_62, destination: 'DE', endUse: { kind: 'wmd' } },
      { documents: ['end-user-certificate'], documentsNot: ['technology-statement'] },
    ]),
    row('papers-technology-not-of-62', 'Technology that 62 does not name requires none either, on a day on which 62 is in force.', [
      { asOf: '2025-10-20', product: { form: 'technology', technology: 'calcium-oxyborate' }, destination: 'DE', endUse: { kind: 'wmd' } },
      { documents: ['end-user-certificate'], documentsNot: ['technology-statement'] },
      'MOFCOM announcement 62 of 2025, arts. 1 (1E902), 3',
    ]),
    row('papers-challenge', 'A motor needs no licence; if customs challenges it, five papers are due.', [
      { ...toGermany, product: { ...magnet, form: 'motor' } },
      {
        documents: CHALLENGE,
        holds: Object.fromEntries(
          CHALLENGE.flatMap((id) => [
            [`documents/${id}/asked`, 'if-challenged'],
            [`documents/${id}/stage`, 'customs-challenge'],
          ]),
        ),
      },
      'GACC announcement 123 of 2025',
    ]),
    row('papers-challenge-by-decree', 'Before GACC 123, only the decree required contract, performance and main uses from the shipper.', [
      { ...toGermany, asOf: '2025-06-15', product: { ...magnet, form: 'motor' } },
      { holds: { 'documents/challenge-contract/citations': ['d792-22'], 'documents/challenge-statement/citations': ['d792-22'], 'documents/challenge-declaration': null } },
      'Decree 792 art. 22 (legal-process.json, customs)',
    ]),
  ]),
  row('papers-challenge-sealed', 'Since GACC 123, all five are submitted under seal, and the statement says why the goods are not controlled.', [
    { ...toGermany, asOf: '2025-06-16', product: { ...magnet, form: 'motor' } },
    {
      holds: {
        'documents/challenge-contract/citations': ['d792-22', 'gacc123'],
        'documents/challenge-statement/citations': ['d792-22', 'gacc123'],
        'documents/challenge-declaration/citations': ['gacc123'],
        'documents/challenge-declaration/text': 'If customs challenges: the customs declaration on paper, sealed',
        'documents/challenge-test-reports/text': 'If customs challenges: test reports and technical data, sealed',
        'documents/challenge-other/text': 'If customs challenges: other material, sealed',
        'documents/challenge-contract/text': 'If customs challenges: the contract, sealed since 2025-06-16',
        'documents/challenge-statement/text': 'If customs challenges: statement of performance and main uses; sealed since 2025-06-16, with why the goods are not controlled',
      },
    },
    'GACC announcement 123 of 2025 (sealed; legal-process.json, customs); Decree 792 art. 22',
  ]),
  row('papers-no-challenge-under-licence', 'Goods under a licence are not challenged for lacking one.', [
    toGermany,
    { documentsNot: CHALLENGE },
    'GACC announcement 123 of 2025: where no licence is presented',
  ]),
  row('papers-in-hand', 'Papers in hand are marked, and count among those about the end user.', [
    { ...toGermany, documents: ['end-user-certificate', 'end-user-undertaking', 'contract'] },
    {
      holds: {
        'documents/end-user-certificate/inHand': true,
        'documents/contract/inHand': true,
        'documents/application-form/inHand': false,
        'review/endUserPapers/needed': 6,
        'review/endUserPapers/inHand': 2,
        'review/endUserPapers/completeness': 0.333,
        'review/endUserPapers/missing': ['end-user-certificate-original', 'end-user-certificate-translation', 'importer-and-end-user-profile', 'production-and-use-evidence'],
      },
    },
    'permit-framework.json, rejections; legal-process.json',
  ]),
  row('papers-complete', 'All six papers about the end user: complete.', [
    {
      ...toGermany,
      documents: [
        'end-user-certificate',
        'end-user-certificate-original',
        'end-user-certificate-translation',
        'end-user-undertaking',
        'importer-and-end-user-profile',
        'production-and-use-evidence',
      ],
    },
    { holds: { 'review/endUserPapers/completeness': 1, 'review/endUserPapers/missing': [] } },
    'permit-framework.json, rejections',
  ]),
  row('papers-rejections', 'Incomplete end-user papers caused 42 % of the rejections of 2024.', [
    toGermany,
    {
      holds: {
        'review/endUserPapers/completeness': 0,
        'review/endUserPapers/rejections/shareFromIncompleteEndUserDocumentation': 0.42,
        'review/endUserPapers/rejections/period': 2024,
        'review/endUserPapers/rejections/citations': ['framework-rejections'],
      },
    },
    'permit-framework.json, rejections',
  ]),
  row('papers-unknown-id', 'An unknown paper id is refused as a typing error.', [
    { ...toGermany, documents: ['contract', 'end-user-certficate'] },
    { error: { code: 'unknown-value', pointer: '/documents/1' } },
    'DESIGN section 3 (Input)',
  ]),
]

/** The authorities at each stage. */
const OFFICES = [
  ['provincial-commerce-department', 'forwards', 'submission'],
  ['MIIT', 'consulted', 'technical-review'],
  ['SASTIND', 'consulted', 'security-review'],
  ['State-Council', 'approves-major-impact', 'final-approval'],
  ['GACC', 'clears', 'customs'],
  ['coordination-mechanism', 'coordinates', null],
] as const
const offices = OFFICES.map(([id, role, stage]): Case =>
  row(`offices-${id}`, `${id} ${role}${stage === null ? ', at no stage that a source names' : ` at ${stage}`}.`, [
    toGermany,
    { authorities: [id], holds: { [`authorities/${id}/role`]: role, [`authorities/${id}/stage`]: stage } },
    'legal-process.json, authorities; permit-framework.json, authorities',
  ]),
)

/** Roles and stages of the ministry, by its index among the authorities for a magnet (after GACC and MIIT). */
const MINISTRY = [
  [2, 'accepts', 'submission', 'd792-17', 'Decree 792 arts. 16, 17(1) (acceptance)'],
  [3, 'decides', 'final-approval', 'd792-17', 'Decree 792 art. 17(1); Export Control Law art. 12'],
  [4, 'leads', 'security-review', 'framework-authorities', 'permit-framework.json, authorities (lead agency, always)'],
  [5, 'leads', 'technical-review', 'framework-authorities', 'permit-framework.json, authorities (lead agency, always)'],
] as const
const ministry = MINISTRY.map(([at, role, stage, cite, source]): Case =>
  row(`offices-MOFCOM-${stage}`, `The ministry ${role} at ${stage}.`, [
    toGermany,
    { cites: [cite], holds: { [`authorities/${at}/id`]: 'MOFCOM', [`authorities/${at}/role`]: role, [`authorities/${at}/stage`]: stage } },
    source,
  ]),
)

/** Entries in the list of authorities before and after the decree and the framework, for any good for weapons of mass destruction. */
const ministryDays = (
  [
    ['2024-11-30', 1, 'MOFCOM', 'decides', 'Export Control Law art. 12'],
    ['2024-12-01', 1, 'MOFCOM', 'accepts', 'Decree 792 art. 17(1), from 2024-12-01'],
    ['2024-12-31', 3, 'State-Council', 'approves-major-impact', 'permit-framework.json (framework of 2025)'],
    ['2025-01-01', 4, 'MOFCOM', 'leads', 'permit-framework.json, authorities'],
    ['2025-01-01', 5, 'MOFCOM', 'leads', 'permit-framework.json, authorities'],
  ] as const
).map(([asOf, at, id, role, source]): Case =>
  row(`offices-${asOf}-at-${at}`, `On ${asOf} ${id} ${role}.`, [
    { ...toGermany, asOf, product: good('target', 'La'), endUse: { kind: 'wmd' } },
    { holds: { [`authorities/${at}/id`]: id, [`authorities/${at}/role`]: role } },
    source,
  ]),
)

/** For an application from abroad (announcement 61), the ministry also accepts and decides. */
const ministryAbroad = (['accepts', 'decides'] as const).map((role, at): Case =>
  row(`offices-abroad-${role}`, `The ministry ${role} on an application from abroad.`, [
    { ...toGermany, asOf: '2025-12-05', knownAt: '2025-10-20', exportedFrom: 'VN' },
    { holds: { [`authorities/${at + 1}/id`]: 'MOFCOM', [`authorities/${at + 1}/role`]: role } },
    'MOFCOM announcement 61 of 2025, art. 6; Decree 792 art. 17(1)',
  ]),
)

/** The issuer of the ordinary licence and, before it, of the quota licence acts at the stage of issuing. */
const issuers = (
  [
    ['2012-06-01', 'special-commissioner-office'],
    ['2016-06-01', 'local-licence-issuing-authority'],
    ['2026-03-01', 'provincial-commerce-department'],
  ] as const
).map(([asOf, id]): Case =>
  row(`offices-issuer-${asOf}`, `${id} issues the licence of ${asOf.slice(0, 4)}.`, [
    { ...toGermany, asOf, product: good('ore', 'La') },
    { holds: { [`authorities/${id}/role`]: 'issues', [`authorities/${id}/stage`]: 'issuance' } },
    'export-licence-catalogue.json, rules (who issues rare-earth licences)',
  ]),
)

/** Technology under announcement 62 is not declared to customs, and announcement 18 does not mention it. */
const ofTechnology = (['2025-10-09', '2025-11-06', '2026-11-11'] as const).map((asOf): Case =>
  row(`papers-technology-at-customs-${asOf}`, 'Know-how is not declared to customs: no remark of announcement 18, no licence for customs, no clearance.', [
    { asOf, product: UNDER_62, destination: 'DE', endUse: { kind: 'civil' } },
    {
      documents: ['technology-statement', 'end-user-certificate', 'end-user-certificate-original'],
      documentsNot: ['licence'],
      restrictionsNot: ['declaration-remarks'],
      authorities: ['MOFCOM', 'provincial-commerce-department'],
      authoritiesNot: ['GACC'],
      citesNot: ['a18-remarks', 'd792-21'],
    },
    'MOFCOM announcement 62 of 2025; Decree 792 art. 21 (goods); announcement 18 of 2025, obligations',
  ]),
)
const ofCodes = (
  [
    ['technology', '1E902.b', false],
    ['service', '1E902', false],
    ['reagent', '1C905', true],
    ['equipment', '2B902', true],
  ] as const
).map(([form, controlCode, declared]): Case =>
  row(`papers-remarks-${controlCode}`, `${form} asserted as ${controlCode} is ${declared ? '' : 'not '}declared under that code.`, [
    { asOf: '2025-11-20', knownAt: '2025-10-20', product: { form, controlCode }, destination: 'DE', endUse: { kind: 'civil' } },
    declared
      ? { restrictions: ['declaration-remarks'], documents: ['licence'], authorities: ['GACC'] }
      : { restrictionsNot: ['declaration-remarks'], documentsNot: ['licence'], authoritiesNot: ['GACC'] },
    'MOFCOM announcement 62 of 2025 (technology); announcement 18 of 2025, obligations; announcement 56 of 2025',
  ]),
)

/** The source of each report and practice, and its day of publication; null if only a month or a year is known. */
const READ_IN = [
  ['reported-0', 'middleeastmetals.ir/en/news/11870/chinese-rare-earth-shipments-held-up-as-trade-war-upends-exports', null],
  ['reported-1', 'tradeinnews.com/2025/05/13/exclusive-beijing-has-issued-first-rare-earth-magnet-export-permits-volkswagen-suppliers-on-the-list', '2025-05-13'],
  ['reported-3', 'todayheadline.co/european-auto-supplier-plants-shut-081958659-html/', '2025-06-04'],
  ['reported-4', 'www.hindustantimes.com/world-news/us-news/chinas-rare-earths-are-flowing-again-but-not-freely-101751251601471.html', '2025-06-30'],
  ['reported-6', 'theoregongroup.com/commodities/rare-earths/chinas-rare-earth-restrictions-easing-but-us-supply-still-de-prioritized', null],
  ['reported-7', 'theoregongroup.com/commodities/rare-earths/chinas-rare-earth-restrictions-easing-but-us-supply-still-de-prioritized', null],
  ['reported-8', 'www.chinastrategy.org/2025/09/16/eu-companies-suffer-renewed-china-rare-earth-licence-delays', '2025-09-16'],
  ['reported-9', 'everynewsmatter.xyz/?p=65348', '2025-10-14'],
  ['reported-10', 'www.vietnam.vn/en/eu-trung-quoc-thiet-lap-kenh-lien-lac-dac-biet-nham-dam-bao-nguon-cung-dat-hiem', '2025-11-06'],
  ...(['reported-11', 'reported-12'] as const).map(
    (id) => [id, 'enterpriseam.com/logistics/2025/12/04/eu-firms-are-starting-to-feel-the-heat-from-chinas-export-controls', '2025-12-04'] as const,
  ),
  ['reported-16', 'www.worldjournal.com/wj/story/121257/9314793', '2026-02-06'],
  ['reported-17', 'reportify.cn/tags/product?tagValue=%E9%92%95', '2026-02-08'],
  ['practice-papers', 'shjhsm.com/478.html', '2023-10-20'],
  ['practice-provincial', 'shjhsm.com/478.html', '2023-10-20'],
  ['practice-2025-11', 'www.goudsmit.co.uk/new-requirements-for-china-export-licences-and-extended-lead-times-november-2025', null],
] as const
const readIn = READ_IN.map(([id, link, published]): Case =>
  row(`read-in-${id}`, `${id} cites the page on which it was read${published === null ? '; no day is printed' : `, of ${published}`}.`, [
    {
      ...toGermany,
      product: good('ndfeb-magnet', 'Nd, Dy'),
      ...(id === 'reported-6' ? { destination: 'US' } : {}),
      ...(id === 'reported-16' || id === 'reported-17' ? { destination: 'JP' } : {}),
    },
    { holds: { [`citations/${id}/link`]: `https://${link}`, [`citations/${id}/published`]: published } },
    'reported-durations.json, sources; legal-process.json, application_documents and observed_practice',
  ]),
)

/** The causes of restrictions. */
const TRIGGERS = [
  ['heightened-scrutiny', toGermany, ['heightened']],
  ['keep-records', toGermany, ['dual-use']],
  ['us-military', { ...toGermany, destination: 'US', endUse: { kind: 'military' } }, ['destination-or-user']],
  ['control-list', { ...toGermany, endUser: { listed: 'control-list' } }, ['party-list']],
  ['catch-all', { ...toGermany, endUse: { kind: 'wmd' } }, ['end-use']],
  ['deemed-export', { asOf: '2025-10-20', product: { form: 'technology', technology: 'magnet-preparation' }, destination: 'DE' }, ['entry']],
] as const
const triggers = TRIGGERS.map(([id, inquiry, triggeredBy]): Case =>
  row(`triggered-${id}`, `${id} is brought by ${triggeredBy.join(', ')}.`, [
    inquiry,
    { holds: { [`restrictions/${id}/triggeredBy`]: triggeredBy } },
    'DESIGN section 4 (restrictions)',
  ]),
)

/** All cases of this file. */
export const reviewPapers: readonly Case[] = [
  ...papers,
  ...extra,
  ...offices,
  ...ministry,
  ...ministryDays,
  ...ministryAbroad,
  ...issuers,
  ...ofTechnology,
  ...ofCodes,
  ...readIn,
  ...triggers,
]
