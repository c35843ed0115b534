import type { CompiledRuleset } from '../engine/law/compile.ts'
import { eraOf, type Era } from '../engine/law/era.ts'
import { annexReader } from './annex.ts'
import { limbsAbroad, type Limb } from './limbs.ts'
import type { WorkedGraph, WorkedOut } from './questions.ts'
import type { ReadComposition } from './read-composition.ts'
import { shareReader } from './shares.ts'

/** A composition with everything that follows from it, before an answer is written. */
export type WorkedComposition = ReadComposition & {
  readonly era: Era
  readonly limbs: readonly Limb[]
  readonly worked: WorkedGraph
}

const NOTHING_STATED = {}

/** Works out every node, parts before what contains them. Each step first yields the inquiry about the good of a node. */
export function* workOut(ruleset: CompiledRuleset, read: ReadComposition): Generator<object, WorkedComposition> {
  const { deal, graph, rates } = read
  const { asOf, knownAt } = deal
  const era = eraOf(ruleset, asOf, knownAt)
  const known: WorkedOut[] = []
  const annexOf = annexReader(ruleset, era, { asOf, ...(knownAt === undefined ? {} : { knownAt }), known })
  const shareOf = shareReader(rates.byCurrency, known)
  for (const node of graph.order) {
    yield { asOf, product: node.facts.good ?? NOTHING_STATED }
    const annex = annexOf(node)
    known.push({ annex, share: shareOf(node, annex) })
  }
  return { ...read, era, limbs: limbsAbroad(era), worked: { order: graph.order, known } }
}
