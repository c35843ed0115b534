import { announcedReleases, announcedRuleset, lawInForce } from '@ytterby/http/law/in-force'
import { canonicalJson, currentRuleset, type Ruleset } from 'ytterby'
import { ASSETS_ORIGIN, type Env } from '../env.ts'
import { InvalidQueryError } from '@ytterby/http/query'

/** The releases that this service can answer by. */
export type Rulesets = {
  /**
   * The ruleset of a release, ready to answer.
   *
   * @throws InvalidQueryError for a version that was never released, or is not available here; AlteredReleaseError if its file
   *   is not what was released.
   */
  readonly named: (version: string) => Promise<Ruleset>
  /**
   * The JSON of a released ruleset; null for a version that was never released, or is not available here.
   *
   * @throws AlteredReleaseError if the file is not what was released.
   */
  readonly file: (version: string) => Promise<string | null>
}

/** Compiled rulesets are large: an isolate caches the newest and one more. */
const MAX_CACHED = 1
/** It holds rulesets, not promises: in Workers, one request cannot await the I/O of another. */
const cache = new Map<string, Ruleset>()

/**
 * The releases that answer a request.
 *
 * @param inForce The law that it has found in force; null as long as that is not known.
 */
export function rulesetsOf({ ASSETS }: Env, inForce: Ruleset | null): Rulesets {
  async function file(version: string): Promise<string | null> {
    const { releases } = await import('ytterby/law')
    const release = releases.find((one) => one.version === version)
    // Only released versions may become part of a path.
    if (release === undefined) {
      const followed = await announcedRuleset(version)
      return followed === null ? null : canonicalJson(followed.data)
    }
    if (ASSETS === undefined) return null
    const response = await ASSETS.fetch(`${ASSETS_ORIGIN}/frozen/${version}/ruleset.json`)
    if (!response.ok) return null
    const { releasedText } = await import('@ytterby/rulesets/released-text')
    return releasedText(release, new Uint8Array(await response.arrayBuffer()))
  }

  async function load(version: string): Promise<Ruleset> {
    const text = await file(version)
    if (text === null) throw await unknownRelease(inForce)
    const { compileRuleset } = await import('ytterby/law')
    return compileRuleset(JSON.parse(text))
  }

  return {
    file,
    async named(version) {
      const present = [inForce, currentRuleset].find((one) => one?.version === version)
      if (present) return present
      const { releases } = await import('ytterby/law')
      const release = releases.find((one) => one.version === version)
      if (release?.ruleset === currentRuleset.digest) return currentRuleset
      const known = cache.get(version) ?? (await load(version))
      cache.delete(version)
      cache.set(version, known)
      for (const oldest of cache.keys()) {
        if (cache.size <= MAX_CACHED) break
        cache.delete(oldest)
      }
      return known
    },
  }
}

async function unknownRelease(inForce: Ruleset | null): Promise<InvalidQueryError> {
  const { releases } = await import('ytterby/law')
  const known = [...releases, currentRuleset, ...announcedReleases(), inForce ?? lawInForce()]
  const versions = new Set(known.map(({ version }) => version))
  return new InvalidQueryError([
    {
      code: 'invalid-parameter',
      parameter: 'ruleset',
      detail: `Ask for a release that answers here; /v1/rulesets lists all of them: ${[...versions].join(', ')}.`,
    },
  ])
}
