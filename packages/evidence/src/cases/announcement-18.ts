import { civilBuyer, civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Announcement 18 of 2025: its first day, and metals, oxides, compounds and magnets entry by entry. */
export const announcement18: readonly Case[] = [
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, effective on publication, 2025-04-04', ...civilGermanBuyer }, [
    row('a18-eve-target-y', 'The day before announcement 18, a yttrium target leaves without any permit, and the answer says that this ends tomorrow.', [
      { asOf: '2025-04-03', product: good('target', 'Y', { alloyedWith: [] }) },
      certain('no-permit', { dualUse: [], horizonOn: ['2025-04-04'], action: 'proceed' }),
    ]),
    row('a18-first-day-target-y', 'On the day announcement 18 is published a yttrium target needs a dual-use licence.', [
      { asOf: '2025-04-04', product: good('target', 'Y', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C908.a.3'], action: 'hold' }),
    ]),
    row('a18-eve-magnet-dy', 'The day before announcement 18, an NdFeB magnet with dysprosium leaves without any permit, and the answer says that this ends tomorrow.', [
      { asOf: '2025-04-03', product: good('ndfeb-magnet', 'Nd, Dy') },
      certain('no-permit', { dualUse: [], horizonOn: ['2025-04-04'], action: 'proceed' }),
    ]),
    row('a18-first-day-magnet-dy', 'On the day announcement 18 is published an NdFeB magnet with dysprosium needs a dual-use licence.', [
      { asOf: '2025-04-04', product: good('ndfeb-magnet', 'Nd, Dy') },
      certain('permit-required', { dualUse: ['1C905.a.4'], action: 'hold' }),
    ]),
    row('a18-eve-alloy-scal', 'The day before announcement 18, a scandium-aluminium alloy leaves without any permit, and the answer says that this ends tomorrow.', [
      { asOf: '2025-04-03', product: good('alloy', 'Sc', { alloyedWith: ['Al'] }) },
      certain('no-permit', { dualUse: [], horizonOn: ['2025-04-04'], action: 'proceed' }),
    ]),
    row('a18-first-day-alloy-scal', 'On the day announcement 18 is published a scandium-aluminium alloy needs a dual-use licence.', [
      { asOf: '2025-04-04', product: good('alloy', 'Sc', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C907.a.2'], action: 'hold' }),
    ]),
  ]),
  ...alike(civilGermanBuyer, [
    row('a18-eve-compound-gd', 'The day before announcement 18, a gadolinium compound needs the ordinary export licence only.', [
      { asOf: '2025-04-03', product: good('compound', 'Gd') },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 18 of 2025; export licence catalogue 2025',
    ]),
    row('a18-first-day-compound-gd', 'On the first day the same gadolinium compound needs the dual-use licence.', [
      { asOf: '2025-04-04', product: good('compound', 'Gd') },
      gives('permit-required', { dualUse: ['1C903.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C903.c',
    ]),
    row('a18-metal-sm', 'Samarium metal is entry 1C902.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Sm') },
      certain('permit-required', { dualUse: ['1C902.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C902.a.1',
    ]),
    row('a18-oxide-sm', 'Samarium oxide is entry 1C902.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Sm') },
      certain('permit-required', { dualUse: ['1C902.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C902.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-sm', 'A compound that contains samarium is entry 1C902.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Sm') },
      certain('permit-required', { dualUse: ['1C902.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C902.c',
    ]),
    row('a18-metal-gd', 'Gadolinium metal is entry 1C903.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Gd') },
      certain('permit-required', { dualUse: ['1C903.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C903.a.1',
    ]),
    row('a18-oxide-gd', 'Gadolinium oxide is entry 1C903.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Gd') },
      certain('permit-required', { dualUse: ['1C903.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C903.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-gd', 'A compound that contains gadolinium is entry 1C903.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Gd') },
      certain('permit-required', { dualUse: ['1C903.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C903.c',
    ]),
    row('a18-metal-tb', 'Terbium metal is entry 1C904.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Tb') },
      certain('permit-required', { dualUse: ['1C904.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.1',
    ]),
    row('a18-oxide-tb', 'Terbium oxide is entry 1C904.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Tb') },
      certain('permit-required', { dualUse: ['1C904.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-tb', 'A compound that contains terbium is entry 1C904.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Tb') },
      certain('permit-required', { dualUse: ['1C904.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.c',
    ]),
    row('a18-metal-dy', 'Dysprosium metal is entry 1C905.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Dy') },
      certain('permit-required', { dualUse: ['1C905.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.a.1',
    ]),
    row('a18-oxide-dy', 'Dysprosium oxide is entry 1C905.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Dy') },
      certain('permit-required', { dualUse: ['1C905.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-dy', 'A compound that contains dysprosium is entry 1C905.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Dy') },
      certain('permit-required', { dualUse: ['1C905.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.c',
    ]),
    row('a18-metal-lu', 'Lutetium metal is entry 1C906.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Lu') },
      certain('permit-required', { dualUse: ['1C906.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C906.a.1',
    ]),
    row('a18-oxide-lu', 'Lutetium oxide is entry 1C906.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Lu') },
      certain('permit-required', { dualUse: ['1C906.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C906.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-lu', 'A compound that contains lutetium is entry 1C906.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Lu') },
      certain('permit-required', { dualUse: ['1C906.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C906.c',
    ]),
    row('a18-metal-sc', 'Scandium metal is entry 1C907.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Sc') },
      certain('permit-required', { dualUse: ['1C907.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C907.a.1',
    ]),
    row('a18-oxide-sc', 'Scandium oxide is entry 1C907.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Sc') },
      certain('permit-required', { dualUse: ['1C907.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C907.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-sc', 'A compound that contains scandium is entry 1C907.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Sc') },
      certain('permit-required', { dualUse: ['1C907.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C907.c',
    ]),
    row('a18-metal-y', 'Yttrium metal is entry 1C908.a.1.', [
      { asOf: '2026-03-01', product: good('metal', 'Y') },
      certain('permit-required', { dualUse: ['1C908.a.1'], dualUseVerdict: ['permit-required'], tier: 2 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C908.a.1',
    ]),
    row('a18-oxide-y', 'Yttrium oxide is entry 1C908.b; whether customs also asks for the ordinary licence is open.', [
      { asOf: '2026-03-01', product: good('separated-oxide', 'Y') },
      certain('permit-required', { dualUse: ['1C908.b'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C908.b; DESIGN section 3 (ordinary export licence)',
    ]),
    row('a18-compound-y', 'A compound that contains yttrium is entry 1C908.c.', [
      { asOf: '2026-03-01', product: good('compound', 'Y') },
      certain('permit-required', { dualUse: ['1C908.c'], dualUseVerdict: ['permit-required'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C908.c',
    ]),
    row('a18-basic-oxide-tb', 'Basic oxide is oxide for the law: terbium oxide is 1C904.b whatever the framework calls it.', [
      { asOf: '2026-03-01', product: good('basic-oxide', 'Tb') },
      gives('permit-required', { dualUse: ['1C904.b'], tier: 1 }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.b',
    ]),
    row('a18-basic-oxide-la', 'Lanthanum is not named in announcement 18.', [
      { asOf: '2026-03-01', product: good('basic-oxide', 'La') },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 18 of 2025',
    ]),
    row('a18-oxide-mixture-lu', 'A mixture of lanthanum and lutetium oxides is "lutetium oxide and its mixtures".', [
      { asOf: '2026-03-01', product: good('oxide-mixture', 'La, Lu') },
      certain('permit-required', { dualUse: ['1C906.b'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C906.b',
    ]),
    row('a18-oxide-mixture-host-none', 'Stating that there is no host is the same as presuming it: the oxide mixture is reached.', [
      { asOf: '2026-03-01', product: good('oxide-mixture', 'Y', { host: 'none' }) },
      certain('permit-required', { dualUse: ['1C908.b'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C908.b; DESIGN section 3 (reach of 18)',
    ]),
    row('a18-oxide-mixture-light', 'A mixture of lanthanum and cerium oxides is outside announcement 18.', [
      { asOf: '2026-03-01', product: good('oxide-mixture', 'La, Ce') },
      gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 18 of 2025',
    ]),
  ]),
  ...alike({ source: 'Wording of 1C903.b; interpretations.json noAnswerKnown; DESIGN section 3 (reach of 18)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-host-zro2', 'Where zirconia is the main substance, whether the words "gadolinium oxide and its mixtures" reach the good is not answered.', [
      { product: good('oxide-mixture', 'Gd', { host: 'ZrO2' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicenceVerdict: ['unsettled'], action: 'hold', items: [{ code: '1C903.b', match: 'unsettled' }] }),
    ]),
    row('a18-host-al2o3', 'Where alumina is the main substance, whether the words "gadolinium oxide and its mixtures" reach the good is not answered.', [
      { product: good('oxide-mixture', 'Gd', { host: 'Al2O3' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicenceVerdict: ['unsettled'], action: 'hold', items: [{ code: '1C903.b', match: 'unsettled' }] }),
    ]),
    row('a18-host-sio2', 'Where silica is the main substance, whether the words "gadolinium oxide and its mixtures" reach the good is not answered.', [
      { product: good('oxide-mixture', 'Gd', { host: 'SiO2' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicenceVerdict: ['unsettled'], action: 'hold', items: [{ code: '1C903.b', match: 'unsettled' }] }),
    ]),
    row(
      'a18-host-ceo2',
      'Where ceria is the main substance, whether the words "gadolinium oxide and its mixtures" reach the good is not answered; the ordinary licence is needed, because ceria is a rare-earth oxide.',
      [
        { product: good('oxide-mixture', 'Gd', { host: 'CeO2' }) },
        certain('permit-required', {
          dualUse: [],
          dualUseVerdict: ['unsettled'],
          exportLicenceVerdict: ['permit-required'],
          action: 'hold',
          items: [{ code: '1C903.b', match: 'unsettled' }],
        }),
      ],
    ),
    row('a18-host-other', 'Where another substance is the main substance, whether the words "gadolinium oxide and its mixtures" reach the good is not answered.', [
      { product: good('oxide-mixture', 'Gd', { host: 'other' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], exportLicenceVerdict: ['unsettled'], action: 'hold', items: [{ code: '1C903.b', match: 'unsettled' }] }),
    ]),
    row('a18-host-light-only', 'Zirconia stabilised with ceria holds no listed element, so no doubt about announcement 18 arises, only about the ordinary licence.', [
      { product: good('oxide-mixture', 'Ce', { host: 'ZrO2' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['no-permit'] }),
      'DESIGN section 3 (reach of 18: always for a listed element in the good)',
    ]),
    row('a18-mixed-carbonate-y', 'A mixed carbonate with yttrium contains a yttrium compound.', [
      { product: good('mixed-carbonate', 'La, Ce, Y') },
      certain('permit-required', { dualUse: ['1C908.c'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C908.c',
    ]),
    row('a18-mixed-carbonate-light', 'A mixed carbonate of light rare earths needs only the ordinary export licence.', [
      { product: good('mixed-carbonate', 'La, Ce, Pr, Nd') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 18 of 2025; export licence catalogue 2026',
    ]),
    row('a18-metal-two-one-listed', 'Several metals together, one of them listed, are an alloy that is not named: the words of .a.1 do not decide.', [
      { product: good('metal', 'Nd, Dy') },
      { verdict: ['permit-required', 'unsettled'], dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: true },
      'DESIGN section 3 (reach of 18: metal)',
    ]),
    row('a18-metal-two-light', 'Didymium holds no listed element.', [
      { product: good('metal', 'Pr, Nd') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'DESIGN section 3 (reach of 18: metal)',
    ]),
    row('a18-magnet-tb', 'NdFeB with terbium is 1C904.a.4.', [
      { product: good('ndfeb-magnet', 'Nd, Tb') },
      certain('permit-required', { dualUse: ['1C904.a.4'], exportLicence: false }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.4',
    ]),
    row('a18-magnet-tb-dy', 'NdFeB with both is under both entries.', [
      { product: good('ndfeb-magnet', 'Nd, Tb, Dy') },
      certain('permit-required', { dualUse: ['1C904.a.4', '1C905.a.4'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C904.a.4 and 1C905.a.4',
    ]),
  ]),
  row('a18-magnet-gd-y', 'NdFeB with gadolinium and yttrium but without terbium and dysprosium is not listed: only Sm, Tb and Dy have a magnet entry.', [
    { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Gd, Y', { elementsComplete: true }), ...civilGermanBuyer },
    certain('no-permit', { dualUse: [], warnsCode: ['composition-taken-as-complete'] }),
    'MOFCOM & GACC announcement 18 of 2025 (discrepancies: forms per element)',
  ]),
  row('a18-magnet-no-threshold', 'A trace of dysprosium is "containing": the text has no threshold, and the practice of the trade is only a warning.', [
    { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy 0.05', { elementsComplete: true }), ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['practice-threshold'] }),
    'MOFCOM & GACC announcement 18 of 2025 (quantitative_threshold: none); DESIGN section 3',
  ]),
  row('a18-magnet-at-practice-threshold', 'At exactly 0.1 wt%, the trade assumes no licence, but the text requires one.', [
    { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy 0.1', { elementsComplete: true }), ...civilGermanBuyer },
    gives('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['practice-threshold'] }),
    'MOFCOM & GACC announcement 18 of 2025; interpretations.json practice',
  ]),
  row('a18-magnet-implied-nd', 'A magnet declared with dysprosium only is still NdFeB: the form adds neodymium.', [
    { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Dy'), ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C905.a.4'] }),
    'DESIGN section 3 (forms imply elements)',
  ]),
  row('a18-smco-implied-sm', 'A samarium-cobalt magnet needs no element list to be 1C902.a.4.', [
    { asOf: '2026-03-01', product: { form: 'smco-magnet' }, ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C902.a.4'] }),
    'MOFCOM & GACC announcement 18 of 2025, 1C902.a.4; DESIGN section 3 (forms imply elements)',
  ]),
  row('a18-smco-with-gd', 'Gadolinium-doped SmCo is still SmCo: samarium is added by the form.', [
    { asOf: '2026-03-01', product: good('smco-magnet', 'Gd'), ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C902.a.4'], notDualUse: ['1C903.a.4'] }),
    'MOFCOM & GACC announcement 18 of 2025, 1C902.a.4',
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, technical note 3', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-powder-dy', 'Magnet powder is permanent magnet material by the technical note.', [
      { product: good('magnet-powder', 'Nd, Dy') },
      certain('permit-required', { dualUse: ['1C905.a.4'], exportLicenceVerdict: ['unsettled'] }),
    ]),
    row('a18-powder-tb', 'Magnet powder with terbium is 1C904.a.4.', [{ product: good('magnet-powder', 'Nd, Tb') }, gives('permit-required', { dualUse: ['1C904.a.4'] })]),
    row('a18-powder-nd', 'Magnet powder of neodymium and praseodymium is outside 18, inside the ordinary catalogue.', [
      { product: good('magnet-powder', 'Nd, Pr', { elementsComplete: true }) },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 18 of 2025; 7202.99.12 of the 2026 tariff',
    ]),
    row('a18-powder-smco', 'Powder of samarium and cobalt is samarium-cobalt permanent magnet material.', [
      { product: good('magnet-powder', 'Sm', { alloyedWith: ['Co'] }) },
      certain('permit-required', { dualUse: ['1C902.a.4'], exportLicence: false }),
      'MOFCOM & GACC announcement 18 of 2025, 1C902.a.4, technical note 3',
    ]),
    row('a18-powder-smfen', 'Samarium-iron-nitride powder has no cobalt: the magnet entry does not name it, and no answer of the authority is known.', [
      { product: good('magnet-powder', 'Sm', { elementsComplete: true, alloyedWith: ['Fe'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'DESIGN section 3 (reach of 18: magnet-powder with Sm and not Co)',
    ]),
  ]),
  ...alike({ source: 'interpretations.json noAnswerKnown (bonded magnets)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('a18-bonded-dy', 'Bonded magnets of powder with dysprosium: no answer of the authority is known.', [
      { product: good('bonded-magnet', 'Nd, Dy') },
      certain('unsettled', { dualUse: [], items: [{ code: '1C905.a.4', match: 'unsettled' }] }),
    ]),
    row('a18-bonded-tb', 'Bonded magnets of powder with terbium: no answer of the authority is known.', [
      { product: good('bonded-magnet', 'Nd, Tb') },
      certain('unsettled', { dualUse: [], items: [{ code: '1C904.a.4', match: 'unsettled' }] }),
    ]),
    row('a18-bonded-sm', 'Bonded magnets with samarium are unsettled too.', [
      { product: good('bonded-magnet', 'Sm') },
      certain('unsettled', { dualUse: [] }),
      'DESIGN section 3 (reach of 18: bonded-magnet with Sm)',
    ]),
    row('a18-bonded-light', 'A bonded magnet with only neodymium is not listed.', [
      { product: good('bonded-magnet', 'Nd', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], warnsCode: ['composition-taken-as-complete'] }),
      'MOFCOM & GACC announcement 18 of 2025',
    ]),
    row('a18-flake-dy', 'Strip-cast flake with dysprosium: whether it is magnet material is not answered.', [
      { product: good('master-alloy-flake', 'Nd, Dy') },
      { verdict: ['permit-required', 'unsettled'], dualUse: [], dualUseVerdict: ['unsettled'], exportLicence: true, items: [{ code: '1C905.a.4', match: 'unsettled' }] },
      'interpretations.json noAnswerKnown (strip-cast flake)',
    ]),
  ]),
  row('a18-flake-light', 'Strip-cast flake of neodymium and praseodymium needs the ordinary export licence only.', [
    { asOf: '2026-03-01', product: good('master-alloy-flake', 'Nd, Pr', { elementsComplete: true }), ...civilGermanBuyer },
    certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
    'MOFCOM & GACC announcement 18 of 2025; 7202.99.11 of the 2026 tariff',
  ]),
  row('a18-not-suspended', 'Announcement 70 does not suspend 18: on its first day dysprosium oxide stays controlled.', [
    { asOf: '2025-11-07', product: good('separated-oxide', 'Dy'), ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C905.b'] }),
    'Announcement 70 of 2025 (does_not_suspend)',
  ]),
  row('a18-after-edge-no-gap', 'After 2026-11-10 nothing is open about a dysprosium magnet to a buyer on no list, except for the duties of announcement 61.', [
    { asOf: '2026-11-24', knownAt: '2026-11-24', product: good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: true }), ...civilGermanBuyer },
    certain('permit-required', { dualUse: ['1C905.a.4'], holds: { 'gaps/0/limb': 'a61-2', 'gaps/1': null } }),
    'MOFCOM & GACC announcement 18 of 2025; announcement 70 of 2025',
  ]),
  row('a18-hong-kong', 'Announcement 18 has no country carve-out: Hong Kong is a destination like any other.', [
    { asOf: '2026-03-01', product: good('separated-oxide', 'Dy'), destination: 'HK', ...civilBuyer },
    certain('permit-required', { dualUse: ['1C905.b'] }),
    'MOFCOM & GACC announcement 18 of 2025 (destinations: all)',
  ]),
  row('a18-toll-processing', 'Oxide of Australian origin that leaves China is also controlled; the framework states the opposite.', [
    { asOf: '2026-03-01', product: good('separated-oxide', 'Dy'), ...civilGermanBuyer, origin: 'AU' },
    certain('permit-required', { dualUse: ['1C905.b'], warnsCode: ['framework-law-differ'] }),
    'DESIGN section 3, scope (toll processing); permit framework, market',
  ]),
]
