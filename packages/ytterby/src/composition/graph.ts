import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { filled } from '../locales/filled.ts'
import { isRecord } from '../schema/is-record.ts'
import { readBy } from '../schema/read-by.ts'
import { fractionOf, type Fraction } from './fraction.ts'
import { declarationsByNode, factsWith, type Declaration, type PlacedDeclaration } from './declarations.ts'
import { MOST_LEVELS, MOST_NODES, MOST_PARTS, NODE_OUTLINE, PART_OUTLINE, type NodeFacts } from './outline.ts'

/** A node of the graph. A shared assembly is one node, to which several edges lead. */
export type GraphNode = {
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

type Mention = { readonly value: unknown; readonly pointer: string; readonly isPart: boolean }
type Stated = { readonly facts: NodeFacts; readonly pointer: string; readonly parts: readonly PartName[] | null }
type PartName = { readonly id: string; readonly quantity: Fraction; readonly pointer: string }

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
 * Reads a tree and the nodes stated beside it. Everything is counted before it is read. Each step reads or links one node.
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
const isNamedAlone = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).every((key) => key === 'id' || key === 'quantityPer')

function* readNodes(mentions: readonly Mention[]): Generator<null, Map<string, Stated>> {
  const stated = new Map<string, Stated>()
  const issues: CompositionIssue[] = []
  for (const { value, pointer, isPart } of mentions) {
    yield null
    const reading = readBy(isPart ? PART_OUTLINE : NODE_OUTLINE, value)
    if ('findings' in reading) {
      // There may be more of them than a call takes arguments.
      for (const one of reading.findings) issues.push({ ...one, pointer: pointer + one.pointer })
      continue
    }
    if (isNamedAlone(value)) continue
    const { parts, quantityPer: _, ...facts } = { quantityPer: null, ...reading.value }
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

function issuesOf({ unitValue, currency, chineseContent }: NodeFacts, pointer: string): CompositionIssue[] {
  const found: CompositionIssue[] = []
  if (unitValue !== undefined && currency === undefined)
    found.push(issue('missing', `${pointer}/currency`, compositionRefusals.currencyMissing))
  if (chineseContent?.valuePercent !== undefined && chineseContent.valuePercentAtMost !== undefined)
    found.push(issue('contradiction', `${pointer}/chineseContent`, compositionRefusals.twoShares))
  return found
}

/** The parts by name. What is wrong with one is found where it is read itself. */
function partNames(parts: readonly unknown[], pointer: string, issues: CompositionIssue[]): PartName[] {
  const ids = new Set<string>()
  return parts.flatMap((part, index) => {
    if (!isRecord(part)) return []
    const { id, quantityPer } = part
    if (typeof id !== 'string' || typeof quantityPer !== 'number' || !(quantityPer > 0)) return []
    const place = `${pointer}/parts/${index}`
    if (ids.has(id)) issues.push(issue('duplicate-id', `${place}/id`, compositionRefusals.partTwice))
    ids.add(id)
    return [{ id, quantity: Number.isFinite(quantityPer) ? fractionOf(quantityPer) : fractionOf(1), pointer: place }]
  })
}

/** A node on the way down, with the index of the part to visit next. */
type Step = { readonly id: string; readonly stated: Stated; next: number; level: number; readonly edges: Edge[] }

/** Links the nodes below the product, parts first. */
function* orderGraph(
  stated: ReadonlyMap<string, Stated>,
  top: string,
  declared: ReadonlyMap<string, readonly PlacedDeclaration[]>,
): Generator<null, Graph> {
  const issues: CompositionIssue[] = []
  const done = new Map<string, { readonly node: GraphNode; readonly levels: number }>()
  const open = new Set<string>()
  const stack: Step[] = []
  const enter = (id: string, pointer: string): void => {
    open.add(id)
    stack.push({ id, stated: stated.get(id) ?? { facts: { id }, pointer, parts: null }, next: 0, level: 0, edges: [] })
  }
  enter(top, '/product')
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const part = step.stated.parts?.[step.next]
    if (part === undefined) {
      yield null
      stack.pop()
      open.delete(step.id)
      done.set(step.id, { node: nodeOf(step, declared.get(step.id) ?? [], issues), levels: step.level })
      continue
    }
    const known = done.get(part.id)
    if (known === undefined) {
      if (open.has(part.id)) refuse(cycleIssue(stack, part))
      enter(part.id, part.pointer)
      continue
    }
    step.next += 1
    step.level = Math.max(step.level, known.levels + 1)
    if (step.level > MOST_LEVELS)
      refuse(issue('too-deep', step.stated.pointer, filled(compositionRefusals.tooManyLevels, { most: MOST_LEVELS })))
    step.edges.push({ node: known.node, quantity: part.quantity })
  }
  for (const { facts, pointer } of stated.values())
    if (!done.has(facts.id)) issues.push(issue('unused-node', pointer, compositionRefusals.unusedNode))
  for (const [id, about] of declared)
    if (!done.has(id))
      issues.push(
        ...about.map(({ pointer }) =>
          issue('unknown-value', `${pointer}/id`, filled(compositionRefusals.unknownNode, { id })),
        ),
      )
  if (issues.length > 0) refuse(issues)
  if (done.size > MOST_NODES)
    refuse(issue('too-long', '', filled(compositionRefusals.tooManyNodes, { most: MOST_NODES })))
  const order = [...done.values()].map(({ node }) => node)
  const product = order.at(-1)
  if (product === undefined) throw new RangeError('A graph has its product')
  return { product, order }
}

/** A node whose parts are linked, with what was declared about it. */
function nodeOf(
  { stated: { facts, pointer, parts }, edges }: Step,
  declared: readonly PlacedDeclaration[],
  issues: CompositionIssue[],
): GraphNode {
  const known = factsWith(facts, declared, issues)
  issues.push(...issuesOf(known, declared.at(-1)?.pointer ?? pointer))
  return {
    facts: known,
    pointer,
    parts: parts === null ? null : edges,
    declarations: declared.map(({ declaration }) => declaration),
  }
}

/** The cycle that a part closes, with the ids from it down to itself. */
function cycleIssue(stack: readonly Step[], { id, pointer }: PartName): CompositionIssue {
  const from = stack.findIndex((step) => step.id === id)
  return issue('cycle', pointer, compositionRefusals.cycle, [...stack.slice(from).map((step) => step.id), id])
}
