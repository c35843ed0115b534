import type { Ruleset } from '../engine/law/ruleset.ts'

/** Whether a ruleset is the one that a receipt names, by version and digest. */
export const isSameRuleset = (
  receipt: { ruleset: { version: string; digest: string } } | null,
  { version, digest }: Ruleset,
): boolean => receipt?.ruleset.version === version && receipt.ruleset.digest === digest
