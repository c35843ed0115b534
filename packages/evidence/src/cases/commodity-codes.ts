import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'

/** What a commodity code restricts, what it never decides, and asserted control codes. */
export const commodityCodes: readonly Case[] = [
  {
    id: 'code-yttria',
    why: 'The code of yttrium oxide alone names form and element.',
    inquiry: {
      asOf: '2026-03-01',
      product: { commodityCode: '2846901100' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUseVerdict: ['permit-required'],
    },
    source: 'DESIGN section 3 (a commodity code narrows); 1C908.b',
  },
  {
    id: 'code-dots',
    why: 'Dots and spaces are allowed.',
    inquiry: {
      asOf: '2026-03-01',
      product: { commodityCode: '2846.90 1100' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUseVerdict: ['permit-required'],
    },
    source: 'DESIGN section 4 (product.commodityCode)',
  },
  {
    id: 'code-dysprosium-metal',
    why: '2805301200 is dysprosium metal.',
    inquiry: {
      asOf: '2026-03-01',
      product: { commodityCode: '2805301200' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUseVerdict: ['permit-required'],
    },
    source: 'DESIGN section 3 (a commodity code narrows); 1C905.a.1',
  },
  {
    id: 'code-neodymium-metal',
    why: '28053011 is neodymium metal: the ordinary licence only.',
    inquiry: { asOf: '2026-03-01', product: { commodityCode: '28053011' }, ...civilGermanBuyer },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: [],
      dualUseVerdict: ['no-permit'],
      exportLicenceVerdict: ['permit-required'],
    },
    source: 'DESIGN section 3 (a commodity code narrows); tariff 2026',
  },
  {
    id: 'code-ceria',
    why: '28461010 is cerium oxide.',
    inquiry: { asOf: '2026-03-01', product: { commodityCode: '28461010' }, ...civilGermanBuyer },
    expect: {
      verdict: ['permit-required'],
      dualUse: [],
      dualUseVerdict: ['no-permit'],
      exportLicenceVerdict: ['permit-required'],
    },
    source: 'DESIGN section 3 (a commodity code narrows); tariff 2026',
  },
  {
    id: 'code-ore',
    why: '25309020 is rare-earth ore.',
    inquiry: { asOf: '2026-03-01', product: { commodityCode: '25309020' }, ...civilGermanBuyer },
    expect: {
      verdict: ['permit-required'],
      dualUse: [],
      exportLicenceVerdict: ['permit-required'],
    },
    source: 'DESIGN section 3 (a commodity code narrows); tariff 2026',
  },
  {
    id: 'code-magnets',
    why: '8505111000 includes all rare-earth magnets: it depends on the composition.',
    inquiry: {
      asOf: '2026-03-01',
      product: { commodityCode: '8505111000' },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['depends'], possible: ['permit-required', 'no-permit'], action: 'ask' },
    source: 'DESIGN section 3 (a commodity code narrows)',
  },
  {
    id: 'code-magnets-form-open',
    why: 'The code narrows the form, the stated elements decide: a magnet with dysprosium.',
    inquiry: {
      asOf: '2026-03-01',
      product: { commodityCode: '8505111000', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      dualUseVerdict: ['permit-required'],
      possible: ['permit-required'],
    },
    source: 'DESIGN section 3 (a commodity code narrows)',
  },
  {
    id: 'code-alone-motor',
    why: 'A code for motors alone never makes a good free.',
    inquiry: { asOf: '2026-03-01', product: { commodityCode: '850152' }, ...civilGermanBuyer },
    expect: {
      verdict: ['depends'],
      possible: ['permit-required', 'no-permit'],
      warnsCode: ['code-alone'],
      action: 'ask',
    },
    source: 'DESIGN section 3 (a commodity code narrows) (code-alone)',
  },
  {
    id: 'code-with-form-motor',
    why: 'With the form stated the motor is free, and the code agrees.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'motor',
        elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
        commodityCode: '850152',
      },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], possibleIs: ['no-permit'] },
    source: 'DESIGN section 3 (a commodity code narrows)',
  },
  {
    id: 'code-form-conflict-magnet',
    why: 'A magnet declared under the code of yttrium oxide is a magnet.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
        commodityCode: '2846901100',
      },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: ['1C905.a.4'],
      warnsCode: ['code-form-conflict'],
    },
    source: 'DESIGN section 3 (a commodity code narrows) (code-form-conflict)',
  },
  {
    id: 'code-form-conflict-metal',
    why: 'Neodymium metal under the code of magnets is metal.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'metal', elements: [{ symbol: 'Nd' }], commodityCode: '8505111000' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: [],
      exportLicenceVerdict: ['permit-required'],
      warnsCode: ['code-form-conflict'],
    },
    source: 'DESIGN section 3 (a commodity code narrows) (code-form-conflict)',
  },
  {
    id: 'code-unknown',
    why: 'A code in no edition is reported as unknown; form and elements decide.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
        commodityCode: '9999999999',
      },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: ['1C905.a.4'],
      warnsCode: ['code-unknown'],
    },
    source: 'DESIGN section 3 (a commodity code narrows)',
  },
  {
    id: 'code-not-listed-still-controlled',
    why: 'A dysprosium magnet under the code of other magnets is controlled: codes are for reference.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
        commodityCode: '8505119000',
      },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['permit-required'], dualUse: ['1C905.a.4'] },
    source: 'hs-nomenclature.json (reference only); customs penalty of 2025-04-10',
  },
  {
    id: 'code-of-its-year',
    why: 'In 2016 the old code of samarium metal was in use.',
    inquiry: {
      asOf: '2016-06-01',
      product: { form: 'metal', elements: [{ symbol: 'Sm' }], commodityCode: '2805301913' },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      dualUse: [],
      exportLicenceVerdict: ['permit-required'],
    },
    source: 'Export licence catalogue 2016',
  },
  {
    id: 'code-dead',
    why: 'In 2026 it is no longer in use; the edition of 2016 has it.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'metal', elements: [{ symbol: 'Sm' }], commodityCode: '2805301913' },
      ...civilGermanBuyer,
    },
    expect: { error: { code: 'dead-code', pointer: '/product/commodityCode' } },
    source: 'DESIGN section 3 (a code is refused only if no edition of the year has it); hs-nomenclature.json',
  },
  {
    id: 'code-dead-2025',
    why: 'In 2025 it is no longer in use either.',
    inquiry: {
      asOf: '2025-06-01',
      product: { form: 'metal', elements: [{ symbol: 'Sc' }], commodityCode: '2805301915' },
      ...civilGermanBuyer,
    },
    expect: { error: { code: 'dead-code', pointer: '/product/commodityCode' } },
    source: 'hs-nomenclature.json ("do not use those codes for 2025+ declarations")',
  },
  {
    id: 'asserted-alone',
    why: 'An asserted control code is answered as asserted.',
    inquiry: { asOf: '2026-03-01', product: { controlCode: '1C908.b' }, ...civilGermanBuyer },
    expect: {
      verdict: ['permit-required'],
      dualUse: ['1C908.b'],
      warnsCode: ['control-code-asserted'],
    },
    source: 'DESIGN section 3 (controlCode)',
  },
  {
    id: 'asserted-beside-form',
    why: 'It adds to what form and elements reach.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
        controlCode: '1C904.a.4',
      },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: ['1C904.a.4', '1C905.a.4'],
      warnsCode: ['control-code-asserted'],
    },
    source: 'DESIGN section 3 (controlCode)',
  },
  {
    id: 'asserted-against-form',
    why: 'A light magnet asserted as 1C905.a.4 is answered as controlled, with the warning.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }],
        controlCode: '1C905.a.4',
      },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      dualUse: ['1C905.a.4'],
      warnsCode: ['control-code-asserted'],
    },
    source: 'DESIGN section 3 (controlCode)',
  },
  {
    id: 'asserted-suspended',
    why: 'An asserted code of 57 follows the state of 57.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'optical-fibre',
        elements: [{ symbol: 'Er' }],
        elementsComplete: true,
        controlCode: '1C910.a.5',
      },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], dualUse: [], warnsCode: ['control-code-asserted'] },
    source: 'Announcement 70 of 2025; DESIGN section 3',
  },
  {
    id: 'text-decides-nothing',
    why: 'Grade and description only suggest: a grade known for dysprosium does not make the answer certain.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        grade: 'N38EH',
        description: 'sintered NdFeB segment, dysprosium added',
      },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['depends'],
      possible: ['permit-required', 'no-permit'],
      asks: 'product.elements',
    },
    source: 'DESIGN section 4 (product.grade, product.description)',
  },
  {
    id: 'code-metals-conflict',
    why: 'The code is for rare earths without other metals, but an alloy with titanium is stated: the stated facts win, with a warning.',
    inquiry: {
      asOf: '2016-06-01',
      product: { form: 'alloy', alloyedWith: ['Ti'], commodityCode: '2805302910' },
      destination: 'DE',
      endUse: { kind: 'civil' },
      endUser: { name: 'Example Works', kind: 'civil', listed: 'none' },
    },
    expect: { warnsCode: ['code-form-conflict'] },
    source: 'DESIGN section 4, input (where a code contradicts a stated form, the form wins)',
  },
]
