/** Every recognised word of trade documents with its meaning. A word suggests values and decides nothing. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { gives, good, row } from './rows.ts'

const SOURCE = 'DESIGN section 4 (product.description); magnet-grades.json; hs-nomenclature.json'

function word(description: string, expect: Expect, source = SOURCE): Case {
  return row(`word-${description}`, `“${description}” in a description leads to a suggestion, and decides nothing.`, [
    { asOf: '2026-03-01', product: { description }, ...civilGermanBuyer },
    gives('depends', { ...expect }),
    source,
  ])
}

/** Words that name goods of one form. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'ndfeb-magnet': ['ndfeb', 'nd-fe-b', 'neodymium magnet', 'neodymium iron boron', '钕铁硼', '磁钢', '磁环', '磁石'],
  'smco-magnet': ['smco', 'sm-co', 'smco5', 'sm2co17', 'samarium cobalt', 'samarium-cobalt', 'yxg', '钐钴'],
  'bonded-magnet': ['bonded ndfeb', 'bonded magnet', '粘结钕铁硼', '粘结磁体'],
  'magnet-powder': ['magnet powder', 'magnetic powder', '磁粉'],
  'master-alloy-flake': ['strip cast', 'strip-cast', '速凝永磁片'],
  'magnetostrictive-material': ['terfenol-d', 'terfenol', '铽镝铁'],
  alloy: ['dyfe', 'dy-fe', 'dysprosium-iron', 'dysprosium iron', '镝铁'],
  phosphor: ['yag:ce', 'y2o3:eu', 'lamp red powder', '灯用红粉', 'gos:tb', 'phosphor', 'phosphors', '荧光粉', '发光材料'],
  'laser-material': ['nd:yag', 'er:yag', 'yb:yag', 'laser crystal', 'laser rod', '激光晶体', '激光棒'],
  crystal: ['lyso', 'lso', 'lu2sio5', 'ggg', 'gd3ga5o12', 'gso', 'tgg', 'tb3ga5o12', 'yvo4', 'scintillator', 'scintillation crystal', '闪烁晶体', '晶体'],
  'hydrogen-storage-material': ['lani5', 'ab5 alloy', 'hydrogen storage', '储氢'],
  'polishing-powder': ['cerium polishing powder', 'polishing powder', '抛光粉'],
  metal: ['mischmetal', '混合稀土金属', 'dysprosium metal', '金属镝'],
  concentrate: ['rare earth concentrate', '稀土精矿'],
  reagent: ['p507', 'p204', 'n235', 'c272', 'naphthenic acid', '环烷酸', '萃取剂', 'flotation reagent', 'hydroxamic acid', '羟肟酸', '浮选药剂'],
  target: ['sputtering target', '靶材', '溅射靶', 'dysprosium target', '镝靶'],
  'motor-rotor': ['rotor', 'stator', '转子', '定子'],
  motor: ['motor', 'motors', '电机'],
  loudspeaker: ['loudspeaker', 'speaker', 'headphones', 'earphones', '扬声器', '耳机', '音箱'],
  sensor: ['sensor', 'sensors', '传感器'],
  catalyst: ['catalyst', 'catalyst powder', '催化剂'],
  'optical-fibre': ['doped fibre', 'doped fiber', 'optical fibre', 'optical fiber', '光纤'],
  medicament: ['magnevist', 'contrast agent', 'contrast medium', '造影剂'],
  scrap: ['magnet scrap', '废料'],
  'separated-oxide': ['dysprosium oxide', '氧化镝', 'Dy2O3'],
  compound: ['dysprosium chloride', '氯化镝', 'dysprosium fluoride', '氟化镝', 'dysprosium carbonate', '碳酸镝'],
}

/** Words for materials that always contain these elements and no other named ones. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'terfenol-d': ['Tb', 'Dy'],
  'dy-fe': ['Dy'],
  ndpr: ['Pr', 'Nd'],
  'pr-nd': ['Pr', 'Nd'],
  prnd: ['Pr', 'Nd'],
  镨钕: ['Pr', 'Nd'],
  'yag:ce': ['Y', 'Ce'],
  'y2o3:eu': ['Y', 'Eu'],
  'lamp red powder': ['Y', 'Eu'],
  'gos:tb': ['Gd', 'Tb'],
  gd2o2s: ['Gd'],
  yag: ['Y'],
  y3al5o12: ['Y'],
  lyso: ['Y', 'Lu'],
  lso: ['Lu'],
  ggg: ['Gd'],
  gso: ['Gd'],
  luag: ['Lu'],
  tgg: ['Tb'],
  yvo4: ['Y'],
  magnevist: ['Gd'],
  gadoteridol: ['Gd'],
  dysprosium: ['Dy'],
  镝: ['Dy'],
}

/** Words for other minerals and goods, with a day on which the announcement that controls them was in force, as known then. */
const ADJACENT: readonly (readonly [announcement: string, day: object, words: readonly string[]])[] = [
  ['23 of 2023', {}, ['gallium', 'germanium', 'galio', 'gallio', 'germanio', '镓', '锗']],
  ['39 of 2023', {}, ['graphite', 'graphit', 'graphitelektrode', 'graphitelektroden', 'grafit', 'grafito', 'grafite', '石墨']],
  [
    '33 of 2024',
    {},
    [
      'antimony',
      'antimon',
      'antimontrioxid',
      'antimonoxid',
      'antimoine',
      'antimonio',
      '锑',
      'mpcvd',
      'superhard material',
      'superhard materials',
      'superhard press',
      'cubic press',
      '超硬材料',
      '六面顶压机',
      'diamond window',
      'diamond windows',
    ],
  ],
  [
    '10 of 2025',
    {},
    [
      'tungsten',
      'wolfram',
      'wolframcarbid',
      'wolframkarbid',
      'tungstène',
      'tungsteno',
      'wolframio',
      'tellurium',
      'tellur',
      'tellure',
      'bismuth',
      'bismut',
      'bismuto',
      'molybdenum',
      'molybdän',
      'molybdène',
      'molibdeno',
      'indium',
      '钨',
      '碲',
      '铋',
      '钼',
      '铟',
    ],
  ],
  ['55 of 2025', { asOf: '2025-11-10', knownAt: '2025-11-01' }, ['superhard', 'diamond', 'diamant', '超硬', '金刚石']],
  [
    '58 of 2025',
    { asOf: '2025-11-10', knownAt: '2025-11-01' },
    ['lithium battery', 'lithium-ion battery', 'lithium ion battery', 'li-ion', '锂电池', '锂离子电池', 'anode material', '负极材料'],
  ],
  ['34 of 2026', { asOf: '2026-10-09', destination: 'US' }, ['drone', 'uav', 'unmanned aerial', '无人机']],
]

const GRADES: Readonly<Record<string, boolean>> = { N35: false, N35M: false, N35H: false, N35SH: false, N35UH: true, N35EH: true, N35AH: true, N35TH: true, N35VH: true }

/** All cases of this file. */
export const mutantsWords: readonly Case[] = [
  ...Object.entries(FORMS).flatMap(([form, terms]) => terms.map((term) => word(term, { suggests: [{ path: 'product.form', value: form }] }))),
  ...Object.entries(HOLDS).map(([term, symbols]) => ({
    ...word(term, { suggests: [{ path: 'product.elements', value: symbols.map((symbol) => ({ symbol })) }] }),
    id: `word-${term}-holds`,
  })),
  ...['p507', 'naphthenic acid', '萃取剂'].map((term) => ({
    ...word(term, { suggests: [{ path: 'product.controlCode', value: '1C914.c' }] }, 'Announcement 56 of 2025, 1C914.c'),
    id: `word-${term}-code`,
  })),
  ...['flotation reagent', '浮选药剂'].map((term) => ({
    ...word(term, { suggests: [{ path: 'product.controlCode', value: '1C914.b' }] }, 'Announcement 56 of 2025, 1C914.b'),
    id: `word-${term}-code`,
  })),
  ...ADJACENT.flatMap(([announcement, day, terms]) =>
    terms.map((description) => ({
      ...word(description, {}),
      inquiry: { asOf: '2026-03-01', product: { description }, ...civilGermanBuyer, ...day },
      expect: { warnsCode: ['adjacent-control'] },
      source: `Announcement ${announcement}; docs/decisions.md, 42`,
    })),
  ),
  // Graphite is named by the announcement of 2023 as well, which comes before in the order of ids.
  ...['artificial graphite', 'synthetic graphite', '人造石墨'].map((description) => ({
    ...word(description, {}),
    inquiry: { asOf: '2025-11-10', knownAt: '2025-11-01', product: { description }, ...civilGermanBuyer },
    expect: { holds: { 'warnings/0/id': 'adjacent-control:MOFCOM-GACC-2023-39', 'warnings/1/id': 'adjacent-control:MOFCOM-GACC-2025-58' } },
    source: 'Announcements 39 of 2023 and 58 of 2025; docs/decisions.md, 42',
  })),
  ...Object.entries(GRADES).map(([grade, doubted]): Case =>
    row(`word-grade-${grade}`, `${grade} ${doubted ? 'is seldom' : 'can be'} made without dysprosium and terbium.`, [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd', { elementsComplete: true, grade }), ...civilGermanBuyer },
      gives('no-permit', doubted ? { warnsCode: ['grade-doubt'] } : { warnsNot: ['grade-doubt'] }),
      'docs/decisions.md, 45; magnet-grades.json ndFeBClasses',
    ]),
  ),
]
