import type { CompiledRuleset } from '../compile.ts'
import type { CompiledEntry, FormReach, MetalMask } from './form-reach.ts'
import type { Era } from '../time/era.ts'
import type { Branch, Good } from './good.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import { nextId } from '../identity.ts'
import { once, remember } from '../memory.ts'
import { any, levelOf, type Level } from '../verdict/level.ts'
import type { Judgement } from '../verdict/judgement.ts'
import type { AssertedItem } from './asserted.ts'
import { reachOf, type CompletedGood, type Matched } from './reach.ts'
import { ALL_ELEMENTS, countBits, elementBit, positionOf, type ElementMask } from './symbols.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'

/** What one completed good means for the verdict. Levels count words and states together. */
export type GoodClass = {
  /** A dual-use entry reaches the good. */
  dualUse: Level
  exportLicence: Level
  quotaLicence: Level
  technologyLicence: Level
  technologyProhibited: Level
  /** Annex 1 of announcement 61, by its words; its limbs are judged with the circumstances. */
  annex1: Level
  annex2: Level
}

/** How an entry met the completions of a good. */
export type EntryTally = { entry: CompiledEntry; yes: number; unsettled: number }

/** Classes of a good; equal ones exist once, so what they lead to is found by them. */
export type GoodClasses = { readonly list: readonly GoodClass[]; readonly judgements: Map<object, Judgement> }

/** Everything the engine needs to know of a good in an era. */
export type GoodOutcome = {
  id: number
  good: Good
  era: Era
  classes: GoodClasses
  completions: number
  tallies: Map<number, EntryTally>
  /** Entries that an interpretation takes the good out of, by interpretation. */
  exempted: Map<string, CompiledEntry[]>
  /** What an asserted control code adds. */
  asserted: readonly AssertedItem[]
}

type BranchOutcome = Pick<GoodOutcome, 'completions' | 'tallies' | 'exempted'> & { classes: Map<number, GoodClass> }

const MOST_OPEN_ADDITIONS = 2
const CERIUM = elementBit('Ce')

/** What the words reach in the completions of one branch, whatever the states: the same in every era of one interpretation. */
type BranchReach = {
  /** Distinct sets of entries that completions meet. */
  patterns: Matched[][]
  completions: number
  tallies: Map<number, EntryTally>
  exempted: Map<string, CompiledEntry[]>
}

const reached = once<CompiledRuleset, Map<string, BranchReach>>(() => new Map())

/**
 * All classes of completions of the good. Open elements and open metals enter by twos, or by as many elements as a word for
 * the form names together: every level is the greatest over entries, so more add no class; but where a named set is met,
 * one element beside it makes more than that set.
 */
export function goodOutcome(ruleset: CompiledRuleset, era: Era, good: Good): GoodOutcome {
  return remember(good.outcomes, era, () => {
    const branches = good.branches.map((branch) => branchOutcome(ruleset, era, good, branch))
    const [only] = branches
    const { classes, tallies, ...outcome } = branches.length === 1 && only !== undefined ? only : merge(branches)
    const known = [...tallies].filter(([, { entry }]) => era.stateOf(entry.control.limb) !== null)
    return {
      id: nextId(),
      good,
      era,
      classes: classesOf(ruleset, classes),
      ...outcome,
      tallies: new Map(known),
      asserted: [],
    }
  })
}

/** Levels say all that a verdict hangs on. */
const allClasses = once<CompiledRuleset, Map<string, GoodClasses>>(() => new Map())

/** Classes by their packed numbers. */
export function classesOf(ruleset: CompiledRuleset, classes: ReadonlyMap<number, GoodClass>): GoodClasses {
  return remember(allClasses(ruleset), [...classes.keys()].join(), () => ({
    list: [...classes.values()],
    judgements: new Map(),
  }))
}

function branchOutcome(ruleset: CompiledRuleset, era: Era, good: Good, branch: Branch): BranchOutcome {
  const { patterns, completions, tallies, exempted } = branchReach(ruleset, era, good, branch)
  const classes = new Map<number, GoodClass>()
  for (const pattern of patterns) {
    const goodClass: GoodClass = {
      dualUse: 0,
      exportLicence: 0,
      quotaLicence: 0,
      technologyLicence: 0,
      technologyProhibited: 0,
      annex1: 0,
      annex2: 0,
    }
    for (const { entry, words } of pattern) raise(goodClass, entry, words, era)
    classes.set(packed(goodClass), goodClass)
  }
  return { classes, completions, tallies, exempted }
}

/** What the words for a form ask about: the elements and metals of a branch, and facts of the good. */
type Asked = Branch & Pick<Good, (typeof FACTS)[number]>

const FACTS = ['processing', 'hostStated', 'fine', 'ceriumBelowRow', 'technology', 'commodityCode'] as const

function branchReach(ruleset: CompiledRuleset, era: Era, good: Good, branch: Branch): BranchReach {
  const reach = ruleset.reach.get(branch.form)
  if (reach === undefined) return { patterns: [], completions: 0, tallies: new Map(), exempted: new Map() }
  const asked = askedOf(reach, good, branch)
  const { form, required, optional, mayBeEmpty, metals, metalsAtLeast } = asked
  let key = `${form} ${required} ${optional} ${mayBeEmpty} ${metals} ${metalsAtLeast} ${era.interpretationKey}`
  for (const fact of FACTS) key += ` ${asked[fact]}`
  return remember(reached(ruleset), key, () => readReach(ruleset, era, reach, asked))
}

/** A good and a branch reduced to what some word for the form asks about: goods that differ in nothing else are read once. */
function askedOf(reach: FormReach, good: Good, branch: Branch): Asked {
  const { distinguished } = reach
  const certain = alikeIn(branch.required & ~distinguished, MOST_ALIKE)
  const possible = alikeIn(branch.optional & ~distinguished, MOST_ALIKE - certain)
  const alike = bitsOf(ALL_ELEMENTS & ~distinguished)
  return {
    form: branch.form,
    required: (branch.required & distinguished) | unionOf(alike.slice(0, certain)),
    optional: (branch.optional & distinguished) | unionOf(alike.slice(certain, certain + possible)),
    mayBeEmpty: branch.mayBeEmpty,
    metals: branch.metals,
    metalsAtLeast: branch.metalsAtLeast,
    processing: reach.usesProcessing ? good.processing : null,
    hostStated: reach.usesHost && good.hostStated,
    fine: reach.usesFineCerium ? good.fine : null,
    ceriumBelowRow: reach.usesFineCerium && good.ceriumBelowRow,
    technology: reach.usesTechnology ? good.technology : null,
    commodityCode: reach.usesCommodityCode ? good.commodityCode : null,
  }
}

/** Of elements that no word for a form tells apart, two stand for all: whether there is one or several is asked, never how many. */
const MOST_ALIKE = 2

const alikeIn = (elements: ElementMask, most: number): number => Math.min(countBits(elements), most)

const unionOf = (bits: readonly number[]): number => bits.reduce((union, bit) => union | bit, 0)

function readReach(ruleset: CompiledRuleset, era: Era, form: FormReach, asked: Asked): BranchReach {
  const patterns = new Map<string, Matched[]>()
  const reach: BranchReach = { patterns: [], completions: 0, tallies: new Map(), exempted: new Map() }
  for (const completed of completionsOf(ruleset, form, asked)) {
    const { matched, exempted } = reachOf(form, completed, era.interpretations)
    reach.completions += 1
    let pattern = ''
    for (const { entry, words } of matched) {
      count(reach.tallies, entry, words)
      pattern += String.fromCharCode(entry.index * 3 + words)
    }
    patterns.set(pattern, matched)
    for (const { entry, interpretation } of exempted) {
      const list = reach.exempted.get(interpretation)
      if (list === undefined) reach.exempted.set(interpretation, [entry])
      else if (!list.includes(entry)) list.push(entry)
    }
  }
  reach.patterns = [...patterns.values()]
  return reach
}

/** A class as one number: two bits a level. */
export function packed({
  dualUse,
  exportLicence,
  quotaLicence,
  technologyLicence,
  technologyProhibited,
  annex1,
  annex2,
}: GoodClass): number {
  return (
    dualUse |
    (exportLicence << 2) |
    (quotaLicence << 4) |
    (technologyLicence << 6) |
    (technologyProhibited << 8) |
    (annex1 << 10) |
    (annex2 << 12)
  )
}

function count(tallies: Map<number, EntryTally>, entry: CompiledEntry, words: Level): void {
  let tally = tallies.get(entry.index)
  if (tally === undefined) {
    tally = { entry, yes: 0, unsettled: 0 }
    tallies.set(entry.index, tally)
  }
  if (words === 2) tally.yes += 1
  else tally.unsettled += 1
}

const LEVEL_OF = {
  'dual-use-licence': 'dualUse',
  'export-licence': 'exportLicence',
  'quota-licence': 'quotaLicence',
  'technology-licence': 'technologyLicence',
} as const satisfies Record<PermitKind, keyof GoodClass>

/** An entry whose instrument was not published by the knowledge day raises nothing. */
function raise(goodClass: GoodClass, { entry, control }: CompiledEntry, words: Level, era: Era): void {
  const state = era.stateOf(control.limb)
  if (state === null) return
  if (entry.annexPart !== undefined) {
    const part = entry.annexPart === 1 ? 'annex1' : 'annex2'
    goodClass[part] = any(goodClass[part], words)
    return
  }
  const prohibited = control.permit === 'technology-licence' && control.effect === 'prohibition'
  const effect = prohibited ? 'technologyProhibited' : LEVEL_OF[control.permit]
  goodClass[effect] = any(goodClass[effect], levelOf(state.state, words))
}

function merge(outcomes: BranchOutcome[]): BranchOutcome {
  const merged: BranchOutcome = { classes: new Map(), completions: 0, tallies: new Map(), exempted: new Map() }
  for (const outcome of outcomes) {
    merged.completions += outcome.completions
    for (const [key, goodClass] of outcome.classes) merged.classes.set(key, goodClass)
    for (const [index, tally] of outcome.tallies) {
      const before = merged.tallies.get(index)
      merged.tallies.set(index, {
        entry: tally.entry,
        yes: tally.yes + (before?.yes ?? 0),
        unsettled: tally.unsettled + (before?.unsettled ?? 0),
      })
    }
    for (const [interpretation, entries] of outcome.exempted) {
      merged.exempted.set(interpretation, [...new Set([...(merged.exempted.get(interpretation) ?? []), ...entries])])
    }
  }
  return merged
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

function elementChoices({ mostNamed, namedSets }: FormReach, { required, optional, mayBeEmpty }: Asked): ElementMask[] {
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

function bitsOf(mask: number): number[] {
  const bits: number[] = []
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest)
  return bits
}

/** Every union of at most so many of the bits. */
function additions(bits: readonly number[], most: number): number[] {
  const unions = [0]
  for (const bit of bits) {
    for (const union of unions.slice()) if (countBits(union) < most) unions.push(union | bit)
  }
  return unions
}
