import type { Assessment } from '../schema/assessment.ts'
import { canonicalJson, isLasting, lasts } from '../schema/canonical-json.ts'
import { sha256 } from '../schema/sha256.ts'
import { shared } from './shared.ts'

/** Decision view v1: what releases and receipts are compared by. Frozen for ever. */
export type DecisionView = {
  asOf: string
  knownAt: string | null
  ruleset: { version: string }
  verdict: Assessment['verdict']
  possible: Assessment['possible']
  action: Assessment['action']
  permits: {
    kind: string
    verdict: string
    forms: string[]
    items: { code: string | null; element: string | null; state: string; match: string }[]
  }[]
  tier: { level: number } | null
  restrictions: { id: string; effect: string }[]
  horizon: { on: string; verdict: string }[]
}

/** The decision view of an assessment, or of what holds one: the same in every language. */
export function decisionView(assessment: DecisionView): DecisionView {
  // In the order of canonical JSON.
  return {
    action: assessment.action,
    asOf: assessment.asOf,
    horizon: horizonIn(assessment.horizon),
    knownAt: assessment.knownAt,
    permits: permitsIn(assessment.permits),
    possible: assessment.possible,
    restrictions: restrictionsIn(assessment.restrictions),
    ruleset: versionIn(assessment.ruleset),
    tier: assessment.tier === null ? null : levelIn(assessment.tier),
    verdict: assessment.verdict,
  }
}

const permitsIn = viewed((permits: DecisionView['permits']) =>
  permits.map(({ kind, verdict, forms, items }) => ({
    kind,
    verdict,
    forms,
    items: items.map(({ code, element, state, match }) => ({ code, element, state, match })),
  })),
)
const restrictionsIn = viewed((restrictions: DecisionView['restrictions']) =>
  restrictions.map(({ id, effect }) => ({ id, effect })),
)
const versionIn = viewed(({ version }: DecisionView['ruleset']) => ({ version }))
const levelIn = viewed(({ level }: NonNullable<DecisionView['tier']>) => ({ level }))
const horizonIn = viewed((horizon: DecisionView['horizon']) => horizon.map(({ on, verdict }) => ({ on, verdict })))

/** As much of a part as is viewed; once of a part that answers share. */
function viewed<T extends object>(view: (part: T) => T): (part: T) => T {
  const known = new WeakMap<T, T>()
  return (part) => {
    if (!isLasting(part)) return view(part)
    let seen = known.get(part)
    if (seen === undefined) {
      seen = shared(view(part))
      lasts(seen)
      known.set(part, seen)
    }
    return seen
  }
}

/** `sha256:` and the SHA-256 of the canonical JSON of the decision view. */
export function decisionDigest(assessment: DecisionView): string {
  return `sha256:${sha256(canonicalJson(decisionView(assessment)))}`
}
