import type { Then } from '../law/era.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { derived, type Table } from '../law/table.ts'

/** A rule with days of its own and the passages that hold it. */
export type DatedRule = {
  from?: string | undefined
  until?: string | undefined
  citations: readonly string[]
}

/**
 * A rule holds on the days of its text, and counts once one of the instruments that hold it was published. What reports
 * describe has no day of publication: it counts from its own first day.
 */
export function holdsOn({ ruleset, era: { asOf, knownAt } }: Then, { from, until, citations }: DatedRule): boolean {
  if ((from !== undefined && asOf < from) || (until !== undefined && until <= asOf)) return false
  return knownAt === undefined || citations.some((id) => (ruleset.publishedOf.get(id) || (from ?? '')) <= knownAt)
}

/** The passages that were published by the day asked about; all where none was. What was not known of is left out of an answer later. */
export function citedOn({ ruleset, era }: Then, { citations }: DatedRule): readonly string[] {
  const then = citations.filter((id) => (ruleset.publishedOf.get(id) ?? '') <= era.asOf)
  return then.length === 0 ? citations : then
}

/** Which of the passages of a rule an answer cites: a bit for each place among `all` that it has. */
export function citedPlaces(then: Then, rule: DatedRule, all = rule.citations): number {
  const cited = citedOn(then, rule)
  let places = 0
  for (let at = 0; at < all.length; at += 1) {
    const id = all[at] ?? ''
    if (cited.includes(id) && isPublished(then, id)) places |= 1 << at
  }
  return places
}

/** Lists of the parts with some keys. Most eras have the same ones, which are held once. */
export function listsOf<T>(
  table: (law: CompiledRuleset) => Table<T>,
): (law: CompiledRuleset, keys: number[]) => readonly T[] {
  const lists = derived(() => new Map<string, readonly T[]>())
  return (law, keys) => {
    const held = lists(law)
    const name = keys.join()
    const list = held.get(name) ?? keys.map((key) => table(law).at(key))
    held.set(name, list)
    return list
  }
}

/** How many values `citedPlaces` can have under a law. */
export const placesAt = derived(({ data }): number => {
  const most = Math.max(
    ...[...data.documents, ...data.authorities, ...data.restrictions].map(({ citations }) => citations.length),
    0,
  )
  if (most > MOST_PASSAGES) throw new RangeError(`A rule cites ${most} passages; at most ${MOST_PASSAGES} have a bit`)
  return 1 << most
})

const MOST_PASSAGES = 16

/** A passage counts once its instrument was published; what reports and the framework describe has no such day and always counts. */
export const isPublished = ({ ruleset, era: { knownAt } }: Then, id: string): boolean =>
  knownAt === undefined || (ruleset.publishedOf.get(id) ?? '') <= knownAt

/** Does the rule behind a restriction hold on the day. */
export function ruleHolds(then: Then, id: string): boolean {
  const rule = then.ruleset.restrictions.get(id)
  return rule !== undefined && holdsOn(then, rule)
}

/** A report speaks of a period that has begun by the day asked about, and had been published by the knowledge day. */
export function isReported({ era }: Then, { from, published }: { from: string; published: string }): boolean {
  return from <= era.asOf && (era.knownAt === undefined || published <= era.knownAt)
}
