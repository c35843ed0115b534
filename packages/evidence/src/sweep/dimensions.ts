import { createHash } from 'node:crypto'
import type { Ruleset } from 'ytterby'
import { circumstancesOf, type Circumstance } from './circumstances.ts'
import { edgeDays, withNeighbours } from './days.ts'
import { goodsOf, type SweepGood } from './goods.ts'

/** The dimensions of the sweep: every good × every circumstance × every day. */
export type Dimensions = {
  readonly goods: readonly SweepGood[]
  readonly circumstances: readonly Circumstance[]
  readonly days: readonly string[]
  /** SHA-256 of all three as JSON; equal digests mean equal questions. */
  readonly digest: string
}

export function dimensionsOf(data: Ruleset['data']): Dimensions {
  const [goods, circumstances, days] = [goodsOf(data), circumstancesOf(data), withNeighbours(edgeDays(data))]
  const asked = [
    goods.map(({ product }) => product),
    circumstances.map(({ deal, asKnownThen }) => [deal, asKnownThen]),
    days,
  ]
  return { goods, circumstances, days, digest: createHash('sha256').update(JSON.stringify(asked)).digest('hex') }
}

/** The index range of the goods of each form, which are contiguous. */
export function placesOfForms(goods: readonly SweepGood[]): Map<string, { from: number; until: number }> {
  const places = new Map<string, { from: number; until: number }>()
  for (const [at, { form }] of goods.entries()) {
    const known = places.get(form)
    if (known === undefined) places.set(form, { from: at, until: at + 1 })
    else known.until = at + 1
  }
  return places
}
