import { civilGermanBuyer } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a46, dysprosiumMagnet, lightMagnet, magnet, powder, route, user } from './case-parts.ts'
import { gives } from '../rows.ts'

/** What the goods are sent for. */
export const purposes: readonly Case[] = [
  magnet('repair', 'Goods repaired in China go back on a certificate, if they go to the original end user within a reasonable period.', '2026-03-01', [
    gives('permit-required', { forms: ['certificate', 'single'], restrictions: ['certificate-conditions'] }),
    'Decree 792 art. 19',
    { shipment: { purpose: 'return-after-repair' } },
  ]),
  magnet('exhibition', 'Goods shown in China go back unchanged on a certificate; an exhibition is an export without trade.', '2026-03-01', [
    gives('permit-required', { forms: ['certificate', 'single'], restrictions: ['certificate-conditions', 'exports-without-trade'] }),
    'Decree 792 arts. 2(3), 19; FAQ V of 2025-09-16',
    { shipment: { purpose: 'exhibition-return' } },
  ]),
  magnet('aircraft-part', 'A spare part of a civil aircraft leaves on a certificate.', '2026-03-01', [
    gives('permit-required', { forms: ['certificate', 'single'], restrictions: ['certificate-conditions'] }),
    'Decree 792 art. 19',
    { shipment: { purpose: 'aircraft-part' } },
  ]),
  magnet('sale-no-certificate', 'A sale has no certificate and none of its conditions.', '2026-03-01', [
    { forms: ['single', 'general'], restrictionsNot: ['certificate-conditions'] },
    'Decree 792 arts. 15, 19',
    { shipment: { purpose: 'sale' } },
  ]),
  magnet('sample', 'A sample needs the licence like any export; nothing exempts it.', '2026-03-01', [
    gives('permit-required', { forms: ['single', 'general'], restrictions: ['exports-without-trade'], restrictionsNot: ['certificate-conditions'] }),
    'Decree 792 art. 2(3); FAQ V of 2025-09-16',
    { shipment: { purpose: 'sample' } },
  ]),
  magnet('gift', 'A gift is an export just like a sale.', '2026-03-01', [
    gives('permit-required', { forms: ['single', 'general'], restrictions: ['exports-without-trade'] }),
    'Decree 792 art. 2(3); FAQ V of 2025-09-16',
    { shipment: { purpose: 'other' } },
  ]),
  powder('repair-decree-eve', 'The day before Decree 792 there are no conditions of its certificate.', '2024-11-30', [
    gives('permit-required', { restrictionsNot: ['certificate-conditions'] }),
    'Decree 792 art. 19, from 2024-12-01',
    { shipment: { purpose: 'return-after-repair' } },
  ]),
  powder('repair-decree-eve-form', 'There is no certificate either, and without a compliance programme no general licence.', '2024-11-30', [
    gives('permit-required', { forms: ['single'] }),
    'Decree 792 arts. 15(4), 19, from 2024-12-01; Export Control Law art. 14',
    { exporter: { complianceProgramme: false }, shipment: { purpose: 'return-after-repair' } },
  ]),
  powder('repair-decree-day', 'From 2024-12-01 there are.', '2024-12-01', [
    gives('permit-required', { forms: ['certificate', 'single'], restrictions: ['certificate-conditions'] }),
    'Decree 792 art. 19, from 2024-12-01',
    { shipment: { purpose: 'return-after-repair' } },
  ]),
  route('repair-free-good', 'A light magnet goes back without certificate or conditions.', [
    { asOf: '2026-03-01', product: lightMagnet, ...civilGermanBuyer, shipment: { purpose: 'return-after-repair' } },
    gives('no-permit', { restrictionsNot: ['certificate-conditions', 'licence-terms'] }),
    'Decree 792 art. 19',
  ]),
  route('repair-for-us-military', 'A certificate does not lift the prohibition for United States military users.', [
    { asOf: '2026-03-01', product: dysprosiumMagnet, destination: 'US', ...user('Example Arms', 'military'), shipment: { purpose: 'return-after-repair' } },
    gives('prohibited', { restrictions: ['us-military'] }),
    a46,
  ]),
]
