import { DurableObject } from 'cloudflare:workers'
import { newestLaw, type LawEnv } from '@ytterby/http/law/in-force'
import { canonicalJson, type Ruleset } from 'ytterby'
import { balanceLedger, checkShipments, forecastLedger, type LedgerEvent } from 'ytterby/ledger'
import type { Account, Admission, FullQuota } from '../account/account.ts'
import { instant, MINUTE, now } from '../now.ts'
import { LedgerStore, type LedgerRecord, type RecordedEvent } from './ledger-store.ts'
import { MOST_FOLDED } from './limits.ts'
import { recordEvents, type EventOutcome } from './record-events.ts'

export type LedgerEnv = LawEnv & { readonly ACCOUNTS: DurableObjectNamespace<Account> }

/** The days and the language of a question about a ledger. */
export type LedgerQuestion = {
  readonly asOf: string
  readonly knownAt?: string | undefined
  readonly lang: 'en' | 'zh'
}

/** The most days of export for which a ledger of this size answers at once. */
export type TooManyDays = { readonly mostDays: number }

/**
 * One ledger of licences: its events in rows, folded whenever somebody asks, so that nothing is kept in memory between requests.
 * Requests are answered one after the other, and recording does not wait for anything: reservations that arrive together are
 * checked in turn.
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

  /** Records events in their order; null for anybody but its owner. */
  add(owner: string, events: readonly unknown[], lang: 'en' | 'zh'): readonly EventOutcome[] | FullQuota | null {
    if (this.recordOf(owner) === null) return null
    return recordEvents(this.ctx.storage, this.store, { events, lang })
  }

  events(
    owner: string,
    after: number,
    limit: number,
  ): { readonly items: readonly RecordedEvent[]; readonly done: boolean } | null {
    return this.recordOf(owner) === null ? null : this.store.page(after, limit)
  }

  /** The balance as canonical JSON; null for anybody but its owner. */
  async balance(owner: string, question: LedgerQuestion): Promise<string | null> {
    const ruleset = await newestLaw(this.env)
    if (this.recordOf(owner) === null) return null
    return canonicalJson(balanceLedger([...this.store.all()], { ...question, ruleset }))
  }

  /** Which planned shipments are covered, as canonical JSON; null for anybody but its owner. */
  check(owner: string, shipments: readonly unknown[], question: LedgerQuestion): Promise<string | TooManyDays | null> {
    return this.plan(owner, shipments, (events, ruleset) => {
      const { asOf, knownAt = null } = question
      return { asOf, knownAt, shipments: checkShipments(events, shipments, { ...question, ruleset }) }
    })
  }

  /** When licences end by the planned shipments, as canonical JSON; null for anybody but its owner. */
  forecast(
    owner: string,
    shipments: readonly unknown[],
    question: LedgerQuestion,
  ): Promise<string | TooManyDays | null> {
    return this.plan(owner, shipments, (events, ruleset) => forecastLedger(events, shipments, { ...question, ruleset }))
  }

  /** Folds the events once for each day of export, unless that are too many for one request. */
  private async plan(
    owner: string,
    shipments: readonly unknown[],
    answer: (events: readonly LedgerEvent[], ruleset: Ruleset) => object,
  ): Promise<string | TooManyDays | null> {
    const ruleset = await newestLaw(this.env)
    if (this.recordOf(owner) === null) return null
    const { events } = this.store.size()
    const mostDays = Math.floor(MOST_FOLDED / Math.max(1, events))
    if (daysIn(shipments) > mostDays) return { mostDays }
    return canonicalJson(answer([...this.store.all()], ruleset))
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
