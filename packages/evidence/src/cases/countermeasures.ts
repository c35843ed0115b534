/** Each decision under the Anti-Foreign Sanctions Law on both sides of each of its days, for a free and for a controlled good. */
import type { Case, Expect } from './case.ts'
import { certain, gives, row } from './rows.ts'

const FACTS = 'countermeasures-2026-11-29.json; DESIGN section 3, scope'

/** Under no control. */
const plain = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }], elementsComplete: true } as const
/** Needs a dual-use licence since 2025-04-04. */
const smco = { form: 'smco-magnet', elements: [{ symbol: 'Sm' }], elementsComplete: true } as const
/** Before that day the only rare-earth good that needs one. */
const ceriumPowder = { form: 'metal', elements: [{ symbol: 'Ce' }], particleSizeMicron: 100 } as const

type Good = 'plain' | 'controlled'
const goodOn = (good: Good, day: string) => {
  if (good === 'plain') return plain
  return day < '2025-04-04' ? ceriumPowder : smco
}

/** What the decisions in force on the day say about the buyer's transactions. */
type Standing = 'free' | 'barred' | 'gap' | 'warned'

/** A ban that was read prohibits; an open clause is a gap, evaluated both ways; anything else changes no verdict. */
function expected(standing: Standing, good: Good, limb: string): Expect {
  switch (standing) {
    case 'barred':
      return certain('prohibited', { action: 'stop', warnsCode: ['listed-party'], cites: [limb] })
    case 'gap':
      return good === 'plain'
        ? certain('unsettled', { action: 'hold', gaps: true, cites: [limb] })
        : gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], action: 'hold', gaps: true, cites: [limb] })
    case 'warned':
      return { ...without(good), warnsCode: ['listed-party'], cites: [limb] }
    case 'free':
      return without(good)
  }
}

function without(good: Good): Expect {
  return good === 'plain' ? certain('no-permit', { action: 'proceed' }) : certain('permit-required', { action: 'hold' })
}

type Row = readonly [
  /** With the name and the day, the id of the case. */
  party: string,
  limb: string,
  name: string,
  country: string,
  days: readonly (readonly [asOf: string, standing: Standing, knownAt?: string])[],
]

const WHY: Readonly<Record<Standing, string>> = {
  free: 'no decision in force names the buyer',
  barred: 'a ban on transactions with the buyer was read: nothing may leave China for it',
  gap: 'whether transactions with the buyer are barred was not read, or the words leave it open',
  warned: 'the decision, as far as read, bars no transaction: the answer names it and decides as without it',
}

const GOODS = ['plain', 'controlled'] as const

const casesOf = ([party, limb, name, country, days]: Row): Case[] =>
  days.flatMap(([asOf, standing, knownAt]) =>
    GOODS.map((good): Case =>
      row(
        `cm-${party}-${asOf}${knownAt === undefined ? '' : '-as-known-before'}-${good}`,
        `${name} on ${asOf}${knownAt === undefined ? '' : `, as known on ${knownAt}`}: ${WHY[standing]}.`,
        [
          {
            asOf,
            ...(knownAt === undefined ? {} : { knownAt }),
            product: goodOn(good, asOf),
            destination: country,
            endUse: { kind: 'civil', field: 'none' },
            endUser: { name, kind: 'civil' },
          },
          expected(standing, good, limb),
          `${limb}: ${FACTS}`,
        ],
      ),
    ),
  )

/** The day before, and the first day, also as known the day before. */
const first = (eve: string, day: string, standing: Standing) =>
  [
    [eve, 'free'],
    [day, standing],
    [day, 'free', eve],
  ] as const

/** A day long after the decision, on which no other list names the party. */
const NOW = '2026-11-29'
/** The first day on which samarium-cobalt magnets need a licence. */
const FIRST_OF_18 = '2025-04-04'

/**
 * Parties of companies. For 2024-04-11, 2024-05-22, 2024-06-21 and 2024-07-12 every party is on other lists later, so these
 * rows end with the first day.
 */
const companies: readonly Row[] = [
  // No measure is named.
  ['raytheon-technologies', 'mfa-2022-02-21', 'Raytheon Technologies Corporation', 'US', first('2022-02-20', '2022-02-21', 'gap')],
  ['raytheon-technologies-zh', 'mfa-2022-02-21', '雷神技术公司', 'US', first('2022-02-20', '2022-02-21', 'gap')],
  ['northrop-grumman', 'mfa-2023-09-15', 'Northrop Grumman', 'US', [...first('2023-09-14', '2023-09-15', 'gap'), [FIRST_OF_18, 'gap'], [NOW, 'gap']]],
  ['northrop-grumman-zh', 'mfa-2023-09-15', '诺斯罗普·格鲁曼公司', 'US', [...first('2023-09-14', '2023-09-15', 'gap'), [NOW, 'gap']]],
  // A ban that was read.
  ['kharon', 'mfa-2023-12-26', 'Kharon', 'US', [...first('2023-12-25', '2023-12-26', 'barred'), [FIRST_OF_18, 'barred'], [NOW, 'barred']]],
  ['kharon-zh', 'mfa-2023-12-26', '卡隆', 'US', [...first('2023-12-25', '2023-12-26', 'barred'), [NOW, 'barred']]],
  ['bae-land', 'mfa-2024-01-07', 'BAE Systems Land and Armaments', 'US', [...first('2024-01-06', '2024-01-07', 'barred'), [FIRST_OF_18, 'barred'], [NOW, 'barred']]],
  ['bae-land-zh', 'mfa-2024-01-07', '贝宜陆上和武器系统公司', 'US', [...first('2024-01-06', '2024-01-07', 'barred'), [NOW, 'barred']]],
  ['data-link', 'mfa-2024-01-07', 'Data Link Solutions', 'US', [[NOW, 'barred']]],
  // Read whole: a freeze, and no entry for the management of the first two.
  ['general-dynamics-land', 'mfa-2024-04-11', 'General Dynamics Land Systems', 'US', first('2024-04-10', '2024-04-11', 'warned')],
  ['general-dynamics-land-zh', 'mfa-2024-04-11', '通用动力陆地系统公司', 'US', first('2024-04-10', '2024-04-11', 'warned')],
  ['inter-coastal', 'mfa-2024-05-22', 'Inter-Coastal Electronics', 'US', first('2024-05-21', '2024-05-22', 'warned')],
  ['inter-coastal-zh', 'mfa-2024-05-22', '海岸间电子公司', 'US', first('2024-05-21', '2024-05-22', 'warned')],
  ['lockheed-ventures', 'mfa-2024-06-21', 'Lockheed Martin Ventures', 'US', first('2024-06-20', '2024-06-21', 'warned')],
  ['lockheed-ventures-zh', 'mfa-2024-06-21', '洛克希德·马丁风险投资公司', 'US', first('2024-06-20', '2024-06-21', 'warned')],
  // Reports of the ban disagree, and the text was not seen.
  ['aevex', 'mfa-2024-07-12', 'AEVEX Aerospace', 'US', first('2024-07-11', '2024-07-12', 'gap')],
  ['aevex-zh', 'mfa-2024-07-12', 'AEVEX航天公司', 'US', first('2024-07-11', '2024-07-12', 'gap')],
  // Bans that were read. The other lists of these parties are stopped or, since 2026-11-11, a gap; the bans go on.
  ['textore', 'mfa-2024-09-18', 'TextOre', 'US', [...first('2024-09-17', '2024-09-18', 'barred'), ['2026-03-01', 'barred'], [NOW, 'barred']]],
  ['textore-zh', 'mfa-2024-09-18', '文本矿公司', 'US', [...first('2024-09-17', '2024-09-18', 'barred'), [NOW, 'barred']]],
  ['edge-autonomy', 'mfa-2024-10-10', 'Edge Autonomy Operations LLC', 'US', [...first('2024-10-09', '2024-10-10', 'barred'), ['2026-03-01', 'barred'], [NOW, 'barred']]],
  ['edge-autonomy-zh', 'mfa-2024-10-10', '边缘自治运营公司', 'US', [...first('2024-10-09', '2024-10-10', 'barred'), [NOW, 'barred']]],
  ['shield-ai', 'mfa-2024-12-05', 'Shield AI, Inc.', 'US', [...first('2024-12-04', '2024-12-05', 'barred'), ['2026-03-01', 'barred'], [NOW, 'barred']]],
  ['hudson-technologies', 'mfa-2024-12-27', 'Hudson Technologies Co.', 'US', [...first('2024-12-26', '2024-12-27', 'barred'), ['2026-03-01', 'barred'], [NOW, 'barred']]],
  ['raytheon-canada', 'mfa-2024-12-27', 'Raytheon Canada', 'CA', [['2024-12-27', 'barred']]],
  ['raytheon-australia', 'mfa-2024-12-27', 'Raytheon Australia', 'AU', [['2024-12-27', 'barred']]],
  ['reconcraft', 'mfa-2025-12-26', 'ReconCraft', 'US', [...first('2025-12-25', '2025-12-26', 'barred'), [NOW, 'barred']]],
  ['reconcraft-zh', 'mfa-2025-12-26', '侦察艇有限责任公司', 'US', [...first('2025-12-25', '2025-12-26', 'barred'), [NOW, 'barred']]],
  // Orders 2 and 3 of 2026: known from reports, their texts not seen.
  ['applied-dna', 'order2026-2', 'Applied DNA Sciences, Inc.', 'US', [...first('2026-08-04', '2026-08-05', 'barred'), [NOW, 'barred']]],
  ['applied-dna-zh', 'order2026-2', '应用DNA科学公司', 'US', first('2026-08-04', '2026-08-05', 'barred')],
  ['responsible-business', 'order2026-2', 'Responsible Business Alliance', 'US', [['2026-08-05', 'barred']]],
  ['responsible-business-zh', 'order2026-2', '责任商业联盟', 'US', [['2026-08-05', 'barred']]],
  ['verite-group', 'order2026-2', 'Verite Group, Inc.', 'US', [['2026-08-05', 'barred']]],
  ['compliance-testing', 'order2026-3', 'Compliance Testing LLC', 'US', [...first('2026-08-04', '2026-08-05', 'barred'), [NOW, 'barred']]],
  ['compliance-testing-zh', 'order2026-3', '美国合规性测试公司', 'US', first('2026-08-04', '2026-08-05', 'barred')],
  // The Taiwan Affairs Office: “any” transactions, no law cited.
  ['speedtech', 'tao-2022-08-03', 'Speedtech Energy', 'TW', [...first('2022-08-02', '2022-08-03', 'barred'), ['2023-07-13', 'barred'], [FIRST_OF_18, 'barred'], [NOW, 'barred']]],
  ['speedtech-zh', 'tao-2022-08-03', '宣德能源', 'TW', [...first('2022-08-02', '2022-08-03', 'barred'), [NOW, 'barred']]],
  ['sicuens', 'tao-2025-06-05', 'Sicuens International Co., Ltd.', 'TW', [...first('2025-06-04', '2025-06-05', 'barred'), [NOW, 'barred']]],
  ['sicuens-zh', 'tao-2025-06-05', '兆亿有限公司', 'TW', [...first('2025-06-04', '2025-06-05', 'barred'), [NOW, 'barred']]],
]

/** Listings that were suspended, ended for one party, or are reported to have ended. */
const ended: readonly Row[] = [
  // Skyla was freed on 2023-07-13; the others were not.
  ...(
    [
      ['skyla', 'Skyla'],
      ['skyla-zh', '天亮医疗'],
    ] as const
  ).map(([party, name]): Row => [
    party,
    'tao-2022-08-03',
    name,
    'TW',
    [...first('2022-08-02', '2022-08-03', 'barred'), ['2023-07-12', 'barred'], ['2023-07-13', 'free'], ['2023-07-13', 'barred', '2023-07-12'], [NOW, 'free']],
  ]),
  // A lifting on 2026-04-24 is reported by one origin alone.
  ...(
    [
      ['urbo', 'UAB Urbo Bankas'],
      ['mano', 'AB Mano Bankas'],
    ] as const
  ).map(([party, name]): Row => [
    party,
    'order2025-5',
    name,
    'LT',
    [...first('2025-08-12', '2025-08-13', 'barred'), ['2026-04-23', 'barred'], ['2026-04-24', 'gap'], ['2026-04-24', 'barred', '2026-04-23'], [NOW, 'gap']],
  ]),
  // Suspended from 2025-11-10 for one year; what follows was not read.
  ...(
    [
      ['hanwha-shipping', 'Hanwha Shipping LLC'],
      ['hanwha-philly', 'Hanwha Philly Shipyard Inc.'],
      ['hanwha-usa', 'Hanwha Ocean USA International LLC'],
      ['hanwha-holdings', 'Hanwha Shipping Holdings LLC'],
      ['hs-usa', 'HS USA Holdings Corp.'],
    ] as const
  ).map(([party, name]): Row => [
    party,
    'order2025-6',
    name,
    'US',
    [
      ...first('2025-10-13', '2025-10-14', 'barred'),
      ['2025-11-09', 'barred'],
      ['2025-11-10', 'warned'],
      ['2025-11-10', 'barred', '2025-11-09'],
      ['2026-11-10', 'warned'],
      ['2026-11-11', 'gap'],
      [NOW, 'gap'],
    ],
  ]),
]

/** Organisations that are no companies. Those of 2019 to 2021 are older than the law, or were not read. */
const organisations: readonly Row[] = [
  ['democracy-foundation', 'tao-2022-08-03-cooperation', 'Taiwan Foundation for Democracy', 'TW', [...first('2022-08-02', '2022-08-03', 'gap'), [NOW, 'gap']]],
  ['democracy-foundation-zh', 'tao-2022-08-03-cooperation', '台湾民主基金会', 'TW', first('2022-08-02', '2022-08-03', 'gap')],
  ['cooperation-fund-zh', 'tao-2022-08-03-cooperation', '国际合作发展基金会', 'TW', first('2022-08-02', '2022-08-03', 'gap')],
  ['hudson-institute', 'mfa-2023-04-07', 'Hudson Institute', 'US', [...first('2023-04-06', '2023-04-07', 'gap'), [NOW, 'gap']]],
  ['hudson-institute-zh', 'mfa-2023-04-07', '哈德逊研究所', 'US', first('2023-04-06', '2023-04-07', 'gap')],
  ['reagan-library', 'mfa-2023-04-07', 'Ronald Reagan Presidential Library', 'US', first('2023-04-06', '2023-04-07', 'gap')],
  ['prospect', 'tao-2023-04-07', 'Prospect Foundation', 'TW', first('2023-04-06', '2023-04-07', 'gap')],
  ['prospect-zh', 'tao-2023-04-07', '远景基金会', 'TW', first('2023-04-06', '2023-04-07', 'gap')],
  ['kuma', 'tao-2024-10-14', 'Kuma Academy', 'TW', first('2024-10-13', '2024-10-14', 'gap')],
  ['kuma-zh', 'tao-2024-10-14', '黑熊学院', 'TW', first('2024-10-13', '2024-10-14', 'gap')],
  ['uyghur-project', 'mfa-2024-12-21', 'Uyghur Rights Advocacy Project', 'CA', [...first('2024-12-20', '2024-12-21', 'barred'), [NOW, 'barred']]],
  ['uyghur-project-zh', 'mfa-2024-12-21', '维吾尔人权倡导项目', 'CA', first('2024-12-20', '2024-12-21', 'barred')],
  ['tibet-committee', 'mfa-2024-12-21', 'Canada Tibet Committee', 'CA', first('2024-12-20', '2024-12-21', 'barred')],
  ['human-rights-watch', 'mfa-2019-12-02', 'Human Rights Watch', 'US', first('2019-12-01', '2019-12-02', 'warned')],
  ['executive-commission', 'mfa-2020-07-13', 'US Congressional-Executive Commission on China', 'US', first('2020-07-12', '2020-07-13', 'warned')],
  ['mercator-institute', 'mfa-2021-03-22', 'Mercator Institute for China Studies', 'DE', first('2021-03-21', '2021-03-22', 'warned')],
  [
    'human-rights-subcommittee',
    'mfa-2021-03-22',
    'Subcommittee on Human Rights of the European Parliament',
    'BE',
    [
      ['2025-04-29', 'warned'],
      ['2025-04-30', 'free'],
    ],
  ],
  ['essex-court', 'mfa-2021-03-26', 'Essex Court Chambers', 'GB', first('2021-03-25', '2021-03-26', 'warned')],
  ['canadian-subcommittee', 'mfa-2021-03-27', 'Subcommittee on International Human Rights', 'CA', first('2021-03-26', '2021-03-27', 'warned')],
  ['democracy-council', 'mfa-2021-07-23', 'Hong Kong Democracy Council', 'US', first('2021-07-22', '2021-07-23', 'warned')],
]

/** The printed last day of order 7 counts as suspended, and coming days on which a decision changes an answer are named. */
const announcedDays: readonly Case[] = (
  [
    ['order-6-last-day', '2026-11-10', 'Hanwha Shipping LLC', 'US', { warnsCode: ['last-day-unclear'] }],
    ['order-6-ahead', '2026-03-01', 'Hanwha Shipping LLC', 'US', gives('no-permit', { horizonOn: ['2026-11-11'] })],
    ['order-5-ahead', '2026-03-01', 'UAB Urbo Bankas', 'LT', gives('prohibited', { horizonOn: ['2026-04-24'] })],
    ['order-2-ahead', '2026-08-01', 'Applied DNA Sciences, Inc.', 'US', { horizonOn: ['2026-08-05'] }],
    ['skyla-ahead', '2023-07-01', 'Skyla', 'TW', gives('prohibited', { horizonOn: ['2023-07-13'] })],
    ['no-end', '2026-03-01', 'Kharon', 'US', gives('prohibited', { horizonOn: [] })],
    // Control list 21 of 2025 and its lapse stand beside the ban; the gap is still named.
    ['beside-a-gap', NOW, 'TextOre', 'US', gives('prohibited', { gaps: true }), smco],
  ] as const
).map(([id, asOf, name, destination, expect, product = plain]): Case =>
  row(`cm-days-${id}`, `${name}: what the answer of ${asOf} says of other days and other listings.`, [
    { asOf, product, destination, endUse: { kind: 'civil', field: 'none' }, endUser: { name, kind: 'civil' } },
    expect,
    `${FACTS}; DESIGN sections 2 and 3`,
  ]),
)

export const countermeasures: readonly Case[] = [...[...companies, ...ended, ...organisations].flatMap(casesOf), ...announcedDays]
