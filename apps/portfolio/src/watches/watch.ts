import { DurableObject } from 'cloudflare:workers'
import { isKnown } from '@ytterby/http/api-key'
import type { LawEnv } from '@ytterby/http/law/followed'
import { lawIfKnown, newestLaw } from '@ytterby/http/law/in-force'
import { beijingDay, type Ruleset } from 'ytterby'
import { deliveriesOf, type Delivery, type WatchEvent } from 'ytterby/planning'
import { refused, type Account, type Admission, type FullQuota } from '../account/account.ts'
import { jobRulesetOf } from '../jobs/job-ruleset.ts'
import { DAY, HOUR, now, SECOND } from '../now.ts'
import { Outbox, type RotatedKeys } from '../webhook/outbox.ts'
import type { Attempt, WebhookEnv } from '../webhook/post-delivery.ts'
import type { WebhookKeys } from '../webhook/webhook.ts'
import { Directory } from './directory.ts'
import { dueIfBehind, isBehind } from './due-if-behind.ts'
import { keepRuleset, KeptRulesets } from './kept-rulesets.ts'
import { LINES_AT_ONCE, MAX_WATCHED_LINES } from './limits.ts'
import { lookAtLines, type NewLine } from './look-at-lines.ts'
import { nextLines, sortLines, type ImportEnv } from './import-list.ts'
import { nightAfter } from './night.ts'
import { watchDocument } from './watch-document.ts'
import { isSameSecret } from './same-secret.ts'
import type { Round, WatchRecord, WatchSettings, WatchSize } from './watch-record.ts'
import { WatchStore, type KeptEvent, type PutCount, type ShownFeed, type ShownLine } from './watch-store.ts'

/** `FILES` holds the laws by which lines were looked at, each under its digest, and the lists of jobs. */
export type WatchEnv = WebhookEnv &
  ImportEnv &
  LawEnv & {
    readonly ACCOUNTS: DurableObjectNamespace<Account>
    readonly DIRECTORY: D1Database
    /** Days after which an event is forgotten. */
    readonly EVENT_DAYS: string
    /** Secret: digests of the API keys that are known. */
    readonly API_KEY_DIGESTS?: string
  }

/** How long to wait after a step failed before it is done again; after each failure twice as long. */
const [PAUSE_AFTER_ERROR, MOST_PAUSE] = [5 * SECOND, 6 * HOUR]

/**
 * One watch: its lines, what was decided about them, and what was told. Its alarm looks at some lines at a time and delivers
 * messages. Lines and the events that they gave are stored together, so that a step that happens twice tells nothing twice.
 */
export class Watch extends DurableObject<WatchEnv> {
  private readonly store: WatchStore
  private readonly outbox: Outbox<WatchEvent>
  private readonly earlierRulesets: KeptRulesets

  constructor(state: DurableObjectState, env: WatchEnv) {
    super(state, env)
    this.store = new WatchStore(state.storage)
    this.outbox = new Outbox(state.storage, env, {
      log: this.store.events,
      webhook: () => this.liveRecord()?.webhook ?? null,
      write: (webhook) => {
        const record = this.store.record()
        if (record !== null) this.store.write({ ...record, webhook })
      },
      message: (events) => messageOf(this.store.record()?.id ?? '', events),
      test: () => JSON.stringify({ type: 'watch.test', data: { watch: this.store.record()?.id } }),
    })
    this.earlierRulesets = new KeptRulesets(env.FILES)
  }

  /** Creates the watch; its lines come from the list of a job, or are put later. */
  async create(record: WatchRecord, job: string | null): Promise<void> {
    this.store.create(record)
    this.outbox.create()
    if (job !== null) this.store.writeImport({ job, next: 0, added: 0, refused: 0, lines: [], problem: null })
    await this.setNextAlarm()
  }

  /** The watch as its owner sees it; null for anybody else. */
  async describe(owner: string): Promise<object | null> {
    const law = await lawIfKnown(this.env)
    const record = this.recordOf(owner)
    if (record === null) return null
    // A new release is noticed by whoever asks first.
    if (this.isDue(record, law)) await this.ctx.storage.setAlarm(now())
    return watchDocument({
      record,
      lines: this.store.size().lines,
      listImport: this.store.listImport(),
      refused: this.store.refused(),
      lastEvent: this.store.events.last(),
      webhook: this.outbox.describe(),
      eventDays: Number(this.env.EVENT_DAYS),
      fault: this.store.fault(),
    })
  }

  /** How many days ahead it looks; null for anybody but its owner. */
  ahead(owner: string): number | null {
    return this.recordOf(owner)?.ahead ?? null
  }

  /**
   * Changes what is stated; `webhook` has new keys, which count only where there was none. Returns the secret in this case, and
   * null if the watch is not the owner's.
   */
  async change(owner: string, stated: WatchSettings): Promise<{ readonly secret: string | null } | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const { name = record.name, ahead = record.ahead, feedToken = record.feedToken } = stated
    if (ahead !== record.ahead) this.store.lookAgain(record.looked.day)
    this.store.write({ ...record, name, ahead, feedToken })
    const secret = this.outbox.change(stated.webhook)
    await this.ctx.storage.setAlarm(now())
    if (stated.name !== undefined) await new Directory(this.env.DIRECTORY).rename(record.id, name)
    return { secret }
  }

  /**
   * Has messages signed by new keys, and until an instant by those before as well; null if the watch is not the owner's.
   */
  async rotateKeys(owner: string, keys: WebhookKeys, until: number): Promise<RotatedKeys | null> {
    if (this.recordOf(owner) === null) return null
    const rotated = this.outbox.rotateKeys(keys, until)
    await this.setNextAlarm()
    return rotated
  }

  /**
   * Adds and replaces lines that were decided for some days ahead, unless the key would then watch or keep too many; null if the
   * watch is not the owner's.
   */
  async put(owner: string, lines: readonly NewLine[], ahead: number): Promise<PutCount | FullQuota | null> {
    const before = this.recordOf(owner)
    if (before === null) return null
    const admission = await this.admit(before, this.store.sizeWith(lines))
    if (!admission.admitted) return admission
    const law = await lawIfKnown(this.env)
    const record = this.recordOf(owner)
    if (record === null) return null
    const count = this.store.put(lines.map((line) => dueIfBehind(line, record, { ahead, law })))
    if (this.isDue(record, law)) await this.ctx.storage.setAlarm(now())
    await this.account(record).recordWatch(record.id, this.store.size())
    return count
  }

  /** Whether a watch and its key have room. */
  private async admit(record: WatchRecord, size: WatchSize): Promise<Admission> {
    if (size.lines > MAX_WATCHED_LINES) return refused('lines-of-a-watch', MAX_WATCHED_LINES)
    return this.account(record).holdWatch(record.id, size)
  }

  /** Removes lines; returns how many there were, and null if the watch is not the owner's. */
  async remove(owner: string, ids: readonly string[]): Promise<number | null> {
    const record = this.recordOf(owner)
    if (record === null) return null
    const removed = this.store.remove(ids)
    await this.account(record).recordWatch(record.id, this.store.size())
    return removed
  }

  line(owner: string, id: string): ShownLine | null {
    return this.recordOf(owner) === null ? null : this.store.line(id)
  }

  lines(owner: string, after: number, limit: number): readonly ShownLine[] | null {
    return this.recordOf(owner) === null ? null : this.store.lines(after, limit)
  }

  events(owner: string, after: number, limit: number): readonly KeptEvent[] | null {
    return this.recordOf(owner) === null ? null : this.store.events.after(after, limit)
  }

  /** The last events, for whoever has the secret address of the feed. */
  async feed(token: string, limit: number): Promise<ShownFeed | null> {
    const record = this.liveRecord()
    if (record === null || !isSameSecret(record.feedToken, token) || !isKnown(record.owner, this.env)) return null
    return { name: record.name, created: record.created, events: this.store.events.latest(limit) }
  }

  listDeliveries(owner: string): readonly object[] | null {
    return this.recordOf(owner) === null ? null : this.outbox.list()
  }

  /** Has a message sent again, also if it was accepted; null if there is none of this id. */
  async replay(owner: string, id: string): Promise<object | 'no-webhook' | null> {
    if (this.recordOf(owner) === null) return null
    const replayed = this.outbox.replay(id)
    if (typeof replayed === 'object') await this.ctx.storage.setAlarm(now())
    return replayed
  }

  /** Sends a message without events at once. If it is accepted, deliveries go on. */
  async sendTest(owner: string): Promise<Attempt | 'no-webhook' | null> {
    if (this.recordOf(owner) === null) return null
    const attempt = await this.outbox.sendTest()
    if (this.recordOf(owner) !== null) await this.setNextAlarm()
    return attempt
  }

  /** Looks and delivers now if it is time; false if the watch is gone. */
  async wake(): Promise<boolean> {
    const law = await lawIfKnown(this.env)
    const record = this.store.record()
    if (record === null) return false
    // The directory may have missed the last round.
    if (!this.isDue(record, law)) await new Directory(this.env.DIRECTORY).looked(record.id, record.looked)
    await this.ctx.storage.setAlarm(now())
    return true
  }

  /** Deletes the watch and everything that belongs to it. If this is interrupted, the next call or the alarm continues. */
  async wipe(owner: string): Promise<boolean> {
    if (this.store.record()?.owner !== owner) return false
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
      console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'watch' }))
      if (this.store.record() !== null) await this.ctx.storage.setAlarm(now() + PAUSE_AFTER_ERROR)
    }
  }

  /** Looks at some lines, delivers some messages, and sets the alarm for the next step. */
  private async step(): Promise<void> {
    const record = this.store.record()
    if (record === null) return
    if (record.isWiping === true) return this.wipeAll()
    this.outbox.forget(now() - Number(this.env.EVENT_DAYS) * DAY)
    // A key that was withdrawn gets nothing more; what it keeps waits for it.
    if (!isKnown(record.owner, this.env)) return this.ctx.storage.setAlarm(now() + DAY)
    await this.lookOrImport(record)
    await this.outbox.deliver()
    await this.setNextAlarm()
  }

  /** What was found is delivered, whatever is wrong with looking; the next attempt comes later each time. */
  private async lookOrImport(record: WatchRecord): Promise<void> {
    if (this.store.fault().until > now()) return
    try {
      // A round begins by the newest law, and goes on by what was the newest within the last minute.
      const law = await newestLaw(this.env, { isFresh: record.round === null })
      await keepRuleset(this.env.FILES, law)
      if (this.isImporting()) await this.importOnce(record, law)
      else if (this.isDue(record, law)) await this.lookOnce(law)
      this.store.writeFault({ times: 0, until: 0 })
    } catch (error) {
      console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'look' }))
      const times = this.store.fault().times + 1
      const pause = Math.min(PAUSE_AFTER_ERROR * 2 ** times, MOST_PAUSE)
      if (this.store.record() !== null) this.store.writeFault({ times, until: now() + pause })
    }
  }

  private isImporting(): boolean {
    return (this.store.listImport()?.next ?? null) !== null
  }

  /** Takes over the next part of the list of a job. */
  private async importOnce(record: WatchRecord, law: Ruleset): Promise<void> {
    const listImport = this.store.listImport()
    if (listImport === null || listImport.next === null) return
    const step = await nextLines({ ...listImport, next: listImport.next }, { ...record, ruleset: law }, this.env)
    if (this.liveRecord() === null) return
    const sorted = (): ReturnType<typeof sortLines> => sortLines(step, (id) => this.store.has(id))
    const admission = await this.admit(record, this.store.sizeWith(sorted().added))
    // The watch may have been wiped or changed meanwhile, or the same alarm may run a second time.
    const latest = this.liveRecord()
    if (latest === null || this.store.listImport()?.next !== listImport.next) return
    if (!admission.admitted) return this.store.writeImport({ ...listImport, next: null, problem: 'quota-reached' })
    const { added, after } = sorted()
    this.store.addImported(
      added.map((line) => dueIfBehind(line, latest, { ahead: record.ahead, law })),
      after,
    )
    await this.account(latest).recordWatch(latest.id, this.store.size())
  }

  /** Whether a round goes on or has to begin: a new day, another law, or lines that wait to be looked at. */
  private isDue(record: WatchRecord, law: Ruleset | null): boolean {
    return record.round !== null || isBehind(record.looked, law) || this.store.isAnyDue(record.looked.day)
  }

  /** Looks at some lines in one round; ends the round if none is left. */
  private async lookOnce(law: Ruleset): Promise<void> {
    const round = this.currentRound(law)
    const { day: asOf } = round
    const lookedOn = this.store.record()?.looked.day ?? asOf
    const earlier = await this.earlierRulesets.of(this.store.lawsOfDue(asOf, LINES_AT_ONCE), law)
    // From here to the end nothing else can happen to the lines.
    const record = this.liveRecord()
    if (record === null) return
    const known = new Set([law, ...earlier].map(({ digest }) => digest))
    const due = this.store.due(asOf, LINES_AT_ONCE, lookedOn)
    if (due.length === 0) return this.endRound(record, round)
    // A line that was put meanwhile may need another law; the next step gets it.
    const lines = due.filter(({ watched }) => known.has(watched.ruleset.digest))
    const at = { asOf, ruleset: law, earlier, ahead: record.ahead }
    this.store.looked(lookAtLines(lines, at), now())
    this.outbox.cut({ isEnd: false })
  }

  /** The round that goes on, or a new one: for another law it begins anew. */
  private currentRound(law: Ruleset): Round {
    const goesOn = this.store.record()?.round ?? null
    if (goesOn?.ruleset.digest === law.digest) return goesOn
    const round = { day: beijingDay(now()), ruleset: jobRulesetOf(law) }
    const record = this.store.record()
    if (record === null) return round
    if ((goesOn ?? record.looked).ruleset.digest !== law.digest) this.store.lookAgain(record.looked.day)
    this.store.write({ ...record, round })
    return round
  }

  private async endRound(record: WatchRecord, round: Round): Promise<void> {
    this.outbox.cut({ isEnd: true })
    this.store.write({ ...record, round: null, looked: round })
    await new Directory(this.env.DIRECTORY).looked(record.id, round)
  }

  private async setNextAlarm(): Promise<void> {
    const law = await lawIfKnown(this.env)
    const record = this.store.record()
    if (record === null) return
    const night = nightAfter(record.looked.day, record.id)
    const isBusy = this.isImporting() || this.isDue(record, law)
    const looks = isBusy ? Math.max(now(), this.store.fault().until) : night
    await this.ctx.storage.setAlarm(Math.max(now(), Math.min(looks, this.outbox.next())))
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
