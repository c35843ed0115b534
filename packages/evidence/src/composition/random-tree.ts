import type { Composition } from 'ytterby/composition'
import type { Chance } from '../random/chance.ts'

type Node = Composition['product']
type Good = NonNullable<Node['good']>

/** Goods with what the text of announcement 61 says of them, read by hand. */
const KINDS = {
  bolt: { good: { elements: [] }, part1: false, magnet: false },
  dysprosium: { good: { form: 'metal', elements: [{ symbol: 'Dy' }] }, part1: true, magnet: false },
  terbiumOxide: { good: { form: 'separated-oxide', elements: [{ symbol: 'Tb' }] }, part1: true, magnet: false },
  alloy: { good: { form: 'alloy', elements: [{ symbol: 'Dy' }], alloyedWith: ['Fe'] }, part1: true, magnet: false },
  magnet: {
    good: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
    part1: false,
    magnet: true,
  },
  rotor: { good: { form: 'motor-rotor' }, part1: false, magnet: false },
} as const satisfies Record<string, { good: Good; part1: boolean; magnet: boolean }>

/** A fully stated node. It is a tree: what is shared is the same object. */
export type StatedNode = {
  readonly id: string
  readonly kind: keyof typeof KINDS
  /** In whole units of money. */
  readonly value: number
  readonly origin: 'CN' | 'JP'
  /** In hundredths of a percent, of a magnet or an item of part 1 from Japan that is not broken down. */
  readonly declared: number | null
  readonly parts: readonly { readonly node: StatedNode; readonly quantity: number }[] | null
}

const LEAVES = ['bolt', 'dysprosium', 'terbiumOxide', 'alloy', 'magnet'] as const
const DECLARED = [0, 5, 9, 10, 11, 2500, 10_000]
const LARGE = 20_000

/** A random tree of at most four levels, in which assemblies may be shared. The outermost node is a rotor or a magnet. */
export function randomTree(chance: Chance): StatedNode {
  const shared: StatedNode[] = []
  let count = 0
  const whole = (most: number): number => 1 + Math.floor(chance.next() * most)
  const nodeAt = (level: number): StatedNode => {
    if (shared.length > 0 && chance.happens(0.2)) return chance.pick(shared)
    const isAssembly = level < 3 && chance.happens(level === 0 ? 1 : 0.45)
    const kind = isAssembly ? chance.pick(['rotor', 'magnet'] as const) : chance.pick(LEAVES)
    const parts = isAssembly ? partsOf(kind, level + 1) : null
    const origin = level > 0 && chance.happens(0.5) ? 'CN' : 'JP'
    const node: StatedNode = {
      id: `n${(count += 1)}`,
      kind,
      value: worthOf(parts) + whole(level === 0 ? LARGE : 200),
      origin,
      declared: isDeclarable(kind, origin) && !isAssembly ? chance.pick(DECLARED) : null,
      parts,
    }
    if (isAssembly && level > 0) shared.push(node)
    return node
  }
  const partsOf = (kind: StatedNode['kind'], level: number): { node: StatedNode; quantity: number }[] => {
    const parts = new Map<string, { node: StatedNode; quantity: number }>()
    const add = (node: StatedNode): unknown => parts.set(node.id, { node, quantity: whole(5) })
    for (let left = whole(4); left > 0; left -= 1) add(nodeAt(level))
    // A magnet that states dysprosium, and whose parts hold none, is refused.
    if (kind === 'magnet' && ![...parts.values()].some(({ node }) => holdsDysprosium(node))) add(dysprosium())
    return [...parts.values()]
  }
  const dysprosium = (): StatedNode => {
    const origin = chance.happens(0.5) ? 'CN' : 'JP'
    const declared = isDeclarable('dysprosium', origin) ? chance.pick(DECLARED) : null
    return { id: `n${(count += 1)}`, kind: 'dysprosium', value: whole(200), origin, declared, parts: null }
  }
  return nodeAt(0)
}

/** Whether a share can be declared: a magnet, and an item of part 1 from Japan, which may be made of Chinese ones. */
const isDeclarable = (kind: StatedNode['kind'], origin: StatedNode['origin']): boolean =>
  kind === 'magnet' || (KINDS[kind].part1 && origin === 'JP')

/** What parts are worth together: what is made of them is worth more. */
const worthOf = (parts: StatedNode['parts']): number =>
  (parts ?? []).reduce((sum, { node, quantity }) => sum + node.value * quantity, 0)

const holdsDysprosium = ({ kind, parts }: StatedNode): boolean =>
  kind === 'dysprosium' ||
  kind === 'alloy' ||
  kind === 'magnet' ||
  (parts ?? []).some(({ node }) => holdsDysprosium(node))

/** What is left out of a tree when it is stated. */
export type Open = ReadonlySet<string>

/** Every fact of a tree that can be left out: the value, the origin or the declaration of a node. */
export function openableIn(top: StatedNode): string[] {
  const found = new Set<string>()
  const visit = ({ id, declared, parts }: StatedNode): void => {
    found.add(`${id} value`).add(`${id} origin`)
    if (declared !== null) found.add(`${id} declared`)
    for (const { node } of parts ?? []) visit(node)
  }
  visit(top)
  return [...found]
}

/** The tree as a composition, without what is open. A shared assembly is stated once, or copied in full under other ids. */
export function compositionFrom(top: StatedNode, open: Open, shares: 'shared' | 'copied'): Composition {
  const stated = new Set<string>()
  let copies = 0
  const nodeFrom = (node: StatedNode, prefix: string): Node => {
    const id = prefix + node.id
    if (shares === 'shared' && stated.has(id)) return { id }
    stated.add(id)
    return {
      id,
      good: { ...KINDS[node.kind].good },
      ...(open.has(`${node.id} value`) ? {} : { unitValue: node.value, currency: 'EUR' }),
      ...(open.has(`${node.id} origin`) ? {} : { origin: node.origin }),
      ...(node.declared === null || open.has(`${node.id} declared`)
        ? {}
        : { chineseContent: { valuePercent: node.declared / 100 } }),
      ...(node.parts === null
        ? {}
        : {
            parts: node.parts.map(({ node: part, quantity }) => ({
              ...nodeFrom(part, shares === 'copied' ? `${(copies += 1)}-` : ''),
              quantityPer: quantity,
            })),
          }),
    }
  }
  return { asOf: '2026-03-01', exportedFrom: 'JP', destination: 'DE', product: nodeFrom(top, '') }
}

/** The same tree with other values for what is open. */
export function completed(top: StatedNode, open: Open, chance: Chance): StatedNode {
  const made = new Map<string, StatedNode>()
  const complete = (node: StatedNode): StatedNode => {
    const known = made.get(node.id)
    if (known !== undefined) return known
    const parts = node.parts?.map(({ node: part, quantity }) => ({ node: complete(part), quantity })) ?? null
    const isStated = node.declared !== null && !open.has(`${node.id} declared`)
    // A share is declared of an item of part 1 only if it is not Chinese itself.
    const isForeign = KINDS[node.kind].part1 && isStated
    const origin = open.has(`${node.id} origin`) && !isForeign ? chance.pick(['CN', 'JP'] as const) : node.origin
    const isOpen = parts === null && !isStated && isDeclarable(node.kind, origin)
    const one: StatedNode = {
      ...node,
      value: open.has(`${node.id} value`) ? worthOf(parts) + 1 + Math.floor(chance.next() * 200) : node.value,
      origin,
      declared: isStated ? node.declared : isOpen ? chance.pick(DECLARED) : null,
      parts,
    }
    made.set(node.id, one)
    return one
  }
  return complete(top)
}

/** What part 1 items of Chinese origin in one unit are worth, in ten thousandths: a second reading, on whole numbers alone. */
export function naiveContent({ kind, value, origin, declared, parts }: StatedNode): bigint {
  if (KINDS[kind].part1 && origin === 'CN') return BigInt(value) * 10_000n
  if (declared !== null) return BigInt(value) * BigInt(declared)
  return (parts ?? []).reduce((sum, { node, quantity }) => sum + BigInt(quantity) * naiveContent(node), 0n)
}

/** Whether a node is an item of annex 1 part 2: a magnet with dysprosium, or a rotor that contains one. */
export const isNaivelyPart2 = ({ kind, parts }: StatedNode): boolean =>
  KINDS[kind].magnet || (kind === 'rotor' && (parts ?? []).some(({ node }) => holdsMagnet(node)))

const holdsMagnet = ({ kind, parts }: StatedNode): boolean =>
  KINDS[kind].magnet || (parts ?? []).some(({ node }) => holdsMagnet(node))

/** Whether no node is worth less than what part 1 items of Chinese origin in it are worth. */
export const isWorthItsContent = (node: StatedNode): boolean =>
  naiveContent(node) <= BigInt(node.value) * 10_000n && (node.parts ?? []).every((part) => isWorthItsContent(part.node))
