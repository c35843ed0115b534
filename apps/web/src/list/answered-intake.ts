import { cellAt, emptyCounts, nameColumn, verdictOf, type AnsweredList } from './answered-list.ts'
import { draftOf } from './list-asking.ts'
import { outcomeOf } from './intake-engine.ts'
import type { IntakeSession } from './intake-session.ts'

/** A list that the intake asks about, with the outcome of each line by what was decided so far. */
export function answeredIntake({ list, asking, ruleset, lines }: IntakeSession): AnsweredList {
  const known = new Map<unknown, ReturnType<typeof outcomeOf>>()
  const counts = emptyCounts()
  const outcomes = lines.map((line) => {
    const { answer } = line
    const outcome = known.get(answer) ?? outcomeOf(answer)
    known.set(answer, outcome)
    counts[verdictOf(outcome, line)] += 1
    return outcome
  })
  return {
    ...list,
    asking,
    ruleset,
    outcomes,
    counts,
    triaged: lines,
    draftAt: (at) => draftOf(lines[at]?.columns ?? {}, asking),
    factsAt: (at) => lines[at]?.columns ?? {},
    idAt: (at) => lines[at]?.good.material || null,
    nameAt: (at) => cellAt(list, at, nameColumn(asking)),
    moneyAt(at) {
      const value = lines[at]?.value ?? null
      return value === null || value.currency === '' ? null : value
    },
  }
}
