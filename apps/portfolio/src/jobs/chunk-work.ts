import type { Chunk } from '../cutting/cut-list.ts'
import type { Piece } from './files.ts'
import type { JobParameters, KeptProfile, ReadableList, Reading } from './job-record.ts'

/** Everything a consumer needs to answer a chunk. */
export type ChunkWork = {
  readonly parameters: JobParameters
  readonly pieces: readonly Piece[]
  readonly chunk: Chunk
  /** Null for a list in the columns of the contract. */
  readonly profiled: { readonly profile: KeptProfile; readonly reading: Reading } | null
}

/** The records of a workbook, and how its answers are to be written. */
export type Unpacked = Pick<ReadableList, 'dialect'> & { readonly records: readonly Piece[] }

/** A part of a list; `chunk` is null after the last one. */
export type ChunkOfList = { readonly pieces: readonly Piece[]; readonly chunk: Chunk | null }
