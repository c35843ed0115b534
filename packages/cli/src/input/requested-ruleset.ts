import { currentRuleset, type Ruleset } from 'ytterby'

/**
 * The requested ruleset: a release by its version, or the law in use in a folder, written as a path such as `./law`; the law of the
 * package by default.
 *
 * @throws UnknownReleaseError for a version that was never released; InputError or BundleRefusedError for a folder without a law that is proven.
 */
export async function requestedRuleset({ ruleset }: { readonly ruleset?: string }): Promise<Ruleset> {
  if (ruleset === undefined || ruleset === currentRuleset.version) return currentRuleset
  if (/[\\/]/.test(ruleset)) return lawInUse(ruleset)
  const { loadRuleset } = await import('@ytterby/rulesets')
  return loadRuleset(ruleset)
}

async function lawInUse(folder: string): Promise<Ruleset> {
  const { openFolder, trustIn, requireLaw } = await import('../bundle/law-folder.ts')
  return requireLaw(await openFolder(folder, await trustIn()))
}
