import { cellAt, emptyCounts, nameColumn, verdictOf, type AnsweredList } from './answered-list.ts'
import { draftOf } from './list-asking.ts'
import { outcomeOf } from './intake-engine.ts'
import { askedQuestions, type IntakeSession } from './intake-session.ts'

/** A list that the intake asks about, with the outcome of each line by what was decided so far. */
export function answeredIntake({ list, asking, ruleset, lines, questions }: IntakeSession): AnsweredList {
  const numbers = new Map<number, number>()
  // How a column is read is one answer for all its lines, also for those whose own cell is clear.
  for (const [at, { kind, lines: waiting }] of askedQuestions(questions).entries())
    if (kind === 'convention') for (const line of waiting) numbers.set(line, at + 1)
  const known = new Map<unknown, ReturnType<typeof outcomeOf>>()
  const counts = emptyCounts()
  const outcomes = lines.map((line) => {
    const { answer } = line
    const outcome = known.get(answer) ?? outcomeOf(answer)
    known.set(answer, outcome)
    counts[verdictOf(outcome, line, numbers.get(line.line))] += 1
    return outcome
  })
  return {
    ...list,
    asking,
    ruleset,
    outcomes,
    counts,
    triaged: lines,
    waitsFor: (at) => numbers.get(lines[at]?.line ?? 0) ?? null,
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
