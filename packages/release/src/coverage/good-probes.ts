import { goodsOf } from '@ytterby/evidence/goods'
import type { Product } from 'ytterby'
import type { Control, Data } from './law-change.ts'

type Row = Data['reach'][string][number]
type Entry = Control['entries'][number]

/** A buyer about whom nothing is open: what differs then comes from the good. */
const BUYER = { endUse: { kind: 'civil' }, endUser: { kind: 'civil', listed: 'none' } }
const FROM_CHINA = { destination: 'DE', ...BUYER }
const ABROAD = { exportedFrom: 'DE', destination: 'FR', ...BUYER }

/** At most this many goods of one record are asked about, and fewer of them when they are abroad already. */
const MOST = { fromChina: 24, abroad: 6 }

/** The goods of the sweep under either law, which state every fact that a rule for their form uses. */
export type Goods = readonly Product[]

export const goodsUnder = (...laws: readonly Data[]): Goods => [
  ...new Map(
    laws.flatMap((data) => goodsOf(data).map(({ product }) => [JSON.stringify(product), product] as const)),
  ).values(),
]

/** Inquiries about goods: as they leave China, and some of them on their way between two other places. */
export const asInquiries = (goods: Goods): object[] => [
  ...spread(goods, MOST.fromChina).map((product) => ({ product, ...FROM_CHINA })),
  ...spread(goods, MOST.abroad).map((product) => ({ product, ...ABROAD })),
]

/** Inquiries about goods that reach an entry, or nearly: all forms of its rows, with its element or its named set. */
export function goodsOfEntry(goods: Goods, law: Data, control: Control, entry: Entry): object[] {
  const { element, named } = entry
  const rows = rowsOf(law, control, entry)
  const sets = named === undefined ? [] : goods.filter((good) => isNamedSet(good, named.elements))
  return [
    ...asInquiries(sets.filter(({ form }) => rows.some(({ forms }) => forms.some((one) => one === form)))),
    ...rows.flatMap((row) =>
      asInquiries(goodsOfRow(goods, { ...row, elements: element === null ? row.elements : [element] })),
    ),
  ]
}

/** An inquiry that asserts the code of an entry. Entries of equipment are reached in no other way. */
export function asserting(law: Data, control: Control, entry: Entry): object[] {
  const [row] = rowsOf(law, control, entry)
  const form = row?.forms[0] ?? 'equipment'
  return entry.code === null ? [] : [{ product: { form, controlCode: entry.code }, ...FROM_CHINA }]
}

const rowsOf = ({ reach }: Data, control: Control, { kind, element }: Entry): Row[] =>
  (reach[control.reach] ?? []).filter(
    ({ kinds, elements }) => kinds.includes(kind) && (element === null || elements?.includes(element) !== false),
  )

/** Goods that a row is about: its forms and elements, first those that state the facts of its condition. */
export function goodsOfRow(goods: Goods, { forms, elements, when }: Row): Goods {
  const facts = Object.keys(when ?? {})
  const own = goods.filter(
    ({ form, elements: held }) =>
      forms.some((one) => one === form) &&
      (held === undefined || elements === undefined || held.some(({ symbol }) => elements.includes(symbol))),
  )
  const states = (good: Product): boolean => facts.some((fact) => (FACTS[fact] ?? fact) in good)
  const [stating, others] = [own.filter(states), own.filter((good) => !states(good))]
  return [...spread(stating, MOST.fromChina), ...spread(others, MOST.fromChina)]
}

/** The facts of a good that conditions ask about under another name. */
const FACTS: Readonly<Record<string, string>> = { alloyHolds: 'alloyedWith', fineCerium: 'particleSizeMicron' }

const isNamedSet = ({ elements = [] }: Product, named: readonly string[]): boolean =>
  elements.length === named.length && elements.every(({ symbol }) => named.includes(symbol))

/** At most so many members, evenly from the whole list. */
export const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]).filter(
        (one) => one !== undefined,
      )
