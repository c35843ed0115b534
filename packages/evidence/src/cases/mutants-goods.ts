/** Facts about a good: codes, incomplete element lists, shares and words, each deciding and not deciding. */
import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case } from './case.ts'

const germany2026 = { asOf: '2026-03-01', ...civilGermanBuyer }
/** Announcement 61 as known before its suspension was published. */
const before61WasSuspended = { knownAt: '2025-10-20', ...civilReExport }

export const mutantsGoods: readonly Case[] = [
  {
    id: 'good-code-alone-before-announcement-18',
    why: 'The code 8505.11 alone does not make a magnet free: the answer changes on the day on which announcement 18 begins to control Sm, Tb and Dy.',
    inquiry: { asOf: '2024-10-21', product: { commodityCode: '8505.11' }, ...civilGermanBuyer, endUser: { kind: 'civil' } },
    expect: { horizonOn: ['2025-04-04'] },
    source: 'MOFCOM & GACC announcement 18 of 2025; DESIGN section 4 (a commodity code narrows forms)',
  },
  {
    id: 'good-sensor-whose-list-may-miss-elements',
    why: 'A sensor is generally free whatever it contains, so the answer does not depend on an incomplete element list.',
    inquiry: { ...germany2026, product: { form: 'sensor', elements: [{ symbol: 'Nd' }], elementsComplete: false } },
    expect: { verdict: ['no-permit'], warnsCode: ['generally'], warnsNot: ['composition-taken-as-complete'] },
    source: 'FAQ V of 2025-09-16; DESIGN section 4 (composition)',
  },
  {
    id: 'good-alloy-with-gallium-and-germanium',
    why: 'Announcement 23 of 2023 controls items of both metals: the warning names both.',
    inquiry: { ...germany2026, product: { form: 'alloy', elements: [{ symbol: 'Nd' }], alloyedWith: ['Ga', 'Ge'] } },
    expect: {
      warnsCode: ['adjacent-control'],
      holds: {
        'warnings/adjacent-control:MOFCOM-GACC-2023-23/text':
          'The inquiry also names Ga, Ge. Some such items are controlled by MOFCOM & GACC announcement 23 of 2023 (Gallium and germanium items), which is not answered here.',
      },
    },
    source: 'MOFCOM & GACC announcement 23 of 2023',
  },
  {
    id: 'good-oxide-code-of-one-element',
    why: 'The code is for dysprosium oxide: a possibly incomplete list with dysprosium is complete.',
    inquiry: { ...germany2026, product: { commodityCode: '28469015', elements: [{ symbol: 'Dy' }], elementsComplete: false } },
    expect: { dualUse: ['1C905.b'], holds: { 'classification/elements': ['Dy'] } },
    source: 'Customs Tariff of China, heading 28.46; DESIGN section 4 (a commodity code narrows elements)',
  },
  {
    id: 'good-oxide-code-of-another-element',
    why: 'The code is for dysprosium oxide: a list with neodymium contradicts it, even if it may be incomplete.',
    inquiry: { ...germany2026, product: { commodityCode: '28469015', elements: [{ symbol: 'Nd' }], elementsComplete: false } },
    expect: { warnsCode: ['code-form-conflict'], holds: { 'classification/elements': null } },
    source: 'Customs Tariff of China, heading 28.46; DESIGN section 4 (the stated facts win)',
  },
  {
    id: 'good-oxide-code-of-no-element',
    why: 'The code is for dysprosium oxide: an oxide stated to contain no rare earth contradicts it, and is free.',
    inquiry: { ...germany2026, product: { commodityCode: '28469015', form: 'separated-oxide', elements: [] } },
    expect: { verdict: ['no-permit'], warnsCode: ['code-form-conflict'] },
    source: 'Customs Tariff of China, heading 28.46; DESIGN section 4 (only [] contradicts)',
  },
  {
    id: 'good-lamp-powder-code-of-two-elements',
    why: 'The code is for red lamp phosphor, of yttrium and europium: a possibly incomplete list with yttrium lacks europium.',
    inquiry: { ...germany2026, product: { commodityCode: '2846901991', elements: [{ symbol: 'Y' }], elementsComplete: false } },
    expect: { holds: { 'classification/elements': ['Y', 'Eu'] }, warnsNot: ['code-form-conflict'] },
    source: 'Customs Tariff of China, item 2846901991; DESIGN section 4 (a commodity code narrows elements)',
  },
  {
    id: 'good-code-without-metals',
    why: 'The code of permanent magnets says nothing about other metals, so stating that there are none does not contradict it.',
    inquiry: { ...germany2026, product: { commodityCode: '850511', alloyedWith: [] } },
    expect: { warnsNot: ['code-form-conflict'] },
    source: 'Customs Tariff of China, heading 85.05; DESIGN section 4 (commodity codes)',
  },
  {
    id: 'good-cerium-of-exactly-97-percent',
    why: 'The row of the licence catalogue requires 97 % cerium or more: 97 % is enough.',
    inquiry: { ...germany2026, product: { form: 'metal', elements: [{ symbol: 'Ce', weightPercent: 97 }], particleSizeMicron: 100 } },
    expect: { verdict: ['permit-required'], items: [{ code: null, state: 'in-force', match: 'yes' }], exportLicence: false },
    source: 'Catalogue of dual-use items under export licence, cerium of 97 % or more under 500 micrometres',
  },
  {
    id: 'good-asserted-alloy-abroad',
    why: 'An alloy of dysprosium and iron is asserted: annex 1 names it; the alloy that also contains terbium is another one.',
    inquiry: { asOf: '2025-10-20', ...before61WasSuspended, product: { form: 'alloy', elements: [{ symbol: 'Dy' }], alloyedWith: ['Fe'], controlCode: '1C905.a.2.a' } },
    expect: { verdict: ['permit-required'], cites: ['a61-alloy-dyfe'], citesNot: ['a61-alloy-tbdyfe'], gaps: false },
    source: 'MOFCOM announcement 61 of 2025, annex 1 part 1',
  },
  {
    id: 'good-asserted-magnet-abroad-of-part-2',
    why: 'A magnet is in part 2 of annex 1: made abroad with 0.1 % of its value in Chinese part 1 goods, it needs a licence from December 2025.',
    inquiry: { asOf: '2025-12-05', ...before61WasSuspended, origin: 'DE', product: { controlCode: '1C905.a.4' }, chineseContent: { valuePercent: 10, technology: false } },
    expect: { verdict: ['permit-required'] },
    source: 'MOFCOM announcement 61 of 2025, limb 1(1) and annex 1',
  },
  {
    id: 'good-powder-abroad-that-may-hold-dysprosium',
    why: 'A neodymium powder that may also contain dysprosium can be in annex 1, so the rule on parties owned by listed ones can matter.',
    inquiry: { asOf: '2025-11-06', ...civilReExport, product: { form: 'magnet-powder', elements: [{ symbol: 'Nd' }], elementsComplete: false } },
    expect: { restrictions: ['fifty-percent-rule'] },
    source: 'MOFCOM announcement 61 of 2025, art. 2',
  },
  {
    id: 'good-technology-beside-a-gap',
    why: 'It is open whether it is goods or technology for magnets. The gap is about the goods; the prohibition of the technology does not resolve either reading.',
    inquiry: { ...germany2026, product: { technology: 'magnet-preparation', elements: [{ symbol: 'Nd' }], elementsComplete: false } },
    expect: { possible: ['prohibited'], holds: { 'gaps/0/eitherWay': ['permit-required', 'no-permit'] } },
    source: 'DESIGN section 3, rule 4',
  },
  {
    id: 'good-word-of-another-metal',
    why: 'A description as a magnet sintered from praseodymium metal raises no doubt; only a grade does.',
    inquiry: { ...germany2026, product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], description: 'sintered from praseodymium metal' } },
    expect: { warnsNot: ['grade-doubt'] },
    source: 'DESIGN section 4 (product.description)',
  },
  {
    id: 'good-grade-within-a-text',
    why: 'The grade is shown as written, without the surrounding text.',
    inquiry: { ...germany2026, product: { description: 'sintered block, 38UH' } },
    expect: { holds: { 'classification/suggestions/0/why': 'Grades like “38UH” almost always hold dysprosium or terbium: ask for an assay.' } },
    source: 'magnet-grades.json; DESIGN section 4 (product.grade)',
  },
  {
    id: 'good-grade-of-an-open-form',
    why: 'The form is open, so the good can be a magnet: its grade makes a list without dysprosium and terbium doubtful.',
    inquiry: { ...germany2026, product: { elements: [{ symbol: 'Nd' }], grade: '38UH' } },
    expect: { warnsCode: ['grade-doubt'] },
    source: 'magnet-grades.json; DESIGN section 4 (product.grade)',
  },
  {
    id: 'good-grade-of-a-metal',
    why: 'A metal is no magnet: a magnet grade raises no doubt about its elements.',
    inquiry: { ...germany2026, product: { form: 'metal', elements: [{ symbol: 'Nd' }], grade: '38UH' } },
    expect: { warnsNot: ['grade-doubt'] },
    source: 'magnet-grades.json; DESIGN section 4 (product.grade)',
  },
  {
    id: 'good-grade-before-magnets-were-controlled',
    why: 'By what was known in January 2025 no magnet was controlled, so it did not matter what a grade says about its elements.',
    inquiry: { ...germany2026, knownAt: '2025-01-01', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], grade: '38UH' } },
    expect: { verdict: ['no-permit'], warnsNot: ['grade-doubt'] },
    source: 'MOFCOM & GACC announcement 18 of 2025 (the first on magnets); DESIGN section 2 (knowledge day)',
  },
  {
    id: 'good-code-and-a-coming-control',
    why: 'A holmium magnet stated with its commodity code: announcement 57 applies from 8 November 2025, as known before its suspension.',
    inquiry: {
      asOf: '2025-10-20',
      knownAt: '2025-10-20',
      product: { form: 'ndfeb-magnet', commodityCode: '8505111000', elements: [{ symbol: 'Nd' }, { symbol: 'Ho' }], elementsComplete: true },
      ...civilGermanBuyer,
      endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
      importer: { name: 'Example Motoren GmbH' },
    },
    expect: { verdict: ['no-permit'], horizonOn: ['2025-11-08'], holds: { 'horizon/0/verdict': 'permit-required' } },
    source: 'MOFCOM & GACC announcement 57 of 2025',
  },
]
