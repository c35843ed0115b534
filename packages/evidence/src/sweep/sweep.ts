import { InvalidInquiryError, verdictOf, type Inquiry, type Ruleset } from 'ytterby'
import type { Dimensions } from './dimensions.ts'
import { byteOf, NOT_ASKED, REFUSED, wrongWith } from './outcome.ts'

export { NOT_ASKED, verdictIn } from './outcome.ts'

/** The table of outcomes. `rowAt` gives the index of the row for a good, a circumstance and a day. */
export type Table = {
  readonly bytes: Uint8Array
  readonly rows: number
  /** The first few outcomes that contradict themselves. */
  readonly wrong: readonly string[]
}

const MOST_SHOWN = 5

/** The index of a row: sorted by good, then circumstance, then day. */
export const rowAt = ({ circumstances, days }: Dimensions, good: number, circumstance: number, day: number): number =>
  (good * circumstances.length + circumstance) * days.length + day

const isTaken = ({ days }: Dimensions, good: number, day: number, every: number): boolean =>
  (good * days.length + day) % every === 0

/** Selects from a whole table what `sweepTable` with `every` gives. */
export function reducedOf(dimensions: Dimensions, { bytes, wrong }: Table, every: number): Table {
  const { goods, circumstances, days } = dimensions
  const reduced = new Uint8Array(bytes.length).fill(NOT_ASKED)
  let rows = 0
  for (const good of goods.keys())
    for (const day of days.keys())
      if (isTaken(dimensions, good, day, every))
        for (const circumstance of circumstances.keys()) {
          const row = rowAt(dimensions, good, circumstance, day)
          reduced[row] = bytes[row] ?? NOT_ASKED
          rows++
        }
  return { bytes: reduced, rows, wrong }
}

/**
 * Evaluates every row; with `every` n, all circumstances of every n-th pair of good and day, counted over all goods, so that
 * each form, circumstance and day occurs many times.
 */
export function sweepTable(
  ruleset: Ruleset,
  dimensions: Dimensions,
  { every = 1, onProgress }: { every?: number; onProgress?: (line: string) => void } = {},
): Table {
  const { goods, circumstances, days } = dimensions
  const bytes = new Uint8Array(goods.length * circumstances.length * days.length).fill(NOT_ASKED)
  const wrong = new Map<string, string>()
  let rows = 0
  const ask = (inquiry: Inquiry): number => {
    try {
      const outcome = verdictOf(inquiry, { ruleset })
      const why = wrongWith(outcome)
      if (why !== null && wrong.size < MOST_SHOWN) wrong.set(why, `${why}: ${JSON.stringify(inquiry)}`)
      return byteOf(outcome)
    } catch (error) {
      if (error instanceof InvalidInquiryError) return REFUSED
      throw error
    }
  }
  for (const [good, { product, form }] of goods.entries()) {
    for (const [day, asOf] of days.entries()) {
      if (!isTaken(dimensions, good, day, every)) continue
      for (const [circumstance, { deal, asKnownThen }] of circumstances.entries()) {
        const knowledge = asKnownThen === true ? { knownAt: asOf } : {}
        bytes[rowAt(dimensions, good, circumstance, day)] = ask({ asOf, ...knowledge, product, ...deal })
        rows++
      }
    }
    if (form !== goods[good + 1]?.form) onProgress?.(`${form}: ${rows.toLocaleString('en')} rows so far`)
  }
  return { bytes, rows, wrong: [...wrong.values()] }
}
