import type { Ruleset } from 'ytterby'
import type { JobRuleset } from './job-record.ts'

/** What is kept of a ruleset. */
export const jobRulesetOf = ({ version, digest, knownThrough }: Ruleset): JobRuleset => ({
  version,
  digest,
  knownThrough,
})
