import { civilBuyer, civilReExport } from '../buyers.ts'
import type { Case, Expect } from '../case.ts'
import { a18, a61, a70, ceriumPowder, dysprosiumCompound, dysprosiumMagnet, dysprosiumMetal, reExport, route } from './case-parts.ts'
import { certain, gives, good, row } from '../rows.ts'

const RANGE = 'DESIGN section 3, scope: an unnamed buyer outside China may be in any notice in force'

/** A dysprosium compound, which 61 does not name, re-exported from Germany to an unnamed civil user in France. */
const unnamed = (id: string, why: string, asOf: string, [expect, source, more = {}]: readonly [expect: Expect, source: string, more?: object]): Case =>
  route(id, why, [
    {
      asOf,
      product: dysprosiumCompound,
      origin: 'CN',
      exportedFrom: 'DE',
      destination: 'FR',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { kind: 'civil', listedOwnershipPercent: 0 },
      ...more,
    },
    expect,
    source,
  ])

/** Goods of Chinese origin that leave another country than China. */
export const reExports: readonly Case[] = [
  reExport(
    're-export-magnet-eve',
    'The day before 61 a Chinese dysprosium magnet may be re-exported from Germany to France; the undertaking not to pass it on remains.',
    '2025-10-08',
    dysprosiumMagnet,
    [
      certain('no-permit', {
        action: 'proceed',
        restrictions: ['no-transfer-without-permission'],
        restrictionsNot: ['application-from-abroad', 'compliance-notice'],
        warnsCode: ['re-export-undetailed'],
        horizonOn: ['2025-10-09'],
      }),
      `${a61}, art. 1(3), from 2025-10-09; DESIGN section 3, scope`,
    ],
  ),
  reExport('re-export-magnet-first-day', 'From 2025-10-09 it needs a licence, applied for from abroad, and a notice to the next recipient.', '2025-10-09', dysprosiumMagnet, [
    certain('permit-required', { action: 'hold', restrictions: ['application-from-abroad', 'compliance-notice'] }),
    `${a61}, arts. 1(3), 6 and 7`,
  ]),
  reExport('re-export-magnet-last-day', 'The same applies on 2025-11-06.', '2025-11-06', dysprosiumMagnet, [
    gives('permit-required', { restrictions: ['application-from-abroad', 'compliance-notice'] }),
    `${a61}, arts. 1(3), 6 and 7`,
  ]),
  reExport('re-export-magnet-suspended', 'From 2025-11-07 it is free again.', '2025-11-07', dysprosiumMagnet, [
    certain('no-permit', {
      restrictions: ['no-transfer-without-permission'],
      restrictionsNot: ['application-from-abroad', 'compliance-notice'],
      warnsCode: ['re-export-undetailed'],
    }),
    a70,
  ]),
  route('re-export-magnet-known-before-suspension', 'As known in October 2025, limb 1(3) continues.', [
    { asOf: '2026-03-01', knownAt: '2025-10-20', product: dysprosiumMagnet, origin: 'CN', ...civilReExport },
    gives('permit-required'),
    `${a61}, art. 1(3)`,
  ]),
  reExport('re-export-metal-suspended', 'Dysprosium metal is also free while 61 is suspended.', '2026-03-01', dysprosiumMetal, [
    gives('no-permit', { horizonOn: ['2026-11-11'] }),
    a70,
  ]),
  reExport('re-export-metal-after-edge', 'After the printed end the re-export of the metal is unsettled.', '2026-11-11', dysprosiumMetal, [
    certain('unsettled', { gaps: true, action: 'hold' }),
    `${a70}; DESIGN section 2`,
  ]),
  reExport('re-export-compound-october', 'Dysprosium compounds are in no part of the annex: 61 does not reach their re-export.', '2025-10-15', dysprosiumCompound, [
    gives('no-permit', { restrictions: ['no-transfer-without-permission'], restrictionsNot: ['application-from-abroad'], warnsCode: ['re-export-undetailed'] }),
    `${a61}, annex 1`,
  ]),
  reExport('re-export-light-metal', 'The ordinary licence applies to exports from China, not from Germany.', '2026-03-01', good('metal', 'Nd'), [
    gives('no-permit', { exportLicenceVerdict: ['no-permit'] }),
    'DESIGN section 3, scope',
  ]),
  reExport('re-export-eve-of-18', 'The day before 18, a magnet abroad is not a dual-use item.', '2025-04-03', dysprosiumMagnet, [
    gives('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'] }),
    a18,
  ]),
  reExport('re-export-first-day-of-18', 'From its first day the end user may not pass it on without permission.', '2025-04-04', dysprosiumMagnet, [
    gives('no-permit', { restrictions: ['no-transfer-without-permission'], warnsCode: ['re-export-undetailed'] }),
    `${a18}; Export Control Law art. 16; Decree 792 art. 24(2)`,
  ]),
  ...['wmd', 'terrorism'].map((kind) =>
    row(`re-export-for-${kind}`, 'A stated use that no export is free for is no reason to proceed abroad either.', [
      { asOf: '2026-03-01', product: dysprosiumMagnet, origin: 'CN', ...civilReExport, endUse: { kind, field: 'none' } },
      gives('no-permit', { warnsCode: ['catch-all-abroad'] }),
      'Export Control Law arts. 12(3), 45; Decree 792 arts. 14(3), 48(1)',
    ]),
  ),
  reExport('re-export-reach', 'The law applies to re-exports, and persons abroad are liable for violations.', '2026-03-01', dysprosiumMagnet, [
    gives('no-permit', { restrictions: ['re-export-follows-the-law', 'extraterritorial-reach'] }),
    'Export Control Law arts. 44, 45; Decree 792 arts. 48(1), 49',
  ]),
  reExport('re-export-reach-2020-eve', 'Before the Export Control Law, no rule applied to cerium powder abroad.', '2020-11-30', ceriumPowder, [
    gives('no-permit', { restrictionsNot: ['re-export-follows-the-law', 'extraterritorial-reach', 'no-transfer-without-permission'] }),
    'Export Control Law, from 2020-12-01',
  ]),
  reExport('re-export-reach-2020-day', 'From 2020-12-01 the law applies to its re-export.', '2020-12-01', ceriumPowder, [
    gives('no-permit', { restrictions: ['re-export-follows-the-law', 'no-transfer-without-permission'] }),
    'Export Control Law arts. 16, 45',
  ]),
  reExport('re-export-reach-2024-day', 'Under Decree 792 the authority may impose duties on operators abroad.', '2024-12-01', ceriumPowder, [
    gives('no-permit', { restrictions: ['extraterritorial-reach'] }),
    'Decree 792 art. 49',
  ]),
  unnamed('re-export-unnamed-before-18', 'A dysprosium compound abroad is not yet a dual-use item, so no notice can forbid passing it on.', '2025-04-03', [
    certain('no-permit', { gaps: false }),
    `${a18}, from 2025-04-04`,
  ]),
  unnamed('re-export-unnamed-unread', 'An unnamed party can be in notice 1 of 2025; it is unknown whether it forbids passing goods on.', '2025-04-04', [
    gives('depends', { possibleIs: ['unsettled', 'no-permit'], holds: { 'gaps/0/instrument': 'MOFCOM-2025-1' } }),
    `${RANGE}; MOFCOM announcements 1 and 21 of 2025`,
  ]),
  unnamed('re-export-unnamed-eve-of-11', 'No notice in force is known to forbid passing goods on.', '2026-02-23', [
    { possibleIs: ['unsettled', 'no-permit'] },
    `${RANGE}; MOFCOM announcement 11 of 2026, from 2026-02-24`,
  ]),
  unnamed('re-export-unnamed-day-of-11', 'Notice 11 of 2026 forbids passing Chinese goods on, and an unnamed party can be in it.', '2026-02-24', [
    gives('depends', { possibleIs: ['prohibited', 'unsettled', 'no-permit'], action: 'ask', asks: 'endUser.listed' }),
    `${RANGE}; MOFCOM announcement 11 of 2026`,
  ]),
  unnamed('re-export-unnamed-known-before-11', 'As known before its publication, no notice in force forbids passing goods on.', '2026-02-24', [
    { possibleIs: ['unsettled', 'no-permit'] },
    `${RANGE}; MOFCOM announcement 11 of 2026, published 2026-02-24`,
    { knownAt: '2026-02-23' },
  ]),
  unnamed('re-export-stated-listed', 'A listing that is stated without a name does not identify its notice, so it is a gap whether it forbids passing goods on.', '2026-03-01', [
    certain('unsettled', { holds: { 'gaps/0/instrument': 'notice-not-named' } }),
    RANGE,
    { endUser: { kind: 'civil', listedOwnershipPercent: 0, listed: 'control-list' } },
  ]),
  unnamed('re-export-foreign-unnamed', 'Notices do not forbid passing on goods of German origin.', '2026-03-01', [
    { possibleIs: ['no-permit'], gaps: false },
    RANGE,
    { origin: 'DE' },
  ]),
  route('re-export-into-china', 'Goods sent into China from abroad are outside 61.', [
    { asOf: '2025-10-15', product: dysprosiumMetal, origin: 'CN', exportedFrom: 'DE', destination: 'CN', ...civilBuyer },
    gives('no-permit'),
    `${a61} (who); docs/decisions.md 9`,
  ]),
  route('re-export-foreign-goods', 'Goods of German origin without Chinese content or technology are free to leave Germany.', [
    { asOf: '2025-10-15', product: dysprosiumMagnet, origin: 'DE', chineseContent: { valuePercent: 0, technology: false }, ...civilReExport },
    gives('no-permit', { restrictionsNot: ['application-from-abroad', 'no-transfer-without-permission'] }),
    `${a61}, art. 1`,
  ]),
]
