import { dimensionsOf, type Dimensions } from '@ytterby/evidence/dimensions'
import { NOT_ASKED, rowAt, sweepTable, verdictIn } from '@ytterby/evidence/sweep'
import type { Ruleset } from 'ytterby'

/** Differences in the verdicts of the sweep: goods of every form to every kind of buyer on every relevant day. */
export type SweepDifference = {
  readonly rows: number
  /** Each change from one verdict to another, with its count, days and forms. */
  readonly turns: readonly {
    readonly before: string
    readonly after: string
    readonly rows: number
    readonly firstDay: string
    readonly lastDay: string
    readonly forms: readonly string[]
  }[]
}

export function compareSweep(base: Ruleset, next: Ruleset, days: readonly string[], every: number): SweepDifference {
  const dimensions: Dimensions = { ...dimensionsOf(next.data), days }
  const [older, newer] = [base, next].map((ruleset) => sweepTable(ruleset, dimensions, { every }))
  const turns = new Map<string, { rows: number; days: string[]; forms: Set<string> }>()
  for (const [good, { form }] of dimensions.goods.entries())
    for (const circumstance of dimensions.circumstances.keys())
      for (const [day, asOf] of days.entries()) {
        const row = rowAt(dimensions, good, circumstance, day)
        const [before, after] = [older?.bytes[row] ?? NOT_ASKED, newer?.bytes[row] ?? NOT_ASKED]
        if (before === after) continue
        const key = `${verdictIn(before) ?? 'refused'} ${verdictIn(after) ?? 'refused'}`
        const turn = turns.get(key) ?? { rows: 0, days: [], forms: new Set() }
        turn.rows += 1
        turn.days.push(asOf)
        turn.forms.add(form)
        turns.set(key, turn)
      }
  return {
    rows: newer?.rows ?? 0,
    turns: [...turns].map(([key, { rows, days: met, forms }]) => {
      const [before = '', after = ''] = key.split(' ')
      const sorted = met.toSorted()
      return { before, after, rows, firstDay: sorted[0] ?? '', lastDay: sorted.at(-1) ?? '', forms: [...forms].sort() }
    }),
  }
}
