import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { certain, gives, good } from './rows.ts'

const elements = (...symbols: string[]) => ({ elements: symbols.map((symbol) => ({ symbol })) })

/** A code, with or without further facts of the good, to a civil buyer in Germany. */
function under(code: string, asOf: string, more: object, id: string, why: string, [expect, source]: readonly [expect: Expect, source: string]): Case {
  return { id: `edition-${id}`, why, inquiry: { asOf, product: { ...more, commodityCode: code }, ...civilGermanBuyer }, expect, source }
}

const now = '2026-03-01'

const dead: Expect = { error: { code: 'dead-code', pointer: '/product/commodityCode' } }

/** The ordinary licence and no dual-use licence. */
const ordinary: Expect = certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] })

/** The dual-use licence, for any element. */
const dualUse: Expect = certain('permit-required', { dualUseVerdict: ['permit-required'] })

/** A permit in any case; which one depends on the element. */
const eitherLicence: Expect = certain('permit-required', { dualUseVerdict: ['depends'] })

/** All candidates are free, so the code is ignored and everything is open again. */
const setAside: Expect = gives('depends', { possible: ['permit-required', 'no-permit'], warnsCode: ['code-alone'], action: 'ask' })

/** The candidates of the code can be free or controlled. */
const depends: Expect = gives('depends', { possible: ['no-permit'], action: 'ask' })

const of2016 = 'export-licence-catalogue.json codes (2016); hs-nomenclature.json 2805.30 history'
const narrows = 'DESIGN section 3 (a commodity code narrows); export-licence-catalogue.json'
const alone = 'DESIGN section 3 (code-alone); hs-motors-and-components.json'

/** Commodity codes by edition: the years in which they exist, what they leave open, and that a code never makes a good free. */
export const codeEditions: readonly Case[] = [
  // Codes that were removed or added.
  ...(
    [
      ['2805301913', 'samarium'],
      ['2805301914', 'europium'],
      ['2805301915', 'scandium'],
    ] as const
  ).flatMap(([code, metal]) => [
    under(code, '2016-06-01', {}, `${code}-2016`, `In 2016 ${code} was ${metal} metal.`, [ordinary, of2016]),
    under(code, '2025-06-01', {}, `${code}-2025`, `In 2025 no edition has ${code}.`, [dead, of2016]),
    under(code, now, {}, `${code}-2026`, `In 2026 no edition has ${code}.`, [dead, of2016]),
  ]),
  under(
    '2805301913',
    now,
    { form: 'ndfeb-magnet', ...elements('Nd', 'Dy') },
    '2805301913-with-form',
    'A code that no edition of the year has is refused even if form and elements would decide without it.',
    [dead, 'DESIGN section 3 (a code is refused)'],
  ),
  under('2805.3019 14', now, {}, '2805301914-dots', 'A code that no edition of the year has is refused with dots and spaces too.', [
    dead,
    'DESIGN section 3 (a code is refused); DESIGN section 4 (product.commodityCode)',
  ]),
  under('2805302910', '2016-06-01', {}, '2805302910-2016', 'In 2016 the code of intermixed metals with at least 30 % medium and heavy rare earths was in use.', [
    certain('permit-required', { dualUse: [] }),
    of2016,
  ]),
  under('2805302910', now, {}, '2805302910-2026', 'By January 2024 it had been renumbered to 2805302900.', [dead, 'export-licence-catalogue.json codes (2805302910, renumbered)']),
  under('2805302900', '2024-06-01', {}, '2805302900-2024', 'In 2024 the code of other intermixed metals is in the table with the letter 4.', [
    certain('permit-required', { dualUse: [] }),
    'export-licence-catalogue.json codes (2805302900, 2024)',
  ]),
  under('2805301900', '2024-06-01', elements('Sm'), '2805301900-2024', 'Before April 2025 samarium had the code of other metals.', [
    ordinary,
    'export-licence-catalogue.json codes (2805301900)',
  ]),
  under('2805301900', '2025-03-01', elements('Gd'), '2805301900-2025', 'Until April 2025 gadolinium did too.', [
    ordinary,
    'export-licence-catalogue.json codes (2805301900, to April 2025)',
  ]),
  under('2805301900', now, elements('Sm'), '2805301900-2026', 'In 2026 the code is split into 2805301800, 2805301910 and 2805301990.', [
    dead,
    'export-licence-catalogue.json codes (2805301900, renumbered)',
  ]),
  ...(
    [
      ['2805301800', 'scandium metal'],
      ['2805301910', 'samarium, gadolinium and lutetium metal'],
    ] as const
  ).flatMap(([code, metal]) => [
    under(code, '2016-06-01', {}, `${code}-2016`, `In 2016 there was no ${code} for ${metal}.`, [dead, of2016]),
    under(code, '2024-06-01', {}, `${code}-2024`, `There was none in 2024 either: ${metal} has had its own code since announcement 18.`, [
      dead,
      'export-licence-catalogue.json codes (2025+)',
    ]),
    under(code, '2025-04-04', {}, `${code}-2025`, `From announcement 18 on ${code} is ${metal}.`, [
      dualUse,
      'Announcement 18 of 2025; export-licence-catalogue.json codes (2025+)',
    ]),
    under(code, now, {}, `${code}-2026`, `And in 2026.`, [dualUse, 'Catalogue 2026; announcement 18 of 2025']),
  ]),
  under('2846901993', '2016-06-01', {}, '2846901993-2016', 'The line that names the seven elements of announcement 18 is younger than 2016.', [
    dead,
    'export-licence-catalogue.json codes (2846901993); announcement-18-2025.json',
  ]),
  under('2846901993', '2025-06-01', {}, '2846901993-2025', 'Announcement 18 refers to the line for every mixture of oxides.', [
    dualUse,
    'Announcement 18 of 2025, 1C902.b to 1C908.b',
  ]),
  under('2846901993', now, {}, '2846901993-2026', 'The catalogue of 2026 refers to it too, and the table shows 3 and 4 together.', [
    { ...dualUse, exportLicenceVerdict: ['unsettled'] },
    'export-licence-catalogue.json codes (2846901993, 34Bxy)',
  ]),
  under('3824999922', '2024-06-01', {}, '3824999922-2024', 'The line exists since 2025-04-04.', [dead, 'second-reading/announcement-18.json side checks (3824999922)']),
  under('2846909910', '2019-06-01', {}, '2846909910-2019', 'The line of other compounds with at least 30 % medium and heavy rare earths has existed since 2019.', [
    gives('permit-required', { exportLicenceVerdict: ['permit-required'], dualUse: [] }),
    'export-licence-catalogue.json codes (2846909910, 2019)',
  ]),

  // Metals of 2805.
  under('2805.30', now, {}, 'hs6-metals', 'Every metal of 2805.30 needs one licence or the other.', [eitherLicence, narrows]),
  under('2805', now, {}, 'hs4-2805', 'Four digits are enough to leave metals and alloys of rare earths only.', [certain('permit-required'), narrows]),
  under('28053011', now, {}, 'neodymium-8', 'Eight digits: neodymium metal.', [{ ...ordinary, codeForms: ['metal'] }, narrows]),
  under('2805301100', now, {}, 'neodymium-10', 'Ten digits: neodymium metal.', [{ ...ordinary, codeForms: ['metal'] }, narrows]),
  under('2805.30.11.00', now, {}, 'neodymium-dots', 'The same with dots.', [{ ...ordinary, codeForms: ['metal'] }, 'DESIGN section 4 (product.commodityCode)']),
  under('2805 3011 00', now, {}, 'neodymium-spaces', 'The same with spaces.', [{ ...ordinary, codeForms: ['metal'] }, 'DESIGN section 4 (product.commodityCode)']),
  under('28053011', '2012-06-01', {}, 'neodymium-2012', 'The line was in the tariff of 2012, when the quota licence was needed.', [
    gives('permit-required', { quotaLicenceVerdict: ['permit-required'], exportLicence: false }),
    'quota-history.json exportDuties.rates2012',
  ]),
  ...(
    [
      ['2805301200', 'Dy', '1C905.a.1'],
      ['2805301300', 'Tb', '1C904.a.1'],
      ['2805301700', 'Y', '1C908.a.1'],
      ['2805301800', 'Sc', '1C907.a.1'],
    ] as const
  ).map(([code, symbol, entry]) =>
    under(code, now, {}, `metal-${symbol}`, `${code} is the metal of ${entry}.`, [
      { ...dualUse, dualUse: [entry], exportLicenceVerdict: ['unsettled'], codeForms: ['metal'] },
      'Announcement 18 of 2025; catalogue 2026',
    ]),
  ),
  ...(
    [
      ['2805301400', 'lanthanum'],
      ['2805301600', 'praseodymium'],
      ['2805301990', 'europium, holmium, erbium, thulium or ytterbium'],
    ] as const
  ).map(([code, metal]) =>
    under(code, now, {}, `metal-${code}`, `${code} is ${metal} metal: the ordinary licence only, while 57 is suspended.`, [{ ...ordinary, codeForms: ['metal'] }, narrows]),
  ),
  under(
    '2805301990',
    '2026-11-24',
    elements('Ho'),
    'holmium-after-suspension',
    'Holmium metal after the printed end of the suspension: at least the ordinary licence; the dual-use licence is unsettled.',
    [
      gives('permit-required', { dualUse: [], dualUseVerdict: ['unsettled'], items: [{ code: '1C909.a.1', state: 'unsettled' }] }),
      'Announcements 57 and 70 of 2025; DESIGN section 3, rule 4',
    ],
  ),
  under('28053019', now, {}, 'other-metals-8', 'The eight digits include samarium, gadolinium and lutetium as well as europium, holmium and others.', [
    { ...eitherLicence, codeForms: ['metal'] },
    'export-licence-catalogue.json tariffLines8Digit2026; hs-nomenclature.json 2805.30',
  ]),
  under('28053019', now, elements('Gd'), 'other-metals-gadolinium', 'With the element stated it is gadolinium metal.', [
    { ...dualUse, dualUse: ['1C903.a.1'] },
    'Announcement 18 of 2025, 1C903.a.1',
  ]),
  under('28053019', now, elements('Ho'), 'other-metals-holmium', 'With the element stated it is holmium metal, suspended.', [
    { ...ordinary, items: [{ code: '1C909.a.1', state: 'suspended' }] },
    'Announcements 57 and 70 of 2025',
  ]),
  under('2805301910', now, elements('Lu'), 'lutetium', 'The code names three metals, the element says which.', [
    { ...dualUse, dualUse: ['1C906.a.1'] },
    'Announcement 18 of 2025, 1C906.a.1',
  ]),
  under('2805301510', now, {}, 'fine-cerium', 'The line of cerium under 500 µm carries the letter 3 in the table: a permit is certain.', [
    certain('permit-required', { items: [{ code: null }] }),
    'export-licence-catalogue.json codes (2805301510, 3B)',
  ]),
  under(
    '2805301510',
    '2018-06-01',
    good('metal', 'Ce 98', { particleSizeMicron: 100 }),
    'fine-cerium-stated',
    'With form, share and size stated, the row without a code applies.',
    [
      gives('permit-required', { dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['no-permit'], items: [{ code: null, state: 'in-force', match: 'yes' }] }),
      'export-licence-catalogue.json rules (cerium-exemption)',
    ],
  ),
  under('2805301590', now, {}, 'other-cerium', 'Other cerium metal carries 4 and no 3.', [
    certain('permit-required', { dualUse: [] }),
    'export-licence-catalogue.json codes (2805301590, 4Bxy)',
  ]),
  under('28053021', now, { ...elements('La', 'Nd'), elementsComplete: true }, 'battery-grade', 'Battery-grade mixed metal of light rare earths: the ordinary licence.', [
    ordinary,
    narrows,
  ]),

  // Compounds of 2846.
  under('2846.10', now, {}, 'hs6-cerium', 'Compounds of cerium need one licence or the other, because a mixture can contain a listed element.', [
    certain('permit-required', { dualUse: [] }),
    'hs-nomenclature.json 2846.10',
  ]),
  under(
    '2846.90',
    now,
    {},
    'hs6-compounds',
    'Every compound of 2846.90 needs one licence or the other; red lamp phosphor, whose row needs the whole code, is included and leaves a doubt.',
    [gives('unsettled', { possibleIs: ['permit-required', 'unsettled'] }), narrows],
  ),
  ...(
    [
      ['2846901100', '1C908.b'],
      ['2846901500', '1C905.b'],
      ['2846901600', '1C904.b'],
      ['2846901800', '1C906.b'],
      ['2846901930', '1C903.b'],
      ['2846901940', '1C902.b'],
      ['2846901980', '1C907.b'],
    ] as const
  ).map(([code, entry]) =>
    under(code, now, {}, `oxide-${code}`, `${code} is the oxide of ${entry}.`, [
      { ...dualUse, dualUse: [entry], exportLicenceVerdict: ['unsettled'] },
      'Announcement 18 of 2025; catalogue 2026',
    ]),
  ),
  under('2846901500', '2016-06-01', {}, 'dysprosium-oxide-2016', 'In 2016 the code of dysprosium oxide meant the ordinary licence only.', [ordinary, of2016]),
  ...['28469012', '2846901200', '28469013', '28469017'].map((code) =>
    under(code, now, {}, `oxide-${code}`, 'The oxide of a light rare earth: the ordinary licence.', [ordinary, 'export-licence-catalogue.json tariffLines8Digit2026']),
  ),
  under('2846901400', now, {}, 'europium-oxide', 'Europium oxide is in 57, suspended: the ordinary licence.', [
    { ...ordinary, items: [{ code: '1C912.b', state: 'suspended' }] },
    'Announcements 57 and 70 of 2025',
  ]),
  under('28469019', now, {}, 'other-oxides-8', 'Eight digits leave the element open, and whether the goods are red lamp phosphor, whose row needs the whole code.', [
    gives('unsettled', { possibleIs: ['permit-required', 'unsettled'], dualUseVerdict: ['depends'] }),
    'export-licence-catalogue.json tariffLines8Digit2026',
  ]),
  under('28469019', now, elements('Gd'), 'other-oxides-gadolinium', 'With the element stated it is gadolinium oxide.', [
    { ...dualUse, dualUse: ['1C903.b'] },
    'Announcement 18 of 2025, 1C903.b',
  ]),
  under('2846901991', now, {}, 'red-powder', 'The catalogue names red lamp phosphor; as a phosphor it is outside announcement 18.', [
    { ...ordinary, codeForms: ['phosphor'] },
    'DESIGN section 3 (phosphor with Y and Eu: code 2846901991 y); export-licence-catalogue.json',
  ]),
  under('2846901991', '2016-06-01', { form: 'phosphor', ...elements('Y', 'Eu') }, 'red-powder-2016', 'It was named in 2016 as well.', [
    { ...ordinary, codeForms: ['phosphor'] },
    of2016,
  ]),
  under('2846901991', '2025-06-01', { form: 'phosphor', ...elements('Y', 'Eu') }, 'red-powder-2025', 'With form and elements stated the answer is the same.', [
    ordinary,
    'DESIGN section 3 (phosphor with Y and Eu: code 2846901991 y)',
  ]),
  ...(
    [
      ['2846902200', '1C905.c'],
      ['2846903100', '1C904.c'],
      ['2846904600', '1C908.c'],
    ] as const
  ).map(([code, entry]) =>
    under(code, now, {}, `compound-${code}`, `${code} is a compound of ${entry}.`, [{ ...dualUse, dualUse: [entry] }, 'Announcement 18 of 2025; catalogue 2026']),
  ),
  ...['2846902300', '2846902400', '2846903500'].map((code) =>
    under(code, now, {}, `compound-${code}`, 'A compound of a light rare earth: the ordinary licence.', [
      { ...ordinary, codeForms: ['compound'] },
      'export-licence-catalogue.json codes (4Bxy)',
    ]),
  ),
  under('2846902910', now, {}, 'chlorides-of-four', 'Chlorides of samarium, gadolinium, lutetium or scandium: the dual-use licence whichever it is.', [
    dualUse,
    'export-licence-catalogue.json codes (2846902910, 34Bxy)',
  ]),
  under('28469048', now, {}, 'mixed-carbonate', 'Mixed carbonate: one licence or the other.', [eitherLicence, 'export-licence-catalogue.json tariffLines8Digit2026']),

  // Ores.
  under('2530.90', now, elements('La', 'Ce'), 'hs6-ores', 'Ore under six digits: the ordinary licence.', [ordinary, 'hs-nomenclature.json 2530.90']),
  under('25309020', now, {}, 'ores-8', 'Rare-earth ore or its concentrate.', [{ ...ordinary, codeForms: ['ore', 'concentrate'] }, 'hs-nomenclature.json 2530.90']),
  under('2530902010', '2016-06-01', {}, 'ores-2016', 'In 2016 ores rich in medium and heavy rare earths had a separate line.', [ordinary, of2016]),
  under('2612200000', now, {}, 'thorium-ore', 'Thorium ores such as monazite are in the rare-earth rows.', [
    { ...ordinary, codeForms: ['ore', 'concentrate'] },
    'hs-nomenclature.json 2612.20',
  ]),

  // Ferro-alloys of 7202.
  under('72029911', now, {}, 'flake', 'Strip-cast flake: at least the ordinary licence.', [
    certain('permit-required', { codeForms: ['master-alloy-flake'] }),
    'export-licence-catalogue.json definitions2026Tariff (72029911)',
  ]),
  under('72029911', now, elements('Nd', 'Dy'), 'flake-dysprosium', 'Flake with dysprosium: it is unsettled whether announcement 18 includes it; the ordinary licence is certain.', [
    certain('permit-required', { gaps: true, items: [{ code: '1C905.a.4', match: 'unsettled' }] }),
    'DESIGN section 3 (master-alloy-flake with Tb or Dy); docs/decisions.md 1',
  ]),
  under('72029912', now, { ...elements('Nd'), elementsComplete: true }, 'powder-light', 'NdFeB powder without dysprosium or terbium: the ordinary licence.', [
    { ...ordinary, codeForms: ['magnet-powder'] },
    'export-licence-catalogue.json definitions2026Tariff (72029912)',
  ]),
  under('72029912', now, elements('Nd', 'Dy'), 'powder-dysprosium', 'NdFeB powder with dysprosium is permanent magnet material.', [
    { ...dualUse, dualUse: ['1C905.a.4'] },
    'Announcement 18 of 2025, 1C905.a.4 (magnets or magnet powder)',
  ]),
  under('72029991', now, { ...elements('Dy'), alloyedWith: ['Fe'] }, 'dysprosium-iron', 'Dysprosium-iron among the ferro-alloys with more than 10 % rare earths.', [
    { ...dualUse, dualUse: ['1C905.a.2'] },
    'Announcement 18 of 2025, 1C905.a.2; export-licence-catalogue.json tariffLines8Digit2026',
  ]),
  under('72029991', now, { ...elements('Nd', 'Pr'), alloyedWith: ['Fe'] }, 'light-ferro-alloy', 'A ferro-alloy of light rare earths: the ordinary licence.', [
    ordinary,
    'export-licence-catalogue.json tariffLines8Digit2026',
  ]),

  ...['7202.99', '72029919', '72029991'].map((code) =>
    under(code, now, {}, `ferro-alloys-${code.replace('.', '')}`, 'Ferro-alloys with rare earths: one licence or the other.', [
      certain('permit-required'),
      'export-licence-catalogue.json tariffLines8Digit2026; hs-motors-and-components.json 7202.99',
    ]),
  ),

  // Magnets of 8505.
  under('8505.11', now, {}, 'hs6-magnets', 'Magnets of metal: it depends on the composition.', [
    { ...depends, possible: ['permit-required', 'no-permit'] },
    'hs-nomenclature.json 8505.11',
  ]),
  under('85051110', now, elements('Sm'), 'magnets-samarium', 'Rare-earth magnets of samarium: SmCo is controlled, NdFeB with samarium is not.', [
    gives('depends', { possibleIs: ['permit-required', 'no-permit'], action: 'ask' }),
    'Announcement 18 of 2025, 1C902.a.4',
  ]),
  under('8505111000', now, elements('Nd', 'Pr'), 'magnets-light', 'Neodymium and praseodymium stated, the form open: NdFeB would be free, SmCo is controlled.', [
    gives('depends', { possible: ['permit-required', 'no-permit'], action: 'ask' }),
    'DESIGN section 3 (a commodity code narrows; forms imply elements)',
  ]),
  under('8505111000', '2024-06-01', {}, 'magnets-2024', 'Before announcement 18 no magnet needed a permit; but the code alone still does not make the good free.', [
    gives('depends', { possible: ['permit-required', 'no-permit'], warnsCode: ['code-alone'] }),
    'DESIGN section 3 (code-alone); hs-motors-and-components.json preApril2025',
  ]),
  under('8505119000', now, { form: 'ndfeb-magnet', ...elements('Nd', 'Tb') }, 'magnets-wrong-line', 'A terbium magnet under the line of other magnets is controlled too.', [
    gives('permit-required', { dualUse: ['1C904.a.4'] }),
    'mofcom-faq.json penalty cases (8505119000)',
  ]),

  ...['8505.19', '85059090'].map((code) =>
    under(code, now, {}, `magnets-${code.replace('.', '')}`, 'Other magnets, holders and parts: the code alone decides nothing.', [
      gives('depends', { possible: ['no-permit'], action: 'ask' }),
      'hs-motors-and-components.json 8505.19 and 8505.90; DESIGN section 3 (never by itself makes a good free)',
    ]),
  ),

  // Components.
  ...(
    [
      ['8501.53', 'motor', 'motors'],
      ['85013100', 'motor', 'direct-current motors'],
      ['85030090', 'motor-rotor', 'rotors and stators'],
      ['85183000', 'loudspeaker', 'headphones'],
      ['8518.21', 'loudspeaker', 'loudspeakers'],
      ['32065000', 'phosphor', 'phosphors'],
    ] as const
  ).flatMap(([code, form, goods]) => [
    under(code, now, {}, `alone-${form}-${code.replace('.', '')}`, `A code of ${goods} alone never makes a good free.`, [setAside, alone]),
    under(
      code,
      now,
      { form, ...elements(form === 'phosphor' ? 'Tb' : 'Dy', 'Nd') },
      `with-form-${form}-${code.replace('.', '')}`,
      `With the form stated, the interpretation of ${goods} applies, and the code agrees.`,
      [certain('no-permit', { dualUse: [] }), 'interpretations.json; DESIGN section 3 (what each form reaches)'],
    ),
  ]),
  under('8505.20', now, {}, 'alone-couplings', 'Magnetic couplings: the code alone does not make the good free.', [
    gives('depends', { possible: ['permit-required', 'no-permit'], action: 'ask' }),
    alone,
  ]),
  under('9001.10', now, {}, 'fibre', 'Optical fibre: it is open whether it contains a listed element, and unsettled what the words mean then.', [
    { ...depends, possible: ['unsettled', 'no-permit'], codeForms: ['optical-fibre'] },
    'DESIGN section 3 (optical-fibre u); hs-motors-and-components.json 9001.10',
  ]),
  under('90011000', '2026-11-24', elements('Er'), 'fibre-erbium-after-suspension', 'Erbium fibre after the printed end of the suspension.', [
    certain('unsettled', { gaps: true }),
    'Announcements 57 and 70 of 2025; DESIGN section 2 (unsettled)',
  ]),
  under('38151900', now, elements('Y', 'Ce'), 'catalyst', 'A catalyst with yttrium: after calcining it is outside, before calcining the words do not decide.', [
    { ...depends, possibleIs: ['unsettled', 'no-permit'], codeForms: ['catalyst'] },
    'DESIGN section 3 (catalyst); hs-motors-and-components.json 3815.19',
  ]),
  under('8486909110', now, { ...elements('Gd'), alloyedWith: [] }, 'target-gadolinium', 'A gadolinium target on its backing plate.', [
    { ...dualUse, dualUse: ['1C903.a.3'], codeForms: ['target'] },
    'Announcement 18 of 2025, 1C903.a.3',
  ]),

  // Codes that contradict form or elements.
  under('8505111000', now, { form: 'separated-oxide', ...elements('Dy') }, 'conflict-oxide', 'Dysprosium oxide declared as magnets is dysprosium oxide.', [
    { ...dualUse, dualUse: ['1C905.b'], warnsCode: ['code-form-conflict'] },
    'DESIGN section 3 (code-form-conflict)',
  ]),
  under('2846901500', now, { form: 'motor', ...elements('Nd', 'Dy') }, 'conflict-motor', 'A motor under the code of dysprosium oxide is a motor: the stated form wins.', [
    certain('no-permit', { dualUse: [], warnsCode: ['code-form-conflict'] }),
    'DESIGN section 3 (code-form-conflict)',
  ]),
  under('28469013', now, { form: 'metal', ...elements('Tb') }, 'conflict-metal', 'Terbium metal under the code of neodymium oxide is terbium metal.', [
    { ...dualUse, dualUse: ['1C904.a.1'], warnsCode: ['code-form-conflict'] },
    'DESIGN section 3 (code-form-conflict)',
  ]),
  under(
    '2846901500',
    now,
    { form: 'separated-oxide', ...elements('Nd') },
    'stated-element',
    'A code only narrows open facts: neodymium oxide under the code of dysprosium oxide stays neodymium oxide.',
    [{ ...ordinary, dualUse: [] }, 'DESIGN section 3 (a commodity code narrows forms and elements that are open)'],
  ),

  // Codes that imply nothing.
  under('9999999999', now, {}, 'unknown-alone', 'A code in no edition leaves everything open.', [
    gives('depends', { possible: ['permit-required', 'no-permit'], warnsCode: ['code-unknown'], codeForms: [], action: 'ask' }),
    'DESIGN section 3 (a code we do not know is unknown, with a warning)',
  ]),
  under('84717011', now, { form: 'ndfeb-magnet', ...elements('Nd', 'Dy') }, 'storage-units', 'A magnet under the code of storage units is a magnet: the stated form wins.', [
    { ...dualUse, dualUse: ['1C905.a.4'] },
    'DESIGN section 3 (a commodity code narrows); hs-motors-and-components.json 8471.70',
  ]),
  under('8505119000', now, {}, 'tells-nothing-alone', 'The line of other metal magnets names no rare-earth good: everything stays open.', [
    gives('depends', { possible: ['permit-required', 'no-permit'], codeForms: [], action: 'ask' }),
    'DESIGN section 3 (a code never by itself makes a good free); hs-nomenclature.json 8505.11',
  ]),
  under('28469', now, elements('Dy'), 'five-digits', 'An odd number of digits is a prefix like any other.', [
    { ...dualUse, items: [{ code: '1C905.b' }, { code: '1C905.c' }] },
    'DESIGN section 4 (product.commodityCode: 4-10 digits)',
  ]),
]
