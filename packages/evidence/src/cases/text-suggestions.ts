import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { certain, gives, row } from './rows.ts'

const elements = (...symbols: string[]) => symbols.map((symbol) => ({ symbol }))

/** A good with words about it, to a civil buyer in Germany. */
function good(id: string, why: string, product: object, [expect, source, asOf = '2026-03-01']: readonly [expect: Expect, source: string, asOf?: string]): Case {
  return { id: `text-${id}`, why, inquiry: { asOf, product, ...civilGermanBuyer }, expect, source }
}

/** With only words everything is open, whatever they suggest. */
const open: Expect = gives('depends', { possible: ['permit-required', 'no-permit'], action: 'ask' })

type Suggested = { form?: string; elements?: readonly string[]; alloyedWith?: readonly string[]; host?: string }

const suggests = ({ form, elements: symbols, alloyedWith, host }: Suggested): { path: string; value: unknown }[] => [
  ...(form === undefined ? [] : [{ path: 'product.form', value: form }]),
  ...(symbols === undefined ? [] : [{ path: 'product.elements', value: elements(...symbols) }]),
  ...(alloyedWith === undefined ? [] : [{ path: 'product.alloyedWith', value: alloyedWith }]),
  ...(host === undefined ? [] : [{ path: 'product.host', value: host }]),
]

/** Only a description: what it suggests, and that it decides nothing. */
const words = (id: string, description: string, suggested: Suggested, source: string): Case =>
  good(id, `“${description}” suggests values and decides nothing.`, { description }, [
    { ...open, suggests: suggests(suggested) },
    `DESIGN section 4 (product.description); ${source}`,
  ])

/** Only a grade: it implies a magnet, but not its composition. */
const grade = (id: string, text: string): Case =>
  good(`grade-${id}`, `“${text}” is a grade of sintered NdFeB and proves no composition.`, { grade: text }, [
    { ...open, suggests: suggests({ form: 'ndfeb-magnet' }) },
    'DESIGN section 4 (product.grade); magnet-grades.json ndFeBClasses',
  ])

const everyPath = ['product.form', 'product.elements', 'product.alloyedWith', 'product.host', 'product.controlCode']

/** Words without a suggestion, alone or within other words. */
const nothing = (id: string, why: string, product: object): Case =>
  good(`nothing-${id}`, why, product, [{ ...open, suggestsNot: everyPath }, 'DESIGN section 4 (product.grade, product.description)'])

const controlledMagnet: Expect = certain('permit-required', { dualUse: ['1C905.a.4'] })

const free: Expect = certain('no-permit', { dualUse: [] })

/** What grade and description suggest, that they override no stated fact, and that the verdict is the same without them. */
export const textSuggestions: readonly Case[] = [
  grade('N38EH', 'N38EH'),
  grade('38UH', '38UH'),
  grade('N52', 'N52'),
  grade('N42SH', 'N42SH'),
  grade('N35M', 'N35M'),
  grade('N48H', 'N48H'),
  grade('N30AH', 'N30AH'),
  grade('33EH', '33EH'),
  good('grade-in-description', 'A grade within a description is found as well.', { description: 'Segment, N45UH, nickel plated' }, [
    { ...open, suggests: suggests({ form: 'ndfeb-magnet' }) },
    'DESIGN section 4 (product.description); magnet-grades.json ndFeBClasses',
  ]),
  ...(['YXG-30', 'SmCo', 'Sm2Co17'] as const).map((text) =>
    good(`grade-${text}`, `“${text}” names samarium-cobalt.`, { grade: text }, [
      { ...open, suggests: suggests({ form: 'smco-magnet' }) },
      'DESIGN section 4 (product.grade); magnet-grades.json smCo',
    ]),
  ),

  words('sintered-ndfeb', 'sintered NdFeB block', { form: 'ndfeb-magnet' }, 'interpretations.json FAQ IV'),
  words('ndfeb-zh', '烧结钕铁硼', { form: 'ndfeb-magnet' }, 'interpretations.json FAQ IV'),
  words('magnet-steel-zh', '磁钢', { form: 'ndfeb-magnet' }, 'interpretations.json FAQ IV (磁钢、磁环、磁石)'),
  words('bonded', 'bonded magnet ring', { form: 'bonded-magnet' }, 'hs-nomenclature.json 8505.19'),
  words('powder-zh', '钕铁硼磁粉', { form: 'magnet-powder' }, 'export-licence-catalogue.json (72029912)'),
  words('flake-zh', '速凝永磁片', { form: 'master-alloy-flake' }, 'export-licence-catalogue.json (72029911)'),
  words('dysprosium-iron-zh', '镝铁', { form: 'alloy', elements: ['Dy'], alloyedWith: ['Fe'] }, 'Announcement 18 of 2025, 1C905.a.2'),
  words('dysprosium-iron', 'dysprosium-iron ingots', { form: 'alloy', elements: ['Dy'], alloyedWith: ['Fe'] }, 'Announcement 18 of 2025, 1C905.a.2'),
  words(
    'terfenol-d',
    'Terfenol-D rods',
    { form: 'magnetostrictive-material', elements: ['Tb', 'Dy'], alloyedWith: ['Fe'] },
    'magnet-grades.json compositionsByFormula (Terfenol-D)',
  ),
  words('terfenol-zh', '铽镝铁棒材', { form: 'magnetostrictive-material', elements: ['Tb', 'Dy'], alloyedWith: ['Fe'] }, 'Announcement 18 of 2025, 1C905.a.2 (铽镝铁)'),
  words('yag-ce', 'YAG:Ce powder for white LEDs', { form: 'phosphor', elements: ['Y', 'Ce'] }, 'magnet-grades.json compositionsByFormula (YAG:Ce)'),
  words('phosphor-zh', '荧光粉', { form: 'phosphor' }, 'mofcom-faq.json FAQ V (荧光粉)'),
  words('red-powder-zh', '灯用红粉', { form: 'phosphor', elements: ['Y', 'Eu'] }, 'export-licence-catalogue.json (2846901991)'),
  words('zirconia', 'TZ-3Y', { form: 'oxide-mixture', elements: ['Y'], host: 'ZrO2' }, 'hs-nomenclature.json 3824.99 (Tosoh TZ)'),
  words('zirconia-zh', '钇稳定氧化锆粉', { form: 'oxide-mixture', elements: ['Y'], host: 'ZrO2' }, 'interpretations.json noAnswerKnown (yttria-stabilised zirconia)'),
  words('lyso', 'LYSO crystal array', { form: 'crystal', elements: ['Y', 'Lu'] }, 'magnet-grades.json (LYSO)'),
  words('laser-rod', 'Nd:YAG laser rod', { form: 'laser-material' }, 'hs-motors-and-components.json 9001.90'),
  words('dysprosium-oxide-zh', '氧化镝', { form: 'separated-oxide', elements: ['Dy'] }, 'export-licence-catalogue.json (2846901500)'),
  words('dysprosium-oxide', 'Dysprosium oxide 99.9 %', { form: 'separated-oxide', elements: ['Dy'] }, 'export-licence-catalogue.json (2846901500)'),
  words('terbium-metal-zh', '金属铽', { form: 'metal', elements: ['Tb'] }, 'Announcement 18 of 2025, 1C904.a.1'),
  words('terbium-metal', 'terbium metal', { form: 'metal', elements: ['Tb'] }, 'Announcement 18 of 2025, 1C904.a.1'),
  words('ytterbium-metal', 'Ytterbium metal', { form: 'metal', elements: ['Yb'] }, 'Announcement 57 of 2025, 1C913'),
  words('yttrium-chloride-zh', '氯化钇', { form: 'compound', elements: ['Y'] }, 'export-licence-catalogue.json'),
  words('target-zh', '靶材', { form: 'target' }, 'Announcement 18 of 2025, .a.3 (靶材)'),
  words('gadolinium-target-zh', '钆靶', { form: 'target', elements: ['Gd'] }, 'Announcement 18 of 2025, 1C903.a.3'),
  words('rotor', 'rotor with surface-mounted magnets', { form: 'motor-rotor' }, 'interpretations.json FAQ V'),
  words('rotor-zh', '电机转子', { form: 'motor-rotor' }, 'mofcom-faq.json FAQ V (电机转子、定子组件)'),
  words('headphones', 'Headphones', { form: 'loudspeaker' }, 'interpretations.json FAQ IV'),
  words('fibre-zh', '掺铒光纤', { form: 'optical-fibre', elements: ['Er'] }, 'Announcement 57 of 2025, 1C910.a.5'),
  words('fibre', 'Erbium doped fibre', { form: 'optical-fibre', elements: ['Er'] }, 'Announcement 57 of 2025'),
  words('monazite', 'Monazite sand', { form: 'ore' }, 'Announcement 56 of 2025, 1C914.a'),
  words('polishing', 'polishing powder', { form: 'polishing-powder' }, 'hs-nomenclature.json 3405.90'),
  words('catalyst-zh', '催化剂粉末', { form: 'catalyst' }, 'mofcom-faq.json FAQ V (催化剂粉末)'),
  words('scrap-zh', '钕铁硼废料', { form: 'scrap' }, 'State Council Decree 785 art. 30'),
  good('extractant', 'P507 is an extractant that 56 names: the code is suggested, not asserted.', { description: 'P507' }, [
    {
      ...open,
      suggests: [
        { path: 'product.form', value: 'reagent' },
        { path: 'product.controlCode', value: '1C914.c' },
      ],
    },
    'Announcement 56 of 2025, 1C914.c',
  ]),

  // A stated fact is never overridden; the verdict is that without the text.
  good(
    'stated-light-magnet',
    'A grade that usually contains dysprosium, with elements stated without it: the stated list decides, with a warning.',
    { form: 'ndfeb-magnet', elements: elements('Nd', 'Pr'), elementsComplete: true, grade: 'N38EH' },
    [{ ...free, suggestsNot: ['product.form', 'product.elements'], warnsCode: ['grade-doubt'] }, 'magnet-grades.json (engineUse, EH); DESIGN section 4 (only suggestions)'],
  ),
  ...(['38UH', 'N35AH', 'N33EH'] as const).map((text) =>
    good(
      `doubt-${text}`,
      `${text} with only neodymium stated, and the list complete: free by the list, with a doubt.`,
      { form: 'ndfeb-magnet', elements: elements('Nd'), elementsComplete: true, grade: text },
      [{ ...free, warnsCode: ['grade-doubt', 'composition-taken-as-complete'] }, 'magnet-grades.json (UH, EH, AH)'],
    ),
  ),
  good(
    'doubt-incomplete-list',
    'If the list may be incomplete, the grade causes a question about the composition.',
    { form: 'ndfeb-magnet', elements: elements('Nd'), elementsComplete: false, grade: 'N38EH' },
    [gives('depends', { possible: ['permit-required', 'no-permit'], asks: 'product.elements' }), 'DESIGN section 3, rule 1; magnet-grades.json (EH)'],
  ),
  good('stated-heavy-magnet', 'A low grade with dysprosium stated is controlled.', { form: 'ndfeb-magnet', elements: elements('Nd', 'Dy'), grade: 'N52' }, [
    { ...controlledMagnet, suggestsNot: ['product.form', 'product.elements'] },
    'Announcement 18 of 2025, 1C905.a.4; magnet-grades.json (N)',
  ]),
  good(
    'stated-form',
    'The description is about motors, but the stated form is a magnet.',
    { form: 'ndfeb-magnet', elements: elements('Nd', 'Dy'), description: 'magnet for motors' },
    [{ ...controlledMagnet, suggestsNot: ['product.form'] }, 'DESIGN section 4 (only suggestions)'],
  ),
  good(
    'stated-elements',
    'The description names dysprosium, the stated list does not: the list decides.',
    { form: 'ndfeb-magnet', elements: elements('Nd', 'Pr'), elementsComplete: true, description: 'dysprosium-free, 无镝' },
    [{ ...free, suggestsNot: ['product.form', 'product.elements'] }, 'DESIGN section 4 (only suggestions)'],
  ),
  good('stated-motor', 'A motor described as neodymium magnet stays a motor.', { form: 'motor', elements: elements('Nd', 'Dy'), description: 'neodymium magnet inside' }, [
    { ...free, suggestsNot: ['product.form', 'product.elements'] },
    'DESIGN section 4 (only suggestions); interpretations.json FAQ IV',
  ]),
  good('stated-oxide', 'An oxide described as terbium metal stays an oxide.', { form: 'separated-oxide', elements: elements('Nd'), description: '金属铽' }, [
    certain('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'], suggestsNot: ['product.form', 'product.elements'] }),
    'DESIGN section 4 (only suggestions)',
  ]),
  good('half-stated', 'Stated facts stay, and open ones get suggestions.', { form: 'separated-oxide', description: 'dysprosium oxide' }, [
    certain('permit-required', { dualUseVerdict: ['depends'], suggests: suggests({ elements: ['Dy'] }), suggestsNot: ['product.form'] }),
    'DESIGN section 4 (only suggestions); DESIGN section 3, rule 1',
  ]),
  good('control-code-not-asserted', 'The description P507 does not make a reagent controlled, even after the suspension.', { form: 'reagent', elements: [], description: 'P507' }, [
    { ...free, suggests: [{ path: 'product.controlCode', value: '1C914.c' }], suggestsNot: ['product.form'] },
    'DESIGN section 3 (reagent only by controlCode); announcement 56 of 2025',
    '2026-11-24',
  ]),

  // Neighbouring controls.
  ...(
    [
      ['gallium', 'gallium nitride wafer', '2026-03-01', 'announcement 23 of 2023'],
      ['graphite', 'graphite crucible', '2026-03-01', 'announcement 39 of 2023'],
      ['germanium-zh', '含锗光学窗口', '2026-03-01', 'announcement 23 of 2023'],
      ['antimony', 'antimony trioxide', '2026-03-01', 'announcement 33 of 2024'],
      ['tungsten-zh', '钨粉', '2026-03-01', 'announcement 10 of 2025'],
    ] as const
  ).map(([id, description, asOf, source]) =>
    good(`adjacent-${id}`, `“${description}” may fall under another control: the answer says that it does not judge it.`, { description }, [
      { ...open, warnsCode: ['adjacent-control'] },
      `earlier-controls.json, ${source}`,
      asOf,
    ]),
  ),
  // Announcement 34 of 2026 governs unmanned aircraft bound for the United States, from its first day.
  ...(
    [
      ['drone-us', '2026-10-09', 'US', { warnsCode: ['adjacent-control'] }],
      ['drone-us-first', '2026-08-05', 'US', { warnsCode: ['adjacent-control'] }],
      ['drone-us-eve', '2026-08-04', 'US', { warnsNot: ['adjacent-control'] }],
      ['drone-germany', '2026-10-09', 'DE', { warnsNot: ['adjacent-control'] }],
    ] as const
  ).map(([id, asOf, destination, expect]): Case =>
    row(`text-adjacent-${id}`, 'A drone motor is assessed for its rare earths; the other control is named only if it can apply.', [
      { asOf, product: { form: 'motor', elements: elements('Nd', 'Dy'), description: 'drone motor' }, ...civilGermanBuyer, destination },
      { ...free, ...expect, suggestsNot: ['product.form'] },
      'countermeasures-2026-11-29.json, corrections (announcement 34 of 2026)',
    ]),
  ),

  // The words name one element, the commodity code another: somebody has to say which is right.
  ...(
    [
      ['dysprosium-as-lanthanum', 'Dysprosium oxide 99.9%', '2846901200', { warnsCode: ['words-code-conflict'] }],
      ['dysprosium-as-lanthanum-zh', '氧化镝', '2846901200', { warnsCode: ['words-code-conflict'] }],
      ['lanthanum-as-lanthanum', 'Lanthanum oxide', '2846901200', { warnsNot: ['words-code-conflict'] }],
    ] as const
  ).map(([id, description, commodityCode, expect]): Case =>
    row(`text-and-code-${id}`, 'The code is followed, and a description that names another element is not passed over.', [
      { asOf: '2026-03-01', product: { description, commodityCode }, ...civilGermanBuyer },
      expect,
      'hs-codes.json; DESIGN section 4 (levels)',
    ]),
  ),

  // Nothing to find.
  nothing('plain', 'A text that names no good.', { description: 'As agreed by telephone, see drawing 4711' }),
  nothing('plain-zh', '没有名称的文字。', { description: '按双方确认的图纸供货' }),
  nothing('promotor', '“promotor” contains “motor” but is not a motor.', { description: 'promotor' }),
  nothing('also', '“also” contains “lso” but is not a crystal.', { description: 'spare parts also included' }),
  nothing('locomotor', '“locomotory” and “rotorcraft” are not motors or rotors.', { description: 'locomotory rotorcraft' }),
  nothing('phosphorus', '“phosphorus” contains “phosphor” but is not one.', { description: 'phosphorus content below 10 ppm' }),
  nothing('phosphor-bronze', 'Phosphor bronze is not a phosphor.', { description: 'phosphor bronze strip C5191' }),
  nothing('phosphor-copper', 'Phosphor copper is not a phosphor.', { description: 'phosphor copper anodes' }),
  nothing('ferrite-ja', 'フェライト磁石 (ferrite magnets) are not NdFeB magnets.', { description: 'フェライト磁石 リング' }),
  nothing('alnico-ja', 'アルニコ磁石 (AlNiCo magnets) contain no rare earth.', { description: 'アルニコ磁石 棒' }),
  nothing('ferrite-stone-zh', '铁氧体磁石不是钕铁硼磁体。', { description: '铁氧体磁石' }),
  nothing('ferrite-ring-zh', '铁氧体磁环不是钕铁硼磁体。', { description: '铁氧体磁环' }),
  nothing('ferrite-steel-zh', '铁氧体磁钢不是钕铁硼磁体。', { description: '铁氧体磁钢' }),
  nothing('alnico-zh', '铝镍钴磁钢不含稀土。', { description: '铝镍钴磁钢' }),
  nothing('transistor-zh', '晶体管不是晶体。', { description: '晶体管 SOT-23' }),
  nothing('quartz-zh', '石英晶体不是稀土晶体。', { description: '石英晶体 16MHz' }),
  nothing('resonator-zh', '晶体谐振器不是稀土晶体。', { description: '晶体谐振器 16MHz' }),
  nothing('oscillator-zh', '晶体振荡器不是稀土晶体。', { description: '晶体振荡器 16MHz' }),
  nothing('grade-with-a-tail', '“N38EHX” is no grade.', { grade: 'N38EHX' }),
  nothing('grade-within', 'A part number that contains a grade is not a grade.', { description: 'Part XN52A, drawing 38UHB' }),
  nothing('p5070', '“P5070” is not P507.', { description: 'P5070' }),
  nothing('lattice', '“erbiumlike” and “subterbium” name no element.', { description: 'erbiumlike, subterbium' }),
]
