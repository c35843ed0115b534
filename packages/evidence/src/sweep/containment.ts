import type { Dimensions } from './dimensions.ts'
import { NOT_ASKED, possibleIn, REFUSED } from './outcome.ts'
import { rowAt, type Table } from './sweep.ts'

/** The number of rows compared with the row that leaves one of their facts open, and those with additional verdicts. */
export type Containment = { readonly compared: number; readonly outside: readonly string[] }

const MOST_SHOWN = 5

/** Checks that stating an open fact never adds a verdict. */
export function containmentOf(dimensions: Dimensions, { bytes }: Table): Containment {
  const { goods, circumstances, days } = dimensions
  const placeOf = new Map(goods.map(({ product }, at) => [keyOf(product), at]))
  const openGoods = goods.map(({ opener }) => (opener === null ? undefined : placeOf.get(keyOf(opener))))
  const placeOfDeal = new Map(circumstances.map(({ id }, at) => [id, at]))
  const openDeals = circumstances.map(({ opener }) => (opener === undefined ? undefined : placeOfDeal.get(opener)))
  let compared = 0
  const outside = new Map<string, string>()
  const compare = (good: number, circumstance: number, openGood: number, openDeal: number): void => {
    for (let day = 0; day < days.length; day++) {
      const stated = bytes[rowAt(dimensions, good, circumstance, day)] ?? NOT_ASKED
      const open = bytes[rowAt(dimensions, openGood, openDeal, day)] ?? NOT_ASKED
      if (stated === NOT_ASKED || open === NOT_ASKED || stated === REFUSED || open === REFUSED) continue
      compared++
      if ((possibleIn(stated) & ~possibleIn(open)) === 0) continue
      const id = `${goods[good]?.form} ${circumstances[circumstance]?.id}`
      if (outside.size < MOST_SHOWN && !outside.has(id))
        outside.set(
          id,
          `${days[day]}, ${circumstances[circumstance]?.id}, ${keyOf(goods[good]?.product)} against ${circumstances[openDeal]?.id}, ${keyOf(goods[openGood]?.product)}`,
        )
    }
  }
  for (const good of goods.keys()) {
    for (const circumstance of circumstances.keys()) {
      const [openGood, openDeal] = [openGoods[good], openDeals[circumstance]]
      if (openGood !== undefined) compare(good, circumstance, openGood, circumstance)
      if (openDeal !== undefined) compare(good, circumstance, good, openDeal)
    }
  }
  return { compared, outside: [...outside.values()] }
}

/** A key that is equal for equal products, in any order of their facts. */
function keyOf(product: object | undefined): string {
  return JSON.stringify(Object.entries(product ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
}
