/** Facts about a good: codes, incomplete element lists, shares and words, each deciding and not deciding. */
import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

const germany2026 = { asOf: '2026-03-01', ...civilGermanBuyer }
/** Announcement 61 as known before its suspension was published. */
const before61WasSuspended = { knownAt: '2025-10-20', ...civilReExport }

export const mutantsGoods: readonly Case[] = [
  row(
    'good-code-alone-before-announcement-18',
    'The code 8505.11 alone does not make a magnet free: the answer changes on the day on which announcement 18 begins to control Sm, Tb and Dy.',
    [
      { asOf: '2024-10-21', product: { commodityCode: '8505.11' }, ...civilGermanBuyer, endUser: { kind: 'civil' } },
      { horizonOn: ['2025-04-04'] },
      'MOFCOM & GACC announcement 18 of 2025; DESIGN section 4 (a commodity code narrows forms)',
    ],
  ),
  row('good-sensor-whose-list-may-miss-elements', 'A sensor is generally free whatever it contains, so the answer does not depend on an incomplete element list.', [
    { ...germany2026, product: good('sensor', 'Nd', { elementsComplete: false }) },
    gives('no-permit', { warnsCode: ['generally'], warnsNot: ['composition-taken-as-complete'] }),
    'FAQ V of 2025-09-16; DESIGN section 4 (composition)',
  ]),
  row('good-alloy-with-gallium-and-germanium', 'Announcement 23 of 2023 controls items of both metals: the warning names both.', [
    { ...germany2026, product: good('alloy', 'Nd', { alloyedWith: ['Ga', 'Ge'] }) },
    {
      warnsCode: ['adjacent-control'],
      holds: {
        'warnings/adjacent-control:MOFCOM-GACC-2023-23/text':
          'The inquiry also names Ga, Ge. Some such items are controlled by MOFCOM & GACC announcement 23 of 2023 (Gallium and germanium items), which is not answered here.',
      },
    },
    'MOFCOM & GACC announcement 23 of 2023',
  ]),
  row('good-oxide-code-of-one-element', 'The code is for dysprosium oxide: a possibly incomplete list with dysprosium is complete.', [
    { ...germany2026, product: { commodityCode: '28469015', elements: [{ symbol: 'Dy' }], elementsComplete: false } },
    { dualUse: ['1C905.b'], holds: { 'classification/elements': ['Dy'] } },
    'Customs Tariff of China, heading 28.46; DESIGN section 4 (a commodity code narrows elements)',
  ]),
  row('good-oxide-code-of-another-element', 'The code is for dysprosium oxide: a list with neodymium contradicts it, even if it may be incomplete.', [
    { ...germany2026, product: { commodityCode: '28469015', elements: [{ symbol: 'Nd' }], elementsComplete: false } },
    { warnsCode: ['code-form-conflict'], holds: { 'classification/elements': null } },
    'Customs Tariff of China, heading 28.46; DESIGN section 4 (the stated facts win)',
  ]),
  row('good-oxide-code-of-no-element', 'The code is for dysprosium oxide: an oxide stated to contain no rare earth contradicts it, and is free.', [
    { ...germany2026, product: { commodityCode: '28469015', form: 'separated-oxide', elements: [] } },
    gives('no-permit', { warnsCode: ['code-form-conflict'] }),
    'Customs Tariff of China, heading 28.46; DESIGN section 4 (only [] contradicts)',
  ]),
  row('good-lamp-powder-code-of-two-elements', 'The code is for red lamp phosphor, of yttrium and europium: a possibly incomplete list with yttrium lacks europium.', [
    { ...germany2026, product: { commodityCode: '2846901991', elements: [{ symbol: 'Y' }], elementsComplete: false } },
    { holds: { 'classification/elements': ['Y', 'Eu'] }, warnsNot: ['code-form-conflict'] },
    'Customs Tariff of China, item 2846901991; DESIGN section 4 (a commodity code narrows elements)',
  ]),
  row('good-code-without-metals', 'The code of permanent magnets says nothing about other metals, so stating that there are none does not contradict it.', [
    { ...germany2026, product: { commodityCode: '850511', alloyedWith: [] } },
    { warnsNot: ['code-form-conflict'] },
    'Customs Tariff of China, heading 85.05; DESIGN section 4 (commodity codes)',
  ]),
  row('good-cerium-of-exactly-97-percent', 'The row of the licence catalogue requires 97 % cerium or more: 97 % is enough.', [
    { ...germany2026, product: good('metal', 'Ce 97', { particleSizeMicron: 100 }) },
    gives('permit-required', { items: [{ code: null, state: 'in-force', match: 'yes' }], exportLicence: false }),
    'Catalogue of dual-use items under export licence, cerium of 97 % or more under 500 micrometres',
  ]),
  row('good-asserted-alloy-abroad', 'An alloy of dysprosium and iron is asserted: annex 1 names it; the alloy that also contains terbium is another one.', [
    { asOf: '2025-10-20', ...before61WasSuspended, product: good('alloy', 'Dy', { alloyedWith: ['Fe'], controlCode: '1C905.a.2.a' }) },
    gives('permit-required', { cites: ['a61-alloy-dyfe'], citesNot: ['a61-alloy-tbdyfe'], gaps: false }),
    'MOFCOM announcement 61 of 2025, annex 1 part 1',
  ]),
  row(
    'good-asserted-magnet-abroad-of-part-2',
    'A magnet is in part 2 of annex 1: made abroad with 0.1 % of its value in Chinese part 1 goods, it needs a licence from December 2025.',
    [
      { asOf: '2025-12-05', ...before61WasSuspended, origin: 'DE', product: { controlCode: '1C905.a.4' }, chineseContent: { valuePercent: 10, technology: false } },
      gives('permit-required'),
      'MOFCOM announcement 61 of 2025, limb 1(1) and annex 1',
    ],
  ),
  row(
    'good-powder-abroad-that-may-hold-dysprosium',
    'A neodymium powder that may also contain dysprosium can be in annex 1, so the rule on parties owned by listed ones can matter.',
    [
      { asOf: '2025-11-06', ...civilReExport, product: good('magnet-powder', 'Nd', { elementsComplete: false }) },
      { restrictions: ['fifty-percent-rule'] },
      'MOFCOM announcement 61 of 2025, art. 2',
    ],
  ),
  ...alike({ source: 'magnet-grades.json; DESIGN section 4 (product.grade)' }, [
    row(
      'good-technology-beside-a-gap',
      'It is open whether it is goods or technology for magnets. The gap is about the goods; the prohibition of the technology does not resolve either reading.',
      [
        { ...germany2026, product: { technology: 'magnet-preparation', elements: [{ symbol: 'Nd' }], elementsComplete: false } },
        { possible: ['prohibited'], holds: { 'gaps/0/eitherWay': ['permit-required', 'no-permit'] } },
        'DESIGN section 3, rule 4',
      ],
    ),
    row('good-word-of-another-metal', 'A description as a magnet sintered from praseodymium metal raises no doubt; only a grade does.', [
      { ...germany2026, product: good('ndfeb-magnet', 'Nd', { description: 'sintered from praseodymium metal' }) },
      { warnsNot: ['grade-doubt'] },
      'DESIGN section 4 (product.description)',
    ]),
    row('good-grade-within-a-text', 'The grade is shown as written, without the surrounding text.', [
      { ...germany2026, product: { description: 'sintered block, 38UH' } },
      { holds: { 'classification/suggestions/0/why': 'Grades like “38UH” almost always hold dysprosium or terbium: ask for an assay.' } },
    ]),
    row('good-grade-of-an-open-form', 'The form is open, so the good can be a magnet: its grade makes a list without dysprosium and terbium doubtful.', [
      { ...germany2026, product: { elements: [{ symbol: 'Nd' }], grade: '38UH' } },
      { warnsCode: ['grade-doubt'] },
    ]),
    row('good-grade-of-a-metal', 'A metal is no magnet: a magnet grade raises no doubt about its elements.', [
      { ...germany2026, product: good('metal', 'Nd', { grade: '38UH' }) },
      { warnsNot: ['grade-doubt'] },
    ]),
    row('good-grade-before-magnets-were-controlled', 'By what was known in January 2025 no magnet was controlled, so it did not matter what a grade says about its elements.', [
      { ...germany2026, knownAt: '2025-01-01', product: good('ndfeb-magnet', 'Nd', { grade: '38UH' }) },
      gives('no-permit', { warnsNot: ['grade-doubt'] }),
      'MOFCOM & GACC announcement 18 of 2025 (the first on magnets); DESIGN section 2 (knowledge day)',
    ]),
    row('good-code-and-a-coming-control', 'A holmium magnet stated with its commodity code: announcement 57 applies from 8 November 2025, as known before its suspension.', [
      {
        asOf: '2025-10-20',
        knownAt: '2025-10-20',
        product: { form: 'ndfeb-magnet', commodityCode: '8505111000', elements: [{ symbol: 'Nd' }, { symbol: 'Ho' }], elementsComplete: true },
        ...civilGermanBuyer,
        endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
        importer: { name: 'Example Motoren GmbH' },
      },
      gives('no-permit', { horizonOn: ['2025-11-08'], holds: { 'horizon/0/verdict': 'permit-required' } }),
      'MOFCOM & GACC announcement 57 of 2025',
    ]),
  ]),
]
