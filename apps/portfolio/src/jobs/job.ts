import { DurableObject } from 'cloudflare:workers'
import type { LawEnv } from '@ytterby/http/law/followed'
import { newestLaw } from '@ytterby/http/law/in-force'
import { JOB_LIMITS } from '@ytterby/lists'
import { ListError } from '@ytterby/lists/batch'
import type { Account } from '../account/account.ts'
import { now, SECOND } from '../now.ts'
import type { ChunkMessage } from './chunk-message.ts'
import type { ChunkOfList, ChunkWork } from './chunk-work.ts'
import { cutInput } from './cut-input.ts'
import { faultOf, NOT_READ, RULESET_CHANGED, TOO_LONG } from './faults.ts'
import { bytesIn, concatenated, deleteAll, deleteOtherLaws, readRange, type Piece } from './files.ts'
import { beginList } from './input-list.ts'
import type { AnsweredJob } from './job-receipt.ts'
import { jobDocument } from './job-document.ts'
import { jobRulesetOf } from './job-ruleset.ts'
import {
  hasResult,
  isAnsweredBy,
  madeBy,
  type ChunkReport,
  type JobFault,
  type JobRecord,
  type JobRuleset,
  type JobSettings,
  type KeptProfile,
  type ReadableList,
  type WrongState,
  unpackedOf,
  UNREAD,
} from './job-record.ts'
import { JobStore, type Output } from './job-store.ts'
import { MAX_ATTEMPTS, MESSAGES_AT_ONCE } from './limits.ts'
import { resultOf } from './result-of.ts'
import { beginReading, unpackedReading } from './with-profile/begin-reading.ts'
import { nextReading } from './with-profile/next-reading.ts'

export type JobEnv = LawEnv & {
  /** What callers send and get, each job under its own prefix. */
  readonly FILES: R2Bucket
  /** The numbers of chunks to answer. */
  readonly CHUNKS: Queue<ChunkMessage>
  readonly ACCOUNTS: DurableObjectNamespace<Account>
  /** Chunks are sent again if none was answered for this long. */
  readonly RESEND_AFTER_SECONDS: string
}

/** How long to wait after a step failed before it is done again. */
const PAUSE_AFTER_ERROR = 10 * SECOND

/** Input is read in ranges of this length, so that one alarm stays short. */
const RANGE = 8 * 1024 * 1024

/**
 * One job. Its SQLite is the truth about it; files are in R2, and the queue is only a hint. Each step of its alarm may happen
 * twice, and so may each message and each report: the second time changes nothing.
 */
export class Job extends DurableObject<JobEnv> {
  private readonly store: JobStore

  constructor(state: DurableObjectState, env: JobEnv) {
    super(state, env)
    this.store = new JobStore(state.storage)
  }

  async create(settings: JobSettings): Promise<void> {
    this.store.create(settings)
    await this.ctx.storage.setAlarm(settings.expires)
  }

  /** The job as its owner sees it; null for anybody else. */
  async describe(owner: string): Promise<object | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const view = { record, inputBytes: this.inputBytes(), listBytes: bytesIn(this.list(record)) }
    return jobDocument({ ...view, failedLines: this.store.failedLines(), result: await this.result(record) }, now())
  }

  /** How many bytes the input would have with a part. */
  bytesWithPart(owner: string, n: number, bytes: number): number | WrongState | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    return record.state === 'uploading'
      ? this.keptBytes(record) - (this.store.parts().get(n)?.bytes ?? 0) + bytes
      : 'not-uploading'
  }

  /** How many bytes the input would have with another profile. */
  bytesWithProfile(owner: string, bytes: number): number | WrongState | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    if (record.state !== 'uploading') return 'not-uploading'
    const { out, full } = record.settings.parameters
    return full || out !== null ? 'not-with-profile' : this.inputBytes() + bytes
  }

  /** Takes a profile, as `partStored` does a part. */
  profileStored(owner: string, profile: KeptProfile): { readonly isTaken: boolean; readonly replaced: string | null } {
    const record = this.recordOf(owner)
    if (record?.state !== 'uploading') return { isTaken: false, replaced: null }
    this.store.write({ ...record, profile })
    return { isTaken: true, replaced: record.profile?.key ?? null }
  }

  /** Takes a part, unless the job takes none any more. `replaced` is the object that it replaces. */
  partStored(owner: string, n: number, part: Piece): { readonly isTaken: boolean; readonly replaced: string | null } {
    if (this.recordOf(owner)?.state !== 'uploading') return { isTaken: false, replaced: null }
    const replaced = this.store.parts().get(n)?.key ?? null
    this.store.setPart(n, part)
    return { isTaken: true, replaced }
  }

  /** Starts a job whose parts are complete. Starting it again changes nothing. */
  async start(owner: string): Promise<WrongState | null> {
    const record = this.recordOf(owner)
    if (record?.state !== 'uploading') return null
    const numbers = [...this.store.parts().keys()]
    if (numbers.length === 0 || numbers.some((n, at) => n !== at + 1)) return 'missing-part'
    this.store.write({ ...record, state: 'running', started: now(), isKeptByLaw: true })
    await this.ctx.storage.setAlarm(now())
    return null
  }

  /** Sends again whatever is not answered, with all attempts. */
  async resume(owner: string): Promise<WrongState | null> {
    const law = await newestLaw(this.env)
    const record = this.recordOf(owner)
    if (record === null) return null
    if (record.fault !== null && record.fault.code !== RULESET_CHANGED.code) return 'not-resumable'
    if (record.state !== 'running' && record.state !== 'failed') return 'not-resumable'
    if (record.fault === null) {
      this.store.write({ ...record, state: 'running', ended: null })
      this.store.retryFailed()
    } else this.beginAgain(record, jobRulesetOf(law))
    await this.ctx.storage.setAlarm(now())
    return null
  }

  /** Has all of the list read, cut and answered by a law. */
  private beginAgain(record: JobRecord, ruleset: JobRuleset): void {
    const settings = { ...record.settings, ruleset }
    this.store.cutAgain({ ...record, ...UNREAD, settings, state: 'running', isKeptByLaw: true })
  }

  /** The chunks of the result, in order, and its format. */
  output(owner: string): { outputs: readonly Output[]; format: 'csv' | 'ndjson' } | WrongState | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    if (!hasResult(record)) return 'not-ended'
    const { full, out } = record.settings.parameters
    // A list with a profile is answered as CSV, whatever it was cut from.
    const format = record.profile === null ? record.form?.format : 'csv'
    return { outputs: this.store.outputs(record), format: full ? 'ndjson' : (out ?? format ?? 'csv') }
  }

  /** What the receipt of a job that has answers states. */
  answeredList(owner: string): AnsweredJob | WrongState | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    if (!hasResult(record)) return 'not-ended'
    const { parameters, ruleset } = record.settings
    const { asOf, knownAt, lang, out, full } = parameters
    const { answered, refused, verdicts } = record.tally
    return {
      list: this.pieces(),
      answers: this.store.outputs(record),
      parameters: { asOf, knownAt, lang, out, full },
      lines: { answered, refused },
      verdicts,
      ruleset,
      ...(record.profile && { profile: { bytes: record.profile.bytes, digest: record.profile.digest } }),
    }
  }

  /** A part of the list of a job that has ended, for whoever reads the list again. */
  chunkOfList(owner: string, n: number): ChunkOfList | WrongState | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    if (record.profile !== null) return 'has-profile'
    if (!hasResult(record)) return 'not-ended'
    return { pieces: this.pieces(), chunk: this.store.cut(n) }
  }

  /** What a consumer has to do for a chunk; null if nothing. A job that is gone has no chunks. */
  take(n: number): ChunkWork | 'gone' | null {
    const record = this.liveRecord()
    if (record === null) return 'gone'
    const chunk = this.store.chunk(n)
    const { parameters, ruleset } = record.settings
    if (chunk === null || !isAnsweredBy(record, ruleset.digest)) return null
    const { profile, reading } = record
    const profiled = profile !== null && reading !== null ? { profile, reading } : null
    return { law: ruleset.digest, version: ruleset.version, parameters, pieces: this.list(record), chunk, profiled }
  }

  /** A chunk was answered by a law. As `counted`. */
  answered(n: number, law: string, report: ChunkReport): Promise<boolean> {
    return this.counted(law, () => this.store.finishChunk(n, report, now()))
  }

  /** A chunk was looked at in a pass. As `counted`. */
  looked(n: number, law: string, pass: number): Promise<boolean> {
    return this.counted(law, ({ reading }) => {
      if (reading?.step === 'look' && reading.pass === pass) this.store.finishLook(n, now())
    })
  }

  /** The list was unpacked. As `counted`. */
  unpacked(law: string, pieces: readonly Piece[]): Promise<boolean> {
    return this.counted(law, (record) => {
      const { reading } = record
      if (reading?.step === 'unpack')
        this.store.cutAgain({ ...record, ...unpackedReading(reading, pieces), isCut: false })
    })
  }

  /**
   * Stores what was reported under the law of the job; what was done under another one does not count.
   *
   * @returns whether the job still exists; if not, whoever reports deletes what was stored.
   */
  private async counted(law: string, store: (record: JobRecord) => void): Promise<boolean> {
    const record = this.liveRecord()
    if (record === null) return false
    if (!isAnsweredBy(record, law)) return true
    store(record)
    if (record.isCut && !this.store.isWaiting()) await this.ctx.storage.setAlarm(now())
    return true
  }

  /** The input is refused as a whole, by whoever reads it under a law. */
  async refuse(law: string, fault: JobFault): Promise<void> {
    const record = this.liveRecord()
    if (record !== null && isAnsweredBy(record, law)) await this.fail(fault)
  }

  /** Deletes the job and everything that belongs to it. If this is interrupted, the next call or the alarm continues. */
  async wipe(owner: string): Promise<boolean> {
    if (this.store.record()?.settings.owner !== owner) return false
    await this.wipeAll()
    return true
  }

  isGone(): boolean {
    return this.store.record() === null
  }

  override async alarm(): Promise<void> {
    try {
      await this.step()
    } catch (error) {
      console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'alarm' }))
      if (this.store.record() !== null) await this.ctx.storage.setAlarm(now() + PAUSE_AFTER_ERROR)
    }
  }

  /** One step, after which the alarm is set for the next. */
  private async step(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    if (record.isWiping === true || now() >= record.settings.expires) return this.wipeAll()
    if (record.state !== 'running') return this.ctx.storage.setAlarm(record.settings.expires)
    if (record.isKeptByLaw !== true) {
      this.beginAgain(record, record.settings.ruleset)
      return this.ctx.storage.setAlarm(now())
    }
    if (!record.isCut) await this.cut(record)
    const wait = Number(this.env.RESEND_AFTER_SECONDS) * SECOND
    if (now() - this.store.lastProgress() >= wait) this.store.resend(MAX_ATTEMPTS)
    const chunks = this.store.unsent(MESSAGES_AT_ONCE)
    if (chunks.length > 0) {
      await this.env.CHUNKS.sendBatch(chunks.map((chunk) => ({ body: { job: record.settings.id, chunk } })))
      this.store.markSent(chunks, now())
    }
    const after = this.store.record()
    if (after?.state !== 'running') return
    if (after.isCut && !this.store.isWaiting()) return this.finishStep(after)
    const isBusy = !after.isCut || this.store.unsent(1).length > 0
    await this.ctx.storage.setAlarm(isBusy ? now() : now() + wait)
  }

  /** Cuts one range of the input into chunks. */
  private async cut(record: JobRecord): Promise<void> {
    const pieces = this.list(record)
    const total = bytesIn(pieces)
    const { form, cursor } = record
    if (form === null || cursor === null) return this.begin(record, pieces)
    const to = Math.min(cursor.offset + RANGE, total)
    const range = await concatenated(readRange(this.env.FILES, pieces, { from: cursor.offset, to }), to - cursor.offset)
    // The job may have been wiped, have failed or begun again meanwhile, or the same alarm may run a second time.
    const latest = this.liveRecord()
    if (latest?.state !== 'running' || latest.cursor?.offset !== cursor.offset) return
    const { cuts, ...outcome } = cutInput(range, record, { form, cursor, isLast: to === total })
    // A list with a profile is looked at to its end before anything is answered.
    if (outcome.fault !== null && record.profile !== null) return this.fail(outcome.fault)
    this.store.addCuts(cuts, { ...latest, ...outcome })
  }

  /** Reads the beginning of the input, which says how to cut it. */
  private async begin(record: JobRecord, pieces: readonly Piece[]): Promise<void> {
    const { profile, settings } = record
    await deleteOtherLaws(this.env.FILES, settings.id, madeBy(record))
    try {
      const begun = await (profile === null ? beginList(this.env.FILES, pieces) : beginReading(this.env.FILES, pieces))
      // The job may have been wiped meanwhile, or the same alarm may run a second time.
      const latest = this.store.record()
      if (latest?.form !== null || latest.reading !== null) return
      if (begun.reading?.step !== 'unpack') return this.store.write({ ...latest, ...begun })
      const to = bytesIn(pieces)
      if (begun.reading.encoding === null && to > JOB_LIMITS.workbookBytes) return await this.fail(TOO_LONG)
      const whole = { from: 0, to, firstLine: 1, lines: 0 }
      this.store.addCuts({ chunks: [whole], cursor: null }, { ...latest, ...begun, isCut: true })
    } catch (error) {
      if (!(error instanceof ListError)) throw error
      await this.fail(faultOf(error))
    }
  }

  /** All chunks are done or have failed. */
  private async finishStep(record: JobRecord): Promise<void> {
    const { reading } = record
    const hasFailed = this.store.failedLines().length > 0
    if (reading === null || reading.step === 'answer')
      return this.end({ state: record.fault === null && !hasFailed ? 'done' : 'failed' })
    if (hasFailed || reading.step === 'unpack') return this.fail(NOT_READ)
    return this.beginNextPass(record, reading)
  }

  /** Has the list looked at again, or answered, by what all its chunks have shown. */
  private async beginNextPass(record: JobRecord, reading: ReadableList): Promise<void> {
    const next = await nextReading(this.env.FILES, record, { reading, chunks: this.store.chunks() })
    const latest = this.liveRecord()
    if (latest === null) return deleteAll(this.env.FILES, record.settings.id)
    if (latest.reading?.step !== 'look' || latest.reading.pass !== reading.pass) return
    if ('code' in next) return this.fail(next)
    this.store.sendAgain({ ...latest, reading: next })
    await this.ctx.storage.setAlarm(now())
  }

  private async fail(fault: JobFault): Promise<void> {
    await this.end({ state: 'failed', fault })
  }

  private async end(change: Pick<JobRecord, 'state'> & { readonly fault?: JobFault }): Promise<void> {
    const latest = this.liveRecord()
    if (latest?.state !== 'running') return
    const record = { ...latest, ...change, ended: now() }
    this.store.write(record)
    await this.ctx.storage.setAlarm(record.settings.expires)
    const output = this.store.outputs(record).reduce((sum, { bytes }) => sum + bytes, 0)
    await this.env.ACCOUNTS.getByName(record.settings.owner).record(record.settings.id, output + this.keptBytes(record))
  }

  private async wipeAll(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    const { id, owner } = record.settings
    this.store.write({ ...record, isWiping: true })
    await this.ctx.storage.setAlarm(now() + PAUSE_AFTER_ERROR)
    await deleteAll(this.env.FILES, id)
    await this.env.ACCOUNTS.getByName(owner).forget(id)
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }

  private recordOf(owner: string): JobRecord | null {
    const record = this.liveRecord()
    return record?.settings.owner === owner ? record : null
  }

  /** The job, unless it is being wiped: whoever stores something then has to delete it again. */
  private liveRecord(): JobRecord | null {
    const record = this.store.record()
    return record?.isWiping === true ? null : record
  }

  private inputBytes(): number {
    return bytesIn(this.pieces())
  }

  /** Of what was sent, and of what was unpacked. */
  private keptBytes(record: JobRecord): number {
    return this.inputBytes() + (record.profile?.bytes ?? 0) + bytesIn(unpackedOf(record) ?? [])
  }

  /** The list that is cut: what was sent, or what was unpacked. */
  private list(record: JobRecord): readonly Piece[] {
    return unpackedOf(record) ?? this.pieces()
  }

  private pieces(): readonly Piece[] {
    return [...this.store.parts().values()]
  }

  private async result(record: JobRecord): Promise<{ bytes: number; etag: string } | null> {
    return hasResult(record) ? resultOf(this.store.outputs(record)) : null
  }
}
