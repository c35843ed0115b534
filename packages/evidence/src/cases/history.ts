import { civilBuyer, civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { alike, certain, gives, row } from './rows.ts'

/** One good to a civil buyer in Germany on one day. */
function on(id: string, why: string, asOf: string, product: unknown, [expect, source, known]: readonly [expect: Expect, source: string, known?: string]): Case {
  const inquiry = { asOf, product, ...civilGermanBuyer }
  return { id, why, inquiry: known === undefined ? inquiry : { ...inquiry, knownAt: known }, expect, source }
}

const good = (form: string, ...symbols: string[]) => ({ form, elements: symbols.map((symbol) => ({ symbol })) })

const ore = good('ore', 'La', 'Ce')
const concentrate = good('concentrate', 'La', 'Ce', 'Nd')
const neodymiumOxide = good('separated-oxide', 'Nd')
const oxideMixture = good('oxide-mixture', 'La', 'Nd')
const dysprosiumOxide = good('separated-oxide', 'Dy')
const neodymiumMetal = good('metal', 'Nd')
const yttriumMetal = good('metal', 'Y')
const lanthanumChloride = good('compound', 'La')
const magnetPowder = good('magnet-powder', 'Nd')
const flake = good('master-alloy-flake', 'Nd', 'Pr')
const ferroAlloy = { ...good('alloy', 'Dy'), alloyedWith: ['Fe'] }
const lightMagnet = { ...good('ndfeb-magnet', 'Nd', 'Pr'), elementsComplete: true }
const heavyMagnet = good('ndfeb-magnet', 'Nd', 'Dy')
const motor = good('motor', 'Nd', 'Dy')
const whitePhosphor = { ...good('phosphor', 'Y', 'Ce'), elementsComplete: true }
const fineCerium = { form: 'metal', elements: [{ symbol: 'Ce', weightPercent: 98 }], particleSizeMicron: 100 }

/** The quota licence, no tier, and the quota of the year. */
const quota = (year: number): Expect =>
  certain('permit-required', {
    quotaLicenceVerdict: ['permit-required'],
    exportLicence: false,
    dualUse: [],
    tier: null,
    tierBasis: null,
    action: 'hold',
    restrictions: ['quota-allocation', `export-quota-${year}`],
    restrictionsNot: ['export-contract', ...(year > 2003 ? [`export-quota-${year - 1}`] : [])],
  })

/** The first and the last day of one year of the quota regime. */
const yearOfQuota = (year: number, what: string, product: unknown): Case[] => [
  on(`hist-quota-${year}-first-day`, `${what}: the quota of ${year} applies from 1 January.`, `${year}-01-01`, product, [
    quota(year),
    `quota-history.json exportQuotas ${year}; DESIGN section 3 (2003-2014 the quota licence)`,
  ]),
  on(`hist-quota-${year}-last-day`, `${what}: the quota of ${year} applies until 31 December.`, `${year}-12-31`, product, [
    quota(year),
    `quota-history.json exportQuotas ${year}; DESIGN section 3 (2003-2014 the quota licence)`,
  ]),
]

/** The ordinary licence before announcement 18. */
const ordinary: Expect = certain('permit-required', { quotaLicenceVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], dualUse: [], tier: null })

const free: Expect = certain('no-permit', { quotaLicenceVerdict: ['no-permit'], exportLicence: false, dualUse: [], tier: null, action: 'proceed' })

/** A restriction: the day before, without it, and its first day. */
const begins = (id: string, why: string, eve: string, day: string, [product, source]: readonly [product: unknown, source: string]): Case[] => [
  on(`hist-${id}-eve`, `The day before: ${why}`, eve, product, [gives('permit-required', { restrictionsNot: [id] }), source]),
  on(`hist-${id}-day`, `From this day: ${why}`, day, product, [gives('permit-required', { restrictions: [id] }), source]),
]

/** An authority: the day before, without it, and its first day. */
const issuer = (id: string, days: Record<string, boolean>, source: string): Case[] =>
  Object.entries(days).map(([asOf, issues]) =>
    on(`hist-${id}-${asOf}`, issues ? `On ${asOf} this authority issued the licence.` : `On ${asOf} it did not.`, asOf, neodymiumOxide, [
      issues ? gives('permit-required', { authorities: [id] }) : gives('permit-required', { authoritiesNot: [id] }),
      source,
    ]),
  )

/** The quota regime 2003-2014, the ordinary licence since 2015, duties, WTO steps, and the rules for either licence. */
export const history: readonly Case[] = [
  ...yearOfQuota(2003, 'Rare-earth ore', ore),
  ...yearOfQuota(2004, 'Rare-earth concentrate', concentrate),
  ...yearOfQuota(2005, 'Lanthanum chloride', lanthanumChloride),
  ...yearOfQuota(2006, 'Neodymium oxide', neodymiumOxide),
  ...yearOfQuota(2007, 'Neodymium metal', neodymiumMetal),
  ...yearOfQuota(2008, 'Dysprosium oxide', dysprosiumOxide),
  ...yearOfQuota(2009, 'Yttrium metal', yttriumMetal),
  ...yearOfQuota(2010, 'NdFeB powder', magnetPowder),
  ...yearOfQuota(2011, 'Mixed carbonate', good('mixed-carbonate', 'La', 'Ce', 'Pr', 'Nd')),
  ...yearOfQuota(2012, 'Dysprosium-iron', ferroAlloy),
  ...yearOfQuota(2013, 'NdFeB strip-cast flake', flake),
  ...yearOfQuota(2014, 'Europium oxide', good('separated-oxide', 'Eu')),

  on('hist-licence-eve', 'On the last day of 2014 the quota licence is needed, which an export contract alone does not suffice for.', '2014-12-31', neodymiumMetal, [
    { ...quota(2014), exportLicenceVerdict: ['no-permit'], warnsCode: ['papers-not-read'] },
    'Announcement 94 of 2014, from 2015-01-01; export-licence-catalogue.json rules (basis)',
  ]),
  on('hist-licence-day', 'From 2015 the ordinary licence is issued on the export contract, without quota.', '2015-01-01', neodymiumMetal, [
    { ...ordinary, restrictions: ['export-contract'], restrictionsNot: ['quota-allocation', 'export-quota-2014'], documents: ['export-contract'], warnsNot: ['papers-not-read'] },
    'Announcement 94 of 2014, from 2015-01-01; export-licence-catalogue.json rules (basis)',
  ]),
  ...(
    [
      ['ore', ore],
      ['concentrate', concentrate],
      ['chloride', lanthanumChloride],
      ['powder', magnetPowder],
      ['flake', flake],
      ['ferro-alloy', ferroAlloy],
    ] as const
  ).map(([id, product]) =>
    on(`hist-licence-${id}`, `In 2018 ${id} applies to the ordinary licence as it did to the quota licence; it is issued on the export contract.`, '2018-06-01', product, [
      { ...ordinary, restrictions: ['export-contract'], restrictionsNot: ['quota-allocation'] },
      'DESIGN section 3 (ordinary export licence); export-licence-catalogue.json',
    ]),
  ),

  ...begins('export-duty-2008', 'export duties on oxides of yttrium, dysprosium, terbium and europium are raised to 25 %.', '2008-01-30', '2008-01-31', [
    dysprosiumOxide,
    'quota-history.json exportDuties.earlier (2008-01); docs/decisions.md, 19',
  ]),
  ...begins('export-duty-2011', 'neodymium metal bears an export duty of 25 %.', '2010-12-31', '2011-01-01', [
    neodymiumMetal,
    'quota-history.json exportDuties.earlier (2011-01-01)',
  ]),
  ...begins('export-duty-2012', 'yttrium metal is in the export tariff at 25 %.', '2011-12-31', '2012-01-01', [
    yttriumMetal,
    'quota-history.json exportDuties.rates2012 (28053017, new in 2012)',
  ]),
  ...begins('export-duty-2013', 'the duties continue, whatever their rates.', '2012-12-31', '2013-01-01', [
    neodymiumMetal,
    'quota-history.json exportDuties (abolished 2015-05-01)',
  ]),
  on('hist-duty-flake', 'Strip-cast flake is new in the export tariff of 2012, at 20 %.', '2012-01-01', flake, [
    gives('permit-required', { restrictions: ['export-duty-2012'] }),
    'quota-history.json exportDuties.ratesNote (7202.9911)',
  ]),
  on('hist-duty-last-day', 'The duties ended four months after the quotas.', '2015-04-30', neodymiumMetal, [
    { ...ordinary, restrictions: ['export-duty-2013'] },
    'quota-history.json exportDuties.abolished (2015-05-01)',
  ]),
  on('hist-duty-abolished', 'From 2015-05-01 no rare-earth good bears an export duty.', '2015-05-01', neodymiumMetal, [
    { ...ordinary, restrictionsNot: ['export-duty-2008', 'export-duty-2011', 'export-duty-2012', 'export-duty-2013'] },
    'quota-history.json exportDuties.abolished (2015-05-01)',
  ]),

  ...begins('wto-consultations', 'the United States, the European Union and Japan ask for consultations (DS431, DS432, DS433).', '2012-03-12', '2012-03-13', [
    neodymiumOxide,
    'quota-history.json wtoDispute (2012-03-13)',
  ]),
  ...begins('wto-panel', 'a single panel is established.', '2012-07-22', '2012-07-23', [neodymiumOxide, 'quota-history.json wtoDispute (2012-07-23)']),
  ...begins('wto-panel-report', 'the panel has reported against the quotas and duties.', '2014-03-25', '2014-03-26', [
    neodymiumOxide,
    'quota-history.json wtoDispute (2014-03-26)',
  ]),
  ...begins('wto-appellate-report', 'the Appellate Body has reported.', '2014-08-06', '2014-08-07', [neodymiumOxide, 'quota-history.json wtoDispute (2014-08-07)']),
  on('hist-wto-last-day', 'Until the day before the duties ended, the report of the Appellate Body against them is in the answer.', '2015-04-30', neodymiumOxide, [
    { ...ordinary, restrictions: ['wto-appellate-report'] },
    'quota-history.json wtoDispute (2014-08-07, 2015-05-01)',
  ]),
  on('hist-wto-done', 'After the end of the duties, the dispute is over.', '2015-05-01', neodymiumOxide, [
    { ...ordinary, restrictionsNot: ['wto-consultations', 'wto-panel', 'wto-panel-report', 'wto-appellate-report'] },
    'quota-history.json wtoDispute (2015-05-01)',
  ]),
  on('hist-wto-known-before', 'As known at the end of 2011, nobody had complained yet.', '2012-06-01', neodymiumOxide, [
    gives('permit-required', { restrictionsNot: ['wto-consultations', 'wto-panel'] }),
    'DESIGN section 2 (knownAt); quota-history.json wtoDispute',
    '2011-12-31',
  ]),

  on(
    'hist-ferro-alloys-eve',
    'By one report ferro-alloys with more than 10 % rare earths joined the quota on 2011-05-20 only: the day before, the answer says so in addition to the quota licence.',
    '2011-05-19',
    ferroAlloy,
    [
      gives('permit-required', { quotaLicenceVerdict: ['permit-required'], restrictions: ['ferro-alloys-2011'] }),
      'ordinary-licence-rules.json (7202999100, 2011-05-20); docs/decisions.md 18',
    ],
  ),
  on('hist-ferro-alloys-day', 'From 2011-05-20 no doubt is left: ferro-alloys with more than 10 % rare earths need the quota licence.', '2011-05-20', ferroAlloy, [
    gives('permit-required', { quotaLicenceVerdict: ['permit-required'], restrictionsNot: ['ferro-alloys-2011'] }),
    'ordinary-licence-rules.json (7202999100, 2011-05-20)',
  ]),
  on('hist-ferro-alloys-oxide', 'The report is not about oxides.', '2011-05-19', neodymiumOxide, [
    gives('permit-required', { restrictionsNot: ['ferro-alloys-2011'] }),
    'ordinary-licence-rules.json (7202999100, 2011-05-20)',
  ]),

  ...begins('one-batch-one-licence', 'each batch needs its own licence.', '2008-12-31', '2009-01-01', [
    neodymiumOxide,
    'ordinary-licence-rules.json (announcement 100 of 2008, edition 2009)',
  ]),
  ...begins('mixtures-ten-percent', 'a good with more than 10 % of licence goods is treated like them.', '2008-12-31', '2009-01-01', [
    oxideMixture,
    'ordinary-licence-rules.json (announcement 100 of 2008, clause 12)',
  ]),
  ...begins('processing-trade', 'rare earths are on the list of goods prohibited in processing trade.', '2006-10-31', '2006-11-01', [
    neodymiumOxide,
    'export-licence-catalogue.json rules (processing-trade)',
  ]),
  on('hist-designated-ports-2015', 'No ports were designated before the catalogue of 2016.', '2015-12-31', neodymiumOxide, [
    { ...ordinary, restrictionsNot: ['designated-ports'] },
    'Announcement 76 of 2015; export-licence-catalogue.json rules (ports)',
  ]),
  on('hist-designated-ports-2016', 'From 2016 rare earths leave through nine customs offices.', '2016-01-01', neodymiumOxide, [
    { ...ordinary, restrictions: ['designated-ports'] },
    'Announcement 76 of 2015; export-licence-catalogue.json rules (ports)',
  ]),
  on('hist-designated-ports-2022', 'Until the end of 2022 the rule is not known to have been suspended.', '2022-12-31', neodymiumOxide, [
    { ...ordinary, restrictions: ['designated-ports'] },
    'export-licence-catalogue.json rules (ports; suspended by 2023)',
  ]),
  on('hist-designated-ports-2023', 'The catalogue of 2023 keeps the rule suspended for rare earths.', '2023-01-01', neodymiumOxide, [
    { ...ordinary, restrictionsNot: ['designated-ports'] },
    'export-licence-catalogue.json (catalogue 2023; ports suspended by 2023)',
  ]),
  on('hist-designated-ports-known-before', 'As known the day before the catalogue of 2016 was issued, there are no designated ports.', '2016-06-01', neodymiumOxide, [
    { ...ordinary, restrictionsNot: ['designated-ports'] },
    'DESIGN section 2 (knownAt); announcement 76 of 2015, issued 2015-12-31',
    '2015-12-30',
  ]),
  row('hist-border-trade-2023', 'The exemption of border small trade was first read in the announcement for 2024.', [
    { asOf: '2023-12-31', product: neodymiumOxide, ...civilBuyer, destination: 'VN' },
    { ...ordinary, restrictionsNot: ['border-trade'] },
    'export-licence-catalogue.json rules (border-trade)',
  ]),
  row('hist-border-trade-2024', 'By the announcement for 2024 border small trade is exempt, yet the code table still prints y: a doubt.', [
    { asOf: '2024-01-01', product: neodymiumOxide, ...civilBuyer, destination: 'VN' },
    { ...ordinary, restrictions: ['border-trade'], warnsCode: ['source-doubt'] },
    'export-licence-catalogue.json rules (border-trade, open); announcement 65 of 2023',
  ]),

  on('hist-border-trade-germany', 'Germany does not border China, so nothing is said of border trade.', '2024-01-01', neodymiumOxide, [
    { ...ordinary, restrictionsNot: ['border-trade'] },
    'export-licence-catalogue.json rules (border-trade)',
  ]),
  ...issuer(
    'special-commissioner-office',
    { '2009-12-31': false, '2010-01-01': true, '2013-12-31': true, '2014-01-01': false },
    'export-licence-catalogue.json rules (issuer); announcement 125 of 2009',
  ),
  ...issuer(
    'local-licence-issuing-authority',
    { '2015-12-31': false, '2016-01-01': true, '2017-12-31': true, '2018-01-01': false },
    'export-licence-catalogue.json rules (issuer); announcements 76 of 2015 and 86 of 2016',
  ),
  ...['MOFCOM', 'provincial-commerce-department'].flatMap((id) =>
    issuer(
      id,
      { '2021-12-31': false, '2022-01-01': true },
      'export-licence-catalogue.json rules (issuer: the ministry or the local department it entrusts); announcement 50 of 2021',
    ),
  ),
  on(
    'hist-issuer-ministry',
    'In 2026 the ministry is named as issuing the ordinary licence, also by the edition of that year; it has no role for light rare earths.',
    '2026-03-01',
    neodymiumOxide,
    [
      { holds: { 'authorities/MOFCOM/role': 'issues', 'authorities/MOFCOM/stage': 'issuance', 'authorities/MOFCOM/citations': ['xl2022', 'xl2026'] } },
      'Announcement 89 of 2025 (export-licence-catalogue.json, applyTo)',
    ],
  ),
  on('hist-issuer-magnet', 'If no licence is needed, nobody issues one.', '2010-06-01', lightMagnet, [
    { ...free, authoritiesNot: ['special-commissioner-office'] },
    'DESIGN section 3 (the same goods); export-licence-catalogue.json rules (issuer)',
  ]),

  ...['2003-01-01', '2010-06-01', '2014-12-31'].map((asOf) =>
    on(`hist-fine-cerium-${asOf}`, 'Cerium powder needed the quota licence like any rare-earth metal; its own row was first read for 2016.', asOf, fineCerium, [
      certain('permit-required', { quotaLicenceVerdict: ['permit-required'], dualUseVerdict: ['no-permit'] }),
      'docs/decisions.md 17; export-licence-catalogue.json rules (cerium-exemption)',
    ]),
  ),
  ...['2015-01-01', '2016-01-01', '2020-06-01', '2024-11-30', '2024-12-01'].map((asOf) =>
    on(`hist-fine-cerium-${asOf}`, 'Cerium under 500 µm needs a dual-use licence instead of the ordinary one.', asOf, fineCerium, [
      certain('permit-required', {
        quotaLicenceVerdict: ['no-permit'],
        dualUseVerdict: ['permit-required'],
        exportLicenceVerdict: ['no-permit'],
        items: [{ code: null, state: 'in-force', match: 'yes' }],
        tier: null,
      }),
      'docs/decisions.md 17; export-licence-catalogue.json rules (cerium-exemption)',
    ]),
  ),
  on(
    'hist-fine-cerium-impure',
    'The row requires 97 % cerium: with less, the ordinary licence applies.',
    '2016-06-01',
    { ...fineCerium, elements: [{ symbol: 'Ce', weightPercent: 90 }] },
    [{ ...ordinary, dualUseVerdict: ['no-permit'] }, 'docs/decisions.md 17; export-licence-catalogue.json code 2805301510'],
  ),

  ...(
    [
      ['ore', ore],
      ['compound', lanthanumChloride],
      ['metal', neodymiumMetal],
    ] as const
  ).flatMap(([id, product]) => [
    on(`hist-traceability-${id}-eve`, 'The day before the regulations on rare earths, no flow record is required.', '2024-09-30', product, [
      { ...ordinary, restrictionsNot: ['traceability'] },
      'State Council Decree 785 arts. 14 and 30, from 2024-10-01',
    ]),
    on(`hist-traceability-${id}-day`, 'From 2024-10-01 exporters of ores, compounds, metals and alloys record the flow of the goods.', '2024-10-01', product, [
      { ...ordinary, restrictions: ['traceability'] },
      'State Council Decree 785 arts. 14 and 30, from 2024-10-01',
    ]),
  ]),
  on('hist-traceability-magnet', 'The regulations do not count magnets among rare-earth products.', '2024-10-01', lightMagnet, [
    { ...free, restrictionsNot: ['traceability'] },
    'State Council Decree 785 art. 30',
  ]),
  on('hist-traceability-heavy-magnet', 'Nor a magnet that needs a dual-use licence.', '2025-06-01', heavyMagnet, [
    gives('permit-required', { dualUse: ['1C905.a.4'], restrictionsNot: ['traceability'] }),
    'State Council Decree 785 art. 30',
  ]),
  ...(
    [
      ['ore', ore],
      ['oxide', neodymiumOxide],
    ] as const
  ).flatMap(([id, product]) => [
    on(
      `hist-total-volume-${id}-eve`,
      'The measures on mining and smelting quotas were signed in July and published on 2025-08-22: the day before, they do not apply.',
      '2025-08-21',
      product,
      [gives('permit-required', { restrictionsNot: ['total-volume-control'] }), 'MIIT, NDRC and MNR Decree 71 of 2025, in force on publication'],
    ),
    on(`hist-total-volume-${id}-day`, 'From their publication they apply.', '2025-08-22', product, [
      gives('permit-required', { restrictions: ['total-volume-control'] }),
      'MIIT, NDRC and MNR Decree 71 of 2025, in force on publication',
    ]),
  ]),
  on('hist-total-volume-motor', 'A motor is neither mined nor smelted.', '2025-08-22', motor, [
    gives('no-permit', { restrictionsNot: ['total-volume-control', 'traceability'] }),
    'MIIT, NDRC and MNR Decree 71 of 2025; State Council Decree 785 art. 30',
  ]),

  ...(
    [
      ['light-magnet', lightMagnet],
      ['heavy-magnet', heavyMagnet],
      ['motor', motor],
      ['phosphor', whitePhosphor],
      ['crystal', good('crystal', 'Nd')],
      ['bonded-magnet', good('bonded-magnet', 'Nd')],
      ['neodymium-aluminium', { ...good('alloy', 'Nd'), alloyedWith: ['Al'] }],
    ] as const
  ).flatMap(([id, product]) =>
    (['2010-06-01', '2018-06-01'] as const).map((asOf) =>
      on(`hist-free-${id}-${asOf.slice(0, 4)}`, `In ${asOf.slice(0, 4)} this good needed neither licence.`, asOf, product, [
        { ...free, restrictionsNot: ['quota-allocation', 'export-quota-2010', 'export-contract', 'one-batch-one-licence'] },
        'DESIGN section 3 (ordinary export licence: every other form; 2003-2014 the same goods)',
      ]),
    ),
  ),
  ...['2010-06-01', '2018-06-01'].flatMap((asOf) =>
    [['scrap', good('scrap', 'Nd')] as const, ['lamp-red-powder', good('phosphor', 'Y', 'Eu')] as const].map(([id, product]) =>
      on(`hist-unsettled-${id}-${asOf.slice(0, 4)}`, 'It is not known whether the catalogue included this good, for either licence.', asOf, product, [
        certain('unsettled', { dualUse: [], action: 'hold' }),
        'DESIGN section 3 (ordinary export licence: scrap, phosphor with Y and Eu; 2003-2014 the same goods)',
      ]),
    ),
  ),
  ...alike({ product: neodymiumOxide }, [
    row('hist-us-military-2018', 'Before announcement 46 of 2024, there was no rule on users in addition to the ordinary licence.', [
      { asOf: '2018-06-01', destination: 'US', endUse: { kind: 'military', field: 'none' }, endUser: { name: 'Example Arsenal', kind: 'military', listed: 'none' } },
      { ...ordinary, restrictionsNot: ['us-military', 'control-list', 'unreliable-entity-list'] },
      'MOFCOM announcement 46 of 2024, from 2024-12-03; DESIGN section 3, scope',
    ]),
    row('hist-japan-2010', 'The quota licence did not depend on the destination: Japan in the autumn of 2010.', [
      { asOf: '2010-10-01', destination: 'JP', ...civilBuyer },
      quota(2010),
      'quota-history.json; DESIGN section 3 (the same goods)',
    ]),
  ]),

  on('hist-known-2014-06', 'As known in June 2014, quotas and duties continued in June 2015, without a quota figure for that year.', '2015-06-01', neodymiumMetal, [
    gives('permit-required', {
      quotaLicenceVerdict: ['permit-required'],
      exportLicence: false,
      restrictions: ['quota-allocation'],
      restrictionsNot: ['export-contract', 'export-quota-2014', 'wto-appellate-report'],
    }),
    'DESIGN section 2 (knownAt); announcement 94 of 2014, published 2014-12-31',
    '2014-06-01',
  ]),
  on('hist-known-2014-12-31', 'As known on the last day of 2014, the ordinary licence applies in June 2015.', '2015-06-01', neodymiumMetal, [
    { ...ordinary, restrictions: ['export-contract'], restrictionsNot: ['quota-allocation'] },
    'DESIGN section 2 (knownAt); announcement 94 of 2014, published 2014-12-31',
    '2014-12-31',
  ]),
  on('hist-known-2012-quota-2014', 'As known at the end of 2012, there was a quota regime for 2014 but no figure.', '2014-06-01', neodymiumOxide, [
    gives('permit-required', {
      quotaLicenceVerdict: ['permit-required'],
      restrictions: ['quota-allocation'],
      restrictionsNot: ['export-quota-2014', 'export-quota-2012', 'wto-panel-report'],
    }),
    'DESIGN section 2 (knownAt); quota-history.json exportQuotas 2014 (first batch 2013-12-13)',
    '2012-12-31',
  ]),
  on('hist-known-traceability', 'As known the day before the regulations on rare earths were issued, no flow record is required.', '2024-11-01', neodymiumMetal, [
    { ...ordinary, restrictionsNot: ['traceability'] },
    'DESIGN section 2 (knownAt); State Council Decree 785, issued 2024-06-22',
    '2024-06-21',
  ]),
]
