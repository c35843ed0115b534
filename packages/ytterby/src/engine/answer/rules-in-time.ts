import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../compile.ts'

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
export function holdsOn(
  ruleset: CompiledRuleset,
  { from, until, citations }: DatedRule,
  { asOf, knownAt }: Inquiry,
): boolean {
  if ((from !== undefined && asOf < from) || (until !== undefined && until <= asOf)) return false
  return knownAt === undefined || citations.some((id) => (ruleset.publishedOf.get(id) || (from ?? '')) <= knownAt)
}

/** The passages that were published by the day asked about; all where none was. */
export function citedOn(ruleset: CompiledRuleset, { citations }: DatedRule, { asOf }: Inquiry): readonly string[] {
  const then = citations.filter((id) => (ruleset.publishedOf.get(id) ?? '') <= asOf)
  return then.length === 0 ? citations : then
}

/** Does the rule behind a restriction hold on the day. */
export function ruleHolds(ruleset: CompiledRuleset, id: string, inquiry: Inquiry): boolean {
  const rule = ruleset.restrictions.get(id)
  return rule !== undefined && holdsOn(ruleset, rule, inquiry)
}
