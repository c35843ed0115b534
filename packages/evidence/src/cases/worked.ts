import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** The documented cases from the project's requirements, unchanged. */
export const worked: readonly Case[] = [
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025' }, [
    row('ndfeb-dy', 'Dysprosium-containing NdFeB permanent magnet material is listed', [
      { asOf: '2025-06-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUse: { kind: 'civil' } },
      gives('permit-required', { dualUse: ['1C905.a.4'], tier: 3 }),
      'MOFCOM & GACC announcement 18 of 2025; FAQ IV',
    ]),
    row('ndfeb-light-only', 'NdFeB without Tb and Dy is not listed; customs may still test, so a composition report is advised', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'DE', endUse: { kind: 'civil' } },
      gives('no-permit', { dualUse: [], tier: 3, warns: true }),
    ]),
    row('ndfeb-unknown-composition', 'Composition unknown: it depends on Tb and Dy, and the engine asks', [
      { asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE', endUse: { kind: 'civil' } },
      gives('depends', { possible: ['permit-required', 'no-permit'], asks: 'product.elements', tier: 3 }),
    ]),
    row('ndfeb-dy-half-percent', '0.5 wt% Dy', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy 0.5'), destination: 'DE', endUse: { kind: 'civil' } },
      gives('permit-required', { dualUse: ['1C905.a.4'] }),
    ]),
    row('smco-penalty', 'Customs penalty case of April 2025: declared NdFeB, found SmCo with 22.6 % Sm', [
      { asOf: '2025-04-09', product: good('smco-magnet', 'Sm 22.6') },
      gives('permit-required', { dualUse: ['1C902.a.4'], tier: 3 }),
      'MOFCOM & GACC announcement 18 of 2025; customs penalty decision',
    ]),
    row('smco-day-before', 'The day before announcement 18', [{ asOf: '2025-04-03', product: good('smco-magnet', 'Sm') }, gives('no-permit', { dualUse: [] })]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025', endUse: { kind: 'civil' } }, [
    row('magnet-ring-primary', 'Loose magnet steel, rings, stones with Dy or Tb are primary processed: controlled', [
      { asOf: '2025-10-15', product: { form: 'ndfeb-magnet', processing: 'primary', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }, destination: 'US' },
      gives('permit-required', { dualUse: ['1C905.a.4'] }),
      'MOFCOM FAQ IV',
    ]),
    row('motor', 'Complete motors are outside announcement 18 by the FAQ', [
      { asOf: '2025-10-15', product: { form: 'motor', processing: 'deep', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }, destination: 'DE' },
      gives('no-permit', { dualUse: [] }),
      'MOFCOM FAQ IV',
    ]),
    row('rotor', 'Tier 4 in the framework, generally outside announcement 18 by FAQ V: both must show', [
      { asOf: '2025-10-01', product: { form: 'motor-rotor', processing: 'deep', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }, destination: 'DE' },
      gives('no-permit', { dualUse: [], tier: 4, warns: true }),
      'MOFCOM FAQ V of 2025-09-16; permit framework',
    ]),
    row('phosphor', 'Phosphors are generally outside announcement 18', [
      { asOf: '2025-10-01', product: good('phosphor', 'Y, Tb') },
      gives('no-permit', { dualUse: [], tier: 3, warns: true }),
      'MOFCOM FAQ earlier than 2025-09-16 (V refers to it)',
    ]),
    row('yttria-us', 'Yttrium oxide to the United States stays controlled after the October suspension', [
      { asOf: '2025-11-20', product: good('separated-oxide', 'Y', { commodityCode: '2846901100' }), destination: 'US' },
      gives('permit-required', { dualUse: ['1C908.b'], tier: 2 }),
    ]),
    row('ceria-polish', 'Ce and La are not in announcement 18: no dual-use licence', [
      { asOf: '2026-03-01', product: good('polishing-powder', 'Ce, La', { elementsComplete: true }), destination: 'DE' },
      { dualUseVerdict: ['no-permit'], dualUse: [] },
    ]),
    row('neodymium-metal', 'Light rare-earth metal: ordinary export licence, no dual-use licence', [
      { asOf: '2026-03-01', product: good('metal', 'Nd', { commodityCode: '28053011' }), destination: 'JP', endUser: { kind: 'civil' } },
      gives('permit-required', { dualUseVerdict: ['no-permit'], exportLicence: true, tier: 2 }),
      'Export licence catalogue 2026',
    ]),
    row('y-al-alloy', 'Named alloy', [
      { asOf: '2026-03-01', product: good('alloy', 'Y 87', { alloyedWith: ['Al'] }), destination: 'US' },
      gives('permit-required', { dualUse: ['1C908.a.2'], tier: 2 }),
    ]),
    row('sc-ti-alloy', 'The alloy lists are closed: an alloy that is not named is not covered by the alloy entry', [
      { asOf: '2026-03-01', product: good('alloy', 'Sc', { alloyedWith: ['Ti'] }), destination: 'DE' },
      { notDualUse: ['1C907.a.2'] },
    ]),
    row('ysz-powder', "No answer of the authority is known: 'yttrium oxide and its mixtures' could reach it", [
      { asOf: '2026-03-01', product: good('oxide-mixture', 'Y', { host: 'ZrO2', description: 'yttria-stabilised zirconia powder TZ-3Y' }), destination: 'DE' },
      gives('unsettled', { action: 'hold' }),
      'wording of 1C908.b',
    ]),
    row('yttria-mixture', 'Yttrium oxide in a mixture, no other host declared', [
      { asOf: '2026-03-01', product: good('oxide-mixture', 'Y'), destination: 'DE' },
      gives('permit-required', { dualUse: ['1C908.b'], action: 'hold' }),
    ]),
    row('rotor-known-before-faq', 'Before the FAQ was published, the words were unsettled', [
      { asOf: '2025-06-01', knownAt: '2025-06-01', product: good('motor-rotor', 'Nd, Dy'), destination: 'DE' },
      gives('unsettled', { tier: 4 }),
    ]),
    row('cubic-today', 'Control list 21 of 2025 was suspended to 2026-11-10: today the prohibition is a gap of the law', [
      { asOf: '2026-11-24', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Cubic Corporation', kind: 'civil' } },
      { warns: true, verdict: ['prohibited'], possibleIs: ['prohibited'] },
      'MOFCOM announcement 21 of 2025 and its suspensions',
    ]),
    row('magnet-to-named-civil-buyer', 'Everything stated: one verdict only', [
      {
        asOf: '2026-03-01',
        product: good('ndfeb-magnet', 'Nd, Dy'),
        destination: 'DE',
        endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none' },
        importer: { name: 'Example Motoren GmbH', listed: 'none' },
        consignees: [],
      },
      certain('permit-required', { dualUse: ['1C905.a.4'] }),
    ]),
    row('er-fibre-suspended', 'Listed by 57 of 2025, suspended', [
      { asOf: '2026-03-01', product: good('optical-fibre', 'Er', { elementsComplete: true }), destination: 'DE' },
      gives('no-permit', { dualUse: [], horizon: true }),
      'Announcements 57 and 70 of 2025',
    ]),
    row('er-fibre-after-edge', 'The printed last day has passed; an extension was announced, but no instrument is known', [
      { asOf: '2026-11-20', product: good('optical-fibre', 'Er'), destination: 'DE' },
      gives('unsettled', { warns: true }),
      'Announcement 70 of 2025',
    ]),
  ]),
  row('japan-military', 'All dual-use items to Japanese military users are prohibited from 2026-01-06', [
    { asOf: '2026-02-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUse: { kind: 'military' } },
    gives('prohibited'),
    'MOFCOM announcement 1 of 2026',
  ]),
  row('watch-listed', 'Watch-listed end user: single licence only, and the 45-working-day limit does not apply', [
    { asOf: '2026-05-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUse: { kind: 'civil' }, endUser: { name: 'TDK Corporation', kind: 'civil' } },
    gives('permit-required', { dualUse: ['1C905.a.4'], forms: ['single'], statutoryLimit: false }),
    'MOFCOM announcement 12 of 2026; Decree 792 Art. 26',
  ]),
  row('foreign-made-suspended', 'Foreign-made magnet with Chinese content, while 61 is suspended', [
    { asOf: '2026-01-15', origin: 'DE', exportedFrom: 'DE', product: good('smco-magnet', 'Sm'), destination: 'FR', endUse: { kind: 'civil' }, chineseContent: { valuePercent: 2 } },
    gives('no-permit'),
    'Announcements 61 and 70 of 2025',
  ]),
  row('known-then', 'What could be known on 20 October 2025: 57 comes into force on 8 November', [
    { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('optical-fibre', 'Er'), destination: 'DE', endUse: { kind: 'civil' } },
    gives('permit-required', { dualUse: ['1C910.a.5'] }),
    'Announcement 57 of 2025',
  ]),
]
