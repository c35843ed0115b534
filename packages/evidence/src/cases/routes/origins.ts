import { civilBuyer, civilGermanBuyer } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a18, a46, dysprosiumMagnet, lightMagnet, magnet, powder, route, user } from './case-parts.ts'
import { certain, gives, good } from '../rows.ts'

/** Where the goods come from. */
export const origins: readonly Case[] = [
  magnet('toll-eve-of-18', 'The day before 18 magnets made in China from Australian metal are free.', '2025-04-03', [gives('no-permit', { dualUse: [] }), a18, { origin: 'AU' }]),
  magnet('toll-first-day-of-18', 'Toll processing makes no difference: 18 applies to exports from China whatever their origin. The framework states the opposite.', '2025-04-04', [
    gives('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['framework-law-differ'] }),
    'DESIGN section 3, scope',
    { origin: 'AU', exportedFrom: 'CN' },
  ]),
  magnet('toll-export-duties', 'The duties of the exporter are those of any export.', '2026-03-01', [
    gives('permit-required', {
      restrictions: ['declaration-remarks', 'licence-terms', 'penalties', 'no-transfer-without-permission'],
      documents: ['application-form', 'end-user-certificate'],
    }),
    'DESIGN section 3, scope',
    { origin: 'AU', exportedFrom: 'CN' },
  ]),
  route('toll-light', 'A light magnet stays free.', [
    { asOf: '2026-03-01', product: lightMagnet, origin: 'AU', exportedFrom: 'CN', ...civilGermanBuyer },
    certain('no-permit'),
    'DESIGN section 3, scope',
  ]),
  route('toll-ordinary', 'Neodymium metal smelted from Australian ore needs the ordinary licence.', [
    { asOf: '2026-03-01', product: good('metal', 'Nd'), origin: 'AU', exportedFrom: 'CN', ...civilGermanBuyer },
    gives('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'] }),
    'DESIGN section 3, scope',
  ]),
  route('toll-us-military', 'Exports from China to a United States military user are prohibited whatever the origin.', [
    { asOf: '2026-03-01', product: dysprosiumMagnet, origin: 'AU', exportedFrom: 'CN', destination: 'US', ...user('Example Arms', 'military') },
    gives('prohibited', { restrictions: ['us-military'] }),
    `${a46}; DESIGN section 3, scope`,
  ]),
  magnet('transit-from-vietnam', 'Vietnamese goods in transit through China follow the same rules.', '2026-03-01', [
    gives('permit-required', { dualUse: ['1C905.a.4'], restrictions: ['transit-and-bonded'] }),
    'Export Control Law art. 45; Decree 792 art. 48',
    { origin: 'VN', exportedFrom: 'CN' },
  ]),
  powder('transit-2020-day', 'The Export Control Law itself applies to goods in transit, from its first day.', '2020-12-01', [
    gives('permit-required', { restrictions: ['transit-and-bonded'] }),
    'Export Control Law art. 45, from 2020-12-01',
    { origin: 'VN', exportedFrom: 'CN' },
  ]),
  route('transit-from-germany-to-japan', 'German terbium metal moving through China to Japan needs the licence as well.', [
    { asOf: '2026-03-01', product: good('metal', 'Tb'), origin: 'DE', exportedFrom: 'CN', destination: 'JP', ...civilBuyer },
    gives('permit-required', { dualUse: ['1C904.a.1'], restrictions: ['transit-and-bonded'] }),
    'Export Control Law art. 45; Decree 792 art. 48',
  ]),
  magnet('origin-presumed', 'Chinese origin and departure are presumed; no other origin would change the answer from China.', '2026-03-01', [
    gives('permit-required', { assumes: ['exportedFrom'] }),
    'DESIGN section 3, rule 2',
  ]),
]
