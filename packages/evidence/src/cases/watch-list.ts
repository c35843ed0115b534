import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** The watch list: each notice on each side of its days, and its effect on a licence. */
export const watchList: readonly Case[] = [
  ...alike({ product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUse: { kind: 'civil', field: 'none' } }, [
    row('wl-12-2026-eve', 'The day before notice 12 of 2026, both forms of licence are open to Nitto Denko Corporation, and the statutory limit applies.', [
      { asOf: '2026-02-23', endUser: { name: 'Nitto Denko Corporation', kind: 'civil' } },
      gives('permit-required', { forms: ['single', 'general'], statutoryLimit: true }),
      'MOFCOM announcement 12 of 2026, from 2026-02-24',
    ]),
    row('wl-12-2026-day', 'From the day of notice 12 of 2026: single licence only, and no limit of 45 working days.', [
      { asOf: '2026-02-24', endUser: { name: 'Nitto Denko Corporation', kind: 'civil' } },
      certain('permit-required', { forms: ['single'], statutoryLimit: false, restrictions: ['watch-list'] }),
      'MOFCOM announcement 12 of 2026; Decree 792 art. 26(2)',
    ]),
    row('wl-28-2026-eve', 'The day before notice 28 of 2026, both forms of licence are open to Komatsu NTC Ltd., and the statutory limit applies.', [
      { asOf: '2026-06-28', endUser: { name: 'Komatsu NTC Ltd.', kind: 'civil' } },
      gives('permit-required', { forms: ['single', 'general'], statutoryLimit: true }),
      'MOFCOM announcement 28 of 2026, from 2026-06-29',
    ]),
    row('wl-28-2026-day', 'From the day of notice 28 of 2026: single licence only, and no limit of 45 working days.', [
      { asOf: '2026-06-29', endUser: { name: 'Komatsu NTC Ltd.', kind: 'civil' } },
      certain('permit-required', { forms: ['single'], statutoryLimit: false, restrictions: ['watch-list'] }),
      'MOFCOM announcement 28 of 2026; Decree 792 art. 26(2)',
    ]),
  ]),
  ...alike({ asOf: '2026-05-01', endUse: { kind: 'civil', field: 'none' } }, [
    row('wl-importer', 'A watch-listed importer counts like an end user.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'Example Motoren GmbH', kind: 'civil' }, importer: { name: 'TDK Corporation' } },
      gives('permit-required', { forms: ['single'], statutoryLimit: false, restrictions: ['watch-list'] }),
      'Decree 792 art. 26(2) (importer or end user)',
    ]),
    row('wl-light-good', 'The watch list applies only to dual-use goods: a light magnet to TDK is free.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'JP', endUser: { name: 'TDK Corporation', kind: 'civil' } },
      certain('no-permit'),
      'DESIGN section 3, scope',
    ]),
  ]),
  ...alike({ asOf: '2026-05-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP' }, [
    row('wl-without-name', 'A watch listing stated without a name has the same effect.', [
      { endUse: { kind: 'civil' }, endUser: { kind: 'civil', listed: 'watch-list' } },
      gives('permit-required', { forms: ['single'], statutoryLimit: false }),
      'DESIGN section 3 (listed without a name)',
    ]),
    row('wl-certificate-excluded', 'No certificate for a watch-listed end user, even after repair.', [
      { endUse: { kind: 'civil', field: 'none' }, endUser: { name: 'TDK Corporation', kind: 'civil' }, shipment: { purpose: 'return-after-repair' } },
      gives('permit-required', { forms: ['single'] }),
      'Decree 792 arts. 20 and 26(2)',
    ]),
  ]),
]
