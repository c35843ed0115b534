import type { LawEnv } from '@ytterby/http/law/followed'
import { announcedReleases, announcedRuleset, newestLaw } from '@ytterby/http/law/in-force'
import { InvalidQueryError } from '@ytterby/http/query'
import { releasedText } from '@ytterby/rulesets/released-text'
import { currentRuleset, type Ruleset } from 'ytterby'
import { releases, compileRuleset } from 'ytterby/law'

export type FrozenEnv = LawEnv & {
  /** The frozen releases: `/1.0.0/ruleset.json`. */
  readonly FROZEN: { readonly fetch: (url: string) => Promise<Response> }
}

/** The last release that was asked for; compiling one takes long. */
let last: Ruleset | null = null

/**
 * The ruleset of a release, ready to answer; that in force where none is asked for.
 *
 * @throws InvalidQueryError for a version that was never released; AlteredReleaseError if its file is not what was released.
 */
export async function frozenRuleset(env: FrozenEnv, version: string | null): Promise<Ruleset> {
  const inForce = await newestLaw(env)
  if (version === null || version === inForce.version) return inForce
  // Only released versions may become part of a path.
  const release = releases.find((one) => one.version === version)
  if (release === undefined && version === currentRuleset.version) return currentRuleset
  if (release === undefined) return (last = last?.version === version ? last : await followedRuleset(version))
  if (release.ruleset === currentRuleset.digest) return currentRuleset
  if (last?.digest === release.ruleset) return last
  const response = await env.FROZEN.fetch(`https://assets.invalid/${version}/ruleset.json`)
  const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  last = compileRuleset(JSON.parse(await releasedText(release, bytes)))
  return last
}

/** Whether a version is that of a release; what is deployed between two releases changes under the same version. */
export const isReleased = (version: string): boolean =>
  [...releases, ...announcedReleases()].some((one) => one.version === version)

/** @throws InvalidQueryError if no bundle has this version either. */
async function followedRuleset(version: string): Promise<Ruleset> {
  const ruleset = await announcedRuleset(version)
  if (ruleset === null) throw unknownRelease()
  return ruleset
}

function unknownRelease(): InvalidQueryError {
  const versions = new Set([...releases, currentRuleset, ...announcedReleases()].map(({ version }) => version))
  const detail = `Ask for a release; /v1/rulesets lists all of them: ${[...versions].join(', ')}.`
  return new InvalidQueryError([{ code: 'invalid-parameter', parameter: 'ruleset', detail }])
}
