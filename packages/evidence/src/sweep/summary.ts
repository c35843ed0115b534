import type { Dimensions } from './dimensions.ts'
import { NOT_ASKED, REFUSED, verdictIn } from './outcome.ts'
import { rowAt, type Table } from './sweep.ts'

type Counts = Record<string, Record<string, number>>

/** A summary of the table: the number of rows by verdict. */
export type Summary = {
  readonly byYear: Counts
  readonly byForm: Counts
  /** Number of distinct sequences of outcomes over all days. */
  readonly lines: number
}

export function summaryOf(dimensions: Dimensions, { bytes }: Table): Summary {
  const { goods, circumstances, days } = dimensions
  const [byYear, byForm]: Counts[] = [{}, {}]
  const count = (counts: Counts | undefined, key: string, byte: number): void => {
    if (counts === undefined) return
    const verdict = byte === REFUSED ? 'refused as inquiry' : String(verdictIn(byte))
    const row = (counts[key] ??= {})
    row[verdict] = (row[verdict] ?? 0) + 1
  }
  const lines = new Set<string>()
  for (const [good, { form }] of goods.entries()) {
    for (const circumstance of circumstances.keys()) {
      const start = rowAt(dimensions, good, circumstance, 0)
      const line = bytes.subarray(start, start + days.length)
      lines.add(String.fromCharCode(...line))
      for (const [day, byte] of line.entries()) {
        if (byte === NOT_ASKED) continue
        count(byYear, String(days[day]).slice(0, 4), byte)
        count(byForm, form, byte)
      }
    }
  }
  return { byYear: byYear ?? {}, byForm: byForm ?? {}, lines: lines.size }
}
