import { canonicalJson } from '../../schema/canonical-json.ts'
import { sha256 } from '../../schema/sha256.ts'
import type { DecisionView } from './decision-schema.ts'

/** The decision view of an assessment or of a decision. It is the same in every language. */
export function decisionView(assessment: DecisionView): DecisionView {
  const { action, asOf, horizon, knownAt, permits, possible, restrictions, ruleset, tier, verdict } = assessment
  // Keys are in the order of canonical JSON.
  return {
    action,
    asOf,
    horizon: horizon.map(({ on, verdict: then }) => ({ on, verdict: then })),
    knownAt,
    permits: permits.map(({ kind, verdict: marginal, forms, items }) => ({
      kind,
      verdict: marginal,
      forms,
      items: items.map(({ code, element, state, match }) => ({ code, element, state, match })),
    })),
    possible,
    restrictions: restrictions.map(({ id, effect }) => ({ id, effect })),
    ruleset: { version: ruleset.version },
    tier: tier === null ? null : { level: tier.level },
    verdict,
  }
}

/** `sha256:` and the SHA-256 of the canonical JSON of the decision view. */
export function decisionDigest(assessment: DecisionView): string {
  return `sha256:${sha256(canonicalJson(decisionView(assessment)))}`
}
