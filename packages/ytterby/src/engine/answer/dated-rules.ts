import type { DatedLaw } from '../law/era.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { memoizeByLaw, type LawTable } from '../law/table.ts'

/** A rule with its own days and the passages that contain it. */
export type DatedRule = {
  from?: string | undefined
  until?: string | undefined
  citations: readonly string[]
}

/**
 * Whether a rule holds on the day and is known: one of its instruments must be published. Practice described by reports has no
 * publication day; it counts from its own first day.
 */
export function holdsOn({ ruleset, era: { asOf, knownAt } }: DatedLaw, { from, until, citations }: DatedRule): boolean {
  if ((from !== undefined && asOf < from) || (until !== undefined && until <= asOf)) return false
  return knownAt === undefined || citations.some((id) => (ruleset.publishedOf.get(id) || (from ?? '')) <= knownAt)
}

/** The passages published by the day asked about, or all of them if none was. Those unknown by `knownAt` are removed later. */
export function citedOn({ ruleset, era }: DatedLaw, { citations }: DatedRule): readonly string[] {
  const dated = citations.filter((id) => (ruleset.publishedOf.get(id) ?? '') <= era.asOf)
  return dated.length === 0 ? citations : dated
}

/** The passages of a rule that an answer cites, as bits by their index in `all`. */
export function citedBits(dated: DatedLaw, rule: DatedRule, all = rule.citations): number {
  const cited = citedOn(dated, rule)
  let bits = 0
  for (const [at, id] of all.entries()) if (cited.includes(id) && isPublished(dated, id)) bits |= 1 << at
  return bits
}

/** Memoizes lists of parts by their keys: most eras have the same lists. */
export function memoizeLists<T>(
  table: (law: CompiledRuleset) => LawTable<T>,
): (law: CompiledRuleset, keys: number[]) => readonly T[] {
  const lists = memoizeByLaw(() => new Map<string, readonly T[]>())
  return (law, keys) => {
    const cache = lists(law)
    const name = keys.join()
    const list = cache.get(name) ?? keys.map((key) => table(law).at(key))
    cache.set(name, list)
    return list
  }
}

/** The number of possible values of `citedBits` under a law. */
export const countCitedBits = memoizeByLaw(({ data }): number => {
  const most = Math.max(
    ...[...data.documents, ...data.authorities, ...data.restrictions].map(({ citations }) => citations.length),
    0,
  )
  if (most > MOST_PASSAGES) throw new RangeError(`A rule cites ${most} passages; at most ${MOST_PASSAGES} have a bit`)
  return 1 << most
})

const MOST_PASSAGES = 16

/** A passage counts once its instrument is published. Reports and the framework have no such day and always count. */
export const isPublished = ({ ruleset, era: { knownAt } }: DatedLaw, id: string): boolean =>
  knownAt === undefined || (ruleset.publishedOf.get(id) ?? '') <= knownAt

/** Whether the rule behind a restriction holds on the day. */
export function ruleHolds(dated: DatedLaw, id: string): boolean {
  const rule = dated.ruleset.restrictions.get(id)
  return rule !== undefined && holdsOn(dated, rule)
}

/** Whether a report's period has begun by the day asked about, and the report was published by the knowledge day. */
export function isReported({ era }: DatedLaw, { from, published }: { from: string; published: string }): boolean {
  return from <= era.asOf && (era.knownAt === undefined || published <= era.knownAt)
}
