import { announcedReleases } from '@ytterby/http/law/in-force'
import { canonicalJson, currentRuleset } from 'ytterby'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { notFound } from '@ytterby/http/problem'
import { operation } from '../operation.ts'
import { rulesetHead } from './reading/release.ts'

const head = z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema })

/** `GET /v1/rulesets`: every release of the encoded law. */
export const rulesets = operation({
  query: z.strictObject({}),
  contract: async () => {
    const { ReleaseSchema } = await import('ytterby/release-making')
    return {
      summary: 'The releases of the encoded law',
      description:
        'Records of all frozen releases, oldest first. Each commits to the one before it (`previous` is the digest of its record), so the digest of the newest covers the whole history. `current` answers if no release is asked for. A release is how we encoded the law at that time; `knownAt` limits what had been published. `announced` lists the releases that came by bundle, without a deployment, and are not among `items` yet; each answers in the same way.',
      answer: z
        .strictObject({
          current: head,
          announced: z.array(head),
          items: z.array(ReleaseSchema.extend({ digest: z.string().meta({ description: 'Digest of this record' }) })),
        })
        .meta({ id: 'Rulesets', description: 'The chain of releases' }),
      problems: [],
    }
  },
  async handle({ ruleset: current }) {
    const { releaseDigest, releases } = await import('ytterby/law')
    const announced = announcedReleases().filter(({ version }) => releases.every((one) => one.version !== version))
    return {
      text: canonicalJson({
        current: rulesetHead(current),
        announced: announced.map(({ version, knownThrough, parts }) => ({
          version,
          digest: parts.find(({ name }) => name === 'ruleset')?.digest,
          knownThrough,
        })),
        items: releases.map((release) => ({ ...release, digest: releaseDigest(release) })),
      }),
      etagKey: () => announced.map(({ version }) => version).join(),
    }
  },
})

/** `GET /v1/rulesets/{version}`: one release, as data. */
export const ruleset = operation({
  query: z.strictObject({}),
  contract: async () => {
    const { releases } = await import('ytterby/law')
    return {
      summary: 'A ruleset as data',
      description:
        'The whole encoded law of a release, frozen here or come by bundle, as canonical JSON. Its SHA-256 is the digest of the release. `compileRuleset` of `ytterby/law` makes a ruleset of it that answers.',
      path: { version: z.string().meta({ description: 'Version of the release', example: currentRuleset.version }) },
      example: { version: releases[0]?.version ?? '' },
      answer: z
        .looseObject({ schema: z.literal('ruleset/1'), version: z.string(), knownThrough: DaySchema })
        .meta({ id: 'RulesetData', description: 'The encoded law of a release' }),
      problems: ['not-found'],
    }
  },
  async handle({ path, rulesets: releases }) {
    const version = path['version'] ?? ''
    // Always the frozen file, even for the current version: the compiled law does not contain everything that it has.
    const text = await releases.file(version)
    if (text === null) throw notFound('version', 'No release has this version; /v1/rulesets lists all of them.')
    return { text, etagKey: () => version, pinned: true }
  },
})
