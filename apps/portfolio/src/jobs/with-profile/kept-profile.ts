import { readProfile, type Profile } from 'ytterby/lists'
import { concatenated, readRange } from '../files.ts'
import type { KeptProfile } from '../job-record.ts'

/** The last profile that was read: the chunks of one list follow each other. */
let last: { readonly key: string; readonly profile: Profile } | null = null

/** The profile of a job. */
export async function keptProfile(files: R2Bucket, { key, bytes }: KeptProfile): Promise<Profile> {
  if (last?.key === key) return last.profile
  const text = await concatenated(readRange(files, [{ key, bytes }], { from: 0, to: bytes }), bytes)
  const profile = readProfile(JSON.parse(new TextDecoder().decode(text)))
  last = { key, profile }
  return profile
}
