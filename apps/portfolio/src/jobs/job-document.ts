import { instant } from '../now.ts'
import type { JobRecord } from './job-record.ts'

export type JobView = {
  readonly record: JobRecord
  readonly inputBytes: number
  /** Of the list that is cut, which is unpacked if it was a workbook. */
  readonly listBytes: number
  readonly failedLines: readonly { readonly from: number; readonly to: number }[]
  /** Null as long as there is no result. */
  readonly result: { readonly bytes: number; readonly etag: string } | null
}

/** A job as callers see it; `JobSchema` describes it. */
export function jobDocument({ record, inputBytes, listBytes, failedLines, result }: JobView, at: number): object {
  const { settings, state, started, ended, cursor, fault, profile, tally } = record
  const { answered, refused, asked, verdicts } = tally
  return {
    id: settings.id,
    state,
    parameters: settings.parameters,
    profile: profile && { bytes: profile.bytes, digest: profile.digest },
    ruleset: settings.ruleset,
    created: instant(settings.created),
    started: started === null ? null : instant(started),
    expectedEnd: expectedEnd(record, listBytes, at),
    ended: ended === null ? null : instant(ended),
    expires: instant(settings.expires),
    inputBytes,
    lines: { read: cursor?.chunk.lineEnds ?? tally.lines, answered, refused, asked },
    verdicts,
    failedLines,
    error: fault,
    result,
  }
}

/** The end if the rest takes as long for each byte as what is answered took. */
function expectedEnd({ state, started, tally }: JobRecord, listBytes: number, at: number): string | null {
  if (state !== 'running' || started === null || tally.inputBytes === 0) return null
  return instant(started + ((at - started) * listBytes) / tally.inputBytes)
}
