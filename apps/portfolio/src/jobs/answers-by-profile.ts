import { Buffer } from 'node:buffer'
import { concat } from '@ytterby/api/src/http/lines.ts'
import type { Env } from '../env.ts'
import { concatenated, readRange } from './files.ts'
import { frozenRuleset } from './frozen-ruleset.ts'
import type { Answers, KeptProfile } from './job-record.ts'
import type { ChunkWork } from './job.ts'
import { PROFILED_LIMITS } from './limits.ts'

/**
 * The answers to a whole list of another system, read with a profile.
 *
 * @throws InputError if the list is refused.
 */
export async function answersByProfile(
  profile: KeptProfile,
  { parameters: { asOf, knownAt, lang, ruleset: version }, pieces, chunk }: ChunkWork,
  env: Env,
): Promise<Answers> {
  // Most consumers answer lists in the columns of the contract, and need none of this.
  const [{ answeredBatch }, { openBytes }, { readProfile }] = await Promise.all([
    import('@ytterby/cli/src/intake/answered-batch.ts'),
    import('@ytterby/cli/src/intake/open-bytes.ts'),
    import('ytterby/intake'),
  ])
  const list = await concatenated(readRange(env.FILES, pieces, chunk), chunk.to)
  const kept = await concatenated(readRange(env.FILES, [profile], { from: 0, to: profile.bytes }), profile.bytes)
  const opened = await openBytes(Buffer.from(list.buffer), { limits: PROFILED_LIMITS })
  const { texts, verdicts, refused, asked } = answeredBatch(
    opened,
    readProfile(JSON.parse(new TextDecoder().decode(kept))),
    {
      defaults: { asOf: () => asOf, knownAt: knownAt ?? undefined },
      lang,
      ruleset: await frozenRuleset(env, version),
    },
  )
  const encoder = new TextEncoder()
  const bytes = concat(Array.from(texts, (text) => encoder.encode(text)))
  const answered = Object.values(verdicts).reduce((sum, count) => sum + count, 0)
  return { bytes, counts: { lines: opened.records.length, answered, refused, asked, verdicts } }
}
