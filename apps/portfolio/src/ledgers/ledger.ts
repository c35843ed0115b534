import { DurableObject } from 'cloudflare:workers'
import type { LawEnv } from '@ytterby/http/law/followed'
import { newestLaw } from '@ytterby/http/law/in-force'
import { canonicalJson, type Ruleset } from 'ytterby'
import {
  balanceLedger,
  checkShipments,
  forecastIcs,
  forecastLedger,
  reportYear,
  signBalance,
  type LedgerEvent,
} from 'ytterby/ledger'
import { importSigningKey } from 'ytterby/receipts'
import { balanceRows, forecastRows, yearRows } from '@ytterby/lists/ledger'
import type { Account, Admission, FullQuota } from '../account/account.ts'
import { instant, MINUTE, now } from '../now.ts'
import { fileOf, TYPES, type LedgerFile, type TableFormat } from './ledger-file.ts'
import { LedgerStore, type LedgerRecord, type RecordedEvent } from './ledger-store.ts'
import { MOST_FOLDED } from './limits.ts'
import { recordEvents, type EventOutcome } from './record-events.ts'

export type LedgerEnv = LawEnv & {
  readonly ACCOUNTS: DurableObjectNamespace<Account>
  /** Secret: the key that signs receipts. Without it none are issued. */
  readonly RECEIPT_KEY?: string
}

/** The days and the language of a question about a ledger. */
export type LedgerQuestion = {
  readonly asOf: string
  readonly knownAt?: string | undefined
  readonly lang: 'en' | 'zh'
}

/** A year that is reported. */
export type YearQuestion = {
  readonly year: number
  readonly knownAt?: string | undefined
  readonly format?: TableFormat | undefined
}

/** The most days of export for which a ledger of this size answers at once. */
type TooManyDays = { readonly mostDays: number }
/** The answer about planned shipments; null for anybody but the owner of the ledger. */
export type PlanAnswer = LedgerFile | TooManyDays | null

/**
 * One ledger of licences: its events in rows, folded whenever somebody asks, so that nothing is kept in memory between requests.
 * Recording waits for nothing between the first event of a request and the last: reservations that arrive together are checked
 * in turn.
 */
export class Ledger extends DurableObject<LedgerEnv> {
  private readonly store: LedgerStore

  constructor(state: DurableObjectState, env: LedgerEnv) {
    super(state, env)
    this.store = new LedgerStore(state.storage)
  }

  /**
   * Creates the ledger if its key has room. If this is interrupted, the alarm deletes what there is of it: before the account has
   * counted it, it does not exist for callers.
   */
  async create(record: LedgerRecord): Promise<Admission> {
    this.store.create({ ...record, isWiping: true })
    await this.ctx.storage.setAlarm(now() + MINUTE)
    const admission = await this.account(record).admitLedger(record.id)
    if (!admission.admitted) await this.wipeAll()
    // The alarm may have come first.
    else if (this.store.record() !== null) {
      this.store.write(record)
      await this.ctx.storage.deleteAlarm()
    }
    return admission
  }

  /** The ledger as its owner sees it; null for anybody else. */
  describe(owner: string): object | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    const { id, name, created } = record
    const { events, licences } = this.store.size()
    return { id, name, created: instant(created), events, licences, keeps: 'until it is deleted' }
  }

  /**
   * Records events in their order, if the key has room for their bytes; null for anybody but its owner. Between two events nothing
   * is waited for.
   */
  async add(
    owner: string,
    events: readonly unknown[],
    lang: 'en' | 'zh',
  ): Promise<readonly EventOutcome[] | FullQuota | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const most = this.store.size().bytes + new TextEncoder().encode(JSON.stringify(events)).length
    const admission = await this.account(record).holdLedger(record.id, most)
    if (!admission.admitted) return admission
    // It may have been deleted meanwhile.
    if (this.recordOf(owner) === null) return null
    const outcomes = recordEvents(this.ctx.storage, this.store, { events, lang })
    await this.account(record).recordLedger(record.id, this.store.size().bytes)
    return outcomes
  }

  events(
    owner: string,
    after: number,
    limit: number,
  ): { readonly items: readonly RecordedEvent[]; readonly done: boolean } | null {
    return this.recordOf(owner) === null ? null : this.store.page(after, limit)
  }

  /** The balance; null for anybody but its owner. */
  async balance(owner: string, question: LedgerQuestion, format: TableFormat | undefined): Promise<LedgerFile | null> {
    const ruleset = await newestLaw(this.env)
    if (this.recordOf(owner) === null) return null
    const balance = balanceLedger([...this.store.all()], { ...question, ruleset })
    return fileOf('balance', format, { answer: balance, rows: () => balanceRows(balance) })
  }

  /** The balance with its receipt, as canonical JSON; null for anybody but its owner, `no-receipts` without a key. */
  async statement(owner: string, question: LedgerQuestion): Promise<LedgerFile | 'no-receipts' | null> {
    if (this.recordOf(owner) === null) return null
    const { RECEIPT_KEY } = this.env
    if (RECEIPT_KEY === undefined) return 'no-receipts'
    const ruleset = await newestLaw(this.env)
    const events = [...this.store.all()]
    const balance = balanceLedger(events, { ...question, ruleset })
    const key = await importSigningKey(RECEIPT_KEY)
    const receipt = await signBalance(events, balance, { key, issuedAt: instant(now()) })
    return { type: TYPES.json, body: canonicalJson({ balance, receipt }) }
  }

  /** What licences were used for in a year; null for anybody but its owner. */
  report(owner: string, { year, knownAt, format }: YearQuestion): Promise<LedgerFile> | null {
    if (this.recordOf(owner) === null) return null
    const licences = reportYear([...this.store.all()], { year, knownAt })
    const answer = { year, knownAt: knownAt ?? null, licences }
    return fileOf('report', format, { answer, rows: () => yearRows(licences) })
  }

  /** Which planned shipments are covered, as canonical JSON; null for anybody but its owner. */
  async check(owner: string, shipments: readonly unknown[], question: LedgerQuestion): Promise<PlanAnswer> {
    return this.plan(owner, shipments, (events, ruleset) => {
      const { asOf, knownAt = null } = question
      const answer = { asOf, knownAt, shipments: checkShipments(events, shipments, { ...question, ruleset }) }
      return { type: TYPES.json, body: canonicalJson(answer) }
    })
  }

  /** When licences end by the planned shipments; null for anybody but its owner. */
  async forecast(
    owner: string,
    shipments: readonly unknown[],
    question: LedgerQuestion,
    format: TableFormat | 'ics' | undefined,
  ): Promise<PlanAnswer> {
    return this.plan(owner, shipments, (events, ruleset) => {
      const forecast = forecastLedger(events, shipments, { ...question, ruleset })
      if (format === 'ics') return { type: TYPES.ics, body: forecastIcs(forecast) }
      return fileOf('forecast', format, { answer: forecast, rows: () => forecastRows(forecast) })
    })
  }

  /** Folds the events once for each day of export, unless that are too many for one request. */
  private async plan(
    owner: string,
    shipments: readonly unknown[],
    answer: (events: readonly LedgerEvent[], ruleset: Ruleset) => LedgerFile | Promise<LedgerFile>,
  ): Promise<PlanAnswer> {
    const ruleset = await newestLaw(this.env)
    if (this.recordOf(owner) === null) return null
    const { events } = this.store.size()
    const mostDays = Math.floor(MOST_FOLDED / Math.max(1, events))
    if (daysIn(shipments) > mostDays) return { mostDays }
    return answer([...this.store.all()], ruleset)
  }

  countEvents(): number {
    return this.store.record() === null ? 0 : this.store.size().events
  }

  /** Deletes the ledger and all its events. If this is interrupted, the next call or the alarm continues. */
  async wipe(owner: string): Promise<boolean> {
    if (this.store.record()?.owner !== owner) return false
    await this.wipeAll()
    return true
  }

  isGone(): boolean {
    return this.store.record() === null
  }

  override async alarm(): Promise<void> {
    if (this.store.record()?.isWiping === true) await this.wipeAll()
  }

  private async wipeAll(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    this.store.write({ ...record, isWiping: true })
    await this.ctx.storage.setAlarm(now() + MINUTE)
    await this.account(record).forgetLedger(record.id)
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }

  private account({ owner }: LedgerRecord): DurableObjectStub<Account> {
    return this.env.ACCOUNTS.getByName(owner)
  }

  /** The ledger, if it is the owner's and is not being deleted. */
  private recordOf(owner: string): LedgerRecord | null {
    const record = this.store.record()
    return record?.owner === owner && record.isWiping !== true ? record : null
  }
}

/** How many days of export shipments have, as far as they can be read. */
function daysIn(shipments: readonly unknown[]): number {
  const days = shipments.map((shipment): unknown => {
    const inquiry: unknown = Reflect.get(Object(shipment), 'inquiry')
    return Reflect.get(Object(inquiry), 'asOf')
  })
  return new Set(days).size
}
