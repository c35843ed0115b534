import type { Chunk } from '@ytterby/lists/batch'
import type { Piece } from './files.ts'
import type { JobParameters, KeptProfile, ReadingState } from './job-record.ts'

/** Everything a consumer needs to answer a chunk. */
export type ChunkWork = {
  /** The digest of the law by which the job is answered; every report states it. */
  readonly law: string
  /** Its version. */
  readonly version: string
  readonly parameters: JobParameters
  readonly pieces: readonly Piece[]
  readonly chunk: Chunk
  /** Null for a list in the columns of the contract. */
  readonly profiled: { readonly profile: KeptProfile; readonly reading: ReadingState } | null
}

/** A part of a list; `chunk` is null after the last one. */
export type ChunkOfList = { readonly pieces: readonly Piece[]; readonly chunk: Chunk | null }
