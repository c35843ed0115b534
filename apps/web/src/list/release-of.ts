import { currentRuleset, type Ruleset } from 'ytterby'

/** The name by which the worker for lists loads a release; null for that of the page. */
export const releaseOf = ({ digest, version }: Ruleset): string | null =>
  digest === currentRuleset.digest ? null : version
