import type { Composition } from 'ytterby/composition'

export type Node = Composition['product']
type Good = NonNullable<Node['good']>
type Form = NonNullable<Good['form']>
type Symbol = NonNullable<Good['elements']>[number]['symbol']

/** A tree with what a trade lawyer answers by announcement 61 as it was read. Written before the engine was asked. */
export type TreeByHand = {
  readonly why: string
  readonly product: Node
  /** What differs from an export from Germany to the United States on 2026-03-01, when all limbs are suspended. */
  readonly deal?: Partial<Composition>
  readonly outcome: 'reached' | 'open' | 'not-reached'
  /** Of the product: is it an item of part 2, its share in percent, and against 0.1 %; null where no share counts. */
  readonly part2?: 'reached' | 'open' | 'not'
  readonly share?: readonly [from: string, to: string] | null
  readonly against?: 'below' | 'at-or-above' | 'open' | null
  readonly verdict?: string
  /** Whom to ask, in this order. */
  readonly ask?: readonly string[]
  /** Another item inside it, and its share against 0.1 %. */
  readonly inside?: readonly [id: string, against: 'below' | 'at-or-above' | 'open']
}

/** A tree as a row: what it shows, then its product and what the announcement says of it. */
export const tree = (why: string, [product, said]: readonly [Node, Omit<TreeByHand, 'why' | 'product'>]): TreeByHand => ({ why, product, ...said })

export const good = (form: Form, ...symbols: Symbol[]): Good => ({ form, elements: symbols.map((symbol) => ({ symbol })) })
export const eur = (unitValue: number): Pick<Node, 'unitValue' | 'currency'> => ({ unitValue, currency: 'EUR' })
export const withParts = (...parts: [Node, number][]): Pick<Node, 'parts'> => ({ parts: parts.map(([part, quantityPer]) => ({ ...part, quantityPer })) })
/** Made abroad without Chinese technology. */
export const foreign = { origin: 'JP', chineseContent: { technology: false } } as const
export const chinese = { origin: 'CN' } as const

export const dy = (worth: number, facts: Partial<Node> = chinese): Node => ({ id: 'dy', good: good('metal', 'Dy'), ...eur(worth), ...facts })
const nd: Node = { id: 'nd', good: good('metal', 'Nd'), ...chinese, ...eur(1) }
export const MAGNET = good('ndfeb-magnet', 'Nd', 'Dy')
export const magnet = (value: number, inside: [Node, number], facts: Partial<Node> = foreign): Node => ({
  id: 'magnet',
  good: MAGNET,
  ...eur(value),
  ...facts,
  ...withParts(inside, [nd, 0.1]),
})
/** A foreign magnet that is not broken down, with a share that its maker declares. */
export const declared = (id: string, value: number, valuePercent: number): Node => ({
  id,
  good: MAGNET,
  ...eur(value),
  origin: 'JP',
  chineseContent: { technology: false, valuePercent },
})
export const made = (form: Form | null, value: number, ...parts: [Node, number][]): Node => ({
  id: 'product',
  ...(form === null ? {} : { good: { form } }),
  ...eur(value),
  ...foreign,
  ...withParts(...parts),
})
export const smco = (facts: Partial<Node>): Node => ({ id: 'smco', good: good('smco-magnet', 'Sm'), ...facts })
export const target = (...symbols: Symbol[]): Good => ({ ...good('target', ...symbols), alloyedWith: [] })
export const on = (asOf: string): Partial<Composition> => ({ asOf })
