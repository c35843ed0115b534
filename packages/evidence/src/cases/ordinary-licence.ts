import { civilBuyer, civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** A named company on no list. */
const magnetwerk = { destination: 'DE', endUse: { kind: 'civil' }, endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' } } as const

const MIXTURES = 'ordinary-licence-rules.json (announcement 100 of 2008, clause 12); DESIGN section 3 (ordinary export licence)'

/** The ordinary export licence from 2015-01-01, the quota licence before, cerium powder, red lamp phosphor, scrap. */
export const ordinaryLicence: readonly Case[] = [
  ...alike({ source: 'Export licence catalogue 2026; DESIGN section 3 (ordinary export licence)', ...civilGermanBuyer }, [
    row('ord-first-day-of-time', 'Answers begin with 2003-01-01, when rare earths needed the quota licence.', [
      { asOf: '2003-01-01', product: good('separated-oxide', 'Nd') },
      gives('permit-required', { quotaLicenceVerdict: ['permit-required'], exportLicence: false, dualUse: [], tier: null }),
      'DESIGN section 3 (2003-2014 the quota licence)',
    ]),
    row('ord-quota-last-day', 'The quota licence ends with 2014.', [
      { asOf: '2014-12-31', product: good('separated-oxide', 'Nd') },
      gives('permit-required', { quotaLicenceVerdict: ['permit-required'], exportLicence: false, dualUse: [] }),
      'Announcement 94 of 2014; DESIGN section 2 (the quota regime ends with 2014)',
    ]),
    row('ord-first-day', 'From 2015-01-01 the same good needs the export licence, without quota.', [
      { asOf: '2015-01-01', product: good('separated-oxide', 'Nd') },
      certain('permit-required', { quotaLicenceVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], dualUse: [] }),
      'Announcement 94 of 2014, from 2015-01-01',
    ]),
    row('ord-quota-magnet', 'Magnets needed no quota licence.', [
      { asOf: '2014-12-31', product: good('ndfeb-magnet', 'Nd') },
      gives('no-permit', { quotaLicenceVerdict: ['no-permit'] }),
      'DESIGN section 3 (ordinary export licence) (the same goods)',
    ]),
    row('ord-yes-ore', 'ore: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('ore', 'La, Ce') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-concentrate', 'concentrate: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('concentrate', 'La, Ce') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-mixed-carbonate', 'mixed-carbonate: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('mixed-carbonate', 'La, Ce') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-basic-oxide', 'basic-oxide: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('basic-oxide', 'La') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-separated-oxide', 'separated-oxide: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Pr') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-oxide-mixture', 'oxide-mixture: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('oxide-mixture', 'Pr, Nd') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-compound', 'compound: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('compound', 'La') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-metal', 'metal: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('metal', 'La') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-master-alloy-flake', 'master-alloy-flake: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('master-alloy-flake', 'Nd', { elementsComplete: true }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-magnet-powder', 'magnet-powder: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('magnet-powder', 'Nd', { elementsComplete: true }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-alloy-ndfe', 'alloy-ndfe: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('alloy', 'Nd', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
    row('ord-yes-alloy-didymium', 'alloy-didymium: in the ordinary catalogue, outside dual-use control.', [
      { asOf: '2026-03-01', product: good('alloy', 'Pr, Nd', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], action: 'hold' }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (ordinary export licence) (inferred from absence)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('ord-no-alloy-ndal', 'alloy-ndal: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('alloy', 'Nd', { alloyedWith: ['Al'] }) },
      certain('no-permit', { dualUse: [], exportLicence: false }),
    ]),
    row('ord-no-target', 'target: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('target', 'Nd', { alloyedWith: [] }) },
      certain('no-permit', { dualUse: [], exportLicence: false }),
    ]),
    row('ord-no-ndfeb-magnet', 'ndfeb-magnet: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], exportLicence: false }),
    ]),
    row('ord-no-crystal', 'crystal: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('crystal', 'Nd', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], exportLicence: false }),
    ]),
    row('ord-no-powder-laco', 'powder-laco: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('magnet-powder', 'La', { elementsComplete: true, alloyedWith: ['Co'] }) },
      certain('no-permit', { dualUse: [], exportLicence: false }),
    ]),
    row('ord-no-motor', 'motor: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('motor', 'Nd') },
      certain('no-permit', { dualUse: [], exportLicence: false }),
    ]),
  ]),
  ...alike({ source: MIXTURES, asOf: '2026-03-01' }, [
    row('ord-oxide-mixture-host', 'Lanthana on alumina, shares open: it may hold more than 10 % of licence goods, and then it counts as those.', [
      { product: good('oxide-mixture', 'La', { host: 'Al2O3' }), ...magnetwerk },
      certain('unsettled', { action: 'hold', dualUse: [], exportLicenceVerdict: ['unsettled'], restrictions: ['mixtures-ten-percent'] }),
    ]),
    row('ord-oxide-mixture-on-ceria', 'Ceria is itself a rare-earth oxide, so a mixture of rare-earth oxides on it is a good of the catalogue.', [
      { product: good('oxide-mixture', 'La, Ce', { host: 'CeO2' }), ...magnetwerk },
      certain('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 3 (ordinary export licence); export-licence-catalogue.json',
    ]),
    row('ord-oxide-mixture-low', 'Zirconia with 8.5 % lanthanum holds 9.97 % La2O3, so it is not managed as a licence good; the answer names the rule.', [
      { product: good('oxide-mixture', 'La 8.5', { host: 'ZrO2' }), ...magnetwerk },
      certain('no-permit', { dualUse: [], exportLicence: false, restrictions: ['mixtures-ten-percent'] }),
    ]),
    row('ord-oxide-mixture-high', 'Zirconia with 8.6 % lanthanum holds 10.09 % La2O3, more than 10 %.', [
      { product: good('oxide-mixture', 'La 8.6', { host: 'ZrO2' }), ...magnetwerk },
      certain('unsettled', { dualUse: [], exportLicenceVerdict: ['unsettled'], restrictions: ['mixtures-ten-percent'] }),
    ]),
    row('ord-oxide-mixture-ceria-share', 'Cerium counts as CeO2: 8.2 % of it are 10.07 % ceria.', [
      { product: good('oxide-mixture', 'Ce 8.2', { host: 'ZrO2' }), ...magnetwerk },
      certain('unsettled', { exportLicenceVerdict: ['unsettled'] }),
    ]),
    row('ord-oxide-mixture-one-share-open', 'One of two shares is open, so the mixture may exceed 10 %.', [
      { product: good('oxide-mixture', 'La 2, Nd', { host: 'SiO2' }), ...magnetwerk },
      certain('unsettled', { exportLicenceVerdict: ['unsettled'] }),
    ]),
    row('ord-oxide-mixture-incomplete', 'Only 2 % lanthanum are stated, but more elements may be missing: at most 10 %, or open.', [
      { product: good('oxide-mixture', 'La 2', { elementsComplete: false, host: 'SiO2' }), ...magnetwerk },
      gives('depends', { possibleIs: ['unsettled', 'no-permit'], action: 'ask' }),
    ]),
    row('ord-no-polishing-powder', 'polishing-powder: not in the rows of the ordinary catalogue that were read; with light rare earths nothing is needed.', [
      { product: good('polishing-powder', 'Ce', { elementsComplete: true }), ...civilGermanBuyer },
      certain('no-permit', { dualUse: [], exportLicence: false }),
      'DESIGN section 3 (ordinary export licence) (inferred from absence)',
    ]),
    row('ord-both-open', 'Dysprosium metal is on both lists: the dual-use licence is certain, and it is open whether both licences are needed.', [
      { product: good('metal', 'Dy'), ...civilGermanBuyer },
      certain('permit-required', { dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'], dualUse: ['1C905.a.1'] }),
      'export-licence-catalogue.json dual-use-overlap (open); DESIGN section 3 (ordinary export licence)',
    ]),
  ]),
  ...alike({ source: 'export-licence-catalogue.json cerium-exemption; DESIGN section 3 (ordinary export licence)' }, [
    row('ord-before-18', 'Before announcement 18 dysprosium metal needed the ordinary licence only.', [
      { asOf: '2025-04-03', product: good('metal', 'Dy'), ...civilGermanBuyer },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'Export licence catalogue 2025',
    ]),
    row('ord-alloy-open', 'It is open whether the neodymium alloy contains iron: it depends.', [
      { asOf: '2026-03-01', product: good('alloy', 'Nd', { elementsComplete: true }), ...civilGermanBuyer },
      gives('depends', { possibleIs: ['permit-required', 'no-permit'], asks: 'product.alloyedWith' }),
      'DESIGN section 3 (ordinary export licence); DESIGN section 3, rule 1',
    ]),
    row('ord-toll', 'Ore of Burmese origin that leaves China as oxide is also controlled; the framework states the opposite.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Nd'), ...civilGermanBuyer, origin: 'MM' },
      gives('permit-required', { exportLicenceVerdict: ['permit-required'], warnsCode: ['framework-law-differ'] }),
      'DESIGN section 3, scope (toll processing)',
    ]),
    row('ord-civil-us', 'The ordinary licence does not depend on the destination.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Nd'), destination: 'US', ...civilBuyer },
      certain('permit-required', { exportLicenceVerdict: ['permit-required'] }),
      'Export licence catalogue 2026',
    ]),
    row('cerium-under', 'Cerium metal of 100 µm is under dual-use control instead of the ordinary licence, in a row without a control code.', [
      { asOf: '2026-03-01', product: good('metal', 'Ce', { particleSizeMicron: 100 }), ...civilGermanBuyer },
      certain('permit-required', { dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['no-permit'], items: [{ code: null }] }),
    ]),
    row('cerium-just-under', 'Cerium metal of 499 µm is under dual-use control instead of the ordinary licence, in a row without a control code.', [
      { asOf: '2026-03-01', product: good('metal', 'Ce', { particleSizeMicron: 499 }), ...civilGermanBuyer },
      certain('permit-required', { dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['no-permit'], items: [{ code: null }] }),
    ]),
    row('cerium-at', '"Under 500 µm" does not include 500.', [
      { asOf: '2026-03-01', product: good('metal', 'Ce', { particleSizeMicron: 500 }), ...civilGermanBuyer },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (ordinary export licence)', asOf: '2026-03-01' }, [
    row('cerium-over', 'Cerium ingot needs the ordinary licence.', [
      { product: good('metal', 'Ce', { particleSizeMicron: 5000 }), ...civilGermanBuyer },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('cerium-alloy-under', 'A cerium alloy of that size is treated like the metal.', [
      { product: good('alloy', 'Ce 98', { alloyedWith: ['Fe'], particleSizeMicron: 100 }), ...civilGermanBuyer },
      gives('permit-required', { dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['no-permit'], items: [{ code: null }] }),
      'DESIGN section 3 (ordinary export licence) (cerium metal or alloy)',
    ]),
    row('cerium-size-open', 'Size open: one licence or the other, a permit in any case; each kind alone depends.', [
      { product: good('metal', 'Ce'), ...civilGermanBuyer },
      certain('permit-required', { dualUseVerdict: ['depends'], exportLicenceVerdict: ['depends'], asks: 'product.particleSizeMicron' }),
      'DESIGN section 3 (ordinary export licence) (size open = both); DESIGN section 3, rule 5',
    ]),
    row('cerium-oxide-size', 'The size matters for metal and alloy, not for oxide.', [
      { product: good('separated-oxide', 'Ce', { particleSizeMicron: 1 }), ...civilGermanBuyer },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('lanthanum-size', 'The size matters for cerium only.', [
      { product: good('metal', 'La', { particleSizeMicron: 100 }), ...civilGermanBuyer },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('red-powder-no-code', 'Phosphor of yttrium and europium without a code may be red lamp phosphor, which the ordinary catalogue names.', [
      { product: good('phosphor', 'Y, Eu'), ...civilGermanBuyer },
      gives('unsettled', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['unsettled'], action: 'hold' }),
      'DESIGN section 3 (ordinary export licence) (lamp red powder)',
    ]),
    row('red-powder-code', 'Under 2846901991 it is red lamp phosphor.', [
      { product: good('phosphor', 'Y, Eu', { commodityCode: '2846901991' }), ...civilGermanBuyer },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 3 (ordinary export licence); code 2846901991',
    ]),
    row('red-powder-other-code', 'Under another code it is not.', [
      { product: good('phosphor', 'Y, Eu', { commodityCode: '3206500000' }), ...civilGermanBuyer },
      gives('no-permit', { dualUse: [], exportLicence: false }),
    ]),
    row('red-powder-other-elements', 'A green phosphor without europium is not red lamp phosphor.', [
      { product: good('phosphor', 'Y, Tb', { elementsComplete: true }), ...civilGermanBuyer },
      certain('no-permit', { exportLicence: false }),
    ]),
    row('ord-unnamed-buyer', 'For a good that needs no dual-use licence, the buyer is presumed not to be on the unreliable-entity list.', [
      { product: good('metal', 'Nd'), destination: 'DE' },
      certain('permit-required', { exportLicenceVerdict: ['permit-required'], warnsCode: ['catch-all'] }),
      'DESIGN section 3, rule 2',
    ]),
  ]),
]
