import type { Env } from '../../env.ts'
import type { Answers } from '../job-record.ts'
import { answersByProfile } from './answers-by-profile.ts'
import { lookAtChunk } from './look-at-chunk.ts'
import type { ProfiledChunk } from './profiled-chunk.ts'
import { unpackList } from './unpack-list.ts'

/**
 * Does what is next for a chunk of a list with a profile.
 *
 * @returns its answers; null where it was not to be answered yet, and what was done is stored and reported.
 * @throws InputError if the list is refused.
 */
export async function takeStep({ reading, ...chunk }: ProfiledChunk, env: Env): Promise<Answers | null> {
  if (reading.step === 'answer') return answersByProfile({ ...chunk, reading }, env)
  await (reading.step === 'unpack' ? unpackList({ ...chunk, reading }, env) : lookAtChunk({ ...chunk, reading }, env))
  return null
}
