import type { Lang } from 'ytterby'
import type { CsvDialect, Encoding } from '@ytterby/lists'
import type { Cursor, RecordForm } from '@ytterby/lists/batch'
import { lawPrefix, prefixOf, type Piece } from './files.ts'

/** The parameters of a job, as those of `ytterby batch`. */
export type JobParameters = {
  readonly asOf: string
  readonly knownAt: string | null
  readonly lang: Lang
  /** The format of the input by default. */
  readonly out: 'csv' | 'ndjson' | null
  readonly full: boolean
  /** The release that was asked for; by default, the one that is deployed answers. */
  readonly ruleset: string | null
}

/** Which law answers the job. */
export type JobRuleset = { readonly version: string; readonly digest: string; readonly knownThrough: string }

/** What is fixed when a job is created. */
export type JobSettings = {
  readonly id: string
  /** Digest of the API key. */
  readonly owner: string
  readonly parameters: JobParameters
  readonly ruleset: JobRuleset
  readonly created: number
  readonly expires: number
}

/** The profile of an intake, by which a list of another system is read, as it is stored. */
export type KeptProfile = { readonly key: string; readonly bytes: number; readonly digest: string }

/** How a list with a profile is written. */
type Written = {
  readonly dialect: CsvDialect
  /** Of a text; null of a workbook. */
  readonly encoding: Encoding | null
}

/** A list with a profile whose records can be read. */
export type ReadableList = Written & {
  /** All records are looked at before the first is answered, since how a column is read depends on all of them. */
  readonly step: 'look' | 'answer'
  /** The number of the pass over all records, from 0. */
  readonly pass: number
  /** Of a workbook, its records as NDJSON; of a text in another encoding, the same in UTF-8; null of one that is read as it was sent. */
  readonly unpacked: readonly Piece[] | null
}

/** A list with a profile that cannot be cut as it was sent. */
export type PackedList = Written & { readonly step: 'unpack' }

/** How far a list with a profile was read. */
export type ReadingState = PackedList | ReadableList

type JobState = 'uploading' | 'running' | 'done' | 'failed'

/** Why a job is not in the state that a request needs. */
export type WrongState =
  | 'not-uploading'
  | 'missing-part'
  | 'not-with-profile'
  | 'has-profile'
  | 'not-resumable'
  | 'not-ended'

/** Why a job failed as a whole. */
export type JobFault = { readonly code: string; readonly message: string }

/** A job, apart from its parts and chunks. */
export type JobRecord = {
  readonly settings: JobSettings
  readonly state: JobState
  readonly started: number | null
  readonly ended: number | null
  /** Null for a list in the columns of the contract. */
  readonly profile: KeptProfile | null
  /** Null until the beginning of a list with a profile was read. */
  readonly reading: ReadingState | null
  /** How the input is cut; null until its beginning was read. */
  readonly form: RecordForm | null
  readonly cursor: Cursor | null
  /** The whole input was cut. */
  readonly isCut: boolean
  readonly fault: JobFault | null
  readonly tally: Tally
  /**
   * What it has made is kept under the digest of its law. Jobs that were started before 2.0.0 lack this, and have it directly
   * under the job: one that has ended is still read there, and one that runs begins again.
   */
  readonly isKeptByLaw?: true
  /** It is being deleted, and does not exist for callers any more. */
  readonly isWiping?: true
}

/** Sums over the chunks that are answered. */
export type Tally = {
  readonly lines: number
  readonly inputBytes: number
  readonly answered: number
  readonly refused: number
  /** Lines about which something new is asked: of a list with a profile. */
  readonly asked: number
  readonly verdicts: Readonly<Record<string, number>>
}

/** Of a job of whose list nothing was read yet. */
export const UNREAD = {
  ended: null,
  reading: null,
  form: null,
  cursor: null,
  isCut: false,
  fault: null,
  tally: { lines: 0, inputBytes: 0, answered: 0, refused: 0, asked: 0, verdicts: {} },
} as const satisfies Partial<JobRecord>

/** What a consumer reports of an answered chunk. */
export type ChunkReport = {
  readonly bytes: number
  readonly digest: string
  /** Lines of the list, with its header and blank ones. */
  readonly lines: number
  readonly answered: number
  readonly refused: number
  readonly asked: number
  readonly verdicts: Readonly<Record<string, number>>
}

/** The answers to a chunk. */
export type Answers = { readonly bytes: Uint8Array; readonly counts: Omit<ChunkReport, 'bytes' | 'digest'> }

/** Adds an answered chunk to a tally. */
export function addReport(tally: Tally, report: ChunkReport, inputBytes: number): Tally {
  const verdicts = { ...tally.verdicts }
  for (const [verdict, count] of Object.entries(report.verdicts)) verdicts[verdict] = (verdicts[verdict] ?? 0) + count
  return {
    lines: tally.lines + report.lines,
    inputBytes: tally.inputBytes + inputBytes,
    answered: tally.answered + report.answered,
    refused: tally.refused + report.refused,
    asked: tally.asked + report.asked,
    verdicts,
  }
}

/** A CSV in the columns of the contract whose last record never ends is answered up to there. No other fault leaves a result. */
export const hasResult = ({ state, fault, profile }: JobRecord): boolean =>
  state === 'done' || (state === 'failed' && (fault === null || (fault.code === 'malformed-csv' && profile === null)))

/** The prefix of everything that a job has made. */
export const madeBy = ({ settings: { id, ruleset }, isKeptByLaw }: JobRecord): string =>
  isKeptByLaw === true ? lawPrefix(id, ruleset.digest) : prefixOf(id)

/** Whether a job is being answered, by this law: nothing else that is reported counts. */
export const isAnsweredBy = ({ state, settings, isKeptByLaw }: JobRecord, law: string): boolean =>
  state === 'running' && isKeptByLaw === true && settings.ruleset.digest === law

/** What is cut in place of what was sent. */
export const unpackedOf = ({ reading }: JobRecord): readonly Piece[] | null =>
  reading === null || reading.step === 'unpack' ? null : reading.unpacked
