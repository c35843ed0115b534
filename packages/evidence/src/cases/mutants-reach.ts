/** Each cell of the reach tables of DESIGN section 3: every form with every element that an entry can name. */
import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { gives } from './rows.ts'

const elements = (symbols: readonly string[]) => symbols.map((symbol) => ({ symbol }))

type Facts = { alloyedWith?: readonly string[]; host?: string; processing?: string; commodityCode?: string }

/** Several forms with the same result, each as a case. */
function cells(
  table: { id: string; why: string; source: string; circumstances: object },
  forms: readonly string[],
  symbols: readonly string[],
  expect: Expect,
  facts: Facts = {},
): Case[] {
  const told = facts.alloyedWith?.length === 0 ? ['pure'] : Object.values(facts).flat()
  return forms.map((form) => ({
    id: ['reach', table.id, form, ...symbols, ...told].join('-'),
    why: `${form} of ${[...symbols, ...told].join(', ') || 'no rare earth'}: ${table.why}`,
    inquiry: {
      product: {
        form,
        elements: elements(symbols),
        // A cell is about exactly these elements.
        ...(symbols.length === 0 ? {} : { elementsComplete: true }),
        ...facts,
      },
      ...table.circumstances,
    },
    expect,
    source: table.source,
  }))
}

const DOUBTED = ['crystal', 'laser-material', 'ceramic', 'medicament', 'polishing-powder', 'hydrogen-storage-material', 'optical-fibre'] as const
const ASSEMBLED = ['motor', 'loudspeaker', 'electronic-component', 'motor-rotor', 'sensor', 'consumer-article'] as const
const OXIDES = ['separated-oxide', 'basic-oxide', 'oxide-mixture'] as const
const FUNCTIONAL = ['magnetostrictive-material', 'magnetic-refrigeration-material'] as const

/** The entry matches in this way, and is in the answer. */
const meets = (code: string, match: 'yes' | 'unsettled'): Expect => ({
  holds: { [`permits/dual-use-licence/items/${code}/match`]: match },
  dualUseVerdict: [match === 'yes' ? 'permit-required' : 'unsettled'],
})
/** The entry does not match. */
const misses = (code: string): Expect => ({ holds: { [`permits/dual-use-licence/items/${code}`]: null } })
const outside: Expect = { dualUseVerdict: ['no-permit'], dualUse: [] }

const a18 = {
  id: '18',
  why: 'the cell of the table of announcement 18.',
  source: 'DESIGN section 3 (What each form reaches in announcement 18)',
  circumstances: { asOf: '2025-06-01', knownAt: '2026-03-01', ...civilGermanBuyer },
}
/** A week after announcement 18, before any interpretation was published. */
const a18First = {
  id: '18-first',
  why: 'no interpretation had been published, so the words are unsettled.',
  source: 'DESIGN section 2 (An interpretation); interpretations.json',
  circumstances: { asOf: '2025-04-10', knownAt: '2025-04-10', ...civilGermanBuyer },
}

const LISTED = [
  ['Sm', '1C902'],
  ['Gd', '1C903'],
  ['Tb', '1C904'],
  ['Dy', '1C905'],
  ['Lu', '1C906'],
  ['Sc', '1C907'],
  ['Y', '1C908'],
] as const
const MAGNETIC: readonly string[] = ['Sm', 'Tb', 'Dy']

const inEighteen = LISTED.flatMap(([symbol, code]) => {
  // Goods without a magnet element are judged by the compound entry (docs/decisions.md, 16).
  const assembled: Expect = MAGNETIC.includes(symbol)
    ? { ...meets(`${code}.a.4`, 'unsettled'), holds: { [`permits/dual-use-licence/items/${code}.a.4/match`]: 'unsettled', [`permits/dual-use-licence/items/${code}.c`]: null } }
    : meets(`${code}.c`, 'unsettled')
  return [
    ...cells(a18, ['metal'], [symbol], meets(`${code}.a.1`, 'yes')),
    ...cells(a18, ['metal'], ['La', symbol], meets(`${code}.a.1`, 'unsettled')),
    ...cells(a18, OXIDES, [symbol], meets(`${code}.b`, 'yes')),
    ...cells(a18, OXIDES, [symbol], meets(`${code}.b`, 'unsettled'), { host: 'ZrO2' }),
    ...cells(a18, ['compound', 'mixed-carbonate'], [symbol], meets(`${code}.c`, 'yes')),
    ...cells(a18, FUNCTIONAL, [symbol], meets(`${code}.a.1`, 'yes'), { alloyedWith: [] }),
    ...cells(a18, FUNCTIONAL, [symbol, 'La'], meets(`${code}.a.1`, 'unsettled'), { alloyedWith: [] }),
    ...cells(a18, FUNCTIONAL, [symbol], misses(`${code}.a.1`), { alloyedWith: ['Si'] }),
    ...cells(a18, FUNCTIONAL, ['La', symbol], misses(`${code}.a.1`), { alloyedWith: ['Si'] }),
    ...cells(a18, DOUBTED, [symbol], meets(`${code}.c`, 'unsettled')),
    ...cells(a18, ['scrap'], [symbol], meets(`${code}.a.1`, 'unsettled')),
    ...cells(a18, ['phosphor', 'catalyst', ...ASSEMBLED], [symbol], outside, { processing: 'deep' }),
    ...cells(a18, ['phosphor', ...ASSEMBLED], [symbol], outside),
    ...cells(a18, ['phosphor', 'catalyst'], [symbol], meets(`${code}.c`, 'unsettled'), { processing: 'primary' }),
    ...cells(a18First, ['phosphor', 'catalyst'], [symbol], meets(`${code}.c`, 'unsettled'), { processing: 'deep' }),
    ...cells(a18, ASSEMBLED, [symbol], assembled, { processing: 'primary' }),
    ...cells(a18First, ASSEMBLED, [symbol], assembled, { processing: 'deep' }),
  ]
})

const magnetsInEighteen = [
  ...[
    ['Tb', '1C904.a.4'],
    ['Dy', '1C905.a.4'],
  ].flatMap(([symbol = '', entry = '']) => [
    ...cells(a18, ['ndfeb-magnet', 'magnet-powder'], ['Nd', symbol], meets(entry, 'yes')),
    ...cells(a18, ['bonded-magnet', 'master-alloy-flake', 'scrap'], ['Nd', symbol], { holds: { [`permits/dual-use-licence/items/${entry}/match`]: 'unsettled' } }),
    // The entry names neodymium-iron-boron.
    ...cells(a18, ['smco-magnet'], ['Sm', symbol], misses(entry)),
  ]),
  ...cells(a18, ['smco-magnet'], ['Sm'], meets('1C902.a.4', 'yes')),
  ...cells(a18, ['magnet-powder'], ['Sm'], meets('1C902.a.4', 'yes'), { alloyedWith: ['Co'] }),
  ...cells(a18, ['magnet-powder'], ['Sm'], meets('1C902.a.4', 'unsettled'), { alloyedWith: ['Fe'] }),
  ...cells(a18, ['bonded-magnet'], ['Sm'], meets('1C902.a.4', 'unsettled')),
  ...cells(a18, ['scrap'], ['Sm', 'Pr'], meets('1C902.a.4', 'unsettled')),
  ...cells({ ...a18, source: 'docs/decisions.md, 37' }, ['master-alloy-flake'], ['Nd', 'Sm'], meets('1C902.a.4', 'unsettled')),
  // The entry names samarium-cobalt.
  ...cells(a18, ['ndfeb-magnet'], ['Nd', 'Sm'], outside),
  ...cells(a18, ['ndfeb-magnet'], ['Nd', 'Sm', 'Dy'], misses('1C902.a.4')),
  ...cells(a18, ['ndfeb-magnet', 'magnet-powder', 'bonded-magnet', 'master-alloy-flake'], ['Nd', 'Gd'], outside),
]

/** As known on 2025-11-01: announcement 57 was to begin on 2025-11-08. */
const a57 = {
  id: '57',
  why: 'the cell of the table of announcement 57, as it was to begin.',
  source: 'DESIGN section 3 (57 likewise); announcement 57 of 2025; docs/decisions.md, 15',
  circumstances: { asOf: '2025-11-10', knownAt: '2025-11-01', ...civilGermanBuyer },
}
const YTTERBIUM_UNNUMBERED: Expect = { items: [{ code: '1C913.a', match: 'unsettled', state: 'in-force' }] }

const NAMED_IN_57: Readonly<Record<string, { code: string; names: Readonly<Record<string, string>> }>> = {
  Ho: { code: '1C909', names: { crystal: 'a.5', 'magnetic-refrigeration-material': 'a.6', 'magnetostrictive-material': 'a.7', 'ndfeb-magnet': 'a.4', 'magnet-powder': 'a.4' } },
  Er: { code: '1C910', names: { crystal: 'a.4', 'optical-fibre': 'a.5', 'hydrogen-storage-material': 'a.6', ceramic: 'a.7' } },
  Tm: { code: '1C911', names: { crystal: 'a.3', phosphor: 'a.4' } },
  Eu: { code: '1C912', names: { phosphor: 'a.4', crystal: 'a.5', 'hydrogen-storage-material': 'a.6' } },
  Yb: { code: '1C913', names: { crystal: 'a', 'optical-fibre': 'a' } },
}

const inFiftySeven = Object.entries(NAMED_IN_57).flatMap(([symbol, { code, names }]) => {
  const named = (form: string): boolean => names[form] !== undefined
  const doubted = ['optical-fibre', 'hydrogen-storage-material', 'ceramic', 'phosphor'].filter((form) => !named(form) && !(symbol === 'Yb' && form === 'ceramic'))
  return [
    ...cells(a57, ['metal'], [symbol], meets(`${code}.a.1`, 'yes')),
    ...cells(a57, ['metal'], ['La', symbol], meets(`${code}.a.1`, 'unsettled')),
    ...cells(a57, OXIDES, [symbol], meets(`${code}.b`, 'yes')),
    ...cells(a57, OXIDES, [symbol], meets(`${code}.b`, 'unsettled'), { host: 'ZrO2' }),
    ...cells(a57, ['compound', 'mixed-carbonate'], [symbol], meets(`${code}.c`, 'yes')),
    ...cells(a57, FUNCTIONAL, [symbol], { holds: { [`permits/dual-use-licence/items/${code}.a.1/match`]: 'yes' } }, { alloyedWith: [] }),
    ...cells(a57, FUNCTIONAL, [symbol, 'La'], { holds: { [`permits/dual-use-licence/items/${code}.a.1/match`]: 'unsettled' } }, { alloyedWith: [] }),
    ...cells(a57, FUNCTIONAL, [symbol], misses(`${code}.a.1`), { alloyedWith: ['Si'] }),
    ...cells(a57, ['scrap'], [symbol], { holds: { [`permits/dual-use-licence/items/${code}.a.1/match`]: 'unsettled' } }),
    ...Object.entries(names).flatMap(([form, entry]) => cells(a57, [form], [symbol], meets(`${code}.${entry}`, 'yes'))),
    ...cells(a57, doubted, [symbol], meets(`${code}.c`, 'unsettled')),
    ...cells(a57, ['medicament', 'polishing-powder', 'catalyst'], [symbol], meets(`${code}.c`, 'unsettled'), { processing: 'deep' }),
    ...cells(a57, ['laser-material'], [symbol], symbol === 'Yb' ? YTTERBIUM_UNNUMBERED : meets(`${code}.${names['crystal']}`, 'unsettled')),
    ...cells(a57, ASSEMBLED, [symbol], meets(symbol === 'Ho' ? '1C909.a.4' : `${code}.c`, 'unsettled')),
  ]
})

const restOfFiftySeven = [
  ...cells(a57, ['bonded-magnet', 'master-alloy-flake', 'scrap'], ['Nd', 'Ho'], { holds: { 'permits/dual-use-licence/items/1C909.a.4/match': 'unsettled' } }),
  ...cells(a57, ['smco-magnet'], ['Sm', 'Ho'], { holds: { 'permits/dual-use-licence/items/1C909.a.4/match': 'yes' } }),
  ...cells(a57, ['ceramic'], ['Yb'], YTTERBIUM_UNNUMBERED),
  ...cells(a57, ['alloy', ...FUNCTIONAL], ['Yb'], YTTERBIUM_UNNUMBERED, { alloyedWith: ['Al'] }),
  ...cells(a57, ['alloy', ...FUNCTIONAL], ['Ho'], meets('1C909.a.2.c', 'yes'), { alloyedWith: ['Fe'] }),
  ...[
    ['Ho', '1C909.a.3.a'],
    ['Er', '1C910.a.3.a'],
    ['Tm', '1C911.a.2.a'],
    ['Eu', '1C912.a.3.a'],
    ['Yb', '1C913.a.2'],
  ].flatMap(([symbol = '', entry = '']) => cells(a57, ['target'], [symbol], { dualUse: [entry.replace(/\.a$/, '')], dualUseVerdict: ['permit-required'] }, { alloyedWith: [] })),
]

const a61 = {
  id: '61',
  why: 'goods of part 1 and part 2 of annex 1, of Chinese origin and re-exported from Germany.',
  source: 'DESIGN section 3 (61’s annex); docs/decisions.md, 14',
  circumstances: { asOf: '2025-10-15', ...civilReExport, origin: 'CN' },
}
const named: Expect = gives('permit-required')
const doubtful: Expect = gives('unsettled')
const notNamed: Expect = gives('no-permit')

const inSixtyOne = [
  ...['Sm', 'Dy', 'Gd', 'Tb', 'Lu', 'Sc', 'Y'].flatMap((symbol) => [
    ...cells(a61, ['metal'], [symbol], named),
    ...cells(a61, ['metal', 'scrap'], ['La', symbol], doubtful),
    ...cells(a61, FUNCTIONAL, [symbol], named, { alloyedWith: [] }),
    ...cells(a61, FUNCTIONAL, [symbol, 'La'], doubtful, { alloyedWith: [] }),
    ...cells(a61, FUNCTIONAL, [symbol], notNamed, { alloyedWith: ['Si'] }),
    ...cells(a61, ['target'], [symbol], symbol === 'Sm' || symbol === 'Gd' ? named : doubtful, { alloyedWith: [] }),
    ...cells(a61, ['compound'], [symbol], notNamed),
  ]),
  ...['Tb', 'Dy'].flatMap((symbol) => [
    ...cells(a61, ['separated-oxide'], [symbol], named),
    ...cells(a61, ['separated-oxide'], [symbol, 'La'], doubtful),
    ...cells(a61, ['separated-oxide'], [symbol], doubtful, { host: 'ZrO2' }),
    ...cells(a61, ['basic-oxide', 'oxide-mixture'], [symbol], doubtful),
    ...cells(a61, ['ndfeb-magnet', 'magnet-powder'], ['Nd', symbol], named),
    ...cells(a61, ['bonded-magnet', 'master-alloy-flake'], ['Nd', symbol], doubtful),
  ]),
  ...cells(a61, ['separated-oxide'], ['Gd'], notNamed),
  ...['Sm', 'Tb', 'Dy'].flatMap((symbol) => [
    ...cells(a61, ['motor-rotor', 'sensor', 'electronic-component'], [symbol], named),
    ...cells(a61, ['motor', 'loudspeaker', 'consumer-article'], [symbol], doubtful),
  ]),
  ...cells(a61, ['smco-magnet'], ['Sm'], named),
  ...cells(a61, ['magnet-powder'], ['Sm'], named, { alloyedWith: ['Co'] }),
  ...cells(a61, ['magnet-powder', 'bonded-magnet'], ['Sm'], doubtful, { alloyedWith: ['Fe'] }),
  ...cells(a61, ['bonded-magnet', 'master-alloy-flake'], ['Nd', 'Sm'], doubtful),
  ...cells(a61, ['ndfeb-magnet'], ['Nd', 'Sm'], notNamed),
  ...cells(a61, ['ndfeb-magnet', 'bonded-magnet', 'master-alloy-flake'], ['Nd', 'Gd'], notNamed),
  ...cells(a61, ['alloy', ...FUNCTIONAL], ['Tb', 'Dy'], named, { alloyedWith: ['Fe'] }),
  ...cells(a61, ['alloy'], ['Sm'], named, { alloyedWith: ['Co'] }),
]

const ordinary = {
  id: 'ordinary',
  why: 'the goods of the catalogue need the ordinary licence, whatever the rare earth.',
  source: 'DESIGN section 3 (Ordinary export licence)',
  circumstances: { asOf: '2025-01-15', ...civilGermanBuyer },
}
const quota = { ...ordinary, id: 'quota', why: 'the same goods needed the quota licence.', circumstances: { asOf: '2010-06-01', ...civilGermanBuyer } }
const CATALOGUE = ['ore', 'concentrate', 'mixed-carbonate', 'basic-oxide', 'separated-oxide', 'oxide-mixture', 'compound', 'metal', 'master-alloy-flake'] as const
const NOT_IN_CATALOGUE = ['target', 'ndfeb-magnet', 'bonded-magnet', ...DOUBTED, ...FUNCTIONAL, ...ASSEMBLED, 'catalyst', 'phosphor'] as const

const inCatalogue = ([ordinary, quota] as const).flatMap((regime) => {
  const is = (verdict: 'permit-required' | 'unsettled' | 'no-permit'): Expect =>
    regime.id === 'ordinary' ? { exportLicenceVerdict: [verdict] } : { quotaLicenceVerdict: [verdict] }
  return [
    ...cells(regime, CATALOGUE, ['La'], is('permit-required')),
    ...cells(regime, [...CATALOGUE, 'scrap'], [], is('no-permit')),
    ...cells(regime, ['oxide-mixture'], ['La'], is('unsettled'), { host: 'Al2O3' }),
    ...cells(regime, ['oxide-mixture'], ['La'], is('permit-required'), { host: 'CeO2' }),
    ...cells(regime, ['oxide-mixture'], [], is('no-permit'), { host: 'CeO2' }),
    ...cells(regime, ['oxide-mixture'], [], is('no-permit'), { host: 'Al2O3' }),
    ...cells(regime, ['magnet-powder'], ['Nd'], is('permit-required')),
    ...cells(regime, ['magnet-powder'], ['La'], is('no-permit')),
    ...cells(regime, ['alloy'], ['La'], is('permit-required'), { alloyedWith: [] }),
    ...cells(regime, ['alloy'], ['La'], is('permit-required'), { alloyedWith: ['Fe'] }),
    ...cells(regime, ['alloy'], ['La'], is('no-permit'), { alloyedWith: ['Al'] }),
    ...cells(regime, ['alloy'], [], is('no-permit'), { alloyedWith: [] }),
    ...cells(regime, ['alloy'], [], is('no-permit'), { alloyedWith: ['Fe'] }),
    ...cells(regime, ['scrap'], ['La'], is('unsettled')),
    ...cells(regime, ['phosphor'], ['Y', 'Eu'], is('unsettled')),
    ...cells(regime, ['phosphor'], ['Y', 'Eu'], is('permit-required'), { commodityCode: '2846901991' }),
    ...cells(regime, ['phosphor'], ['Y', 'Eu'], is('no-permit'), { commodityCode: '320650' }),
    ...cells(regime, ['phosphor'], ['Y'], is('no-permit')),
    ...cells(regime, ['phosphor'], ['Eu'], is('no-permit')),
    ...cells(regime, ['phosphor'], ['Y'], is('no-permit'), { commodityCode: '2846901991' }),
    ...cells(regime, ['phosphor'], ['Eu'], is('no-permit'), { commodityCode: '2846901991' }),
    ...cells(regime, NOT_IN_CATALOGUE, ['La'], is('no-permit')),
  ]
})

/** All cases of this file. */
export const mutantsReach: readonly Case[] = [...inEighteen, ...magnetsInEighteen, ...inFiftySeven, ...restOfFiftySeven, ...inSixtyOne, ...inCatalogue]
