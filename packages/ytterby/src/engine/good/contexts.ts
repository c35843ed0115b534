import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { FormReach, MetalMask } from '../law/form-reach.ts'
import { bitsOf, CERIUM, positionOf, type ElementMask } from '../law/symbols.ts'
import type { Branch } from './branches.ts'
import type { Good } from './good.ts'
import type { CodeStatus, Context, Host } from './reach.ts'

/**
 * What a branch of a good states besides its rare earths, as far as rows for its form ask about it: there are finitely many such
 * facts, whatever is stated. Null is open.
 */
export type ContextFacts = {
  readonly metals: MetalMask | null
  /** If the metals are open: those it surely holds, and those that rows name for its elements. */
  readonly metalsAtLeast: MetalMask
  readonly metalsNamed: MetalMask
  readonly processing: Good['processing']
  readonly host: Host
  /** The lowest limit of a row that the share of rare-earth oxides does not exceed; null if it exceeds all, or is open. */
  readonly oxidePercent: number | null
  readonly fineCerium: boolean | null
  readonly technology: Good['technology']
  readonly codes: readonly CodeStatus[]
}

/** The facts of a branch. The shares of oxides are open if elements are missing from its list. */
export function contextFacts(
  { metals: ownMetals }: CompiledRuleset,
  form: FormReach,
  good: Good,
  branch: Branch,
  missesSome: boolean,
): ContextFacts {
  if (form.asksOnlyElements) return ONLY_ELEMENTS
  const { oxidePercent, commodityCode } = good
  const elements = branch.required | branch.optional
  const named = metalsNamedFor(form, elements)
  // One bit stands for every other metal.
  const asked = (metals: MetalMask): MetalMask =>
    (metals & named) | ((metals & ~named) === 0 ? 0 : 1 << ownMetals.length)
  const percent = missesSome ? null : oxidePercent
  return {
    metals: form.usesMetals ? (branch.metals === null ? null : asked(branch.metals)) : 0,
    metalsAtLeast: form.usesMetals ? asked(branch.metalsAtLeast) : 0,
    metalsNamed: form.usesMetals && branch.metals === null ? named : 0,
    processing: form.usesProcessing ? good.processing : 'deep',
    host: form.usesHost ? good.host : 'none',
    oxidePercent: percent === null ? null : (form.oxideLimits.find((limit) => percent <= limit) ?? null),
    fineCerium: form.usesFineCerium && !good.ceriumBelowRow && (elements & CERIUM) !== 0 ? good.fine : false,
    technology: form.usesTechnology ? good.technology : 'other',
    codes: form.codes.length === 0 ? NO_CODES : form.codes.map((code) => codeStatus(commodityCode, code)),
  }
}

/** Where rows ask about nothing else. */
const ONLY_ELEMENTS: ContextFacts = {
  metals: 0,
  metalsAtLeast: 0,
  metalsNamed: 0,
  processing: 'deep',
  host: 'none',
  oxidePercent: null,
  fineCerium: false,
  technology: 'other',
  codes: [],
}

function metalsNamedFor({ generalMetals, metalsOf }: FormReach, elements: ElementMask): MetalMask {
  let named = generalMetals
  for (let rest = elements; rest !== 0; rest &= rest - 1) named |= metalsOf[positionOf(rest)] ?? 0
  return named
}

const NO_CODES: readonly CodeStatus[] = []

function codeStatus(statedCode: string | null, code: string): CodeStatus {
  if (statedCode === code) return 'stated'
  return statedCode === null || code.startsWith(statedCode) ? 'open' : 'other'
}

/** Equal for equal facts. */
export const keyOf = (facts: ContextFacts): string => (facts === ONLY_ELEMENTS ? '' : Object.values(facts).join())

/** Every context that the facts leave open, as far as rows for the form distinguish them. */
export function contextsOf(law: CompiledRuleset, form: FormReach, facts: ContextFacts): Context[] {
  const { host, oxidePercent, processing, fineCerium, technology } = facts
  const deeps = processing !== null ? [processing === 'deep'] : form.presumedDeep ? [true] : [true, false]
  const codes = new Map(form.codes.map((code, index) => [code, facts.codes[index] ?? 'open']))
  return metalChoices(law, form, facts).flatMap((metals) =>
    deeps.flatMap((deep) =>
      (technology !== null ? [technology] : TECHNOLOGIES).flatMap((one) =>
        (fineCerium !== null ? [fineCerium] : [true, false]).map((fine): Context => ({
          metals,
          host,
          oxidePercent,
          deep,
          fineCerium: fine,
          technology: one,
          codes,
        })),
      ),
    ),
  )
}

/** One bit represents all metals that no rule names. */
function metalChoices({ metals: own }: CompiledRuleset, { mostMetals }: FormReach, facts: ContextFacts): MetalMask[] {
  if (facts.metals !== null) return [facts.metals]
  return unions([...bitsOf(facts.metalsNamed), 1 << own.length], mostMetals).map((added) => facts.metalsAtLeast | added)
}

/** Every union of at most `most` of the bits. */
export function unions(bits: readonly number[], most: number): number[] {
  let all = [{ mask: 0, count: 0 }]
  for (const bit of bits)
    all = all.concat(all.flatMap(({ mask, count }) => (count < most ? [{ mask: mask | bit, count: count + 1 }] : [])))
  return all.map(({ mask }) => mask)
}
