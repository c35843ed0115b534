import { foreignGoods } from './announcement-61-foreign-goods.ts'
import { foreignUsersAndUses } from './announcement-61-users.ts'
import { civilBuyer, civilReExport } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

/** Announcement 61 of 2025 by limb and article, and re-exports outside it. */
export const announcement61: readonly Case[] = [
  row('a61-eve', 'The day before its publication, announcement 61 does not apply to a re-export of Chinese magnets.', [
    { asOf: '2025-10-08', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' },
    gives('no-permit', { restrictions: ['no-transfer-without-permission'], warnsCode: ['re-export-undetailed'] }),
    'MOFCOM announcement 61 of 2025, art. 1(3), from 2025-10-09; DESIGN section 3, scope',
  ]),
  row('a61-first-day', 'Limb 1(3) is in force from the day of publication.', [
    { asOf: '2025-10-09', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' },
    gives('permit-required', { action: 'hold' }),
    'MOFCOM announcement 61 of 2025, art. 1(3), from 2025-10-09',
  ]),
  row('a61-last-day', 'On 2025-11-06 limb 1(3) is still in force.', [
    { asOf: '2025-11-06', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' },
    gives('permit-required'),
    'MOFCOM announcement 61 of 2025, art. 1(3); MOFCOM & GACC announcement 70 of 2025',
  ]),
  row('a61-suspended', 'From 2025-11-07 limb 1(3) is suspended.', [
    { asOf: '2025-11-07', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' },
    gives('no-permit', { restrictions: ['no-transfer-without-permission'], warnsCode: ['re-export-undetailed'] }),
    'MOFCOM & GACC announcement 70 of 2025',
  ]),
  row('a61-last-printed-day', 'On the printed last day the re-export is still free.', [
    { asOf: '2026-11-10', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' },
    gives('no-permit', { warnsCode: ['last-day-unclear'] }),
    'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2',
  ]),
  row('a61-day-after-edge', 'From 2026-11-11 limb 1(3) is unsettled.', [
    { asOf: '2026-11-11', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' },
    gives('unsettled', { gaps: true, warnsCode: ['extension-announced'] }),
    'MOFCOM & GACC announcement 70 of 2025; DESIGN section 3, rule 4',
  ]),
  row('a61-origin-presumed', 'Goods that leave Germany are presumed of Chinese origin unless stated, and the answer says so.', [
    { asOf: '2025-10-15', product: good('smco-magnet', 'Sm'), ...civilReExport },
    gives('permit-required', { assumes: ['origin'] }),
    'DESIGN section 3, rule 2',
  ]),
  row('a61-origin-stated-foreign', 'Of German origin, without Chinese content or technology, the goods are outside limb 1(3).', [
    { asOf: '2025-10-15', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'DE', chineseContent: { valuePercent: 0, technology: false } },
    gives('no-permit'),
    'MOFCOM announcement 61 of 2025, art. 1',
  ]),
  row('a61-to-china', 'Announcement 61 is about exports to countries other than China.', [
    { asOf: '2025-10-15', origin: 'CN', exportedFrom: 'DE', destination: 'CN', product: good('smco-magnet', 'Sm'), ...civilBuyer },
    gives('no-permit'),
    'MOFCOM announcement 61 of 2025 (who: exporting to countries or regions other than China)',
  ]),
  ...alike({ source: 'MOFCOM announcement 61 of 2025, annex 1; DESIGN section 3, scope', asOf: '2025-10-15', ...civilReExport, origin: 'CN' }, [
    row('a61-annex-metal-dy', 'Dysprosium metal is in part 1.', [{ product: good('metal', 'Dy') }, gives('permit-required')]),
    row('a61-annex-metal-lu', 'Lutetium metal is in part 1.', [{ product: good('metal', 'Lu') }, gives('permit-required')]),
    row('a61-annex-metal-nd', 'Neodymium metal is not in the annex.', [{ product: good('metal', 'Nd') }, gives('no-permit')]),
    row('a61-annex-alloy-smco', 'Samarium-cobalt alloy is in part 1.', [{ product: good('alloy', 'Sm', { alloyedWith: ['Co'] }) }, gives('permit-required')]),
    row('a61-annex-alloy-tbfe', 'Terbium-iron alloy is in part 1, though 18 does not name it.', [
      { product: good('alloy', 'Tb', { alloyedWith: ['Fe'] }) },
      gives('permit-required'),
    ]),
    row('a61-annex-alloy-dyfe', 'Dysprosium-iron alloy is in part 1.', [{ product: good('alloy', 'Dy', { alloyedWith: ['Fe'] }) }, gives('permit-required')]),
    row('a61-annex-alloy-tbdyfe', 'Terbium-dysprosium-iron alloy is in part 1.', [{ product: good('alloy', 'Tb, Dy', { alloyedWith: ['Fe'] }) }, gives('permit-required')]),
    row('a61-annex-alloy-scal', 'Scandium-aluminium alloy is named in 18 but not in the annex of 61.', [
      { product: good('alloy', 'Sc', { alloyedWith: ['Al'] }) },
      gives('no-permit'),
    ]),
    row('a61-annex-oxide-dy', 'Dysprosium oxide is in part 1.', [{ product: good('separated-oxide', 'Dy') }, gives('permit-required')]),
    row('a61-annex-oxide-tb', 'Terbium oxide is in part 1.', [{ product: good('separated-oxide', 'Tb') }, gives('permit-required')]),
    row('a61-annex-oxide-y', 'Yttrium oxide is in 18 but not in the annex of 61.', [{ product: good('separated-oxide', 'Y') }, gives('no-permit')]),
    row('a61-annex-compound-dy', 'Compounds are not in the annex.', [{ product: good('compound', 'Dy') }, gives('no-permit')]),
    row('a61-annex-magnet-tb', 'NdFeB with terbium is in part 2.', [{ product: good('ndfeb-magnet', 'Nd, Tb') }, gives('permit-required')]),
    row('a61-annex-magnet-dy', 'NdFeB with dysprosium is in part 2.', [{ product: good('ndfeb-magnet', 'Nd, Dy') }, gives('permit-required')]),
    row('a61-annex-magnet-light', 'NdFeB without terbium and dysprosium is not in the annex.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }) },
      gives('no-permit'),
    ]),
    row('a61-annex-rotor', 'Components that contain the magnets are in part 2, while 18 covers only the magnet.', [
      { product: good('motor-rotor', 'Nd, Dy') },
      gives('permit-required'),
    ]),
    row('a61-annex-sensor', 'A sensor is a component that contains the magnets.', [{ product: good('sensor', 'Nd, Dy') }, gives('permit-required')]),
    row('a61-annex-component', 'An electronic component is within "parts, components and assemblies".', [
      { product: good('electronic-component', 'Nd, Dy') },
      gives('permit-required'),
    ]),
    row('a61-annex-rotor-light', 'A rotor without terbium, dysprosium and samarium is not in the annex.', [
      { product: good('motor-rotor', 'Nd, Pr', { elementsComplete: true }) },
      gives('no-permit'),
    ]),
    row('a61-annex-motor', 'Whether a whole motor is an assembly in the sense of part 2 is not answered.', [{ product: good('motor', 'Nd, Dy') }, gives('unsettled')]),
    row('a61-annex-loudspeaker', 'Whether a loudspeaker is within part 2 is not answered.', [{ product: good('loudspeaker', 'Nd, Dy') }, gives('unsettled')]),
    row('a61-annex-consumer', 'Whether a consumer article is within part 2 is not answered.', [{ product: good('consumer-article', 'Nd, Dy') }, gives('unsettled')]),
    row('a61-annex-target-sm', 'The samarium target is named in part 2.', [{ product: good('target', 'Sm', { alloyedWith: [] }) }, gives('permit-required')]),
    row('a61-annex-target-gd', 'The gadolinium target is named in part 2.', [{ product: good('target', 'Gd', { alloyedWith: [] }) }, gives('permit-required')]),
    row('a61-annex-target-tb', 'The rest of the target list was not read.', [{ product: good('target', 'Tb', { alloyedWith: [] }) }, gives('unsettled')]),
  ]),
  ...foreignGoods,
  ...foreignUsersAndUses,
  ...alike({ asOf: '2026-03-01', ...civilReExport, destination: 'US' }, [
    row('re-us-military', 'Re-export of Chinese SmCo to a United States military use is prohibited to any person of any country.', [
      { product: good('smco-magnet', 'Sm'), endUse: { kind: 'military', field: 'none' }, origin: 'CN' },
      gives('prohibited', { restrictions: ['us-military'], action: 'stop' }),
      'MOFCOM announcement 46 of 2024, item 1; DESIGN section 3, scope',
    ]),
    row('re-us-military-user', 'The same for a United States military user.', [
      { product: good('smco-magnet', 'Sm'), endUser: { name: 'Example Arsenal', country: 'US', kind: 'military', listed: 'none' }, origin: 'CN' },
      gives('prohibited', { restrictions: ['us-military'] }),
      'MOFCOM announcement 46 of 2024, item 1',
    ]),
    row('re-us-military-no-entry', 'Europium oxide is under no entry in force, so the prohibition for dual-use items does not apply.', [
      { product: good('separated-oxide', 'Eu'), endUse: { kind: 'military', field: 'none' }, origin: 'CN' },
      gives('no-permit'),
      'DESIGN section 3, scope (goods of an in-force entry)',
    ]),
    row('re-us-military-foreign-origin', 'Magnets of German origin are not Chinese dual-use items.', [
      { product: good('smco-magnet', 'Sm'), endUse: { kind: 'military', field: 'none' }, origin: 'DE', chineseContent: { valuePercent: 0, technology: false } },
      gives('no-permit'),
      'DESIGN section 3, scope (Chinese-origin goods)',
    ]),
  ]),
  ...alike({ source: 'MOFCOM announcement 1 of 2026, from 2026-01-06', product: good('smco-magnet', 'Sm'), ...civilReExport, origin: 'CN' }, [
    row('re-jp-military-eve', 'The day before announcement 1 of 2026 a re-export to a Japanese military use is free.', [
      { asOf: '2026-01-05', destination: 'JP', endUse: { kind: 'military', field: 'none' } },
      gives('no-permit'),
    ]),
    row('re-jp-military', 'From 2026-01-06 it is prohibited to any person of any country.', [
      { asOf: '2026-01-06', destination: 'JP', endUse: { kind: 'military', field: 'none' } },
      gives('prohibited', { restrictions: ['japan-military'] }),
    ]),
    row('re-us-military-61-in-force', 'While 61 is in force, the stricter prohibition of 46 prevails over refusal in principle.', [
      { asOf: '2025-10-15', destination: 'US', endUse: { kind: 'military', field: 'none' } },
      gives('prohibited'),
      'MOFCOM announcement 46 of 2024, item 1; announcement 61 art. 3; DESIGN section 3',
    ]),
    row('re-listed-eve', 'The day before it is listed, MP Materials may receive a re-export.', [
      { asOf: '2026-06-21', destination: 'US', endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      gives('no-permit'),
      'MOFCOM announcement 23 of 2026, from 2026-06-22',
    ]),
    row('re-listed', 'Notice 23 of 2026 forbids anyone abroad to pass Chinese dual-use items on to MP Materials.', [
      { asOf: '2026-06-22', destination: 'US', endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      gives('prohibited', { restrictions: ['control-list'] }),
      'MOFCOM announcement 23 of 2026',
    ]),
  ]),
  row('re-listed-notice-11', 'Notice 11 of 2026 forbids re-transfer too.', [
    { asOf: '2026-02-24', product: good('smco-magnet', 'Sm'), ...civilReExport, destination: 'JP', endUser: { name: 'IHI Jet Service Co., Ltd.', kind: 'civil' }, origin: 'CN' },
    gives('prohibited', { restrictions: ['control-list'] }),
    'MOFCOM announcement 11 of 2026 (extraterritorial)',
  ]),
  row('re-listed-notice-20', 'Notice 20 of 2026 forbids re-transfer too.', [
    { asOf: '2026-04-24', product: good('smco-magnet', 'Sm'), ...civilReExport, destination: 'AT', endUser: { name: 'HENSOLDT AG', kind: 'civil' }, origin: 'CN' },
    gives('prohibited', { restrictions: ['control-list'] }),
    'MOFCOM announcement 20 of 2026 (extraterritorial)',
  ]),
  row('re-listed-notice-27', 'Notice 27 of 2026 forbids re-transfer too.', [
    { asOf: '2026-06-29', product: good('smco-magnet', 'Sm'), ...civilReExport, destination: 'JP', endUser: { name: 'NIPPI Corporation', kind: 'civil' }, origin: 'CN' },
    gives('prohibited', { restrictions: ['control-list'] }),
    'MOFCOM announcement 27 of 2026 (extraterritorial)',
  ]),
  ...alike({ source: 'DESIGN section 3, scope', ...civilReExport, origin: 'CN' }, [
    row('re-listed-notice-30', 'Notice 30 of 2026 forbids re-transfer too.', [
      { asOf: '2026-07-24', product: good('smco-magnet', 'Sm'), destination: 'LT', endUser: { name: 'Ekspla UAB', kind: 'civil' } },
      gives('prohibited', { restrictions: ['control-list'] }),
      'MOFCOM announcement 30 of 2026 (extraterritorial)',
    ]),
    row('re-listed-clause-unread', 'It is unknown whether notice 35 of 2025 forbids re-transfer: a gap, and on the laxer reading no permit is needed.', [
      { asOf: '2026-03-01', product: good('smco-magnet', 'Sm'), destination: 'TW', endUser: { name: 'JC Technology Inc.', kind: 'civil' } },
      gives('unsettled', { gaps: true }),
      'DESIGN section 3, scope (a notice whose clause was not read: a gap) and rule 4',
    ]),
    row('re-listed-without-name', 'For a listing stated without a name, it is a gap whether it forbids re-transfer.', [
      { asOf: '2026-03-01', product: good('smco-magnet', 'Sm'), endUser: { kind: 'civil', listed: 'control-list' } },
      gives('unsettled', { gaps: true }),
      'DESIGN section 3 (listed without a name) and rule 4',
    ]),
    row('re-listed-light', 'A light magnet is under no entry in force, so the control list does not apply.', [
      { asOf: '2026-07-01', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'US', endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      gives('no-permit'),
    ]),
    row('re-unreliable-entity', 'The unreliable-entity list does not apply to re-exports.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Pr'), destination: 'US', endUser: { name: 'VSE Corporation', kind: 'civil' } },
      gives('no-permit'),
    ]),
  ]),
  ...(
    [
      ['target-list-not-read', '1C904.a.3.a', 'unsettled', 'terbium targets are on no known list'],
      ['target-read', '1C902.a.3', 'permit-required', 'samarium targets are named'],
      ['larger-alloy', '1C904.a.2.b', 'unsettled', 'an alloy of terbium with iron is named, and this one also contains cobalt'],
      ['another-alloy', '1C902.a.2.e', 'no-permit', 'for samarium, only the alloy with cobalt is named'],
      ['magnet', '1C905.a.4', 'permit-required', 'magnets of dysprosium are named'],
    ] as const
  ).map(([id, controlCode, verdict, why]): Case =>
    row(`a61-asserted-${id}`, `${controlCode} says what the goods are; in annex 1 of announcement 61 ${why}.`, [
      {
        asOf: '2025-10-20',
        exportedFrom: 'DE',
        destination: 'FR',
        endUse: { kind: 'civil' },
        endUser: { kind: 'civil', listed: 'none', country: 'FR', listedOwnershipPercent: 0 },
        product: good('equipment', '', { controlCode }),
      },
      { verdict: [verdict], possibleIs: [verdict] },
      'MOFCOM announcement 61 of 2025, annex 1; DESIGN section 3 (target of Sm and Gd yes, others others open; alloys SmCo TbFe DyFe TbDyFe; a superset of a named set u)',
    ]),
  ),
]
