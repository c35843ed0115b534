import { declaredElements } from '../../schema/declared-elements.ts'
import type { Product } from '../../schema/inquiry.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { metalMask, type MetalMask } from '../law/form-reach.ts'
import { ALL_ELEMENTS, elementMask, type ElementMask } from '../law/symbols.ts'
import type { CodeCandidate } from './commodity-code.ts'

/** One form that the good can have, with the elements it surely holds and those it may hold. */
export type Branch = {
  form: ProductForm
  required: ElementMask
  optional: ElementMask
  /** The good may hold no rare earth at all (its list is declared empty). */
  mayBeEmpty: boolean
  /** Other metals as stated; null if open. */
  metals: MetalMask | null
  /** If the metals are open: those it surely holds. */
  metalsAtLeast: MetalMask
  /** All elements are open, except those that the form implies. */
  isOpen: boolean
  /** The words of the commodity code say that its particles are smaller than this, in micrometres. */
  particlesUnder: number | null
  /** A list of elements is given, and whether it is complete is not stated: whether it is presumed complete for the form. */
  presumption: 'complete' | 'may-miss-some' | null
}

/** The stated composition of a good, as masks. */
type StatedComposition = {
  /** Elements are declared, possibly as an empty list; otherwise they are open. */
  readonly isDeclared: boolean
  readonly declared: ElementMask
  /** Whether the list is stated to be complete or not. */
  readonly isComplete: boolean | undefined
  /** All shares are stated and sum to 100: nothing is missing. */
  readonly isWhole: boolean
  readonly metals: MetalMask | null
  /** The size of the particles in micrometres. */
  readonly size: number | undefined
}

const readComposition = (ruleset: CompiledRuleset, product: Product): StatedComposition => {
  const declared = declaredElements(product)
  return {
    isDeclared: declared !== undefined,
    declared: elementMask((declared ?? []).map(({ symbol }) => symbol)),
    isComplete: product.elementsComplete,
    isWhole: sumToWhole(declared ?? []),
    metals: product.alloyedWith === undefined ? null : metalMask(ruleset.metals, product.alloyedWith),
    size: product.particleSizeMicron,
  }
}

/** Whether the shares of all listed elements are stated and sum to 100. */
function sumToWhole(elements: NonNullable<Product['elements']>): boolean {
  let sum = 0
  for (const { weightPercent = Number.NaN } of elements) sum += weightPercent
  // Percentages with a decimal do not always add up exactly in floating point.
  return Math.abs(sum - 100) < 1e-9
}

/** Whether a given list of elements is presumed complete for a form; null if that is stated, or no list is given. */
function presumptionOf(
  ruleset: CompiledRuleset,
  composition: StatedComposition,
  form: ProductForm,
): Branch['presumption'] {
  if (!composition.isDeclared || composition.isComplete !== undefined) return null
  // An empty list declares that there are none.
  if (composition.declared === 0) return 'complete'
  const rule = ruleset.forms.get(form)?.elementList ?? 'complete'
  if (rule === 'complete' || (rule === 'complete-with-metals' && composition.metals !== null)) return 'complete'
  return composition.isWhole ? null : 'may-miss-some'
}

const missesSome = (ruleset: CompiledRuleset, composition: StatedComposition, form: ProductForm): boolean =>
  composition.isComplete === false || presumptionOf(ruleset, composition, form) === 'may-miss-some'

/** Elements that name a good of the form, if a list that may miss some by presumption names one of them: it misses no other. */
function namedBesides(ruleset: CompiledRuleset, composition: StatedComposition, form: ProductForm): ElementMask {
  if (composition.isComplete === false) return 0
  const naming = elementMask(ruleset.forms.get(form)?.namedBy ?? [])
  return (naming & composition.declared) === 0 ? 0 : naming
}

/** The branches of a good among the given forms, narrowed by its commodity code, and whether the code contradicts the stated facts. */
export function branchesOf(
  ruleset: CompiledRuleset,
  product: Product,
  narrowing: readonly CodeCandidate[],
  among: readonly ProductForm[],
): { branches: Branch[]; conflict: boolean } {
  const composition = readComposition(ruleset, product)
  const fitting = narrowing.filter(
    (candidate) =>
      fits(composition, candidate, missesSome(ruleset, composition, candidate.form)) &&
      (product.form === undefined || (candidate.form === product.form && !holdsTooMuch(composition, candidate))),
  )
  const conflict = narrowing.length > 0 && fitting.length === 0
  const forms = narrowing.length > 0 ? [...new Set(narrowing.map((candidate) => candidate.form))] : among
  const branches =
    fitting.length > 0
      ? uniqueBranches(fitting.map((candidate) => branchOf(ruleset, composition, candidate.form, candidate)))
      : formsOf(ruleset, product, forms, composition).map((form) => branchOf(ruleset, composition, form))
  return { branches, conflict }
}

/** The possible forms among these if no candidate of the code fits. Stated elements override those of the code; its forms remain. */
function formsOf(
  ruleset: CompiledRuleset,
  { form }: Product,
  forms: readonly ProductForm[],
  { isDeclared, declared }: StatedComposition,
): readonly ProductForm[] {
  if (form !== undefined) return [form]
  const holdsNone = isDeclared && declared === 0
  return forms.filter((one) => {
    const known = ruleset.forms.get(one)
    return known !== undefined && (!holdsNone || known.implies.length === 0)
  })
}

function branchOf(
  ruleset: CompiledRuleset,
  composition: StatedComposition,
  form: ProductForm,
  candidate?: CodeCandidate,
): Branch {
  const { isDeclared, declared, metals: statedMetals } = composition
  const implied = elementMask(ruleset.forms.get(form)?.implies ?? [])
  const metals = statedMetals ?? candidate?.metals ?? null
  const metalsAtLeast = metals === null ? (candidate?.metalsAtLeast ?? 0) : 0
  const exact = candidate?.elements ?? null
  const particlesUnder = candidate?.particlesUnder ?? null
  const surely = exact ?? candidate?.holds ?? 0
  if (isDeclared) {
    // If the list may miss some, the code still says which elements are surely there.
    const misses = missesSome(ruleset, composition, form)
    const presumption = presumptionOf(ruleset, composition, form)
    const required = declared === 0 ? 0 : declared | implied | (misses ? surely : 0)
    const optional = misses && exact === null ? ALL_ELEMENTS & ~required & ~namedBesides(ruleset, composition, form) : 0
    return {
      form,
      required,
      optional,
      mayBeEmpty: declared === 0,
      metals,
      metalsAtLeast,
      isOpen: false,
      presumption,
      particlesUnder,
    }
  }
  const required = surely | implied
  const optional = exact === null ? ALL_ELEMENTS & ~required : 0
  const isOpen = required === implied && exact === null
  return {
    form,
    required,
    optional,
    mayBeEmpty: false,
    metals,
    metalsAtLeast,
    isOpen,
    presumption: null,
    particlesUnder,
  }
}

/** Whether a candidate of the code is compatible with the stated composition. */
function fits(
  { isDeclared, declared, metals, size }: StatedComposition,
  candidate: CodeCandidate,
  misses: boolean,
): boolean {
  const { elements, holds } = candidate
  const fitsMetals =
    metals === null ||
    (candidate.metals === null ? (candidate.metalsAtLeast & ~metals) === 0 : candidate.metals === metals)
  if (!fitsMetals) return false
  if (size !== undefined && candidate.particlesUnder !== null && size >= candidate.particlesUnder) return false
  if (!isDeclared || declared === 0) return true
  return elements === null
    ? (holds & ~declared) === 0 || misses
    : declared === elements || (misses && (declared & ~elements) === 0)
}

/** A list declared empty contradicts a candidate that holds a rare earth. */
const holdsTooMuch = ({ isDeclared, declared }: StatedComposition, { elements, holds }: CodeCandidate): boolean =>
  isDeclared && declared === 0 && (elements ?? holds) !== 0

function uniqueBranches(branches: readonly Branch[]): Branch[] {
  const seen = new Map<string, Branch>()
  for (const branch of branches)
    seen.set(
      `${branch.form} ${branch.required} ${branch.optional} ${branch.metals} ${branch.metalsAtLeast} ${branch.particlesUnder}`,
      branch,
    )
  return [...seen.values()]
}
