import type { DecisionView } from '../engine/write/decision-schema.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { digestOf } from '../schema/digest-of.ts'

/** The fields in which two decisions can differ, without the days asked about and the version of the ruleset. */
export const DECISION_FIELDS = [
  'verdict',
  'possible',
  'action',
  'permits',
  'tier',
  'restrictions',
  'horizon',
] as const satisfies readonly (keyof DecisionView)[]
export type DecisionField = (typeof DECISION_FIELDS)[number]

/** The fields in which two decisions differ, in the order of the contract. */
export const differingFields = (a: DecisionView, b: DecisionView): DecisionField[] =>
  DECISION_FIELDS.filter((field) => a[field] !== b[field] && canonicalJson(a[field]) !== canonicalJson(b[field]))

/** The digest of the fields that a watch compares: all but the horizon, which moves from day to day. */
export const comparedDigest = ({ verdict, possible, action, permits, tier, restrictions }: DecisionView): string =>
  digestOf({ verdict, possible, action, permits, tier, restrictions })
