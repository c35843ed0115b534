import { filled } from '../locales/filled.ts'
import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import { goodOf, type Good } from '../engine/good/good.ts'
import { goodOutcome, type GoodOutcome } from '../engine/good/good-outcome.ts'
import type { CompiledRuleset } from '../engine/law/compile.ts'
import type { Era } from '../engine/law/era.ts'
import { ANNEX_1, ANNEX_2, levelOfGood, type GoodLevel } from '../engine/law/good-class.ts'
import { minLevel, type Level } from '../engine/law/level.ts'
import { symbolsOf, type ElementMask } from '../engine/law/symbols.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import type { Product } from '../schema/inquiry.ts'
import type { GraphNode } from './graph.ts'

/** How far a node is an item of each part of annex 1, by the reach of the law: 0 = not, 1 = open, 2 = yes. */
export type AnnexLevels = {
  readonly part1: Level
  readonly part2: Level
  /** The rare earths that part 1 names and that it holds, or may hold. */
  readonly holds: { readonly sure: ElementMask; readonly possible: ElementMask }
  /** It is an oxide for which part 1 names none: an oxide holds neither the metals nor the alloys that part 1 names. */
  readonly isOtherOxide: boolean
  /** Whatever else is stated of it, the words of part 2 leave it open. */
  readonly isOpenByWords: boolean
  /** Part 2 names it, if at all, for what it contains. */
  readonly isComponent: boolean
  /** The rare earths for which it holds, or may hold, magnet materials of part 2. */
  readonly magnets: { readonly sure: ElementMask; readonly possible: ElementMask }
  /** The good as the engine was asked about it, without the words that decide nothing. */
  readonly product: Product
}

/** Asks the engine what a node is; parts must have been asked about before what contains them. */
export type AnnexReader = (node: GraphNode) => AnnexLevels

/** Forms of a good that are oxides, and the kind of entries of part 1 that name oxides. */
const OXIDES: ReadonlySet<string> = new Set(['separated-oxide', 'basic-oxide', 'oxide-mixture'])
const OXIDE = 'oxide'
/** The kind of entries of part 2 that name what contains magnet materials, and of those that name the materials. */
const COMPONENT = 'component'
const MAGNET = 'magnet-material'

/**
 * Reads nodes by the ruleset's own reach. A component or assembly whose elements are not stated is asked about with the rare
 * earths of the magnet materials in its parts, because part 2 names “parts, components and assemblies containing those
 * materials”.
 */
export function annexReader(
  ruleset: CompiledRuleset,
  era: Era,
  { known, ...asked }: { asOf: string; knownAt?: string; known: KnownParts },
): AnnexReader {
  const byProduct = new Map<string, AnnexLevels>()
  const named = elementsOfPart1(ruleset)
  const levels = (good: Product, pointer: string): AnnexLevels => {
    const { description: _, grade: __, ...product } = good
    const key = JSON.stringify(product)
    let found = byProduct.get(key)
    if (found === undefined) {
      const { product: checked = {} } = checkedInquiry(ruleset, { ...asked, product }, pointer)
      found = { ...levelsOf(ruleset, era, checked, named), product }
      byProduct.set(key, found)
    }
    return found
  }
  return (node) => {
    const { facts, parts, pointer } = node
    const { good = {} } = facts
    const own = levels(good, pointer)
    return parts === null ? own : assemblyLevels(node, own, { known, levels })
  }
}

/** What was worked out about each node, in the order of the graph. */
type KnownParts = readonly { readonly annex: AnnexLevels }[]

type Reading = {
  readonly known: KnownParts
  readonly levels: (product: Product, pointer: string) => AnnexLevels
}

/** An assembly: its stated good decides; without stated elements, the magnet materials of its parts do. */
function assemblyLevels({ facts, parts, pointer }: GraphNode, own: AnnexLevels, reading: Reading): AnnexLevels {
  const { good = {} } = facts
  const magnets = { ...(good.elements === undefined ? { sure: 0, possible: 0 } : own.magnets) }
  const inside = { sure: 0, possible: 0 }
  for (const { node } of parts ?? []) {
    const part = reading.known[node.index]?.annex
    magnets.sure |= part?.magnets.sure ?? 0
    magnets.possible |= part?.magnets.possible ?? 0
    inside.sure |= part?.holds.sure ?? 0
    inside.possible |= part?.holds.possible ?? 0
  }
  const holds = heldWith(own.holds, inside, { isStated: good.elements !== undefined, pointer })
  // A node with parts and without a stated form is an assembly, which part 1 does not name.
  const part1 = good.form === undefined ? 0 : own.part1
  if (good.elements !== undefined || (good.form !== undefined && !own.isComponent))
    return { ...own, part1, magnets, holds }
  const elements = symbolsOf(magnets.sure === 0 ? magnets.possible : magnets.sure).map((symbol) => ({ symbol }))
  const holding = reading.levels({ ...good, elements, elementsComplete: true }, pointer)
  const part2 = magnets.sure === 0 ? minLevel(holding.part2, 1) : holding.part2
  const isOpenByWords = holding.isOpenByWords && magnets.sure !== 0
  return { ...own, part1, part2, isOpenByWords, magnets, holds, product: holding.product }
}

/**
 * What an assembly holds, by what is stated of it and by its parts, of which the list is taken to be complete.
 *
 * @throws InvalidCompositionError if they contradict each other.
 */
function heldWith(
  own: AnnexLevels['holds'],
  inside: AnnexLevels['holds'],
  { isStated, pointer }: { isStated: boolean; pointer: string },
): AnnexLevels['holds'] {
  const refuse = (elements: ElementMask, place: string, message: string): void => {
    if (elements === 0) return
    const named = { elements: symbolsOf(elements).join(', ') }
    throw new InvalidCompositionError([
      { code: 'contradiction', pointer: pointer + place, message: filled(message, named) },
    ])
  }
  if (isStated) refuse(inside.sure & ~own.possible, '/good/elements', compositionRefusals.partsHoldMore)
  refuse(own.sure & ~inside.possible, '/parts', compositionRefusals.partsHoldLess)
  return { sure: own.sure | inside.sure, possible: isStated ? own.possible & inside.possible : inside.possible }
}

/**
 * Checks an inquiry about a node.
 *
 * @throws InvalidCompositionError whose pointers lead to the node.
 */
function checkedInquiry(
  ruleset: CompiledRuleset,
  inquiry: { asOf: string; product: Product },
  pointer: string,
): ReturnType<typeof parseInquiry> {
  try {
    return parseInquiry(ruleset, inquiry)
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    const issues = error.issues.map((one): CompositionIssue => ({
      ...one,
      pointer: one.pointer.replace(/^\/product/, `${pointer}/good`),
    }))
    throw new InvalidCompositionError(issues)
  }
}

const elementsOfPart1 = ({ entries }: CompiledRuleset, kind?: string): ElementMask =>
  entries.reduce(
    (mask, { entry, element }) =>
      entry.annexPart === 1 && (kind === undefined || entry.kind === kind) ? mask | element : mask,
    0,
  )

function levelsOf(
  ruleset: CompiledRuleset,
  era: Era,
  product: Product,
  named: ElementMask,
): Omit<AnnexLevels, 'product'> {
  const stated = goodOf(ruleset, product)
  const asked = outcomeOf(ruleset, era, stated, product)
  // As in an inquiry, a commodity code alone never frees a good.
  const isFreeByCode = stated.code.status === 'used' && level(asked, ANNEX_1) === 0 && level(asked, ANNEX_2) === 0
  const good = isFreeByCode ? stated.withoutCode() : stated
  const outcome = isFreeByCode ? outcomeOf(ruleset, era, good, product) : asked
  const magnets = { sure: 0, possible: 0 }
  const all = outcome.completions()
  const ofPart2 = outcome.tallies().filter(({ entry }) => entry.entry.annexPart === 2)
  for (const { entry, yes } of ofPart2) {
    if (entry.entry.kind !== COMPONENT && entry.entry.kind !== MAGNET) continue
    magnets.possible |= entry.element
    if (yes === all) magnets.sure |= entry.element
  }
  return {
    part1: level(outcome, ANNEX_1),
    part2: level(outcome, ANNEX_2),
    isOtherOxide: good.branches.every(
      ({ form, required, optional }) =>
        OXIDES.has(form) && ((required | optional) & elementsOfPart1(ruleset, OXIDE)) === 0,
    ),
    isOpenByWords: outcome.classes.every((each) => levelOfGood(each, ANNEX_2) === 1),
    isComponent: ofPart2.length > 0 && ofPart2.every(({ entry }) => entry.entry.kind === COMPONENT),
    holds: {
      sure: good.branches.reduce((mask, { required }) => mask & required, named),
      possible: good.branches.reduce((mask, { required, optional }) => mask | required | optional, 0) & named,
    },
    magnets,
  }
}

const outcomeOf = (ruleset: CompiledRuleset, era: Era, good: Good, { controlCode }: Product): GoodOutcome =>
  goodOutcome(ruleset, era, good, controlCode)

/** The level in every completion; open if they differ. */
function level({ classes }: GoodOutcome, of: GoodLevel): Level {
  const [first = 0] = classes
  const one = levelOfGood(first, of)
  return classes.every((each) => levelOfGood(each, of) === one) ? one : 1
}
