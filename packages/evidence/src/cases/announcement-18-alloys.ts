import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** The closed lists of alloys and targets of announcement 18: each named set, supersets of it, and others. */
export const announcement18Alloys: readonly Case[] = [
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, 1C902.a.2', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-alloy-sm-co', 'The alloy Sm-Co is named in 1C902.a.2.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Co'] }) },
      certain('permit-required', { dualUse: ['1C902.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-sm-fe', 'The alloy Sm-Fe is named in 1C902.a.2; iron also brings it under the ordinary catalogue.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C902.a.2'], exportLicenceVerdict: ['unsettled'] }),
    ]),
    row('a18-alloy-sm-ni', 'The alloy Sm-Ni is named in 1C902.a.2.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Ni'] }) },
      certain('permit-required', { dualUse: ['1C902.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-sm-al', 'The alloy Sm-Al is named in 1C902.a.2.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C902.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-sm-mg', 'The alloy Sm-Mg is named in 1C902.a.2.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Mg'] }) },
      certain('permit-required', { dualUse: ['1C902.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-gd-mg', 'The alloy Gd-Mg is named in 1C903.a.2.', [
      { product: good('alloy', 'Gd', { alloyedWith: ['Mg'] }) },
      certain('permit-required', { dualUse: ['1C903.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C903.a.2',
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, 1C907.a.2', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-alloy-gd-al', 'The alloy Gd-Al is named in 1C903.a.2.', [
      { product: good('alloy', 'Gd', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C903.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C903.a.2',
    ]),
    row('a18-alloy-tb-co', 'The alloy Tb-Co is named in 1C904.a.2.', [
      { product: good('alloy', 'Tb', { alloyedWith: ['Co'] }) },
      certain('permit-required', { dualUse: ['1C904.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.2',
    ]),
    row('a18-alloy-tb-co-fe', 'The alloy Tb-Co-Fe is named in 1C904.a.2; iron also brings it under the ordinary catalogue.', [
      { product: good('alloy', 'Tb', { alloyedWith: ['Co', 'Fe'] }) },
      certain('permit-required', { dualUse: ['1C904.a.2'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.2',
    ]),
    row('a18-alloy-dy-fe', 'The alloy Dy-Fe is named in 1C905.a.2; iron also brings it under the ordinary catalogue.', [
      { product: good('alloy', 'Dy', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C905.a.2'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.a.2',
    ]),
    row('a18-alloy-sc-al', 'The alloy Sc-Al is named in 1C907.a.2.', [
      { product: good('alloy', 'Sc', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C907.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-sc-mg', 'The alloy Sc-Mg is named in 1C907.a.2.', [
      { product: good('alloy', 'Sc', { alloyedWith: ['Mg'] }) },
      certain('permit-required', { dualUse: ['1C907.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-sc-cu', 'The alloy Sc-Cu is named in 1C907.a.2.', [
      { product: good('alloy', 'Sc', { alloyedWith: ['Cu'] }) },
      certain('permit-required', { dualUse: ['1C907.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, 1C908.a.2', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-alloy-y-al', 'The alloy Y-Al is named in 1C908.a.2.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C908.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-y-mg', 'The alloy Y-Mg is named in 1C908.a.2.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Mg'] }) },
      certain('permit-required', { dualUse: ['1C908.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-y-ni', 'The alloy Y-Ni is named in 1C908.a.2.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Ni'] }) },
      certain('permit-required', { dualUse: ['1C908.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-y-cu', 'The alloy Y-Cu is named in 1C908.a.2.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Cu'] }) },
      certain('permit-required', { dualUse: ['1C908.a.2'], exportLicenceVerdict: ['no-permit'] }),
    ]),
    row('a18-alloy-y-fe', 'The alloy Y-Fe is named in 1C908.a.2; iron also brings it under the ordinary catalogue.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C908.a.2'], exportLicenceVerdict: ['unsettled'] }),
    ]),
    row('a18-alloy-tb-dy-fe', 'Terbium-dysprosium-iron is named under dysprosium, not under terbium.', [
      { product: good('alloy', 'Tb, Dy', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C905.a.2'], notDualUse: ['1C904.a.2'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.a.2.b',
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, .a.2 (closed lists)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-alloy-yb-lu', 'Ytterbium-lutetium is the one alloy named for lutetium.', [
      { product: good('alloy', 'Yb, Lu', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C906.a.2'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C906.a.2',
    ]),
    row('a18-alloy-tb-fe', 'Terbium-iron is not among the terbium alloys of announcement 18; iron brings it under the ordinary catalogue.', [
      { product: good('alloy', 'Tb', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.2 (closed list)',
    ]),
    row('a18-alloy-superset-sm', 'Sm-Co-Cu contains a named alloy of 1C902 and more: the closed list does not decide.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Co', 'Cu'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: a superset of a named set); 1C902.a.2',
    ]),
    row('a18-alloy-superset-gd', 'Gd-Mg-Zn contains a named alloy of 1C903 and more: the closed list does not decide.', [
      { product: good('alloy', 'Gd', { alloyedWith: ['Mg', 'Zn'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: a superset of a named set); 1C903.a.2',
    ]),
    row('a18-alloy-superset-tb', 'Tb-Co-Ni contains a named alloy of 1C904 and more: the closed list does not decide.', [
      { product: good('alloy', 'Tb', { alloyedWith: ['Co', 'Ni'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: a superset of a named set); 1C904.a.2',
    ]),
    row('a18-alloy-superset-sc', 'Sc-Al-Mg contains a named alloy of 1C907 and more: the closed list does not decide.', [
      { product: good('alloy', 'Sc', { alloyedWith: ['Al', 'Mg'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: a superset of a named set); 1C907.a.2',
    ]),
    row('a18-alloy-superset-y', 'Y-Mg-Zn contains a named alloy of 1C908 and more: the closed list does not decide.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Mg', 'Zn'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: a superset of a named set); 1C908.a.2',
    ]),
    row('a18-alloy-superset-rare-earth', 'The named pair with another rare earth is also more than the named alloy.', [
      { product: good('alloy', 'Nd, Gd', { alloyedWith: ['Mg'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'DESIGN section 3 (reach of 18: declared rare earths together with alloyedWith)',
    ]),
    row('a18-alloy-superset-lu', 'Ytterbium, lutetium and aluminium is more than the named alloy.', [
      { product: good('alloy', 'Yb, Lu', { alloyedWith: ['Al'] }) },
      gives('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'DESIGN section 3 (reach of 18); 1C906.a.2',
    ]),
    row('a18-alloy-other-gd-zn', 'Gd-Zn is not named: the lists are closed, and without iron the ordinary catalogue does not reach it.', [
      { product: good('alloy', 'Gd', { alloyedWith: ['Zn'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-alloy-other-dy-al', 'Dy-Al is not named: the lists are closed, and without iron the ordinary catalogue does not reach it.', [
      { product: good('alloy', 'Dy', { alloyedWith: ['Al'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-alloy-other-tb-al', 'Tb-Al is not named: the lists are closed, and without iron the ordinary catalogue does not reach it.', [
      { product: good('alloy', 'Tb', { alloyedWith: ['Al'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-alloy-other-y-ti', 'Y-Ti is not named: the lists are closed, and without iron the ordinary catalogue does not reach it.', [
      { product: good('alloy', 'Y', { alloyedWith: ['Ti'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-alloy-other-lu-al', 'Lu-Al is not named: the lists are closed, and without iron the ordinary catalogue does not reach it.', [
      { product: good('alloy', 'Lu', { alloyedWith: ['Al'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
    row('a18-alloy-other-sc-ti', 'Sc-Ti is not named: the lists are closed, and without iron the ordinary catalogue does not reach it.', [
      { product: good('alloy', 'Sc', { alloyedWith: ['Ti'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicence: false }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, 1C902.a.3', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-alloy-intermixed', 'An alloy of only neodymium and dysprosium is not named; as intermixed metal it is in the ordinary catalogue.', [
      { product: good('alloy', 'Nd, Dy', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 3 (reach of 18: else not; ordinary licence: alloyedWith [])',
    ]),
    row('a18-target-sm', 'The Sm target is named in 1C902.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Sm', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C902.a.3'], exportLicence: false }),
    ]),
    row('a18-target-sm-co', 'The Sm-Co target is named in 1C902.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Sm', { alloyedWith: ['Co'] }) },
      certain('permit-required', { dualUse: ['1C902.a.3'], exportLicence: false }),
    ]),
    row('a18-target-sm-fe', 'The Sm-Fe target is named in 1C902.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Sm', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C902.a.3'], exportLicence: false }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, 1C903.a.3', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-target-gd', 'The Gd target is named in 1C903.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Gd', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C903.a.3'], exportLicence: false }),
    ]),
    row('a18-target-gd-fe', 'The Gd-Fe target is named in 1C903.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Gd', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C903.a.3'], exportLicence: false }),
    ]),
    row('a18-target-gd-co', 'The Gd-Co target is named in 1C903.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Gd', { alloyedWith: ['Co'] }) },
      certain('permit-required', { dualUse: ['1C903.a.3'], exportLicence: false }),
    ]),
    row('a18-target-tb', 'The Tb target is named in 1C904.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Tb', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C904.a.3'], exportLicence: false }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.3',
    ]),
    row('a18-target-tb-co', 'The Tb-Co target is named in 1C904.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Tb', { alloyedWith: ['Co'] }) },
      certain('permit-required', { dualUse: ['1C904.a.3'], exportLicence: false }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.3',
    ]),
    row('a18-target-dy', 'The Dy target is named in 1C905.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Dy', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C905.a.3'], exportLicence: false }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.a.3',
    ]),
    row('a18-target-lu', 'The Lu target is named in 1C906.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Lu', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C906.a.3'], exportLicence: false }),
      'MOFCOM & GACC announcement 18 of 2025, 1C906.a.3',
    ]),
  ]),
  row('a18-target-sc', 'The Sc target is named in 1C907.a.3; targets are not in the ordinary catalogue.', [
    { asOf: '2026-03-01', product: good('target', 'Sc', { alloyedWith: [] }), ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C907.a.3'], exportLicence: false }),
    'MOFCOM & GACC announcement 18 of 2025, 1C907.a.3',
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, 1C908.a.3', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-target-y-al', 'The Y-Al target is named in 1C908.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Y', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C908.a.3'], exportLicence: false }),
    ]),
    row('a18-target-y-zr', 'The Y-Zr target is named in 1C908.a.3; targets are not in the ordinary catalogue.', [
      { product: good('target', 'Y', { alloyedWith: ['Zr'] }) },
      certain('permit-required', { dualUse: ['1C908.a.3'], exportLicence: false }),
    ]),
    row('a18-target-tb-dy-fe', 'The terbium-dysprosium-iron target is named under dysprosium.', [
      { product: good('target', 'Tb, Dy', { alloyedWith: ['Fe'] }) },
      gives('permit-required', { dualUse: ['1C905.a.3'], notDualUse: ['1C904.a.3'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.a.3.b',
    ]),
    row('a18-target-superset', 'A gadolinium-iron-cobalt target is more than either named target.', [
      { product: good('target', 'Gd', { alloyedWith: ['Fe', 'Co'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'DESIGN section 3 (reach of 18: superset); 1C903.a.3',
    ]),
    row('a18-target-al-sc', 'An aluminium-scandium target is more than the pure scandium target, the only one named.', [
      { product: good('target', 'Sc', { alloyedWith: ['Al'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'DESIGN section 3 (reach of 18: superset); 1C907.a.3',
    ]),
  ]),
  row('a18-target-la', 'A lanthanum target holds no listed element.', [
    { asOf: '2026-03-01', product: good('target', 'La', { alloyedWith: [] }), ...civilGermanBuyer },
    certain('no-permit', { dualUse: [], exportLicence: false }),
    'MOFCOM & GACC announcement 18 of 2025, .a.3',
  ]),
  ...alike({ source: 'DESIGN section 3 (reach of 18: as metal with alloyedWith [])' }, [
    row('a18-terfenol-d', 'Terfenol-D is the terbium-dysprosium-iron alloy under another name.', [
      { asOf: '2026-03-01', product: good('magnetostrictive-material', 'Tb, Dy', { alloyedWith: ['Fe'] }), ...civilGermanBuyer },
      certain('permit-required', { dualUse: ['1C905.a.2'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: as alloy); 1C905.a.2.b',
    ]),
    row('a18-magnetostrictive-pure-tb', 'A magnetostrictive part of pure terbium is terbium metal.', [
      { asOf: '2026-03-01', product: good('magnetostrictive-material', 'Tb', { alloyedWith: [] }), ...civilGermanBuyer },
      certain('permit-required', { dualUse: ['1C904.a.1'] }),
    ]),
    row('a18-magnetostrictive-intermixed', 'Terbium with only dysprosium counts as metal: several rare earths, one of them listed, so it is unsettled.', [
      { asOf: '2026-03-01', product: good('magnetostrictive-material', 'Tb, Dy', { alloyedWith: [] }), ...civilGermanBuyer },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a18-magnetostrictive-sm-fe', 'A samarium-iron magnetostrictive material is the named alloy.', [
      { asOf: '2026-03-01', product: good('magnetostrictive-material', 'Sm', { alloyedWith: ['Fe'] }), ...civilGermanBuyer },
      gives('permit-required', { dualUse: ['1C902.a.2'], exportLicence: false }),
      'DESIGN section 3 (reach of 18: as alloy); 1C902.a.2.b',
    ]),
    row('a18-refrigeration-gd', 'Gadolinium for magnetic refrigeration is gadolinium metal.', [
      { asOf: '2026-03-01', product: good('magnetic-refrigeration-material', 'Gd', { alloyedWith: [] }), ...civilGermanBuyer },
      certain('permit-required', { dualUse: ['1C903.a.1'] }),
    ]),
    row('a18-refrigeration-la-fe', 'A lanthanum-iron refrigeration material holds no listed element, and the ordinary catalogue names alloys, not this form.', [
      { asOf: '2026-03-01', product: good('magnetic-refrigeration-material', 'La', { alloyedWith: ['Fe'] }), ...civilGermanBuyer },
      certain('no-permit', { dualUse: [], exportLicence: false }),
      'DESIGN section 3 (reach of 18; ordinary licence)',
    ]),
    row(
      'alloy-open-elements-without-metals-abroad',
      'It has no other metal, and its rare earths are open: ytterbium with lutetium is named (prohibited for a United States military user), both with a third one contain a named set (unsettled), and most others are free.',
      [
        {
          asOf: '2025-06-15',
          product: { form: 'alloy', alloyedWith: [] },
          exportedFrom: 'DE',
          destination: 'US',
          endUse: { kind: 'civil' },
          endUser: { kind: 'military', listed: 'none', country: 'US' },
        },
        gives('depends', { possibleIs: ['prohibited', 'unsettled', 'no-permit'] }),
        'MOFCOM and GACC announcement 18 of 2025, 1C906.a.2 (Yb-Lu); DESIGN section 3, table (a superset of a named set u) and scope (re-export)',
      ],
    ),
  ]),
]
