import { lookAt } from 'ytterby/lists'
import type { Env } from '../../env.ts'
import { seenKey } from '../files.ts'
import { chunkRecords } from './chunk-records.ts'
import { keptProfile } from './kept-profile.ts'
import { storedPass } from './passes.ts'
import type { ReadableChunk } from './profiled-chunk.ts'

/** Stores what the records of a chunk show of the list in a pass, and reports it then. */
export async function lookAtChunk({ job, n, profile, ...list }: ReadableChunk, { FILES, JOBS }: Env): Promise<void> {
  const { pass } = list.reading
  const records = await chunkRecords(FILES, list)
  const { columns } = await keptProfile(FILES, profile)
  const seen = lookAt(records, await storedPass(FILES, job, pass), columns)
  await FILES.put(seenKey(job, pass, n), JSON.stringify(seen))
  if (!(await JOBS.getByName(job).looked(n, pass))) await FILES.delete(seenKey(job, pass, n))
}
