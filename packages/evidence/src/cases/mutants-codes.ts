/** Commodity codes of chapter 28, each with the substance that its text names. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { row } from './rows.ts'

type Row = readonly [code: string, forms: readonly string[], elements: readonly string[] | null]

const of = (form: string, codes: Readonly<Record<string, string>>): Row[] => Object.entries(codes).map(([code, symbol]) => [code, [form], [symbol]])

const METALS = of('metal', {
  '28053011': 'Nd',
  '2805301100': 'Nd',
  '28053012': 'Dy',
  '2805301200': 'Dy',
  '28053013': 'Tb',
  '2805301300': 'Tb',
  '28053014': 'La',
  '2805301400': 'La',
  '28053015': 'Ce',
  '2805301590': 'Ce',
  '28053016': 'Pr',
  '2805301600': 'Pr',
  '28053017': 'Y',
  '2805301700': 'Y',
})

const OXIDES = of('separated-oxide', {
  '28461010': 'Ce',
  '28469011': 'Y',
  '2846901100': 'Y',
  '28469012': 'La',
  '28469013': 'Nd',
  '28469014': 'Eu',
  '2846901400': 'Eu',
  '28469015': 'Dy',
  '2846901500': 'Dy',
  '28469016': 'Tb',
  '2846901600': 'Tb',
  '28469017': 'Pr',
  '28469018': 'Lu',
  '2846901800': 'Lu',
  '2846901920': 'Er',
  '2846901930': 'Gd',
  '2846901940': 'Sm',
  '2846901970': 'Yb',
  '2846901980': 'Sc',
})

/** Hydroxides, chlorides, fluorides, carbonates and others, each of one element. */
const COMPOUNDS = of('compound', {
  '28461020': 'Ce',
  '28461030': 'Ce',
  '28469021': 'Tb',
  '2846902100': 'Tb',
  '28469022': 'Dy',
  '2846902200': 'Dy',
  '28469023': 'La',
  '2846902300': 'La',
  '28469024': 'Nd',
  '2846902400': 'Nd',
  '28469025': 'Pr',
  '2846902500': 'Pr',
  '28469026': 'Y',
  '2846902600': 'Y',
  '28469031': 'Tb',
  '2846903100': 'Tb',
  '28469032': 'Dy',
  '2846903200': 'Dy',
  '28469033': 'La',
  '2846903300': 'La',
  '28469034': 'Nd',
  '2846903400': 'Nd',
  '28469035': 'Pr',
  '2846903500': 'Pr',
  '28469036': 'Y',
  '2846903600': 'Y',
  '28469041': 'La',
  '28469042': 'Tb',
  '2846904200': 'Tb',
  '28469043': 'Dy',
  '2846904300': 'Dy',
  '28469044': 'Nd',
  '28469045': 'Pr',
  '28469046': 'Y',
  '2846904600': 'Y',
})

/** Codes for several elements that the text does not list. */
const OPEN: readonly Row[] = [
  ['280530', ['metal', 'alloy'], null],
  ['28053021', ['metal', 'alloy'], null],
  ['28053029', ['metal', 'alloy'], null],
  ['2805302900', ['metal', 'alloy'], null],
  ['2846901991', ['phosphor'], ['Y', 'Eu']],
  ['28469028', ['compound'], null],
  ['28469029', ['compound'], null],
  ['28469039', ['compound'], null],
]

/** All cases of this file. */
export const mutantsCodes: readonly Case[] = [...METALS, ...OXIDES, ...COMPOUNDS, ...OPEN].map(([commodityCode, codeForms, elements]) =>
  row(`code-text-${commodityCode}`, `The text of ${commodityCode} names ${codeForms.join(' or ')}${elements === null ? '' : ` of ${elements.join(', ')}`}.`, [
    { asOf: '2026-03-01', product: { commodityCode }, ...civilGermanBuyer },
    { codeForms, holds: { 'classification/codeCandidates/0/elements': elements } },
    'hs-nomenclature.json (text of the code); DESIGN section 4 (product.commodityCode)',
  ]),
)
