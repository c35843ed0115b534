import type { Ruleset } from 'ytterby'

/** Loads another release, in all languages; `null` if there is none, or what arrives is not what was released. */
export const loadRelease = async (version: string): Promise<Ruleset | null> =>
  (await import('./releases-of-law.ts')).fetchRelease(version)
