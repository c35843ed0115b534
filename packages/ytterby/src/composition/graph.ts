import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { filled } from '../locales/filled.ts'
import { isRecord } from '../schema/is-record.ts'
import { readBy } from '../schema/read-by.ts'
import { fractionOf, ONE, type Fraction } from './fraction.ts'
import { declarationsByNode, factsWith, type Declaration, type PlacedDeclaration } from './declarations.ts'
import { boundsOf, isPossible } from './declared-bounds.ts'
import { MOST_LEVELS, MOST_NODES, MOST_PARTS, NODE_OUTLINE, PART_OUTLINE, type NodeFacts } from './outline.ts'

/** A node of the graph. A shared assembly is one node, to which several edges lead. */
export type GraphNode = {
  /** Its index in the order of the graph. */
  readonly index: number
  /** How many levels of parts are below it. */
  readonly levels: number
  readonly facts: NodeFacts
  /** Where it is stated. */
  readonly pointer: string
  /** Its parts; null if it is not broken down. */
  readonly parts: readonly Edge[] | null
  /** What was declared about it besides; its facts hold it already. */
  readonly declarations: readonly Declaration[]
}
/** A part, and how many of it are in one unit of the whole. */
type Edge = { readonly node: GraphNode; readonly quantity: Fraction }

/** A product with everything in it. `order` lists every node once, parts before what contains them. */
export type Graph = { readonly product: GraphNode; readonly order: readonly GraphNode[] }

/** A step of a few nodes takes some hundredths of a millisecond. */
const NODES_A_STEP = 16

type Mention = { readonly value: unknown; readonly pointer: string; readonly isPart: boolean }
type Stated = { readonly facts: NodeFacts; readonly pointer: string; readonly parts: readonly PartName[] | null }
type PartName = { readonly id: string; readonly quantity: Fraction }

const issue = (code: string, pointer: string, message: string, path?: readonly string[]): CompositionIssue => ({
  code,
  pointer,
  message,
  ...(path === undefined ? {} : { path }),
})

const refuse = (issues: CompositionIssue | readonly CompositionIssue[]): never => {
  throw new InvalidCompositionError('code' in issues ? [issues] : issues)
}

/**
 * Reads a tree and the nodes stated beside it. Everything is counted before it is read. Each step reads or links some nodes.
 *
 * @throws InvalidCompositionError with every issue of the nodes; or with one about the whole, such as a cycle with its path.
 */
export function* readGraph(
  product: unknown,
  nodes: readonly unknown[],
  declarations: readonly Declaration[],
): Generator<null, Graph> {
  const stated = yield* readNodes(mentionsIn(product, nodes))
  const top = isRecord(product) && typeof product['id'] === 'string' ? product['id'] : ''
  return yield* orderGraph(stated, top, declarationsByNode(declarations))
}

/** Every place at which a node is stated or named, outermost first. */
function mentionsIn(product: unknown, nodes: readonly unknown[]): Mention[] {
  const mentions: Mention[] = [
    { value: product, pointer: '/product', isPart: false },
    ...nodes.map((value, index) => ({ value, pointer: `/nodes/${index}`, isPart: false })),
  ]
  for (let at = 0; at < mentions.length; at += 1) {
    const { value, pointer } = mentions[at] ?? { value: null, pointer: '' }
    const parts = isRecord(value) ? value['parts'] : undefined
    if (!Array.isArray(parts)) continue
    if (mentions.length + parts.length > MOST_PARTS)
      refuse(issue('too-long', pointer, filled(compositionRefusals.tooManyParts, { most: MOST_PARTS })))
    for (let index = 0; index < parts.length; index += 1)
      mentions.push({ value: parts[index], pointer: `${pointer}/parts/${index}`, isPart: true })
  }
  return mentions
}

/** Whether a part, or the product, is named by its id and quantity alone. */
function isNamedAlone(value: object): boolean {
  for (const key in value) if (key !== 'id' && key !== 'quantityPer') return false
  return true
}

function* readNodes(mentions: readonly Mention[]): Generator<null, Map<string, Stated>> {
  const stated = new Map<string, Stated>()
  const issues: CompositionIssue[] = []
  for (const [at, { value, pointer, isPart }] of mentions.entries()) {
    if (at % NODES_A_STEP === 0) yield null
    const reading = readBy(isPart ? PART_OUTLINE : NODE_OUTLINE, value)
    if ('findings' in reading) {
      // There may be more of them than a call takes arguments.
      for (const one of reading.findings) issues.push({ ...one, pointer: pointer + one.pointer })
      continue
    }
    const facts = reading.value
    if (isNamedAlone(facts)) continue
    const { parts } = facts
    if (stated.has(facts.id)) issues.push(issue('duplicate-id', `${pointer}/id`, compositionRefusals.nodeTwice))
    stated.set(facts.id, {
      facts,
      pointer,
      parts: parts === undefined || parts.length === 0 ? null : partNames(parts, pointer, issues),
    })
    if (stated.size > MOST_NODES)
      refuse(issue('too-long', '', filled(compositionRefusals.tooManyNodes, { most: MOST_NODES })))
  }
  if (issues.length > 0) refuse(issues)
  return stated
}

function findIssues(
  { unitValue, currency, chineseContent }: NodeFacts,
  pointer: string,
  found: CompositionIssue[],
): void {
  if (unitValue !== undefined && currency === undefined)
    found.push(issue('missing', `${pointer}/currency`, compositionRefusals.currencyMissing))
  if (chineseContent !== undefined && !isPossible(boundsOf(chineseContent)))
    found.push(issue('contradiction', `${pointer}/chineseContent`, compositionRefusals.twoShares))
}

/** The parts by name. What is wrong with one is found where it is read itself. */
function partNames(parts: readonly unknown[], pointer: string, issues: CompositionIssue[]): PartName[] {
  const names = new Map<string, PartName>()
  for (const [index, part] of parts.entries()) {
    if (!isRecord(part)) continue
    const { id, quantityPer } = part
    if (typeof id !== 'string' || typeof quantityPer !== 'number' || !(quantityPer > 0)) continue
    if (names.has(id)) issues.push(issue('duplicate-id', `${pointer}/parts/${index}/id`, compositionRefusals.partTwice))
    else names.set(id, { id, quantity: Number.isFinite(quantityPer) ? fractionOf(quantityPer) : ONE })
  }
  return [...names.values()]
}

const NOTHING_DECLARED: readonly PlacedDeclaration[] = []

/** A node on the way down, with the index of the part to visit next. */
type Step = { readonly stated: Stated; next: number; levels: number; readonly edges: Edge[] }

/** Links the nodes below the product, parts first. */
function* orderGraph(
  stated: ReadonlyMap<string, Stated>,
  top: string,
  declared: ReadonlyMap<string, readonly PlacedDeclaration[]>,
): Generator<null, Graph> {
  const issues: CompositionIssue[] = []
  const done = new Map<string, GraphNode>()
  const link = (step: Step): GraphNode => {
    const { id } = step.stated.facts
    const node = nodeOf(step, done.size, declared.get(id) ?? NOTHING_DECLARED, issues)
    done.set(id, node)
    return node
  }
  const start = (one: Stated): Step => ({ stated: one, next: 0, levels: 0, edges: [] })
  const open = new Set([top])
  const stack = [start(stated.get(top) ?? { facts: { id: top }, pointer: '/product', parts: null })]
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const { facts, parts, pointer } = step.stated
    const part = parts?.[step.next]
    if (part === undefined) {
      if (done.size % NODES_A_STEP === 0) yield null
      stack.pop()
      open.delete(facts.id)
      link(step)
      continue
    }
    let node = done.get(part.id)
    if (node === undefined) {
      const place = `${pointer}/parts/${step.next}`
      if (open.has(part.id)) refuse(cycleIssue(stack, part.id, place))
      const below = start(stated.get(part.id) ?? { facts: { id: part.id }, pointer: place, parts: null })
      if (below.stated.parts !== null) {
        open.add(part.id)
        stack.push(below)
        continue
      }
      if (done.size % NODES_A_STEP === 0) yield null
      node = link(below)
    }
    step.next += 1
    step.levels = Math.max(step.levels, node.levels + 1)
    if (step.levels > MOST_LEVELS)
      refuse(issue('too-deep', pointer, filled(compositionRefusals.tooManyLevels, { most: MOST_LEVELS })))
    step.edges.push({ node, quantity: part.quantity })
  }
  for (const one of unreached(stated, declared, (id) => !done.has(id))) issues.push(one)
  if (issues.length > 0) refuse(issues)
  if (done.size > MOST_NODES)
    refuse(issue('too-long', '', filled(compositionRefusals.tooManyNodes, { most: MOST_NODES })))
  const order = [...done.values()]
  const product = order.at(-1)
  if (product === undefined) throw new RangeError('A graph has its product')
  return { product, order }
}

/** What is stated or declared of nodes that are not in the product. */
function unreached(
  stated: ReadonlyMap<string, Stated>,
  declared: ReadonlyMap<string, readonly PlacedDeclaration[]>,
  isOutside: (id: string) => boolean,
): CompositionIssue[] {
  const nodes = [...stated.values()].filter(({ facts }) => isOutside(facts.id))
  const about = [...declared].filter(([id]) => isOutside(id))
  return [
    ...nodes.map(({ pointer }) => issue('unused-node', pointer, compositionRefusals.unusedNode)),
    ...about.flatMap(([id, all]) =>
      all.map(({ pointer }) =>
        issue('unknown-value', `${pointer}/id`, filled(compositionRefusals.unknownNode, { id })),
      ),
    ),
  ]
}

/** A node whose parts are linked, with what was declared about it. */
function nodeOf(
  { stated: { facts, pointer, parts }, edges, levels }: Step,
  index: number,
  declared: readonly PlacedDeclaration[],
  issues: CompositionIssue[],
): GraphNode {
  const known = factsWith(facts, declared, issues)
  findIssues(known, declared.at(-1)?.pointer ?? pointer, issues)
  // A declared value is that of one unit.
  for (const { declaration, pointer: of } of facts.unitValuePer === undefined ? [] : declared)
    if (declaration.unitValue !== undefined)
      issues.push(issue('contradiction', `${of}/unitValue`, compositionRefusals.answered))
  return {
    index,
    levels,
    facts: known,
    pointer,
    parts: parts === null ? null : edges,
    declarations: declared.map(({ declaration }) => declaration),
  }
}

/** The cycle that a part closes, with the ids from it down to itself. */
function cycleIssue(stack: readonly Step[], id: string, pointer: string): CompositionIssue {
  const ids = stack.map(({ stated }) => stated.facts.id)
  return issue('cycle', pointer, compositionRefusals.cycle, [...ids.slice(ids.indexOf(id)), id])
}
