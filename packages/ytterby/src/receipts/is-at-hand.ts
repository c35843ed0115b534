import type { Ruleset } from '../engine/law/ruleset.ts'

/** Is a ruleset the one that a receipt names: its version and its digest. */
export const isAtHand = (
  receipt: { ruleset: { version: string; digest: string } } | null,
  { version, digest }: Ruleset,
): boolean => receipt?.ruleset.version === version && receipt.ruleset.digest === digest
