import { lookAt } from 'ytterby/list-passes'
import type { Env } from '../../env.ts'
import { deleteAll, seenKey } from '../files.ts'
import { chunkRecords } from './chunk-records.ts'
import { keptProfile } from './kept-profile.ts'
import { storedPass } from './passes.ts'
import type { ReadableChunk } from './profiled-chunk.ts'

/** Stores what the records of a chunk show of the list in a pass, and reports it then. */
export async function lookAtChunk(chunk: ReadableChunk, { FILES, JOBS }: Env): Promise<void> {
  const { job, n, law, made, profile } = chunk
  const { pass } = chunk.reading
  const records = await chunkRecords(FILES, chunk)
  const { columns } = await keptProfile(FILES, profile)
  const seen = lookAt(records, await storedPass(FILES, made, pass), columns)
  await FILES.put(seenKey(made, pass, n), JSON.stringify(seen))
  if (!(await JOBS.getByName(job).looked(n, law, pass))) await deleteAll(FILES, job)
}
