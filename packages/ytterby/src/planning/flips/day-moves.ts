import { addDays } from '../../calendar/day-number.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import { moveOf, type Move } from './move.ts'

/** Other days of export: coming days on which the law changes, and the last days before past changes, nearest first. */
export type DayMoves = { readonly coming: Move[]; readonly past: Move[] }

export function dayMoves({ edges }: CompiledRuleset, asOf: string): DayMoves {
  const to = (day: string): Move => moveOf('day', { path: 'asOf', from: asOf, to: day, by: 'day' })
  return {
    coming: edges.filter((day) => day > asOf).map(to),
    past: edges
      .filter((day) => day > FIRST_DAY && day <= asOf)
      .map((day) => to(addDays(day, -1)))
      .toReversed(),
  }
}
