import { currentRuleset, type Ruleset } from 'ytterby'
import { ASSETS_ORIGIN, type Env } from '../env.ts'
import { InvalidQueryError } from './query.ts'
import { Refusal } from './problem.ts'

/** The releases that a service answers by. */
export type Rulesets = {
  /**
   * The ruleset of a release, ready to answer.
   *
   * @throws InvalidQueryError for a version that was not released, or is not held here.
   */
  readonly named: (version: string) => Promise<Ruleset>
  /** The JSON of a frozen ruleset as it was frozen; null for what was not released, or is not held here. */
  readonly file: (version: string) => Promise<string | null>
}

/** Tables of the law hang on a ruleset: an isolate keeps one beside the newest. */
const MOST_HELD = 1
/** Rulesets, and no promises of them: another request cannot wait for one. */
const held = new Map<string, Ruleset>()

export function rulesetsOf({ ASSETS }: Env): Rulesets {
  async function file(version: string): Promise<string | null> {
    const { releases } = await import('ytterby/releases')
    // Nothing but a version that was released becomes part of an address.
    if (ASSETS === undefined || !releases.some((one) => one.version === version)) return null
    const response = await ASSETS.fetch(`${ASSETS_ORIGIN}/frozen/${version}/ruleset.json`)
    return response.ok ? response.text() : null
  }

  async function load(version: string, digest: string): Promise<Ruleset> {
    const text = await file(version)
    if (text === null) throw await unknownRelease()
    const { compileRuleset } = await import('ytterby/rulesets')
    const ruleset = compileRuleset(JSON.parse(text))
    // What answers under the name of a release is that release.
    if (ruleset.digest !== digest) throw new Refusal('internal')
    return ruleset
  }

  return {
    file,
    async named(version) {
      if (version === currentRuleset.version) return currentRuleset
      const { releases } = await import('ytterby/releases')
      const release = releases.find((one) => one.version === version)
      if (release === undefined) throw await unknownRelease()
      if (release.ruleset === currentRuleset.digest) return currentRuleset
      const known = held.get(version) ?? (await load(version, release.ruleset))
      held.delete(version)
      held.set(version, known)
      for (const oldest of held.keys()) {
        if (held.size <= MOST_HELD) break
        held.delete(oldest)
      }
      return known
    },
  }
}

async function unknownRelease(): Promise<InvalidQueryError> {
  const { releases } = await import('ytterby/releases')
  const versions = new Set([...releases.map(({ version }) => version), currentRuleset.version])
  return new InvalidQueryError([
    {
      code: 'invalid-parameter',
      parameter: 'ruleset',
      detail: `Ask for a release that answers here; /v1/rulesets lists all of them: ${[...versions].join(', ')}.`,
    },
  ])
}
