import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** What a commodity code restricts, what it never decides, and asserted control codes. */
export const commodityCodes: readonly Case[] = [
  ...alike({ source: 'DESIGN section 3 (a commodity code narrows); tariff 2026', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('code-yttria', 'The code of yttrium oxide alone names form and element.', [
      { product: { commodityCode: '2846901100' } },
      certain('permit-required', { dualUseVerdict: ['permit-required'] }),
      'DESIGN section 3 (a commodity code narrows); 1C908.b',
    ]),
    row('code-dots', 'Dots and spaces are allowed.', [
      { product: { commodityCode: '2846.90 1100' } },
      certain('permit-required', { dualUseVerdict: ['permit-required'] }),
      'DESIGN section 4 (product.commodityCode)',
    ]),
    row('code-dysprosium-metal', '2805301200 is dysprosium metal.', [
      { product: { commodityCode: '2805301200' } },
      certain('permit-required', { dualUseVerdict: ['permit-required'] }),
      'DESIGN section 3 (a commodity code narrows); 1C905.a.1',
    ]),
    row('code-neodymium-metal', '28053011 is neodymium metal: the ordinary licence only.', [
      { product: { commodityCode: '28053011' } },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('code-ceria', '28461010 is cerium oxide.', [
      { product: { commodityCode: '28461010' } },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('code-ore', '25309020 is rare-earth ore.', [
      { product: { commodityCode: '25309020' } },
      gives('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'] }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (a commodity code narrows)', ...civilGermanBuyer }, [
    row('code-magnets', '8505111000 includes all rare-earth magnets: it depends on the composition.', [
      { asOf: '2026-03-01', product: { commodityCode: '8505111000' } },
      gives('depends', { possible: ['permit-required', 'no-permit'], action: 'ask' }),
    ]),
    row('code-magnets-form-open', 'The code narrows the form, the stated elements decide: a magnet with dysprosium.', [
      { asOf: '2026-03-01', product: { commodityCode: '8505111000', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
      gives('permit-required', { dualUseVerdict: ['permit-required'], possible: ['permit-required'] }),
    ]),
    row('code-alone-motor', 'A code for motors alone never makes a good free.', [
      { asOf: '2026-03-01', product: { commodityCode: '850152' } },
      gives('depends', { possible: ['permit-required', 'no-permit'], warnsCode: ['code-alone'], action: 'ask' }),
      'DESIGN section 3 (a commodity code narrows) (code-alone)',
    ]),
    row('code-with-form-motor', 'With the form stated the motor is free, and the code agrees.', [
      { asOf: '2026-03-01', product: good('motor', 'Nd, Dy', { commodityCode: '850152' }) },
      certain('no-permit'),
    ]),
    row('code-form-conflict-magnet', 'A magnet declared under the code of yttrium oxide is a magnet.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '2846901100' }) },
      certain('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['code-form-conflict'] }),
      'DESIGN section 3 (a commodity code narrows) (code-form-conflict)',
    ]),
    row('code-form-conflict-metal', 'Neodymium metal under the code of magnets is metal.', [
      { asOf: '2026-03-01', product: good('metal', 'Nd', { commodityCode: '8505111000' }) },
      certain('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'], warnsCode: ['code-form-conflict'] }),
      'DESIGN section 3 (a commodity code narrows) (code-form-conflict)',
    ]),
    row('code-unknown', 'A code in no edition is reported as unknown; form and elements decide.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '9999999999' }) },
      certain('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['code-unknown'] }),
    ]),
    row('code-not-listed-still-controlled', 'A dysprosium magnet under the code of other magnets is controlled: codes are for reference.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '8505119000' }) },
      gives('permit-required', { dualUse: ['1C905.a.4'] }),
      'hs-nomenclature.json (reference only); customs penalty of 2025-04-10',
    ]),
    row('code-of-its-year', 'In 2016 the old code of samarium metal was in use.', [
      { asOf: '2016-06-01', product: good('metal', 'Sm', { commodityCode: '2805301913' }) },
      gives('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'] }),
      'Export licence catalogue 2016',
    ]),
    row('code-dead', 'In 2026 it is no longer in use; the edition of 2016 has it.', [
      { asOf: '2026-03-01', product: good('metal', 'Sm', { commodityCode: '2805301913' }) },
      { error: { code: 'dead-code', pointer: '/product/commodityCode' } },
      'DESIGN section 3 (a code is refused only if no edition of the year has it); hs-nomenclature.json',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (controlCode)' }, [
    row('code-dead-2025', 'In 2025 it is no longer in use either.', [
      { asOf: '2025-06-01', product: good('metal', 'Sc', { commodityCode: '2805301915' }), ...civilGermanBuyer },
      { error: { code: 'dead-code', pointer: '/product/commodityCode' } },
      'hs-nomenclature.json ("do not use those codes for 2025+ declarations")',
    ]),
    row('asserted-alone', 'An asserted control code is answered as asserted.', [
      { asOf: '2026-03-01', product: { controlCode: '1C908.b' }, ...civilGermanBuyer },
      gives('permit-required', { dualUse: ['1C908.b'], warnsCode: ['control-code-asserted'] }),
    ]),
    row('asserted-beside-form', 'It adds to what form and elements reach.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy', { controlCode: '1C904.a.4' }), ...civilGermanBuyer },
      certain('permit-required', { dualUse: ['1C904.a.4', '1C905.a.4'], warnsCode: ['control-code-asserted'] }),
    ]),
    row('asserted-against-form', 'A light magnet asserted as 1C905.a.4 is answered as controlled, with the warning.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Pr', { controlCode: '1C905.a.4' }), ...civilGermanBuyer },
      gives('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['control-code-asserted'] }),
    ]),
    row('asserted-suspended', 'An asserted code of 57 follows the state of 57.', [
      { asOf: '2026-03-01', product: good('optical-fibre', 'Er', { elementsComplete: true, controlCode: '1C910.a.5' }), ...civilGermanBuyer },
      gives('no-permit', { dualUse: [], warnsCode: ['control-code-asserted'] }),
      'Announcement 70 of 2025; DESIGN section 3',
    ]),
    row('text-decides-nothing', 'Grade and description only suggest: a grade known for dysprosium does not make the answer certain.', [
      { asOf: '2026-03-01', product: { form: 'ndfeb-magnet', grade: 'N38EH', description: 'sintered NdFeB segment, dysprosium added' }, ...civilGermanBuyer },
      gives('depends', { possible: ['permit-required', 'no-permit'], asks: 'product.elements' }),
      'DESIGN section 4 (product.grade, product.description)',
    ]),
    row('code-metals-conflict', 'The code is for rare earths without other metals, but an alloy with titanium is stated: the stated facts win, with a warning.', [
      {
        asOf: '2016-06-01',
        product: { form: 'alloy', alloyedWith: ['Ti'], commodityCode: '2805302910' },
        destination: 'DE',
        endUse: { kind: 'civil' },
        endUser: { name: 'Example Works', kind: 'civil', listed: 'none' },
      },
      { warnsCode: ['code-form-conflict'] },
      'DESIGN section 4, input (where a code contradicts a stated form, the form wins)',
    ]),
  ]),
]
