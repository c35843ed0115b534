import { declaredElements } from '../../schema/declared-elements.ts'
import type { Product } from '../../schema/inquiry.ts'
import { PRODUCT_FORMS, type ProductForm } from '../../schema/product-form.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../compile.ts'
import { metalMask, type MetalMask } from './form-reach.ts'
import { ALL_ELEMENTS, elementBit, elementMask, symbolsOf, type ElementMask } from './symbols.ts'

/** What is still open of one form: which elements it surely holds and which it may. */
export type Branch = {
  form: ProductForm
  required: ElementMask
  optional: ElementMask
  /** The good may hold no rare earth at all (declared with an empty list). */
  mayBeEmpty: boolean
  /** Other metals: those stated, or null where open. */
  metals: MetalMask | null
  /** Metals that are surely in it where the list is open. */
  metalsAtLeast: MetalMask
  /** All its elements are open, but for those that the form implies. */
  isOpen: boolean
}

/** A good as far as it is stated: its branches, and the facts that all branches share. */
export type Good = {
  /** Other metals as they are stated. */
  alloyedWith: Product['alloyedWith']
  branches: Branch[]
  processing: 'primary' | 'deep' | null
  hostStated: boolean
  /** Particles under 500 micrometres: stated, or null where open. */
  fine: boolean | null
  /** Cerium stated to be less than the catalogue row asks for. */
  ceriumBelowRow: boolean
  technology: NonNullable<Product['technology']> | null
  commodityCode: string | null
  code: CodeReading
  /** The forms that are still possible. */
  forms: ReadonlySet<ProductForm>
  /** The form, where only one is left. */
  form: ProductForm | null
  /** The elements, where nothing about them is open. */
  elements: ElementMask | null
  /** The same good with its commodity code left aside. */
  withoutCode: () => Good
}

/** One thing a good of a commodity code can be. */
type CodeCandidate = {
  form: ProductForm
  /** All its elements and metals, or null where open; then what is surely in it. */
  elements: ElementMask | null
  holds: ElementMask
  metals: MetalMask | null
  metalsAtLeast: MetalMask
  cite: string
}

/** What the commodity code said of the good. */
type CodeReading = {
  status: 'none' | 'used' | 'unknown' | 'conflict' | 'uninformative'
  /** The longest code we hold that the stated one begins with or that begins with it. */
  candidates: CodeCandidate[]
}

const FINE_BELOW_MICRON = 500
const CERIUM_ROW_PERCENT = 97

/** Digits of a commodity code. */
export function codeDigits(code: string): string {
  return code.replaceAll(/[^0-9]/g, '')
}

/** The good of a checked inquiry. */
export const goodOf = (ruleset: CompiledRuleset, product: Product): Good => readGood(ruleset, product, true)

const isFine = ({ particleSizeMicron }: Product): boolean | null =>
  particleSizeMicron === undefined ? null : particleSizeMicron < FINE_BELOW_MICRON
const isBelowRow = (weightPercent: number | undefined): boolean =>
  weightPercent !== undefined && weightPercent < CERIUM_ROW_PERCENT

function readGood(ruleset: CompiledRuleset, product: Product, useCode: boolean): Good {
  const digits = product.commodityCode === undefined ? null : codeDigits(product.commodityCode)
  const code = digits === null ? { status: 'none' as const, candidates: [] } : readCode(ruleset, digits)
  const stated = declaredElements(product)
  const declared = elementMask((stated ?? []).map((element) => element.symbol))
  const statedMetals = product.alloyedWith === undefined ? null : metalMask(ruleset.metals, product.alloyedWith)
  const cerium = stated?.find((element) => element.symbol === 'Ce')?.weightPercent

  const branchOf = (form: ProductForm, candidate?: CodeCandidate): Branch => {
    const implied = elementMask(ruleset.forms.get(form)?.implies ?? [])
    const metals = statedMetals ?? candidate?.metals ?? null
    const metalsAtLeast = metals === null ? (candidate?.metalsAtLeast ?? 0) : 0
    const exact = candidate?.elements ?? null
    if (stated !== undefined) {
      // Of a list that is not whole, what the code says of the rest still holds.
      const rest = product.elementsComplete === false ? (exact ?? candidate?.holds ?? 0) : 0
      const required = declared === 0 ? 0 : declared | implied | rest
      const open = product.elementsComplete === false && exact === null ? ALL_ELEMENTS & ~required : 0
      return { form, required, optional: open, mayBeEmpty: declared === 0, metals, metalsAtLeast, isOpen: false }
    }
    const required = (exact ?? candidate?.holds ?? 0) | implied
    return {
      form,
      required,
      optional: exact === null ? ALL_ELEMENTS & ~required : 0,
      mayBeEmpty: false,
      metals,
      metalsAtLeast,
      isOpen: required === implied && exact === null,
    }
  }

  const fitsMetals = ({ metals, metalsAtLeast }: CodeCandidate): boolean =>
    statedMetals === null || (metals === null ? (metalsAtLeast & ~statedMetals) === 0 : metals === statedMetals)
  const fits = (candidate: CodeCandidate): boolean => {
    if (!fitsMetals(candidate)) return false
    if (stated === undefined || declared === 0) return true
    const { elements, holds } = candidate
    return elements === null
      ? (holds & ~declared) === 0 || product.elementsComplete === false
      : declared === elements || (product.elementsComplete === false && (declared & ~elements) === 0)
  }
  /** A candidate that holds some rare earth is contradicted by a list that declares none. */
  const holdsTooMuch = ({ elements, holds }: CodeCandidate): boolean =>
    stated !== undefined && declared === 0 && (elements ?? holds) !== 0
  let reading: CodeReading = code
  let branches: Branch[]
  const narrowing = useCode ? code.candidates : []
  if (product.form !== undefined) {
    const { form } = product
    const same = narrowing.filter((candidate) => candidate.form === form && fits(candidate) && !holdsTooMuch(candidate))
    if (narrowing.length > 0 && same.length === 0) reading = { ...code, status: 'conflict' }
    branches = same.length === 0 ? [branchOf(form)] : same.map((candidate) => branchOf(form, candidate))
  } else {
    const fitting = narrowing.filter((candidate) => fits(candidate))
    if (narrowing.length > 0 && fitting.length === 0) reading = { ...code, status: 'conflict' }
    // Stated elements win over those of a code, the forms of the code remain.
    const forms = narrowing.length > 0 ? [...new Set(narrowing.map((candidate) => candidate.form))] : PRODUCT_FORMS
    const possible =
      stated !== undefined && declared === 0
        ? forms.filter((form) => (ruleset.forms.get(form)?.implies ?? []).length === 0)
        : forms
    branches =
      fitting.length === 0
        ? possible.filter((form) => ruleset.forms.has(form)).map((form) => branchOf(form))
        : fitting.map((candidate) => branchOf(candidate.form, candidate))
  }
  const forms = new Set(branches.map(({ form }) => form))
  const [form] = forms
  const [first] = branches
  const settled = branches.every(({ optional, required }) => optional === 0 && required === first?.required)
  let withoutCode: Good | undefined
  return {
    alloyedWith: product.alloyedWith,
    branches: branches.length > 1 && narrowing.length > 0 ? dedupe(branches) : branches,
    processing: product.processing ?? null,
    hostStated: product.host !== undefined && product.host !== 'none',
    fine: isFine(product),
    ceriumBelowRow: isBelowRow(cerium),
    technology: product.technology ?? null,
    commodityCode: digits,
    code: reading,
    forms,
    form: forms.size === 1 && form !== undefined ? form : null,
    elements: settled ? (first?.required ?? null) : null,
    withoutCode: () => (withoutCode ??= readGood(ruleset, product, false)),
  }
}

function dedupe(branches: Branch[]): Branch[] {
  const seen = new Map<string, Branch>()
  for (const branch of branches)
    seen.set(`${branch.form} ${branch.required} ${branch.optional} ${branch.metals} ${branch.metalsAtLeast}`, branch)
  return [...seen.values()]
}

type Code = RulesetData['commodityCodes'][number]

function readCode(ruleset: CompiledRuleset, digits: string): CodeReading {
  const held = findCodes(ruleset, digits)
  if (held.length === 0) return { status: 'unknown', candidates: [] }
  const candidates = held.flatMap((code) =>
    code.candidates.flatMap(({ forms, elements, oneOf, holds = [], alloyedWith, alloyHolds = [] }) => {
      const metals = alloyedWith === undefined ? null : metalMask(ruleset.metals, alloyedWith)
      const masks =
        elements === undefined ? [null] : oneOf === true ? elements.map(elementBit) : [elementMask(elements)]
      return forms.flatMap((form) =>
        masks.map((mask) => ({
          form,
          elements: mask,
          holds: elementMask(holds),
          metals,
          metalsAtLeast: metalMask(ruleset.metals, alloyHolds),
          cite: code.cite,
        })),
      )
    }),
  )
  return { status: candidates.length === 0 ? 'uninformative' : 'used', candidates }
}

/** The code itself, or the longest code it lies under, or all codes that lie under it. */
function findCodes(ruleset: CompiledRuleset, digits: string): Code[] {
  for (let length = digits.length; length >= 4; length--) {
    const code = ruleset.codes.get(digits.slice(0, length))
    if (code !== undefined) return [code]
  }
  const under = [...ruleset.codes.values()].filter((code) => code.code.startsWith(digits))
  const shortest = Math.min(...under.map((code) => code.code.length))
  return under.filter((code) => code.code.length === shortest)
}

/** Symbols of a candidate for the answer. */
export function candidateSymbols(elements: ElementMask | null): ReturnType<typeof symbolsOf> | null {
  return elements === null ? null : symbolsOf(elements)
}
