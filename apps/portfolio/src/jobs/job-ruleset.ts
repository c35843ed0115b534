import { currentRuleset } from 'ytterby'
import type { JobRuleset } from './job-record.ts'

/** The law of this Worker. */
export function currentJobRuleset(): JobRuleset {
  const { version, digest, knownThrough } = currentRuleset
  return { version, digest, knownThrough }
}
