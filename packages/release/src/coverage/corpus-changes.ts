import type { Ruleset } from 'ytterby'
import type { CorpusInquiry } from '../decisions.ts'
import { decisionOf, isDecidedDifferently } from '../impact/difference.ts'
import { spread } from './good-probes.ts'
import type { LawChange, Probe } from './law-change.ts'

/** At most this many inquiries of the corpus are asked about each change. */
const MOST = 200

/**
 * Adds to each change the inquiries of the corpus that both laws decide differently on their own days: each change may have
 * brought it about. Where one owner has several changes, the inquiries are asked about all of them together.
 */
export function withCorpus(
  changes: readonly LawChange[],
  corpus: readonly CorpusInquiry[],
  base: Ruleset,
  next: Ruleset,
): LawChange[] {
  const deciding = changes.filter(({ probes }) => probes.length > 0)
  if (deciding.length === 0) return [...changes]
  const probes = spread(
    corpus.flatMap(({ inquiry }) => probeOf(inquiry, base, next)),
    MOST,
  )
  const ofOwner = (owner: string): LawChange[] => deciding.filter((change) => change.owner === owner)
  const shared = [...new Set(deciding.map(({ owner }) => owner))].filter((owner) => ofOwner(owner).length > 1)
  return [
    ...changes.map((change) =>
      change.probes.length === 0 || shared.includes(change.owner)
        ? change
        : { ...change, probes: [...change.probes, ...probes] },
    ),
    ...shared.map((owner) => ({
      part: owner,
      owner,
      names: [...new Set(ofOwner(owner).flatMap(({ names }) => names))],
      probes,
      newParties: [],
    })),
  ]
}

/** An inquiry with its own day as a probe, if it is decided differently. One that the last release refuses is a new question. */
function probeOf(asked: unknown, base: Ruleset, next: Ruleset): Probe[] {
  if (typeof asked !== 'object' || asked === null || !('asOf' in asked)) return []
  const { asOf, ...inquiry } = asked
  const before = decisionOf(base, asked)
  return typeof asOf === 'string' && before !== null && isDecidedDifferently(before, decisionOf(next, asked))
    ? [{ inquiry, days: [asOf] }]
    : []
}
