import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Screening of a stated name: equal, near, or neither. */
export const partyNames: readonly Case[] = [
  ...alike({ source: 'DESIGN section 3 (parties)', asOf: '2026-08-03', endUse: { kind: 'civil', field: 'none' } }, [
    row('name-equal-exact', 'The listed name itself: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-suffix-spelling', 'Another spelling of the same suffix: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Corporation', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-case', 'Case and full stop folded: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'mp materials corp', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-width', 'Full-width letters folded: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'ＭＰ　Ｍａｔｅｒｉａｌｓ　Ｃｏｒｐ．', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-spacing', 'Spacing and comma folded: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'RedCat Holdings Inc', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-chinese', 'The Chinese name of the notice: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: '芒廷帕斯材料公司', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-ag', 'A.G. is AG: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'Rheinmetall A.G.', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-equal-company-limited', 'Co., Ltd. is Company Limited: equal, so it is prohibited.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'IHI Jet Service Company Limited', kind: 'civil' } },
      certain('prohibited', { restrictions: ['control-list'] }),
    ]),
    row('name-near-no-suffix', 'Without its suffix: near, so the listing is open, and the answer asks about it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials', kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' }),
    ]),
    row('name-near-other-suffix', 'With another suffix: near, so the listing is open, and the answer asks about it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Inc.', kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' }),
    ]),
    row('name-near-one-edit', 'One letter less: near, so the listing is open, and the answer asks about it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Material Corp.', kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' }),
    ]),
    row('name-near-one-edit-ag', 'One letter less: near, so the listing is open, and the answer asks about it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'Rheinmetal AG', kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' }),
    ]),
    row('name-near-one-edit-swap', 'One letter changed: near, so the listing is open, and the answer asks about it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'HENSOLTT AG', kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' }),
    ]),
    row('name-near-other-country', 'The listed name with another stated country is near, not equal.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Corp.', kind: 'civil', country: 'KR' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' }),
    ]),
    row('name-equal-own-country', 'The listed name with its own country is equal.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Corp.', kind: 'civil', country: 'US' } },
      certain('prohibited'),
    ]),
    row('name-near-cleared', 'A near name stated to be on no list is cleared.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Inc.', kind: 'civil', listed: 'none' } },
      certain('permit-required'),
    ]),
    row('name-near-confirmed', 'A near name stated to be on the control list is that party.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'MP Materials Inc.', kind: 'civil', listed: 'control-list' } },
      certain('prohibited'),
    ]),
    row('name-near-confirmed-abroad', 'Nor does it reach that party from abroad: its notice bars passing the goods on.', [
      {
        asOf: '2026-07-01',
        product: good('ndfeb-magnet', 'Nd, Dy'),
        origin: 'CN',
        exportedFrom: 'DE',
        destination: 'US',
        endUser: { name: 'MP Materials', country: 'US', kind: 'civil', listed: 'control-list' },
      },
      certain('prohibited'),
    ]),
    row('name-near-confirmed-unsettled', 'A stated listing is no weaker for a near name whose notice is unsettled: another notice may be meant.', [
      {
        asOf: '2026-11-20',
        product: good('ndfeb-magnet', 'Nd, Dy'),
        destination: 'US',
        endUser: { name: 'Source Intelligence', country: 'US', kind: 'civil', listed: 'control-list' },
      },
      certain('prohibited'),
    ]),
    row('name-listed-conflict', 'An equal name stays listed whatever is stated, and the answer names the conflict.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'MP Materials Corp.', kind: 'civil', listed: 'none' } },
      certain('prohibited', { warnsCode: ['listed-conflict'] }),
    ]),
    row('name-watch-conflict', 'The same on the watch list.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'TDK Corporation', kind: 'civil', listed: 'none' } },
      gives('permit-required', { forms: ['single'], statutoryLimit: false, warnsCode: ['listed-conflict'] }),
    ]),
    row('name-watch-spelling', 'TDK Corp. is TDK Corporation.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'TDK Corp.', kind: 'civil' } },
      gives('permit-required', { forms: ['single'], statutoryLimit: false }),
    ]),
    row('name-watch-near', 'Near a watch-listed name: a licence in any case, and no form is excluded yet.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'TDK', kind: 'civil' } },
      certain('permit-required', { forms: ['single', 'general'], asks: 'endUser.listed' }),
    ]),
    row('name-short-one-edit', 'One edit in a name of fewer than six letters is another name.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'ACSM Ltd.', kind: 'civil' } },
      certain('permit-required'),
    ]),
    row('name-neither', 'A name that is on no list and near none: not listed.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'Example Seisakusho Co., Ltd.', kind: 'civil' } },
      certain('permit-required', { forms: ['single', 'general'], statutoryLimit: true }),
    ]),
    row('name-two-edits', 'Two edits in a long word that begins alike are near.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'Reinmetal AG', kind: 'civil' } },
      { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
      'DESIGN sections 3 (parties) and 8',
    ]),
    row('name-two-edits-of-a-short-word', 'Two edits in a word of fewer than seven letters make another name.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'Larfet S.p.A.', kind: 'civil' } },
      certain('permit-required'),
      'DESIGN sections 3 (parties) and 8',
    ]),
    row('name-part-of-listed', 'A longer name that begins with a listed one is another party.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', endUser: { name: 'TDK Lambda Singapore Pte Ltd', kind: 'civil' } },
      certain('permit-required', { forms: ['single', 'general'] }),
    ]),
    row('name-importer-near', 'A near importer is asked about in its own place.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'KR', endUser: { name: 'Example Motoren GmbH', kind: 'civil' }, importer: { name: 'MP Materials Inc.' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'importer.listed' }),
    ]),
    row('name-unreliable-near', 'Near an unreliable-entity name, nothing is certain for a light magnet, and the action is to ask.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'US', endUser: { name: 'VSE Inc.', kind: 'civil' } },
      gives('depends', { possibleIs: ['prohibited', 'no-permit'], asks: 'endUser.listed', action: 'ask' }),
    ]),
  ]),
  row('name-not-yet-listed', 'Before the notice the same name is on no list.', [
    { asOf: '2026-06-21', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUse: { kind: 'civil', field: 'none' }, endUser: { name: 'MP Materials', kind: 'civil' } },
    certain('permit-required'),
    'DESIGN section 3 (parties); MOFCOM announcement 23 of 2026',
  ]),
  row('name-wide-spacing', 'Spacing is folded, also within the letters of a legal form (spol. s r.o.).', [
    {
      asOf: '2026-06-29',
      product: good('separated-oxide', 'Tb'),
      destination: 'JP',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { kind: 'civil', listed: 'none' },
      consignees: [{ name: 'EXCALIBUR  ARMY  spol.  s  r.o.' }],
    },
    certain('prohibited'),
    'DESIGN section 4, parties (equal after folding case, width, punctuation, spacing)',
  ]),
]
