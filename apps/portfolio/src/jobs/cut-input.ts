import { JOB_LIMITS } from '@ytterby/lists'
import { brokenRecord, cutRange, recordLimits } from '@ytterby/lists/batch'
import { faultOf } from './faults.ts'
import type { JobFault, JobRecord } from './job-record.ts'
import { CHUNK_BYTES, CHUNK_LINES, CHUNK_LINES_FULL } from './limits.ts'

type Range = {
  readonly form: NonNullable<JobRecord['form']>
  readonly cursor: NonNullable<JobRecord['cursor']>
  /** Nothing follows it. */
  readonly isLast: boolean
}

/** Cuts a range of the input into chunks. The input is cut where it ends, or where a record cannot be read: `fault` says why. */
export function cutInput(
  range: Uint8Array,
  { settings, profile }: Pick<JobRecord, 'settings' | 'profile'>,
  { form, cursor, isLast }: Range,
): { cuts: ReturnType<typeof cutRange>; isCut: boolean; fault: JobFault | null } {
  const isOwn = profile !== null
  const lines = settings.parameters.full ? CHUNK_LINES_FULL : CHUNK_LINES
  // In the columns of the contract, a line with an unclosed quote is refused by itself, however much it swallows.
  const letters = isOwn ? {} : { cellLetters: Infinity }
  const limits = { bytes: CHUNK_BYTES, lines, ...recordLimits(JOB_LIMITS), ...letters }
  const cuts = cutRange(range, cursor, form, { limits, isLast })
  return {
    cuts,
    isCut: isLast || cuts.broken !== null,
    fault: cuts.broken === null ? null : faultOf(brokenRecord(cuts.broken, JOB_LIMITS, !isOwn)),
  }
}
