import type { Ruleset } from 'ytterby'
import type { ChunkWork } from '../chunk-work.ts'
import type { KeptProfile, ReadableList, ReadingState } from '../job-record.ts'

/** A chunk of a list with a profile, and how far the list was read. */
export type ProfiledChunk<Step extends ReadingState = ReadingState> = Pick<
  ChunkWork,
  'law' | 'parameters' | 'pieces' | 'chunk'
> & {
  readonly job: string
  readonly n: number
  readonly ruleset: Ruleset
  /** The prefix of everything that is made of the list by its law. */
  readonly made: string
  readonly profile: KeptProfile
  readonly reading: Step
}

/** A chunk whose records can be read. */
export type ReadableChunk = ProfiledChunk<ReadableList>
