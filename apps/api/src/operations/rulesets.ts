import { canonicalJson, currentRuleset } from 'ytterby'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { notFound } from '../http/problem.ts'
import { operation } from '../operation.ts'
import { rulesetHead } from './reading/release.ts'

const head = z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema })

/** `GET /v1/rulesets`: every release of the encoded law. */
export const rulesets = operation({
  query: z.strictObject({}),
  contract: async () => {
    const { ReleaseSchema } = await import('ytterby/releases')
    return {
      summary: 'The releases of the encoded law',
      description:
        'Records of all frozen releases, oldest first. Each commits to the one before it (`previous` is the digest of its record): the digest of the newest stands for the whole history. `current` is what answers where no release is asked for. A release says how we encode the law; `knownAt` says what had been published: they are different questions.',
      answer: z
        .strictObject({
          current: head,
          items: z.array(ReleaseSchema.extend({ digest: z.string().meta({ description: 'Of the record itself' }) })),
        })
        .meta({ id: 'Rulesets', description: 'The chain of releases' }),
      problems: [],
    }
  },
  async handle() {
    const { releaseDigest, releases } = await import('ytterby/releases')
    return {
      text: canonicalJson({
        current: rulesetHead(currentRuleset),
        items: releases.map((release) => ({ ...release, digest: releaseDigest(release) })),
      }),
      of: () => '',
    }
  },
})

/** `GET /v1/rulesets/{version}`: one of them, as data. */
export const ruleset = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'A ruleset as data',
    description:
      'The whole encoded law of a frozen release as canonical JSON, byte for byte as it was frozen: its SHA-256 is the digest of the release. `compileRuleset` of `ytterby/rulesets` reads it back and answers by it.',
    path: { version: z.string().meta({ description: 'Version of the release', example: currentRuleset.version }) },
    answer: z
      .looseObject({ schema: z.literal('ruleset/1'), version: z.string(), knownThrough: DaySchema })
      .meta({ id: 'RulesetData', description: 'The encoded law of a release' }),
    problems: ['not-found'],
  }),
  async handle({ path, rulesets: releases }) {
    const version = path['version'] ?? ''
    // Never the law at hand: what no answer needs is held apart from it.
    const text = await releases.file(version)
    if (text === null) throw notFound('version', 'No release has this version; /v1/rulesets lists all of them.')
    return { text, of: () => version, pinned: true }
  },
})
