import { DurableObject } from 'cloudflare:workers'
import { isKnown } from '@ytterby/http/api-key'
import type { LawEnv } from '@ytterby/http/law/followed'
import { newestLaw } from '@ytterby/http/law/in-force'
import { beijingDay, canonicalJson, type Ruleset } from 'ytterby'
import {
  balanceLedger,
  checkShipments,
  forecastIcs,
  forecastLedger,
  reportYear,
  signBalance,
  type LedgerEvent,
} from 'ytterby/ledger'
import type { Delivery } from 'ytterby/planning'
import { importSigningKey } from 'ytterby/receipts'
import { balanceRows, forecastRows, yearRows } from '@ytterby/lists/ledger'
import type { Account, Admission, FullQuota } from '../account/account.ts'
import { DAY, HOUR, instant, MINUTE, now } from '../now.ts'
import { LedgerDirectory } from '../watches/directory.ts'
import { nightAfter } from '../watches/night.ts'
import type { Attempt, WebhookEnv } from '../webhook/post-delivery.ts'
import { Outbox, type RotatedKeys } from '../webhook/outbox.ts'
import type { Numbered } from '../webhook/event-log.ts'
import type { WebhookKeys } from '../webhook/webhook.ts'
import type { LicenceChange } from '../contract/licence-change-schema.ts'
import { fileOf, fileOfType, TYPES, type LedgerFile, type TableFormat } from './ledger-file.ts'
import { LedgerStore, type LedgerRecord, type RecordedEvent } from './ledger-store.ts'
import { lookAtLicences } from './licence-changes.ts'
import { MOST_FOLDED } from './limits.ts'
import { recordEvents, type AddedEvents } from './record-events.ts'

export type LedgerEnv = LawEnv &
  WebhookEnv & {
    readonly ACCOUNTS: DurableObjectNamespace<Account>
    /** When ledgers have last looked. */
    readonly DIRECTORY: D1Database
    /** Days after which a change is forgotten. */
    readonly EVENT_DAYS: string
    /** Secret: digests of the API keys that are known. */
    readonly API_KEY_DIGESTS?: string
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
  readonly lang: 'en' | 'zh'
  readonly format?: TableFormat | undefined
}

/** What can be changed of a ledger; its events are never changed. */
export type LedgerSettings = { readonly [Name in 'name' | 'ahead' | 'webhook']?: LedgerRecord[Name] | undefined }

/** The most days of export for which a ledger of this size answers at once. */
type TooManyDays = { readonly mostDays: number }
/** The answer about planned shipments; null for anybody but the owner of the ledger. */
export type PlanAnswer = LedgerFile | TooManyDays | null

/** How long to wait after a look or a delivery failed before it is done again. */
const PAUSE_AFTER_ERROR = 5 * MINUTE

/**
 * One ledger of licences: its events in rows, folded whenever somebody asks, so that nothing is kept in memory between requests.
 * Recording waits for nothing between the first event of a request and the last: reservations that arrive together are checked
 * in turn. Its alarm looks at the licences, and tells what is new about them.
 */
export class Ledger extends DurableObject<LedgerEnv> {
  private readonly store: LedgerStore
  private readonly outbox: Outbox<LicenceChange>
  private readonly directory: LedgerDirectory

  constructor(state: DurableObjectState, env: LedgerEnv) {
    super(state, env)
    this.store = new LedgerStore(state.storage)
    this.directory = new LedgerDirectory(env.DIRECTORY)
    this.outbox = new Outbox(state.storage, env, {
      log: this.store.changes,
      webhook: () => this.liveRecord()?.webhook ?? null,
      write: (webhook) => {
        const record = this.store.record()
        if (record !== null) this.store.write({ ...record, webhook })
      },
      message: (changes) => messageOf(this.store.record()?.id ?? '', changes),
      test: () => JSON.stringify({ type: 'ledger.test', data: { ledger: this.store.record()?.id } }),
    })
  }

  /**
   * Creates the ledger if its key has room. If this is interrupted, the alarm deletes what there is of it: before the account has
   * counted it, it does not exist for callers.
   */
  async create(record: LedgerRecord): Promise<Admission> {
    this.store.create({ ...record, isWiping: true })
    this.outbox.create()
    await this.ctx.storage.setAlarm(now() + MINUTE)
    // A row without a ledger is found and removed; a ledger without a row would miss the net.
    await this.directory.looked(record, { day: '', ruleset: '' })
    const admission = await this.account(record).admitLedger(record.id)
    if (!admission.admitted) await this.wipeAll()
    // The alarm may have come first.
    else if (this.store.record() !== null) {
      this.store.write(record)
      await this.setNextAlarm()
    }
    return admission
  }

  /** The ledger as its owner sees it; null for anybody else. */
  describe(owner: string): object | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    const { id, name, created, ahead, looked } = record
    const { events, licences } = this.store.size()
    return {
      id,
      name,
      created: instant(created),
      events,
      licences,
      ahead,
      looked,
      lastChange: this.store.changes.last(),
      webhook: this.outbox.describe(),
      keeps: 'until it is deleted',
    }
  }

  /**
   * Changes what is stated; `webhook` has new keys, which count only where there was none. Returns the secret in this case, and
   * null if the ledger is not the owner's.
   */
  async change(owner: string, stated: LedgerSettings): Promise<{ readonly secret: string | null } | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const { name = record.name, ahead = record.ahead } = stated
    this.store.write({ ...record, name, ahead, looked: ahead === record.ahead ? record.looked : null })
    const secret = this.outbox.change(stated.webhook)
    await this.setNextAlarm()
    return { secret }
  }

  /** What was found about the licences; null for anybody but the owner of the ledger. */
  changes(owner: string, after: number, limit: number): readonly Numbered<LicenceChange>[] | null {
    return this.recordOf(owner) === null ? null : this.store.changes.after(after, limit)
  }

  /** Has messages signed by new keys, and until an instant by those before as well; null for anybody but its owner. */
  async rotateKeys(owner: string, keys: WebhookKeys, until: number): Promise<RotatedKeys | null> {
    if (this.recordOf(owner) === null) return null
    const rotated = this.outbox.rotateKeys(keys, until)
    await this.setNextAlarm()
    return rotated
  }

  listDeliveries(owner: string): readonly object[] | null {
    return this.recordOf(owner) === null ? null : this.outbox.list()
  }

  /** Has a message sent again, also if it was accepted; null if there is none of this id. */
  async replay(owner: string, id: string): Promise<object | 'no-webhook' | null> {
    if (this.recordOf(owner) === null) return null
    const replayed = this.outbox.replay(id)
    await this.setNextAlarm()
    return replayed
  }

  /** Sends a message without changes at once. If it is accepted, deliveries go on. */
  async sendTest(owner: string): Promise<Attempt | 'no-webhook' | null> {
    if (this.recordOf(owner) === null) return null
    const attempt = await this.outbox.sendTest()
    await this.setNextAlarm()
    return attempt
  }

  /**
   * Records events in their order, if the key has room for their bytes; null for anybody but its owner. Between two events nothing
   * is waited for.
   */
  async add(owner: string, events: readonly unknown[], lang: 'en' | 'zh'): Promise<AddedEvents | FullQuota | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const most = this.store.size().bytes + new TextEncoder().encode(JSON.stringify(events)).length
    const admission = await this.account(record).holdLedger(record.id, most)
    if (!admission.admitted) return admission
    // It may have been deleted meanwhile.
    if (this.recordOf(owner) === null) return null
    const added = recordEvents(this.ctx.storage, this.store, { events, lang })
    await this.lookSoon()
    await this.account(record).recordLedger(record.id, this.store.size().bytes)
    return added
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
    return fileOfType(TYPES.json, canonicalJson({ balance, receipt }))
  }

  /** What licences were used for in a year; null for anybody but its owner. */
  report(owner: string, { year, knownAt, lang, format }: YearQuestion): Promise<LedgerFile> | null {
    if (this.recordOf(owner) === null) return null
    const licences = reportYear([...this.store.all()], { year, knownAt, lang })
    const answer = { year, knownAt: knownAt ?? null, licences }
    return fileOf('report', format, { answer, rows: () => yearRows(licences) })
  }

  /** Which planned shipments are covered, as canonical JSON; null for anybody but its owner. */
  async check(owner: string, shipments: readonly unknown[], question: LedgerQuestion): Promise<PlanAnswer> {
    return this.plan(owner, shipments, (events, ruleset) => {
      const { asOf, knownAt = null } = question
      const answer = { asOf, knownAt, shipments: checkShipments(events, shipments, { ...question, ruleset }) }
      return fileOfType(TYPES.json, canonicalJson(answer))
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
      if (format === 'ics') return fileOfType(TYPES.ics, forecastIcs(forecast))
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

  /** Looks and delivers now if it is time; false if the ledger is gone. */
  async wake(): Promise<boolean> {
    const record = this.store.record()
    if (record === null) return false
    // The directory may have missed the last look.
    if (record.looked !== null) await this.directory.looked(record, record.looked)
    await this.ctx.storage.setAlarm(now())
    return true
  }

  isGone(): boolean {
    return this.store.record() === null
  }

  override async alarm(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    if (record.isWiping === true) return this.wipeAll()
    // A key that was withdrawn gets nothing more; what it keeps waits for it.
    if (!isKnown(record.owner, this.env)) return this.ctx.storage.setAlarm(now() + DAY)
    try {
      await this.look()
      await this.outbox.deliver()
      await this.setNextAlarm()
    } catch (error) {
      console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'ledger' }))
      if (this.liveRecord() !== null) await this.ctx.storage.setAlarm(now() + PAUSE_AFTER_ERROR)
    }
  }

  /** Looks at the licences if that can find something: on a new day, by another law, and after events were recorded. */
  private async look(): Promise<void> {
    const ruleset = await newestLaw(this.env, { isFresh: true })
    this.outbox.forget(now() - Number(this.env.EVENT_DAYS) * DAY)
    const record = this.liveRecord()
    const asOf = beijingDay(now())
    if (record === null || (record.looked?.day === asOf && record.looked.ruleset === ruleset.digest)) return
    const events = [...this.store.all()]
    const balance = balanceLedger(events, { asOf, ruleset })
    const forecast = forecastLedger(events, [], { asOf, ruleset })
    const found = lookAtLicences(this.store.known(), balance, { forecast, ahead: record.ahead })
    const looked = { day: asOf, ruleset: ruleset.digest }
    this.store.looked(looked, found, now())
    this.outbox.cut({ isEnd: true })
    await this.directory.looked(record, looked)
  }

  /** Has the licences looked at in a minute: many requests that record events together are looked at once. */
  private async lookSoon(): Promise<void> {
    const record = this.liveRecord()
    if (record === null) return
    if (record.looked !== null) this.store.write({ ...record, looked: null })
    const soon = now() + MINUTE
    const next = await this.ctx.storage.getAlarm()
    if (next === null || next > soon) await this.ctx.storage.setAlarm(soon)
  }

  /** The next night, message or hour in which the law can have changed. */
  private async setNextAlarm(): Promise<void> {
    const record = this.liveRecord()
    if (record === null) return
    const { looked, webhook, id } = record
    const looks = looked === null ? now() + MINUTE : nightAfter(looked.day, id)
    const hour = webhook === null ? Infinity : now() + HOUR
    await this.ctx.storage.setAlarm(Math.max(now(), Math.min(looks, hour, this.outbox.next())))
  }

  private async wipeAll(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    this.store.write({ ...record, isWiping: true })
    await this.ctx.storage.setAlarm(now() + MINUTE)
    await this.directory.remove(record.id)
    await this.account(record).forgetLedger(record.id)
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }

  private account({ owner }: LedgerRecord): DurableObjectStub<Account> {
    return this.env.ACCOUNTS.getByName(owner)
  }

  /** The ledger, if it is the owner's and is not being deleted. */
  private recordOf(owner: string): LedgerRecord | null {
    const record = this.liveRecord()
    return record?.owner === owner ? record : null
  }

  /** The ledger, unless it is being created or deleted. */
  private liveRecord(): LedgerRecord | null {
    const record = this.store.record()
    return record?.isWiping === true ? null : record
  }
}

/** The message about some changes of a ledger. */
function messageOf(ledger: string, changes: readonly Numbered<LicenceChange>[]): Delivery {
  const data = { ledger, after: (changes.at(0)?.n ?? 1) - 1, changes: changes.map(({ event }) => event) }
  return { id: `msg_${crypto.randomUUID().replaceAll('-', '')}`, body: canonicalJson({ type: 'ledger.changed', data }) }
}

/** How many days of export shipments have, as far as they can be read. */
function daysIn(shipments: readonly unknown[]): number {
  const days = shipments.map((shipment): unknown => {
    const inquiry: unknown = Reflect.get(Object(shipment), 'inquiry')
    return Reflect.get(Object(inquiry), 'asOf')
  })
  return new Set(days).size
}
