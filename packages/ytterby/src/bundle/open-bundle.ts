import { loadedRuleset, type Pause } from '../engine/law/compile-ruleset.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { BundleRefusedError } from '../errors/bundle-refused-error.ts'
import { InvalidRulesetError } from '../errors/invalid-ruleset-error.ts'
import { compareVersions } from '../releases/compare-versions.ts'
import { isCanonicalText } from '../schema/canonical-text.ts'
import type { BundleHeader } from './format.ts'
import { readAnnouncement, type KeptLaw, type ProofOptions } from './read-announcement.ts'
import { unpackBody } from './unpack-body.ts'
import { decodeUtf8 } from './utf8-text.ts'

/** A bundle of law that was proven and loaded. */
export type LawBundle = {
  readonly ruleset: Ruleset
  /** What was signed of this release. */
  readonly header: BundleHeader
  /** Every release that the bundle announces, oldest first. */
  readonly headers: readonly BundleHeader[]
  /** Keep this, and give it to the next `openBundle`. */
  readonly kept: KeptLaw
  /** The first day on which the bundle no longer proves to be the newest. Answers do not depend on it. */
  readonly expires: string
}

export type OpenOptions = ProofOptions & {
  /** A release that the bundle announces; the newest if left out. */
  readonly version?: string | undefined
  /** Fetches the body of a release, if `bytes` are only the announcement. It is not called for what is refused before. */
  readonly fetchBody?: ((header: BundleHeader) => Promise<Uint8Array>) | undefined
  /** Awaited between pieces of work of a few milliseconds, so that a server answers others meanwhile; left out, it is done in one. */
  readonly pause?: Pause | undefined
}

const LINE_FEED = 10

/** Opens a bundle with the engine of a version. */
export async function openBundleWith(engine: string, bytes: Uint8Array, options: OpenOptions): Promise<LawBundle> {
  const end = bytes.indexOf(LINE_FEED)
  const line = end === -1 ? bytes : bytes.subarray(0, end)
  const { headers, newest, kept, expires } = await readAnnouncement(line, options)
  const { version = newest.version, fetchBody, pause } = options
  const header = headers.find((one) => one.version === version)
  if (header === undefined) throw new BundleRefusedError('unknown-version')
  // `+next` marks law that was changed since a release, by an engine of at least that release.
  if (compareVersions(header.minEngine, engine.replace(/\+.*$/, '')) > 0)
    throw new BundleRefusedError('engine-too-old', `/headers/${header.sequence - 1}/minEngine`)
  const body = fetchBody === undefined ? bytes.subarray(line.length + 1) : await fetchBody(header)
  const parts = await unpackBody(header, body)
  await pause?.()
  return { ruleset: await rulesetIn(header, parts, pause), header, headers, kept, expires }
}

/** The ruleset of the parts. Its bytes are canonical JSON, so that their digest is that of the ruleset. */
async function rulesetIn(
  { parts, version, knownThrough }: BundleHeader,
  bytes: ReadonlyMap<string, Uint8Array>,
  pause: Pause | undefined,
): Promise<Ruleset> {
  const part = parts.find(({ name }) => name === 'ruleset')
  const text = decodeUtf8(bytes.get('ruleset') ?? new Uint8Array())
  if (part === undefined || text === null) throw new BundleRefusedError('invalid-ruleset')
  try {
    const value: unknown = JSON.parse(text)
    const ruleset = await loadedRuleset(value, part.digest, pause)
    await pause?.()
    if (ruleset.version === version && ruleset.knownThrough === knownThrough && isCanonicalText(text, value))
      return ruleset
    throw new BundleRefusedError('invalid-ruleset')
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InvalidRulesetError)
      throw new BundleRefusedError('invalid-ruleset')
    throw error
  }
}
