import type { Ruleset } from 'ytterby'

/** Identifies the ruleset of an answer. */
export function rulesetHead({ version, digest, knownThrough }: Ruleset): {
  version: string
  digest: string
  knownThrough: string
} {
  return { version, digest, knownThrough }
}

/** Whether a stated version always means the same ruleset. One with “+” is not released and may still change. */
export const isLasting = (asked: string | undefined): boolean => asked !== undefined && !asked.includes('+')
