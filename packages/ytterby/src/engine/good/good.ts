import { declaredElements } from '../../schema/declared-elements.ts'
import type { Product } from '../../schema/inquiry.ts'
import { PRODUCT_FORMS, type ProductForm } from '../../schema/product-form.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { ElementMask } from '../law/symbols.ts'
import { codeDigits } from '../read/code-digits.ts'
import { branchesOf, type Branch } from './branches.ts'
import { readCode, type CodeReading } from './commodity-code.ts'
import { oxidePercentOf } from './oxide-percent.ts'
import type { Host } from './reach.ts'

/** A good as stated: its branches, and the facts that all branches share. */
export type Good = {
  /** Other metals as they are stated. */
  alloyedWith: Product['alloyedWith']
  branches: Branch[]
  processing: 'primary' | 'deep' | null
  host: Host
  /** The most that its rare-earth oxides can be together, in percent by weight; null if a share is open. */
  oxidePercent: number | null
  /** Whether its particles are under 500 micrometres; null if open. */
  fine: boolean | null
  /** The stated share of cerium is below what the catalogue row requires. */
  ceriumBelowRow: boolean
  technology: NonNullable<Product['technology']> | null
  commodityCode: string | null
  code: CodeReading
  /** The possible forms. */
  forms: ReadonlySet<ProductForm>
  /** The form, if only one is possible. */
  form: ProductForm | null
  /** The elements, if nothing about them is open. */
  elements: ElementMask | null
  /** These, or the elements of a given list that may miss some by presumption alone. */
  held: ElementMask | null
  /** The same good, read without its commodity code. */
  withoutCode: () => Good
}

/** Particles of cerium below this size need a dual-use licence. */
export const FINE_BELOW_MICRON = 500
/** The share of cerium from which the row on fine cerium applies. */
export const CERIUM_ROW_PERCENT = 97

/** Whether the words of the commodity code say of every form that the particles are fine. */
const isFineByCode = (branches: readonly Branch[]): boolean =>
  branches.every(({ particlesUnder }) => particlesUnder !== null && particlesUnder <= FINE_BELOW_MICRON)

/** Digits of a subheading, which all countries share. */
const SUBHEADING = 6

const hostKind = (host: Product['host']): Host =>
  host === undefined || host === 'none' ? 'none' : host === 'CeO2' ? 'rare-earth-oxide' : 'other'

/** The good of a checked inquiry, as far as it can have these forms, with or without its commodity code. */
export function goodOf(
  ruleset: CompiledRuleset,
  product: Product,
  among: readonly ProductForm[] = PRODUCT_FORMS,
  useCode = true,
): Good {
  const { particleSizeMicron: size, host } = product
  const digits = product.commodityCode === undefined ? null : codeDigits(product.commodityCode)
  const code: CodeReading = digits === null ? { status: 'none', candidates: [] } : readCode(ruleset, digits)
  const { branches, conflict } = branchesOf(ruleset, product, useCode ? code.candidates : [], among)
  // Goods of the form have another subdivision of the same subheading: 8505.1110 beside 8505.1190.
  const isForOtherGoods =
    code.status === 'uninformative' &&
    readCode(ruleset, digits?.slice(0, SUBHEADING) ?? '').candidates.some((one) => one.form === product.form)
  const forms = new Set(branches.map(({ form }) => form))
  const [form] = forms
  const [first] = branches
  const isHeld = branches.every(
    ({ optional, required, presumption }) =>
      required === first?.required && (optional === 0 || presumption === 'may-miss-some'),
  )
  const held = isHeld ? (first?.required ?? null) : null
  const cerium = declaredElements(product)?.find(({ symbol }) => symbol === 'Ce')?.weightPercent
  return {
    alloyedWith: product.alloyedWith,
    branches,
    processing: product.processing ?? null,
    host: hostKind(host),
    oxidePercent: oxidePercentOf(declaredElements(product) ?? []),
    fine: size === undefined ? (isFineByCode(branches) ? true : null) : size < FINE_BELOW_MICRON,
    ceriumBelowRow: cerium !== undefined && cerium < CERIUM_ROW_PERCENT,
    technology: product.technology ?? null,
    commodityCode: digits,
    code: conflict || isForOtherGoods ? { ...code, status: 'conflict' } : code,
    forms,
    form: forms.size === 1 && form !== undefined ? form : null,
    elements: branches.every(({ optional }) => optional === 0) ? held : null,
    held,
    withoutCode: () => goodOf(ruleset, product, among, false),
  }
}
