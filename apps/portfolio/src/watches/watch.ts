import { DurableObject } from 'cloudflare:workers'
import { isKnown } from '@ytterby/api/src/http/caller.ts'
import { currentRuleset, type Ruleset } from 'ytterby'
import { beijingDay } from 'ytterby/calendar'
import { deliveriesOf, type Delivery } from 'ytterby/watch'
import type { Account, Admission } from '../account/account.ts'
import { currentJobRuleset } from '../jobs/job-ruleset.ts'
import { DAY, now } from '../now.ts'
import { NO_MORE, postDelivery, type Attempt, type WebhookEnv } from '../webhook/post-delivery.ts'
import { DeliveryStore, type StoredDelivery } from './delivery-store.ts'
import { Directory } from './directory.ts'
import { keepCurrentRuleset, keptRuleset } from './kept-rulesets.ts'
import { DELIVERIES_AT_ONCE, EVENTS_A_DELIVERY, LINES_AT_ONCE, PAUSES } from './limits.ts'
import { lookAtLines, type NewLine } from './look-at-lines.ts'
import { nextLines, sortLines, type ImportEnv } from './import-list.ts'
import { nightAfter } from './night.ts'
import { deliveryDocument, failureOf, watchDocument } from './watch-document.ts'
import type { Round, WatchRecord, WatchSettings } from './watch-record.ts'
import { WatchStore, type KeptEvent, type PutCount, type ShownLine } from './watch-store.ts'

/** `FILES` holds the laws by which lines were looked at, each under its digest, and the lists of jobs. */
export type WatchEnv = WebhookEnv &
  ImportEnv & {
    readonly ACCOUNTS: DurableObjectNamespace<Account>
    readonly DIRECTORY: D1Database
    /** Days after which an event is forgotten. */
    readonly EVENT_DAYS: string
    /** Secret: digests of the API keys that are known. */
    readonly API_KEY_DIGESTS?: string
  }

/** How long to wait after a step failed before it is done again. */
const PAUSE_AFTER_ERROR = 10_000

/**
 * One watch: its lines, what was decided about them, and what was told. Its alarm looks at some lines at a time and delivers
 * messages. Lines and the events that they gave are stored together, so that a step that happens twice tells nothing twice.
 */
export class Watch extends DurableObject<WatchEnv> {
  private readonly store: WatchStore
  private readonly deliveries: DeliveryStore
  /** The law of the look before, if it was another; compiling it takes long. */
  private earlier: Ruleset | null = null

  constructor(state: DurableObjectState, env: WatchEnv) {
    super(state, env)
    this.store = new WatchStore(state.storage)
    this.deliveries = new DeliveryStore(state.storage)
  }

  /** Creates the watch; its lines come from the list of a job, or are put later. */
  async create(record: WatchRecord, job: string | null): Promise<void> {
    await keepCurrentRuleset(this.env.FILES)
    this.store.create(record)
    this.deliveries.create()
    if (job !== null) this.store.writeImport({ job, next: 0, added: 0, refused: 0, lines: [], problem: null })
    await this.setNextAlarm()
  }

  /** The watch as its owner sees it; null for anybody else. */
  async describe(owner: string): Promise<object | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    // A new release is noticed by whoever asks first.
    if (this.isDue(record)) await this.ctx.storage.setAlarm(now())
    return watchDocument({
      record,
      lines: this.store.size().lines,
      listImport: this.store.listImport(),
      refused: this.store.refused(),
      lastEvent: this.store.lastEvent(),
      waiting: this.deliveries.waiting(),
      head: this.deliveries.head(),
      eventDays: Number(this.env.EVENT_DAYS),
    })
  }

  /** What its owner has set; null for anybody else. */
  settings(owner: string): WatchSettings | null {
    return this.recordOf(owner)
  }

  /** Changes what its owner sets. */
  async change(owner: string, settings: WatchSettings): Promise<boolean> {
    const record = this.recordOf(owner)
    if (record === null) return false
    const { name, ahead, webhook } = settings
    if (ahead !== record.ahead) this.store.lookAgain()
    if (webhook === null) this.deliveries.dropWaiting()
    // Whoever has been without a webhook polls; its first message tells what comes from now on.
    else if (record.webhook === null) this.deliveries.skipUpTo(this.store.lastEvent())
    else if (webhook.url !== record.webhook.url) this.deliveries.retryHead(now())
    this.store.write({ ...record, name, ahead, webhook })
    await this.ctx.storage.setAlarm(now())
    if (name !== record.name) await new Directory(this.env.DIRECTORY).rename(record.id, name)
    return true
  }

  /** Adds and replaces lines, unless the key would then watch or keep too many; null if the watch is not the owner's. */
  async put(owner: string, lines: readonly NewLine[]): Promise<PutCount | Admission | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const admission = await this.account(record).holdWatch(record.id, this.store.sizeWith(lines))
    if (!admission.admitted) return admission
    if (this.recordOf(owner) === null) return null
    const count = this.store.put(
      // A Worker of an earlier release may have recorded them.
      lines.map((line) => (line.watched.ruleset.digest === currentRuleset.digest ? line : { ...line, next: '' })),
    )
    await this.account(record).holdWatch(record.id, this.store.size())
    return count
  }

  /** Removes lines; returns how many there were, and null if the watch is not the owner's. */
  async remove(owner: string, ids: readonly string[]): Promise<number | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const removed = this.store.remove(ids)
    await this.account(record).holdWatch(record.id, this.store.size())
    return removed
  }

  line(owner: string, id: string): ShownLine | null {
    return this.recordOf(owner) === null ? null : this.store.line(id)
  }

  lines(owner: string, after: number, limit: number): readonly ShownLine[] | null {
    return this.recordOf(owner) === null ? null : this.store.lines(after, limit)
  }

  events(owner: string, after: number, limit: number): readonly KeptEvent[] | null {
    return this.recordOf(owner) === null ? null : this.store.events(after, limit)
  }

  /** The last events, for whoever has the secret address of the feed. */
  async feed(token: string, limit: number): Promise<{ name: string; events: readonly KeptEvent[] } | null> {
    const record = this.liveRecord()
    if (record === null || !isSame(record.feedToken, token)) return null
    return { name: record.name, events: this.store.latestEvents(limit) }
  }

  listDeliveries(owner: string, limit: number): readonly object[] | null {
    const record = this.recordOf(owner)
    if (record === null) return null
    return this.deliveries.latest(limit).map((delivery) => deliveryDocument(delivery, record.webhook))
  }

  /** Has a message sent again, also if it was accepted; null if there is none of this id. */
  async replay(owner: string, id: string): Promise<object | 'no-webhook' | null> {
    const record = this.recordOf(owner)
    const delivery = record === null ? null : this.deliveries.find(id)
    if (record === null || delivery === null) return null
    if (record.webhook === null) return 'no-webhook'
    this.deliveries.again(delivery.n, now())
    const webhook = { ...record.webhook, failing: null }
    this.store.write({ ...record, webhook })
    await this.ctx.storage.setAlarm(now())
    return deliveryDocument(this.deliveries.find(id) ?? delivery, webhook)
  }

  /** Sends a message without events at once. If it is accepted, deliveries go on. */
  async sendTest(owner: string): Promise<Attempt | 'no-webhook' | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    if (record.webhook === null) return 'no-webhook'
    const id = `msg_${crypto.randomUUID().replaceAll('-', '')}`
    const body = JSON.stringify({ type: 'watch.test', data: { watch: record.id } })
    const attempt = await postDelivery({ id, body }, record.webhook, this.env)
    if (attempt.accepted) await this.goOn(owner)
    return attempt
  }

  /** Looks and delivers now if it is time; false if the watch is gone. */
  async wake(): Promise<boolean> {
    const record = this.store.record()
    if (record === null) return false
    // The directory may have missed the last round.
    if (!this.isDue(record)) await new Directory(this.env.DIRECTORY).looked(record.id, record.looked)
    await this.ctx.storage.setAlarm(now())
    return true
  }

  /** Deletes the watch and everything that belongs to it. If that is interrupted, the alarm goes on. */
  async wipe(owner: string): Promise<boolean> {
    if (this.recordOf(owner) === null) return false
    await this.wipeAll()
    return true
  }

  override async alarm(): Promise<void> {
    try {
      await this.step()
    } catch (error) {
      console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'watch' }))
      if (this.store.record() !== null) await this.ctx.storage.setAlarm(now() + PAUSE_AFTER_ERROR)
    }
  }

  /** Looks at some lines, delivers some messages, and sets the alarm for the next step. */
  private async step(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    if (record.isWiping === true) return this.wipeAll()
    // A key that was withdrawn gets nothing more; what it keeps waits for it.
    if (!isKnown(record.owner, this.env)) return this.ctx.storage.setAlarm(now() + DAY)
    if (this.isImporting()) await this.importOnce(record)
    else if (this.isDue(record)) await this.lookOnce()
    for (let attempts = 0; attempts < DELIVERIES_AT_ONCE; attempts++) if (!(await this.deliverOnce())) break
    await this.setNextAlarm()
  }

  private isImporting(): boolean {
    return (this.store.listImport()?.next ?? null) !== null
  }

  /** Takes over the next part of the list of a job. */
  private async importOnce(record: WatchRecord): Promise<void> {
    const listImport = this.store.listImport()
    if (listImport === null || listImport.next === null) return
    const step = await nextLines({ ...listImport, next: listImport.next }, record, this.env)
    const { added, after } = sortLines(step, (id) => this.store.has(id))
    const admission = await this.account(record).holdWatch(record.id, this.store.sizeWith(added))
    // The watch may have been wiped meanwhile, or the same alarm may run a second time.
    if (this.liveRecord() === null || this.store.listImport()?.next !== listImport.next) return
    if (admission.admitted) this.store.addImported(added, after)
    else this.store.writeImport({ ...listImport, next: null, problem: 'quota-reached' })
  }

  /** Whether a round goes on or has to begin: a new day, another law, or lines that wait to be looked at. */
  private isDue(record: WatchRecord): boolean {
    const { round, looked } = record
    return (
      round !== null ||
      looked.day < beijingDay(now()) ||
      looked.ruleset.digest !== currentRuleset.digest ||
      this.store.isAnyDue(looked.day)
    )
  }

  /** Looks at some lines in one round; ends the round if none is left. */
  private async lookOnce(): Promise<void> {
    const round = await this.currentRound()
    const { day: asOf } = round
    const lookedOn = this.store.record()?.looked.day ?? asOf
    const earlier = await this.earlierRulesets(this.store.lawsOfDue(asOf, LINES_AT_ONCE))
    // From here to the end nothing else can happen to the lines.
    const record = this.liveRecord()
    if (record === null) return
    const known = new Set([currentRuleset, ...earlier].map(({ digest }) => digest))
    const lines = this.store
      .due(asOf, LINES_AT_ONCE, lookedOn)
      .filter(({ watched }) => watched.asOf <= asOf && known.has(watched.ruleset.digest))
    if (lines.length > 0) {
      const at = { asOf, ruleset: currentRuleset, earlier, ahead: record.ahead }
      this.store.looked(lookAtLines(lines, at), now())
      this.cutDeliveries(record, { isEnd: false })
    } else await this.endRound(record, round)
  }

  /** The round that goes on, or a new one: for a new day or another law it begins anew. */
  private async currentRound(): Promise<Round> {
    const goesOn = this.store.record()?.round ?? null
    if (goesOn?.ruleset.digest === currentRuleset.digest) return goesOn
    await keepCurrentRuleset(this.env.FILES)
    const round = { day: beijingDay(now()), ruleset: currentJobRuleset() }
    const record = this.store.record()
    if (record === null) return round
    if ((goesOn ?? record.looked).ruleset.digest !== currentRuleset.digest) this.store.lookAgain()
    this.store.write({ ...record, round })
    return round
  }

  private async earlierRulesets(digests: readonly string[]): Promise<readonly Ruleset[]> {
    const found: Ruleset[] = []
    for (const digest of digests) {
      if (digest === currentRuleset.digest) continue
      if (this.earlier?.digest !== digest) this.earlier = await keptRuleset(this.env.FILES, digest)
      found.push(this.earlier)
    }
    return found
  }

  private async endRound(record: WatchRecord, round: Round): Promise<void> {
    this.cutDeliveries(record, { isEnd: true })
    this.store.dropEvents(now() - Number(this.env.EVENT_DAYS) * DAY)
    const [first] = this.store.events(0, 1)
    if (first !== undefined) this.deliveries.drop(first.n)
    this.store.write({ ...record, round: null, looked: round })
    await new Directory(this.env.DIRECTORY).looked(record.id, round)
  }

  /** Makes messages of the events that have none: full ones at any time, the last one at the end of a round. */
  private cutDeliveries({ id, webhook }: WatchRecord, { isEnd }: { readonly isEnd: boolean }): void {
    if (webhook === null) return this.deliveries.skipUpTo(this.store.lastEvent())
    for (;;) {
      const events = this.store.events(this.deliveries.cutUpTo(), EVENTS_A_DELIVERY)
      if (events.length === 0 || (events.length < EVENTS_A_DELIVERY && !isEnd)) return
      this.deliveries.add(messageOf(id, events).id, events, now())
    }
  }

  /** Attempts the first message that waits, if it is due; returns whether it was accepted. */
  private async deliverOnce(): Promise<boolean> {
    const record = this.liveRecord()
    const head = this.deliveries.head()
    if (record === null || record.webhook === null || record.webhook.failing !== null) return false
    if (head === null || head.due > now()) return false
    const events = this.store.events(head.first - 1, head.last - head.first + 1)
    const attempt = await postDelivery({ ...messageOf(record.id, events), id: head.id }, record.webhook, this.env)
    if (this.liveRecord() === null) return false
    if (attempt.accepted) this.deliveries.accepted(head.n, now(), attempt.reason)
    else this.notAccepted(head, attempt.reason)
    return attempt.accepted
  }

  private notAccepted(head: StoredDelivery, reason: string): void {
    const pause = reason === NO_MORE ? undefined : PAUSES[head.attempts]
    this.deliveries.failed(head.n, now() + (pause ?? 0), reason)
    const record = this.liveRecord()
    if (pause !== undefined || record === null || record.webhook === null) return
    this.store.write({
      ...record,
      webhook: { ...record.webhook, failing: { since: now(), reason: failureOf(reason) } },
    })
  }

  /** Deliveries go on, with all attempts. */
  private async goOn(owner: string): Promise<void> {
    const record = this.recordOf(owner)
    if (record === null || record.webhook === null) return
    this.store.write({ ...record, webhook: { ...record.webhook, failing: null } })
    this.deliveries.retryHead(now())
    await this.ctx.storage.setAlarm(now())
  }

  private async setNextAlarm(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    const head = record.webhook === null || record.webhook.failing !== null ? null : this.deliveries.head()
    const night = nightAfter(record.looked.day, record.id)
    const next = this.isImporting() || this.isDue(record) ? now() : Math.min(night, head?.due ?? night)
    await this.ctx.storage.setAlarm(Math.max(now(), next))
  }

  private async wipeAll(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    this.store.write({ ...record, isWiping: true })
    await this.ctx.storage.setAlarm(now() + PAUSE_AFTER_ERROR)
    await new Directory(this.env.DIRECTORY).remove(record.id)
    await this.account(record).forgetWatch(record.id)
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }

  private account({ owner }: WatchRecord): DurableObjectStub<Account> {
    return this.env.ACCOUNTS.getByName(owner)
  }

  private recordOf(owner: string): WatchRecord | null {
    const record = this.liveRecord()
    return record?.owner === owner ? record : null
  }

  /** The watch, unless it is being wiped. */
  private liveRecord(): WatchRecord | null {
    const record = this.store.record()
    return record?.isWiping === true ? null : record
  }
}

/** The message about some events of a watch. */
function messageOf(watch: string, events: readonly KeptEvent[]): Delivery {
  const after = (events.at(0)?.n ?? 1) - 1
  const [message] = deliveriesOf(
    events.map(({ event }) => event),
    { watch, after },
  )
  if (message === undefined) throw new TypeError('A message has events')
  return message
}

/** Compares secrets in a time that depends on their length alone. */
function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return difference === 0
}
