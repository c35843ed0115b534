import type { CompiledRuleset } from '../law/compile.ts'
import { derived } from '../law/table.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import type { Interpretations } from '../law/era.ts'
import type { Level } from '../law/level.ts'
import type { CompiledEntry, FormReach, MetalMask } from '../law/form-reach.ts'
import type { Branch } from './branches.ts'
import type { Good } from './good.ts'
import { completionMet, slotMet, type CompletionMet } from './completions-met.ts'
import { reachOf, type CompletedGood } from './reach.ts'
import { bitsOf, countBits, elementBit, positionOf, type ElementMask } from '../law/symbols.ts'

/** How an entry met the completions of a good. */
export type EntryTally = { readonly entry: CompiledEntry; yes: number; unsettled: number }

/** What the words reach in the completions of one branch, whatever the states. */
export type BranchReach = {
  /** What its completions meet, each once. */
  readonly met: readonly CompletionMet[]
  readonly completions: number
  /** In the order in which entries are met. */
  readonly tallies: ReadonlyMap<CompiledEntry, EntryTally>
  /** Entries that an interpretation takes the good out of, by interpretation. */
  readonly exempted: ReadonlyMap<string, readonly CompiledEntry[]>
}

const MOST_OPEN_ADDITIONS = 2
const CERIUM = elementBit('Ce')

/** What the words for a form ask about: the elements and metals of a branch, and facts of the good. */
type Asked = Branch &
  Pick<Good, 'processing' | 'hostStated' | 'fine' | 'ceriumBelowRow' | 'technology' | 'commodityCode'>

/** What the words reach in a branch of a good, by the interpretations that count. */
export function branchReach(
  ruleset: CompiledRuleset,
  interpretations: Interpretations,
  good: Good,
  branch: Branch,
): BranchReach {
  const reach = ruleset.reach.get(branch.form)
  if (reach === undefined) return { met: [], completions: 0, tallies: new Map(), exempted: new Map() }
  const asked = askedOf(reach, good, branch)
  const key = openKey(interpretations, reach, asked)
  if (key === null) return readReach(ruleset, interpretations, reach, asked)
  const held = whollyOpen(ruleset)
  let open = held.get(key)
  if (open === undefined) {
    open = readReach(ruleset, interpretations, reach, asked)
    held.set(key, open)
  }
  return open
}

/**
 * What forms reach of which the elements or the metals are wholly open, by form, interpretations and the few facts that
 * words ask about besides: a table of the law, not of what was asked.
 */
const whollyOpen = derived(() => new Map<number, BranchReach>())

const PROCESSINGS = [null, 'primary', 'deep'] as const
const YES_OR_NO = [null, false, true] as const

/** All elements are open, or a single one is stated. */
const ELEMENT_CASES = ELEMENT_SYMBOLS.length + 1
/** Bits of a set of metals: those that rules name, and one for all others. */
const METAL_BITS = 16

/**
 * The place in the table: of a branch with all elements open, whatever is stated of its metals, or with a single element
 * and all metals open; null of any other, and where a commodity code is stated that words ask about.
 */
function openKey({ index }: Interpretations, { place }: FormReach, asked: Asked): number | null {
  const { metals, required } = asked
  if (asked.metalsAtLeast !== 0 || asked.mayBeEmpty || asked.commodityCode !== null) return null
  const isSingle = asked.optional === 0 && required !== 0 && (required & (required - 1)) === 0 && metals === null
  if (!asked.isOpen && !isSingle) return null
  if (metals !== null && metals >= 1 << METAL_BITS) return null
  let key = index
  key = key * PRODUCT_FORMS.length + place
  key = key * ELEMENT_CASES + (asked.isOpen ? 0 : positionOf(required) + 1)
  key = key * ((1 << METAL_BITS) + 1) + (metals === null ? 0 : metals + 1)
  key = key * PROCESSINGS.length + PROCESSINGS.indexOf(asked.processing)
  key = key * YES_OR_NO.length + YES_OR_NO.indexOf(asked.fine)
  key = key * (TECHNOLOGIES.length + 1) + (asked.technology === null ? 0 : TECHNOLOGIES.indexOf(asked.technology) + 1)
  return key * 4 + Number(asked.hostStated) * 2 + Number(asked.ceriumBelowRow)
}

/** A good and a branch reduced to what some word for the form asks about. */
function askedOf(reach: FormReach, good: Good, branch: Branch): Asked {
  const { distinguished, firstAlike } = reach
  const certain = Math.min(countBits(branch.required & ~distinguished), MOST_ALIKE)
  const possible = Math.min(countBits(branch.optional & ~distinguished), MOST_ALIKE - certain)
  const [requiredAlike = 0, allAlike = 0] = [firstAlike[certain], firstAlike[certain + possible]]
  return {
    form: branch.form,
    required: (branch.required & distinguished) | requiredAlike,
    optional: (branch.optional & distinguished) | (allAlike & ~requiredAlike),
    mayBeEmpty: branch.mayBeEmpty,
    isOpen: branch.isOpen,
    metals: reach.usesMetals ? branch.metals : null,
    metalsAtLeast: reach.usesMetals ? branch.metalsAtLeast : 0,
    processing: reach.usesProcessing ? good.processing : null,
    hostStated: reach.usesHost && good.hostStated,
    fine: reach.usesFineCerium ? good.fine : null,
    ceriumBelowRow: reach.usesFineCerium && good.ceriumBelowRow,
    technology: reach.usesTechnology ? good.technology : null,
    commodityCode: reach.usesCommodityCode ? good.commodityCode : null,
  }
}

/** Of elements that no word for a form tells apart, two stand for all. */
const MOST_ALIKE = 2

function readReach(ruleset: CompiledRuleset, { ids }: Interpretations, form: FormReach, asked: Asked): BranchReach {
  const met: CompletionMet[] = []
  const tallies = new Map<CompiledEntry, EntryTally>()
  const exemptions = new Map<string, CompiledEntry[]>()
  let completions = 0
  for (const completed of completionsOf(ruleset, form, asked)) {
    const { matched, exempted } = reachOf(form, completed, ids)
    completions += 1
    const slots: number[] = []
    for (const { entry, words } of matched) {
      count(tallies, entry, words)
      const one = slotMet(entry.slot, words)
      if (!slots.includes(one)) slots.push(one)
    }
    const number = completionMet(ruleset, slots)
    if (!met.includes(number)) met.push(number)
    for (const { entry, interpretation } of exempted) {
      const list = exemptions.get(interpretation)
      if (list === undefined) exemptions.set(interpretation, [entry])
      else if (!list.includes(entry)) list.push(entry)
    }
  }
  return { met, completions, tallies, exempted: exemptions }
}

function count(tallies: Map<CompiledEntry, EntryTally>, entry: CompiledEntry, words: Level): void {
  let tally = tallies.get(entry)
  if (tally === undefined) {
    tally = { entry, yes: 0, unsettled: 0 }
    tallies.set(entry, tally)
  }
  if (words === 2) tally.yes += 1
  else tally.unsettled += 1
}

/** The union of what branches reach. */
export function mergeReaches(reaches: readonly BranchReach[]): BranchReach {
  const tallies = new Map<CompiledEntry, EntryTally>()
  const exempted = new Map<string, CompiledEntry[]>()
  let completions = 0
  for (const reach of reaches) {
    completions += reach.completions
    for (const [entry, { yes, unsettled }] of reach.tallies) {
      const before = tallies.get(entry)
      if (before === undefined) tallies.set(entry, { entry, yes, unsettled })
      else {
        before.yes += yes
        before.unsettled += unsettled
      }
    }
    for (const [interpretation, entries] of reach.exempted)
      exempted.set(interpretation, [...new Set([...(exempted.get(interpretation) ?? []), ...entries])])
  }
  return { met: [...new Set(reaches.flatMap(({ met }) => met))], completions, tallies, exempted }
}

function* completionsOf(ruleset: CompiledRuleset, reach: FormReach, asked: Asked): Generator<CompletedGood> {
  const { form, hostStated, commodityCode, processing } = asked
  const presumedDeep = ruleset.forms.get(form)?.presumedDeep === true
  const deeps =
    processing !== null ? [processing === 'deep'] : presumedDeep || !reach.usesProcessing ? [true] : [true, false]
  const technologies = asked.technology !== null ? [asked.technology] : reach.usesTechnology ? TECHNOLOGIES : [null]
  for (const elements of elementChoices(reach, asked)) {
    const fines = fineChoices(reach, asked, elements)
    for (const metals of metalChoices(ruleset, reach, asked, elements)) {
      for (const deep of deeps) {
        for (const technology of technologies) {
          for (const fineCerium of fines)
            yield { elements, metals, hostStated, deep, fineCerium, technology, commodityCode }
        }
      }
    }
  }
}

function fineChoices(reach: FormReach, { fine, ceriumBelowRow }: Asked, elements: ElementMask): boolean[] {
  if (!reach.usesFineCerium || (elements & CERIUM) === 0 || ceriumBelowRow) return [false]
  return fine === null ? [true, false] : [fine]
}

/**
 * Open elements are added at most two at a time, or as many as a word for the form names together: every level is the
 * greatest over entries, so more add no class; but where a named set is met, one element beside it makes more than that set.
 */
function elementChoices({ mostNamed, namedSets }: FormReach, { required, optional, mayBeEmpty }: Asked): ElementMask[] {
  if (optional === 0) return required !== 0 || mayBeEmpty ? [required] : []
  const open = bitsOf(optional)
  const added = additions(open, Math.max(MOST_OPEN_ADDITIONS, mostNamed))
  for (const named of namedSets) if ((named & ~optional) === 0) added.push(...open.map((third) => named | third))
  return added.map((union) => required | union).filter((elements) => elements !== 0 || mayBeEmpty)
}

function metalChoices(
  ruleset: CompiledRuleset,
  reach: FormReach,
  { metals, metalsAtLeast }: Asked,
  elements: ElementMask,
): MetalMask[] {
  if (metals !== null) return [metals]
  if (!reach.usesMetals) return [metalsAtLeast]
  // Metals that no rule names for these elements are alike: one of them stands for all.
  let named = reach.generalMetals
  for (let rest = elements; rest !== 0; rest &= rest - 1) named |= reach.metalsOf[positionOf(rest)] ?? 0
  const open = [...bitsOf(named), 1 << ruleset.metals.length]
  return additions(open, MOST_OPEN_ADDITIONS).map((added) => metalsAtLeast | added)
}

/** Every union of at most so many of the bits. */
function additions(bits: readonly number[], most: number): number[] {
  const unions = [0]
  for (const bit of bits) {
    for (const union of unions.slice()) if (countBits(union) < most) unions.push(union | bit)
  }
  return unions
}
