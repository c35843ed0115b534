import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

type Form = 'equipment' | 'reagent' | 'technology'

/** A good with only an asserted control code. */
const asserted = (form: Form, controlCode: string) => (form === 'technology' ? { form, technology: 'other', controlCode } : { form, controlCode })

const id = (code: string) => code.toLowerCase().replaceAll('.', '')

/** The expected answer while the asserted entry is in force. */
const inForce = (code: string, warnsCode: readonly string[]): Expect =>
  gives('permit-required', { dualUse: [code], dualUseVerdict: ['permit-required'], action: 'hold', items: [{ code, state: 'in-force', match: 'yes' }], warnsCode })

const source56 = 'MOFCOM & GACC announcement 56 of 2025'
const source70 = 'MOFCOM & GACC announcement 70 of 2025'

/** The entries 2B902.a to .z and 1C914.a to .c, with their forms and a day on which they apply, as known in October 2025. */
const entriesOf56: readonly (readonly [code: string, what: string, form: Form, on: string])[] = [
  ['2B902.a', 'centrifugal extraction equipment', 'equipment', '2025-11-08'],
  ['2B902.b', 'equipment for removing impurities from and precipitating ion-type ore', 'equipment', '2025-11-08'],
  ['2B902.c', 'a roasting kiln', 'equipment', '2025-11-09'],
  ['2B902.d', 'an extraction tank', 'equipment', '2025-11-10'],
  ['2B902.e', 'ion adsorption equipment', 'equipment', '2025-11-30'],
  ['2B902.f', 'a precipitation and crystallisation reactor', 'equipment', '2025-12-01'],
  ['2B902.g', 'a stirrer for such a reactor', 'equipment', '2025-12-31'],
  ['2B902.h', 'a resistance furnace', 'equipment', '2026-01-01'],
  ['2B902.i', 'equipment around the electrolysis of metals', 'equipment', '2026-01-15'],
  ['2B902.j', 'an electrolytic cell', 'equipment', '2026-02-01'],
  ['2B902.k', 'a vacuum induction reduction furnace', 'equipment', '2026-02-15'],
  ['2B902.l', 'a vacuum carbon-tube furnace', 'equipment', '2026-03-01'],
  ['2B902.m', 'a Czochralski crystal growth furnace', 'equipment', '2026-03-15'],
  ['2B902.n', 'a Bridgman crystal growth furnace', 'equipment', '2026-04-01'],
  ['2B902.o', 'a strip-casting furnace', 'equipment', '2026-04-15'],
  ['2B902.p', 'a copper roller for such a furnace', 'equipment', '2026-05-01'],
  ['2B902.q', 'a hydrogen decrepitation furnace', 'equipment', '2026-05-15'],
  ['2B902.r', 'a hydrogen manifold for such a furnace', 'equipment', '2026-06-01'],
  ['2B902.s', 'a jet mill', 'equipment', '2026-06-15'],
  ['2B902.t', 'a magnetic-field forming press', 'equipment', '2026-07-01'],
  ['2B902.u', 'automatic hot pressing equipment', 'equipment', '2026-07-15'],
  ['2B902.v', 'a cold isostatic press', 'equipment', '2026-08-01'],
  ['2B902.w', 'a vacuum sintering furnace', 'equipment', '2026-09-01'],
  ['2B902.x', 'a multi-wire saw for magnets', 'equipment', '2026-10-09'],
  ['2B902.y', 'grain-boundary diffusion equipment', 'equipment', '2026-11-10'],
  ['2B902.z', 'a shaft kiln for secondary resources', 'equipment', '2026-11-11'],
  ['1C914.a', 'rare-earth ore', 'reagent', '2025-11-08'],
  ['1C914.b', 'a flotation reagent', 'reagent', '2025-11-08'],
  ['1C914.c', 'an extractant', 'reagent', '2025-11-08'],
]

/** The other states of announcement 56, each for a different entry. */
const otherStatesOf56: readonly (readonly [code: string, form: Form, state: 'eve' | 'suspended' | 'unsettled'])[] = [
  ['2B902.a', 'equipment', 'eve'],
  ['2B902.g', 'equipment', 'eve'],
  ['2B902.m', 'equipment', 'eve'],
  ['2B902.z', 'equipment', 'eve'],
  ['1C914.b', 'reagent', 'eve'],
  ['1C914.c', 'reagent', 'eve'],
  ['2B902.b', 'equipment', 'suspended'],
  ['2B902.j', 'equipment', 'suspended'],
  ['2B902.s', 'equipment', 'suspended'],
  ['2B902.y', 'equipment', 'suspended'],
  ['1C914.b', 'reagent', 'suspended'],
  ['1C914.c', 'reagent', 'suspended'],
  ['2B902.c', 'equipment', 'unsettled'],
  ['2B902.p', 'equipment', 'unsettled'],
  ['2B902.t', 'equipment', 'unsettled'],
  ['2B902.x', 'equipment', 'unsettled'],
  ['1C914.b', 'reagent', 'unsettled'],
  ['1C914.c', 'reagent', 'unsettled'],
]

const of56 = ([code, what, form, on]: (typeof entriesOf56)[number]): Case =>
  row(`asserted-${id(code)}-in-force`, `As known in October 2025, ${what} asserted as ${code} needs a licence on ${on}.`, [
    { asOf: on, knownAt: '2025-10-20', product: asserted(form, code), ...civilGermanBuyer },
    inForce(code, ['control-code-asserted']),
    `${source56}, ${code}`,
  ])

const otherOf56 = ([code, form, state]: (typeof otherStatesOf56)[number]): Case => {
  const product = asserted(form, code)
  if (state === 'eve')
    return row(`asserted-${id(code)}-eve`, `The day before its first day, as known in October 2025, ${code} needs no licence yet.`, [
      { asOf: '2025-11-07', knownAt: '2025-10-20', product, ...civilGermanBuyer },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], warnsCode: ['control-code-asserted'], horizonOn: ['2025-11-08'] }),
      `${source56}, effective 2025-11-08`,
    ])
  if (state === 'suspended')
    return row(`asserted-${id(code)}-suspended`, `While 56 is suspended, ${code} needs no licence, and the answer names the day after the printed end.`, [
      { asOf: '2026-03-01', product, ...civilGermanBuyer },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], items: [{ code, state: 'suspended' }], warnsCode: ['control-code-asserted'], horizonOn: ['2026-11-11'] }),
      source70,
    ])
  return row(`asserted-${id(code)}-unsettled`, `The day after the printed end, ${code} is unsettled, and the answer names the announced extension.`, [
    { asOf: '2026-11-11', product, ...civilGermanBuyer },
    certain('unsettled', {
      action: 'hold',
      dualUse: [],
      dualUseVerdict: ['unsettled'],
      items: [{ code, state: 'unsettled' }],
      gaps: true,
      warnsCode: ['control-code-asserted', 'extension-announced'],
    }),
    `${source70}; DESIGN section 2`,
  ])
}

/** The codes of announcements 55 (superhard materials) and 58 (batteries, graphite anodes): not rare earths, so only their codes are included. */
const codesOf55And58: readonly (readonly [number: 55 | 58, form: Form, codes: readonly string[]])[] = [
  [55, 'reagent', ['2C902.a', '2C902.b', '2C902.c']],
  [55, 'equipment', ['2B005.b']],
  [55, 'technology', ['2E902']],
  [58, 'equipment', ['3A001', '3B901.a', '3B901.b', '3B901.c.1', '3B901.c.2', '3B901.c.3']],
  [58, 'reagent', ['3C901.a.1', '3C901.a.2', '3C901.a.3', '3C901.b.1', '3C902.b.2']],
  [58, 'technology', ['3E901.a', '3E901.b']],
]

/** One day on which they apply as known in October 2025, and three other days as known today. */
const of55And58 = (number: 55 | 58, form: Form, code: string): Case[] => {
  const product = asserted(form, code)
  const warnsCode = ['control-code-asserted', 'not-transcribed']
  const source = `MOFCOM & GACC announcement ${number} of 2025 (control_codes); ${source70}`
  // Technology outside the named fields is unsettled under the catalogue of 2023, whatever the dual-use entry says.
  const free: Expect = form === 'technology' ? { dualUseVerdict: ['no-permit'] } : certain('no-permit')
  return [
    ...alike({ source: source, product, ...civilGermanBuyer }, [
      row(`asserted-${id(code)}-in-force`, `As known in October 2025 ${code} needs a licence from 2025-11-08; its text is not included.`, [
        { asOf: '2025-11-08', knownAt: '2025-10-20' },
        inForce(code, warnsCode),
      ]),
      row(`asserted-${id(code)}-suspended`, `While ${number} is suspended, ${code} needs no licence.`, [
        { asOf: '2026-03-01' },
        { ...free, dualUse: [], items: [{ code, state: 'suspended' }], warnsCode },
      ]),
      row(`asserted-${id(code)}-last-printed-day`, 'The printed last day still counts as suspended, with a warning.', [
        { asOf: '2026-11-10' },
        { ...free, dualUse: [], items: [{ code, state: 'suspended' }], warnsCode: [...warnsCode, 'last-day-unclear'] },
        `${source}; DESIGN section 2`,
      ]),
      row(`asserted-${id(code)}-unsettled`, `The day after the printed end ${code} is unsettled.`, [
        { asOf: '2026-11-11' },
        gives('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], items: [{ code, state: 'unsettled' }], gaps: true, warnsCode }),
        `${source}; DESIGN section 2`,
      ]),
    ]),
  ]
}

/** The codes of announcement 10 of 2025 (tungsten, tellurium, bismuth, molybdenum, indium): other minerals, in force and never suspended. */
const codesOf10: readonly (readonly [form: Form, codes: readonly string[]])[] = [
  ['reagent', ['1C117.b', '1C117.c', '1C117.d', '1C004', '6C001.a', '6C001.b', '6C001.c', '6C001.d']],
  ['reagent', ['6C002.a', '6C002.b', '3C004.a', '3C004.b', '3C004.c']],
  ['technology', ['1E004', '1E101.b', '6E001', '6E002', '3E004']],
]

const of10 = (form: Form, code: string): Case =>
  row(`asserted-${id(code)}-first-day`, `${code} is a control on another mineral, in force since 2025-02-04; its text is not included.`, [
    { asOf: '2025-02-04', product: asserted(form, code), ...civilGermanBuyer },
    inForce(code, ['control-code-asserted', 'not-transcribed']),
    'MOFCOM & GACC announcement 10 of 2025 (codes), effective 2025-02-04',
  ])

/** A control code that the exporter asserts: the answer covers it in addition to what form and elements reach, with a warning. */
export const assertedCodes: readonly Case[] = [
  ...entriesOf56.map(of56),
  ...otherStatesOf56.map(otherOf56),
  row('asserted-1c914a-eve', 'The day before its first day, as known in October 2025, asserted ore is not a dual-use item.', [
    { asOf: '2025-11-07', knownAt: '2025-10-20', product: good('ore', 'La', { controlCode: '1C914.a' }), ...civilGermanBuyer },
    gives('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], warnsCode: ['control-code-asserted'] }),
    `${source56}, effective 2025-11-08`,
  ]),
  row('asserted-2b902-heading', 'A heading is answered as one item.', [
    { asOf: '2025-11-08', knownAt: '2025-10-20', product: { form: 'equipment', controlCode: '2B902' }, ...civilGermanBuyer },
    gives('permit-required', { dualUse: ['2B902'], warnsCode: ['control-code-asserted'] }),
    'docs/decisions.md 10',
  ]),
  row('asserted-2b902w-known-on-publication', 'As known on the day of publication, 56 applies from 2025-11-08.', [
    { asOf: '2025-11-08', knownAt: '2025-10-09', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    gives('permit-required', { dualUse: ['2B902.w'] }),
    `${source56}, issued 2025-10-09`,
  ]),
  row('asserted-2b902w-last-printed-day', 'On the printed last day the furnace is still free, with a warning.', [
    { asOf: '2026-11-10', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    gives('no-permit', { dualUse: [], items: [{ code: '2B902.w', state: 'suspended' }], warnsCode: ['control-code-asserted', 'last-day-unclear'], horizonOn: ['2026-11-11'] }),
    `${source70}; DESIGN section 2`,
  ]),
  row('asserted-2b902w-first-day-of-suspension', 'On 2025-11-08, as known today, 56 is suspended and was never in force.', [
    { asOf: '2025-11-08', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    gives('no-permit', { dualUse: [], items: [{ code: '2B902.w', state: 'suspended' }] }),
    source70,
  ]),
  ...alike({ product: { form: 'equipment', controlCode: '2B902.j' }, destination: 'US', endUser: { name: 'Example Works', kind: 'military', listed: 'none' } }, [
    row('asserted-2b902j-us-military', 'If its entry is in force, the prohibition for United States military users applies to equipment too.', [
      { asOf: '2025-11-08', knownAt: '2025-10-20', endUse: { kind: 'military' } },
      gives('prohibited', { restrictions: ['us-military'], action: 'stop' }),
      'MOFCOM announcement 46 of 2024, item 1; DESIGN section 3, scope',
    ]),
    row('asserted-2b902j-us-military-suspended', 'While the entry is suspended, the prohibition does not apply.', [
      { asOf: '2026-03-01', endUse: { kind: 'military', field: 'none' }, importer: { name: 'Example Works', listed: 'none' }, consignees: [] },
      certain('no-permit', { restrictionsNot: ['us-military'] }),
      'DESIGN section 3, scope (in-force dual-use entry)',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (controlCode)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('asserted-beside-the-form', 'The answer covers an asserted code in addition to what form and elements reach, not instead of it.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { controlCode: '2B902.w' }) },
      gives('permit-required', { dualUse: ['1C905.a.4'], items: [{ code: '2B902.w', state: 'suspended' }], warnsCode: ['control-code-asserted'] }),
    ]),
    row('asserted-light-magnet-as-18', 'A light magnet asserted as 1C905.a.4 needs a licence: the exporter may know of dysprosium in it.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { controlCode: '1C905.a.4' }) },
      gives('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['control-code-asserted'] }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 18 of 2025, from 2025-04-04', product: { form: 'reagent', controlCode: '1C904.c' }, ...civilGermanBuyer }, [
    row('asserted-18-eve', 'The day before announcement 18, its asserted code needs no licence.', [
      { asOf: '2025-04-03' },
      gives('no-permit', { dualUse: [], warnsCode: ['control-code-asserted'] }),
    ]),
    row('asserted-18-first-day', 'From 2025-04-04 it needs a licence.', [{ asOf: '2025-04-04' }, inForce('1C904.c', ['control-code-asserted'])]),
  ]),
  row('asserted-1e902a-eve', 'The day before its publication 62 controls no technology, asserted or not.', [
    { asOf: '2025-10-08', product: asserted('technology', '1E902.a'), ...civilGermanBuyer },
    { dualUse: [], dualUseVerdict: ['no-permit'], warnsCode: ['control-code-asserted'] },
    'MOFCOM announcement 62 of 2025, from 2025-10-09',
  ]),
  row('asserted-1e902a-first-day', 'From 2025-10-09 asserted technology for mining needs a licence as 1E902.a.', [
    { asOf: '2025-10-09', product: asserted('technology', '1E902.a'), ...civilGermanBuyer },
    inForce('1E902.a', ['control-code-asserted']),
    'MOFCOM announcement 62 of 2025, 1E902.a',
  ]),
  row('asserted-1e902b-last-day', 'On 2025-11-06 asserted technology for setting up lines still needs a licence as 1E902.b.', [
    { asOf: '2025-11-06', product: asserted('technology', '1E902.b'), ...civilGermanBuyer },
    inForce('1E902.b', ['control-code-asserted']),
    `MOFCOM announcement 62 of 2025, 1E902.b; ${source70}`,
  ]),
  row('asserted-1e902b-suspended', 'From 2025-11-07 it is suspended.', [
    { asOf: '2025-11-07', product: asserted('technology', '1E902.b'), ...civilGermanBuyer },
    { dualUse: [], dualUseVerdict: ['no-permit'], items: [{ code: '1E902.b', state: 'suspended' }], warnsCode: ['control-code-asserted'] },
    source70,
  ]),
  row('asserted-1e902b-unsettled', 'From 2026-11-11 it is unsettled.', [
    { asOf: '2026-11-11', product: asserted('technology', '1E902.b'), ...civilGermanBuyer },
    { dualUse: [], dualUseVerdict: ['unsettled'], items: [{ code: '1E902.b', state: 'unsettled' }], gaps: true, warnsCode: ['control-code-asserted'] },
    `${source70}; DESIGN section 2`,
  ]),
  ...codesOf55And58.flatMap(([number, form, codes]) => codes.flatMap((code) => of55And58(number, form, code))),
  row('asserted-2c902a-eve', 'The day before its first day, as known in October 2025, 2C902.a needs no licence yet.', [
    { asOf: '2025-11-07', knownAt: '2025-10-20', product: { form: 'reagent', controlCode: '2C902.a' }, ...civilGermanBuyer },
    gives('no-permit', { dualUse: [], warnsCode: ['control-code-asserted', 'not-transcribed'] }),
    'MOFCOM & GACC announcement 55 of 2025, effective 2025-11-08',
  ]),
  row('asserted-3a001-eve', 'The day before its first day, as known in October 2025, 3A001 needs no licence yet.', [
    { asOf: '2025-11-07', knownAt: '2025-10-20', product: { form: 'equipment', controlCode: '3A001' }, ...civilGermanBuyer },
    gives('no-permit', { dualUse: [], warnsCode: ['control-code-asserted', 'not-transcribed'] }),
    'MOFCOM & GACC announcement 58 of 2025, effective 2025-11-08',
  ]),
  ...codesOf10.flatMap(([form, codes]) => codes.map((code) => of10(form, code))),
  ...alike({ source: 'MOFCOM & GACC announcement 10 of 2025, effective 2025-02-04', asOf: '2025-02-03', ...civilGermanBuyer }, [
    row('asserted-1c117b-eve', 'The day before announcement 10, tungsten needs no licence under it.', [
      { product: asserted('reagent', '1C117.b') },
      gives('no-permit', { dualUse: [], warnsCode: ['control-code-asserted', 'not-transcribed'], horizonOn: ['2025-02-04'] }),
    ]),
    row('asserted-3c004a-eve', 'The day before announcement 10, indium needs no licence under it.', [
      { product: asserted('reagent', '3C004.a') },
      gives('no-permit', { dualUse: [], warnsCode: ['not-transcribed'] }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM & GACC announcement 70 of 2025 (does_not_suspend)', ...civilGermanBuyer }, [
    row('asserted-6c002a-not-suspended', 'Announcement 70 does not suspend announcement 10.', [
      { asOf: '2026-03-01', product: asserted('reagent', '6C002.a') },
      inForce('6C002.a', ['not-transcribed']),
    ]),
    row('asserted-1c004-not-unsettled', 'The printed end of announcement 70 does not affect announcement 10 either.', [
      { asOf: '2026-11-11', product: asserted('reagent', '1C004') },
      { ...inForce('1C004', ['not-transcribed']), gaps: false },
    ]),
    row('asserted-unknown-code', 'An unknown control code is a gap and never makes a good free.', [
      { asOf: '2026-03-01', product: { form: 'equipment', controlCode: '2B999.a' } },
      certain('unsettled', { action: 'hold', dualUse: [], gaps: true, warnsCode: ['control-code-unknown'] }),
      'docs/decisions.md 10',
    ]),
    row('asserted-unknown-letter', 'A letter that 1C914 does not have is an unknown code.', [
      { asOf: '2026-03-01', product: { form: 'reagent', controlCode: '1C914.d' } },
      gives('unsettled', { dualUse: [], gaps: true, warnsCode: ['control-code-unknown'] }),
      'docs/decisions.md 10; MOFCOM & GACC announcement 56 of 2025, 1C914.a to .c',
    ]),
    row('asserted-unknown-beside-controlled', 'For a controlled magnet, the licence stays certain despite the unknown code.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy', { controlCode: '2B999.a' }) },
      gives('permit-required', { dualUse: ['1C905.a.4'], warnsCode: ['control-code-unknown'] }),
      'docs/decisions.md 10; DESIGN section 3, rule 4',
    ]),
  ]),
  row('asserted-none-equipment', 'Without an asserted code equipment is not reached, and the answer says that only a code can reach it.', [
    { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('equipment', ''), ...civilGermanBuyer },
    gives('no-permit', { dualUse: [], warnsCode: ['only-by-control-code'] }),
    'docs/decisions.md 11',
  ]),
  row('asserted-not-yet-known', 'A code of announcement 57, as known before its publication: nobody knew the code, so it is a gap and never free.', [
    {
      asOf: '2025-10-15',
      knownAt: '2025-06-01',
      product: good('metal', 'La', { controlCode: '1C909.a.1' }),
      destination: 'DE',
      endUse: { kind: 'civil' },
      endUser: { name: 'Example Works', kind: 'civil', listed: 'none' },
    },
    { dualUseVerdict: ['unsettled'], gaps: true, warnsCode: ['control-code-unknown'] },
    'DESIGN section 2 (only instruments published by knownAt count) and section 3 (unknown is not false); docs/decisions.md 10',
  ]),
]
