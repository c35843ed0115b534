import type { MutantKind } from './mutant.ts'
import type { Outcome } from './run.ts'
import { SURVIVORS } from './survivors.ts'

type Count = { mutants: number; loader: number; extract: number; case: number; survive: number }

export type Sorted = {
  readonly counts: Readonly<Record<MutantKind, Count>>
  /** Ids of survivors by the reason that explains them. */
  readonly explained: ReadonlyMap<string, readonly string[]>
  readonly unexplained: readonly string[]
  /** Reasons that explain no survivor of these outcomes. */
  readonly stale: readonly string[]
}

/** Counts what detected the mutants, and which survivors are explained. */
export function sorted(outcomes: readonly Outcome[]): Sorted {
  const none = (): Count => ({ mutants: 0, loader: 0, extract: 0, case: 0, survive: 0 })
  const counts = { data: none(), rule: none() }
  const explained = new Map<string, string[]>()
  const unexplained: string[] = []
  for (const { mutant, death } of outcomes) {
    const count = counts[mutant.kind]
    count.mutants += 1
    count[death?.by ?? 'survive'] += 1
    // A rule that only the extract detects lacks a hand-written case, unless no answer differs.
    if (death !== null && !(mutant.kind === 'rule' && death.by === 'extract')) continue
    const reason = SURVIVORS.find(({ id }) => id.test(mutant.id))?.reason
    if (reason === undefined) unexplained.push(mutant.id)
    else explained.set(reason, [...(explained.get(reason) ?? []), mutant.id])
  }
  return {
    counts,
    explained,
    unexplained,
    stale: SURVIVORS.map(({ reason }) => reason).filter((reason) => !explained.has(reason)),
  }
}
