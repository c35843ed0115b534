import { civilBuyer } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a18, a46, a61, a70, ceriumPowder, dysprosiumCompound, dysprosiumMagnet, dysprosiumMetal, lightMagnet, named, route, user } from './case-parts.ts'
import { certain, gives } from '../rows.ts'

/** Who gets the goods, and what for. */
export const toWhom: readonly Case[] = [
  route('re-export-us-military-cerium-eve', 'The day before 46, persons abroad may pass cerium powder to a United States military user.', [
    { asOf: '2024-12-02', product: ceriumPowder, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...user('Example Arms', 'military') },
    gives('no-permit', { horizonOn: ['2024-12-03'] }),
    a46,
  ]),
  route('re-export-us-military-cerium-day', 'From 2024-12-03 no person of any country may.', [
    { asOf: '2024-12-03', product: ceriumPowder, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...user('Example Arms', 'military') },
    gives('prohibited', { restrictions: ['us-military'], action: 'stop' }),
    a46,
  ]),
  route('re-export-us-military-magnet-eve', 'A magnet is not a dual-use item the day before 18.', [
    { asOf: '2025-04-03', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'US', ...user('Example Arms', 'military') },
    gives('no-permit', { restrictionsNot: ['us-military'] }),
    `${a46}; ${a18}`,
  ]),
  route('re-export-us-military-magnet-day', 'From the first day of 18 it is prohibited.', [
    { asOf: '2025-04-04', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'US', ...user('Example Arms', 'military') },
    certain('prohibited', { restrictions: ['us-military'] }),
    `${a46}; ${a18}`,
  ]),
  route('re-export-us-military-compound-october', 'The prohibition also applies to goods outside the annex of 61.', [
    { asOf: '2025-10-15', product: dysprosiumCompound, origin: 'CN', exportedFrom: 'KR', destination: 'US', ...user('Example Arms', 'military') },
    gives('prohibited', { restrictions: ['us-military'] }),
    a46,
  ]),
  route('re-export-us-user-in-germany', 'The prohibition depends on the user: it includes a United States military user in Germany.', [
    {
      asOf: '2026-03-01',
      product: dysprosiumMagnet,
      origin: 'CN',
      exportedFrom: 'KR',
      destination: 'DE',
      endUse: { kind: 'military', field: 'none' },
      endUser: { name: 'Example Garrison', country: 'US', kind: 'military', listed: 'none', listedOwnershipPercent: 0 },
      importer: { name: 'Example Garrison', listed: 'none' },
      consignees: [],
    },
    gives('prohibited', { restrictions: ['us-military'] }),
    `${a46}; docs/decisions.md 8`,
  ]),
  route('re-export-japan-military-eve', 'The day before announcement 1 of 2026, with 61 suspended, exports from Korea to a Japanese military user are allowed.', [
    { asOf: '2026-01-05', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'JP', ...user('Example Heiki', 'military') },
    gives('no-permit', { horizonOn: ['2026-01-06'] }),
    'MOFCOM announcement 1 of 2026, from 2026-01-06',
  ]),
  route('re-export-japan-military-day', 'From 2026-01-06 they are not.', [
    { asOf: '2026-01-06', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'JP', ...user('Example Heiki', 'military') },
    gives('prohibited', { restrictions: ['japan-military'], action: 'stop' }),
    'MOFCOM announcement 1 of 2026, from 2026-01-06',
  ]),
  route('re-export-military-elsewhere-october', 'Under 61 a military user of any country is refused in principle.', [
    { asOf: '2025-10-15', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'FR', ...user('Exemple Armes', 'military') },
    gives('refused-in-principle', { restrictions: ['refused-in-principle'], action: 'stop' }),
    `${a61}, arts. 2 and 3`,
  ]),
  route('re-export-military-elsewhere-eve', 'The day before, it is not refused.', [
    { asOf: '2025-10-08', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'FR', ...user('Exemple Armes', 'military') },
    gives('no-permit', { restrictionsNot: ['refused-in-principle'] }),
    `${a61}, from 2025-10-09`,
  ]),
  route('re-export-military-elsewhere-suspended', 'From the day of the suspension it is not refused either.', [
    { asOf: '2025-11-07', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'FR', ...user('Exemple Armes', 'military') },
    gives('no-permit', { restrictionsNot: ['refused-in-principle'] }),
    a70,
  ]),
  route('re-export-military-elsewhere-after-edge', 'After the printed end it is unsettled, and the answer names the gap.', [
    { asOf: '2026-11-11', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'FR', ...user('Exemple Armes', 'military') },
    gives('unsettled', { gaps: true }),
    `${a70}; DESIGN section 3, rule 4`,
  ]),
  route('from-china-military-elsewhere-october', '61 does not refuse exports from China: a French military user needs the licence of 18.', [
    { asOf: '2025-10-15', product: dysprosiumMagnet, destination: 'FR', ...user('Exemple Armes', 'military') },
    gives('permit-required', { restrictionsNot: ['refused-in-principle', 'application-from-abroad'] }),
    'DESIGN section 3, scope (61 arts. 2-4 bind only exportedFrom other than CN)',
  ]),
  route('re-export-listed-23-eve', 'The day before notice 23 of 2026, exports from Germany to MP Materials are allowed.', [
    { asOf: '2026-06-21', product: dysprosiumMetal, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('MP Materials Corp.') },
    gives('no-permit', { restrictionsNot: ['control-list'] }),
    'MOFCOM announcement 23 of 2026, from 2026-06-22',
  ]),
  route('re-export-listed-23-day', 'From its day, passing Chinese dual-use items on to MP Materials is prohibited.', [
    { asOf: '2026-06-22', product: dysprosiumMetal, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('MP Materials Corp.') },
    gives('prohibited', { restrictions: ['control-list'], action: 'stop' }),
    'MOFCOM announcement 23 of 2026 (measures); DESIGN section 3, scope',
  ]),
  route('re-export-listed-30-eve', 'The day before notice 30 of 2026, exports from Korea to Rheinmetall are allowed.', [
    { asOf: '2026-07-23', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'DE', ...named('Rheinmetall AG') },
    gives('no-permit'),
    'MOFCOM announcement 30 of 2026, from 2026-07-24',
  ]),
  route('re-export-listed-30-day', 'From its day they are not.', [
    { asOf: '2026-07-24', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'DE', ...named('Rheinmetall AG') },
    gives('prohibited', { restrictions: ['control-list'] }),
    'MOFCOM announcement 30 of 2026 (measure)',
  ]),
  route('re-export-listed-consignee', 'A listed consignee makes it prohibited like a listed user.', [
    { asOf: '2026-08-01', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'FR', ...civilBuyer, consignees: [{ name: 'Rheinmetall AG' }] },
    gives('prohibited', { restrictions: ['control-list'] }),
    'MOFCOM announcement 30 of 2026; DESIGN section 3, scope (lists bind importers, consignees and end users alike)',
  ]),
  route('re-export-listed-light-magnet', 'The lists apply only to goods under an entry in force, so a light magnet is free.', [
    { asOf: '2026-08-01', product: lightMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'DE', ...named('Rheinmetall AG') },
    gives('no-permit', { restrictionsNot: ['control-list'] }),
    'DESIGN section 3, scope',
  ]),
  route('re-export-listed-51', 'It is unknown whether notice 51 of 2025 forbids passing goods on: a gap.', [
    { asOf: '2026-03-01', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('Global Dimensions LLC') },
    certain('unsettled', { gaps: true }),
    'docs/decisions.md 7; DESIGN section 3, rule 4',
  ]),
  route('re-export-listed-51-october', 'In October 2025, 61 refuses it in principle on the laxer reading; on the stricter one it is prohibited.', [
    { asOf: '2025-10-15', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('Global Dimensions LLC') },
    gives('refused-in-principle', { possibleIs: ['prohibited', 'refused-in-principle'], gaps: true }),
    `${a61}, art. 2; docs/decisions.md 7`,
  ]),
  route('re-export-listed-13-stopped', 'The measures of notice 13 of 2025 stopped on 2025-11-10 and no longer apply.', [
    { asOf: '2025-11-10', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('Sourcemap, Inc.') },
    gives('no-permit', { restrictionsNot: ['control-list'] }),
    'MOFCOM statement of 5 to 6 November 2025',
  ]),
  route('re-export-listed-13-last-day', 'The day before, it is a gap whether the notice forbids passing goods on.', [
    { asOf: '2025-11-09', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('Sourcemap, Inc.') },
    gives('unsettled', { gaps: true }),
    'MOFCOM statement of 5 to 6 November 2025; docs/decisions.md 7',
  ]),
  route('re-export-listed-21-after-edge', 'A lapsed suspension and an unread clause leave the re-export of a compound unsettled.', [
    { asOf: '2026-11-24', product: dysprosiumCompound, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('High Point Aerotechnologies') },
    gives('unsettled', { gaps: true }),
    'DESIGN section 2; docs/decisions.md 7',
  ]),
  route('re-export-watch-listed', 'No watch-list notice forbids passing goods on.', [
    { asOf: '2026-05-01', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'KR', destination: 'JP', ...named('TDK Corporation') },
    gives('no-permit'),
    'MOFCOM announcement 12 of 2026 (measures); DESIGN section 3, scope',
  ]),
  route('re-export-unreliable-entity', 'The unreliable-entity list applies to exports from China, not to re-exports.', [
    { asOf: '2026-03-01', product: dysprosiumMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('PVH Corp.') },
    gives('no-permit', { restrictionsNot: ['unreliable-entity-list'] }),
    'DESIGN section 3, scope',
  ]),
  route('from-china-unreliable-entity', 'From China it prohibits even a light magnet.', [
    { asOf: '2026-03-01', product: lightMagnet, destination: 'US', ...named('Saronic Technologies, Inc.') },
    gives('prohibited', { restrictions: ['unreliable-entity-list'] }),
    'DESIGN section 3, scope; unreliable-entity announcement 9 of 2025 (measures)',
  ]),
  route('re-export-unreliable-entity-9', 'Exports from Germany to the same party are allowed, though it may not trade with China.', [
    { asOf: '2026-03-01', product: lightMagnet, origin: 'CN', exportedFrom: 'DE', destination: 'US', ...named('Saronic Technologies, Inc.') },
    gives('no-permit', { restrictionsNot: ['unreliable-entity-list'] }),
    'DESIGN section 3, scope',
  ]),
  route('from-china-unreliable-entity-4', 'The measures of announcement 4 of 2025 are unknown: a gap for a free good.', [
    { asOf: '2026-03-01', product: lightMagnet, destination: 'US', ...named('PVH Corp.') },
    gives('unsettled', { gaps: true }),
    'facts: entities.json, cn-uel-2025-004 (no measures read); DESIGN section 3, rule 4',
  ]),
]
