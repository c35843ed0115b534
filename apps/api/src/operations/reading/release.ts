import type { Ruleset } from 'ytterby'

/** What an answer was asked of. */
export function rulesetHead({ version, digest, knownThrough }: Ruleset): {
  version: string
  digest: string
  knownThrough: string
} {
  return { version, digest, knownThrough }
}

/** Whether an answer by a ruleset can never be another: what was changed since a release has no name that lasts. */
export const isLasting = (asked: string | undefined): boolean => asked !== undefined && !asked.includes('+')
