import { civilReExport } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a61, dysprosiumMagnet, lightMagnet, magnet, named, powder, route } from './case-parts.ts'
import { certain, gives } from '../rows.ts'

/** Who sends the goods. */
export const exporters: readonly Case[] = [
  magnet('penalised', 'A penalised exporter can only get single licences, and the answer says why.', '2026-03-01', [
    gives('permit-required', { forms: ['single'], restrictions: ['general-licence-excluded'] }),
    'Decree 792 art. 20',
    { exporter: { penalised: true } },
  ]),
  magnet('penalised-exhibition', 'A penalised exporter cannot get a certificate either.', '2026-03-01', [
    { forms: ['single'], restrictions: ['general-licence-excluded'] },
    'Decree 792 art. 20',
    { exporter: { penalised: true }, shipment: { purpose: 'exhibition-return' } },
  ]),
  magnet('not-penalised', 'Without penalties, the answer does not mention the exclusion.', '2026-03-01', [
    { forms: ['single', 'general'], restrictionsNot: ['general-licence-excluded'] },
    'Decree 792 art. 20',
    { exporter: { complianceProgramme: true, exportRecord: true, penalised: false } },
  ]),
  powder('penalised-decree-eve', 'The exclusion is a rule of Decree 792, so it does not apply the day before.', '2024-11-30', [
    gives('permit-required', { restrictionsNot: ['general-licence-excluded'] }),
    'Decree 792 art. 20, from 2024-12-01',
    { exporter: { penalised: true } },
  ]),
  powder('penalised-decree-eve-form', 'The day before, the general licence of the law is possible for it.', '2024-11-30', [
    gives('permit-required', { forms: ['single', 'general'] }),
    'Export Control Law art. 14; Decree 792 art. 20, from 2024-12-01',
    { exporter: { complianceProgramme: true, exportRecord: true, penalised: true } },
  ]),
  powder('penalised-decree-day', 'From 2024-12-01 it holds.', '2024-12-01', [
    { forms: ['single'], restrictions: ['general-licence-excluded'] },
    'Decree 792 art. 20, from 2024-12-01',
    { exporter: { penalised: true } },
  ]),
  route('watch-listed-12-eve', 'The day before notice 12 of 2026 TDK is a buyer like any other.', [
    { asOf: '2026-02-23', product: dysprosiumMagnet, destination: 'JP', ...named('TDK Corporation') },
    gives('permit-required', { forms: ['single', 'general'], statutoryLimit: true, restrictionsNot: ['watch-list'] }),
    'MOFCOM announcement 12 of 2026, from 2026-02-24',
  ]),
  route('watch-listed-12-day', 'From its day: single licence only, a risk report and an undertaking, and no limit of 45 working days.', [
    { asOf: '2026-02-24', product: dysprosiumMagnet, destination: 'JP', ...named('TDK Corporation') },
    gives('permit-required', {
      forms: ['single'],
      statutoryLimit: false,
      restrictions: ['watch-list'],
      documents: ['risk-assessment-report', 'watch-list-undertaking', 'application-form', 'end-user-certificate'],
    }),
    'MOFCOM announcement 12 of 2026; Decree 792 art. 26(2)',
  ]),
  route('watch-listed-28-eve', 'The day before notice 28 of 2026 Terra Drone is a buyer like any other.', [
    { asOf: '2026-06-28', product: dysprosiumMagnet, destination: 'JP', ...named('Terra Drone Corporation') },
    { forms: ['single', 'general'], statutoryLimit: true },
    'MOFCOM announcement 28 of 2026, from 2026-06-29',
  ]),
  route('watch-listed-28-day', 'From its day it is watch-listed.', [
    { asOf: '2026-06-29', product: dysprosiumMagnet, destination: 'JP', ...named('Terra Drone Corporation') },
    gives('permit-required', { forms: ['single'], statutoryLimit: false, documents: ['risk-assessment-report', 'watch-list-undertaking'] }),
    'MOFCOM announcement 28 of 2026; Decree 792 art. 26(2)',
  ]),
  route('watch-listed-repair', 'No certificate for a watch-listed user either.', [
    { asOf: '2026-05-01', product: dysprosiumMagnet, destination: 'JP', ...named('TDK Corporation'), shipment: { purpose: 'return-after-repair' } },
    { forms: ['single'], statutoryLimit: false },
    'Decree 792 art. 26(2)',
  ]),
  route('watch-listed-light', 'A light magnet to a watch-listed user is free.', [
    { asOf: '2026-05-01', product: lightMagnet, destination: 'JP', ...named('TDK Corporation') },
    gives('no-permit', { restrictionsNot: ['watch-list'] }),
    'DESIGN section 3, scope',
  ]),
  magnet('affiliate', 'From China there is no rule on subsidiaries of listed parties: a licence, and a warning.', '2026-03-01', [
    certain('permit-required', { warnsCode: ['no-affiliate-rule'] }),
    'Decree 792 (no general 50 % rule); facts: legal-process.json, affiliate_rule',
    { endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 60 } },
  ]),
  route('affiliate-abroad-october', 'Under 61, a subsidiary owned 50 % or more by a listed party is refused in principle.', [
    {
      asOf: '2025-10-15',
      product: dysprosiumMagnet,
      origin: 'CN',
      ...civilReExport,
      endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 50 },
    },
    gives('refused-in-principle', { restrictions: ['refused-in-principle'] }),
    `${a61}, art. 2`,
  ]),
  route('affiliate-abroad-october-below', 'Below 50 % it is not.', [
    {
      asOf: '2025-10-15',
      product: dysprosiumMagnet,
      origin: 'CN',
      ...civilReExport,
      endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 49.9 },
    },
    gives('permit-required', { restrictionsNot: ['refused-in-principle'] }),
    `${a61}, art. 2`,
  ]),
]
