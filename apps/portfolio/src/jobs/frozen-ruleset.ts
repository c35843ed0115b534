import { InvalidQueryError } from '@ytterby/http/query'
import { releasedText } from '@ytterby/rulesets/released-text'
import { currentRuleset, type Ruleset } from 'ytterby'
import { releases, compileRuleset } from 'ytterby/law'

export type FrozenEnv = {
  /** The frozen releases: `/1.0.0/ruleset.json`. */
  readonly FROZEN: { readonly fetch: (url: string) => Promise<Response> }
}

/** The last release that was asked for; compiling one takes long. */
let last: Ruleset | null = null

/**
 * The ruleset of a release, ready to answer; the one that is deployed where none is asked for.
 *
 * @throws InvalidQueryError for a version that was never released; AlteredReleaseError if its file is not what was released.
 */
export async function frozenRuleset({ FROZEN }: FrozenEnv, version: string | null): Promise<Ruleset> {
  if (version === null) return currentRuleset
  // Only released versions may become part of a path.
  const release = releases.find((one) => one.version === version)
  if (release === undefined && version === currentRuleset.version) return currentRuleset
  if (release === undefined) throw unknownRelease()
  if (release.ruleset === currentRuleset.digest) return currentRuleset
  if (last?.digest === release.ruleset) return last
  const response = await FROZEN.fetch(`https://assets.invalid/${version}/ruleset.json`)
  const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  last = compileRuleset(JSON.parse(await releasedText(release, bytes)))
  return last
}

/** Whether a version is that of a release; what is deployed between two releases changes under the same version. */
export const isReleased = (version: string): boolean => releases.some((one) => one.version === version)

function unknownRelease(): InvalidQueryError {
  const versions = new Set([...releases.map(({ version }) => version), currentRuleset.version])
  const detail = `Ask for a release; /v1/rulesets lists all of them: ${[...versions].join(', ')}.`
  return new InvalidQueryError([{ code: 'invalid-parameter', parameter: 'ruleset', detail }])
}
