import { civilReExport } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Articles 2 to 5 of announcement 61 of 2025: users and uses that it refuses, decides case by case, or frees. */
export const foreignUsersAndUses: readonly Case[] = [
  ...alike({ source: 'MOFCOM announcement 61 of 2025, art. 2', asOf: '2025-10-15', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' }, [
    row('a61-art2-military-user', 'A military user anywhere abroad: refused in principle.', [
      { endUser: { name: 'Example Defence SA', kind: 'military', listed: 'none' } },
      gives('refused-in-principle', { action: 'stop' }),
    ]),
    row('a61-art2-control-list', 'A party on the control list is refused in principle; whether its notice also forbids re-transfer is open.', [
      { endUser: { kind: 'civil', listed: 'control-list' } },
      gives('refused-in-principle', { possible: ['prohibited', 'refused-in-principle'], gaps: true }),
      'MOFCOM announcement 61 of 2025, art. 2; DESIGN section 3 (listed without a name)',
    ]),
    row('a61-art2-watch-list', 'A party on the watch list is refused in principle.', [{ endUser: { kind: 'civil', listed: 'watch-list' } }, gives('refused-in-principle')]),
    row('a61-art2-importer', 'The importer counts as the end user does.', [{ importer: { listed: 'watch-list' } }, gives('refused-in-principle')]),
    row('a61-art2-half-owned', 'A subsidiary owned 50 % by a listed party is treated like it.', [
      { endUser: { name: 'Example Tochter GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 50 } },
      gives('refused-in-principle'),
      'MOFCOM announcement 61 of 2025, art. 2 (50 % and above)',
    ]),
    row('a61-art2-less-than-half', 'Below 50 % it is not.', [
      { endUser: { name: 'Example Tochter GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 49.9 } },
      certain('permit-required'),
      'MOFCOM announcement 61 of 2025, art. 2 (50 % and above)',
    ]),
  ]),
  row('a61-art2-unnamed', 'A buyer about whom nothing is known may be one that is refused in principle.', [
    { asOf: '2025-10-15', origin: 'CN', exportedFrom: 'DE', destination: 'FR', product: good('smco-magnet', 'Sm'), endUse: { kind: 'civil', field: 'none' } },
    gives('permit-required', { possible: ['refused-in-principle', 'permit-required'] }),
    'MOFCOM announcement 61 of 2025, art. 2; DESIGN section 3, rules 3 and 5',
  ]),
  ...alike({ source: 'MOFCOM announcement 61 of 2025, art. 3', asOf: '2025-10-15', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' }, [
    row('a61-art3-wmd', 'End use wmd: refused in principle.', [{ endUse: { kind: 'wmd', field: 'none' } }, gives('refused-in-principle', { possible: ['refused-in-principle'] })]),
    row('a61-art3-terrorism', 'End use terrorism: refused in principle.', [
      { endUse: { kind: 'terrorism', field: 'none' } },
      gives('refused-in-principle', { possible: ['refused-in-principle'] }),
    ]),
    row('a61-art3-military', 'End use military: refused in principle.', [
      { endUse: { kind: 'military', field: 'none' } },
      gives('refused-in-principle', { possible: ['refused-in-principle'] }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM announcement 61 of 2025, art. 4', asOf: '2025-10-15', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' }, [
    row('a61-art4-logic-14nm-or-below', 'Logic chips of 14 nm and below: decided case by case.', [
      { endUse: { kind: 'civil', field: 'logic-14nm-or-below' } },
      gives('permit-required', { restrictions: ['case-by-case'] }),
    ]),
    row('a61-art4-memory-256-layers-or-more', 'Memory of 256 layers and above: decided case by case.', [
      { endUse: { kind: 'civil', field: 'memory-256-layers-or-more' } },
      gives('permit-required', { restrictions: ['case-by-case'] }),
    ]),
    row('a61-art4-chip-equipment', 'Equipment for those chips: decided case by case.', [
      { endUse: { kind: 'civil', field: 'chip-equipment' } },
      gives('permit-required', { restrictions: ['case-by-case'] }),
    ]),
    row('a61-art4-military-ai', 'Artificial intelligence of potential military use: decided case by case.', [
      { endUse: { kind: 'civil', field: 'military-ai' } },
      gives('permit-required', { restrictions: ['case-by-case'] }),
    ]),
    row('a61-art5-humanitarian', 'Humanitarian relief needs no licence but a report within ten working days.', [
      { endUse: { kind: 'civil', field: 'humanitarian' } },
      gives('no-permit', { restrictions: ['humanitarian-report'] }),
      'MOFCOM announcement 61 of 2025, art. 5',
    ]),
    row('a61-art5-terrorism', 'What is stated for terrorism is no relief, whatever its field.', [
      { endUse: { kind: 'terrorism', field: 'humanitarian' } },
      gives('refused-in-principle'),
      'MOFCOM announcement 61 of 2025, arts. 3 and 5',
    ]),
  ]),
  ...alike({ asOf: '2025-10-15', product: good('smco-magnet', 'Sm'), destination: 'DE', consignees: [] }, [
    row('a61-art2-not-from-china', 'Articles 2 to 4 apply only to foreign exporters: from China to a German military user, a licence is needed as usual.', [
      {
        endUse: { kind: 'civil', field: 'none' },
        endUser: { name: 'Example Wehrtechnik GmbH', kind: 'military', listed: 'none' },
        importer: { name: 'Example Wehrtechnik GmbH', listed: 'none' },
      },
      certain('permit-required', { dualUse: ['1C902.a.4'] }),
      'DESIGN section 3, scope (61 arts. 2-4 bind only exportedFrom other than CN)',
    ]),
    row('a61-art3-not-from-china', 'From China a military end use in Germany is not refused in principle by 61.', [
      {
        endUse: { kind: 'military', field: 'none' },
        endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none' },
        importer: { name: 'Example Motoren GmbH', listed: 'none' },
      },
      certain('permit-required'),
      'DESIGN section 3, scope',
    ]),
  ]),
]
