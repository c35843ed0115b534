import { assess, currentRuleset, YtterbyError, type Assessment, type Inquiry, type Ruleset } from 'ytterby'
import { BundleRefusedError, previewLaw, type LawBundle } from 'ytterby/law'
import { readState, writeState, type KeptState } from './kept-state.ts'
import { announcementIn, isOlderThanPackage, openLaw, type Shelf } from './proven-law.ts'
import { sourceAt, SourceError } from './source.ts'
import type { AssessOptions, FollowerOptions, FollowerStatus, LawFollower, LawPreview } from './law-follower.ts'

/**
 * Follows the law of a publisher. What was kept is opened first, so that the follower answers without a network.
 *
 * @throws what the store throws.
 * @example
 * const follower = await createLawFollower({ source, trust: { root }, store: fileStore('law'), now: Date.now, fetch, accept: 'automatic' })
 * setInterval(() => void follower.check(), 60_000)
 * follower.assess(inquiry).ruleset.version
 */
export async function createLawFollower(options: FollowerOptions): Promise<LawFollower> {
  const follower = new Follower(options)
  await follower.start()
  return follower
}

/** What a change makes of the state, and the law that was opened for it; null if there is nothing to change. */
type Changed = { readonly next: KeptState; readonly opened: LawBundle | null } | null

const MOST_ATTEMPTS = 10
const BEIJING = 8 * 3_600_000

class Follower implements LawFollower {
  readonly #options: FollowerOptions
  readonly #shelf: Shelf
  /** The state as it was last read or written. */
  #text: string | null = null
  #state: KeptState | null = null
  /** The bundle in force; null while the law of the package answers. */
  #inForce: LawBundle | null = null
  /** The newest or pinned release, in force or waiting. */
  #wanted: LawBundle | null = null
  /** The announcement as it was last fetched: the source does not send it again, also if it could not be used yet. */
  #announced: Uint8Array | null = null
  #checked: string | null = null
  #failure: FollowerStatus['failure'] = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(options: FollowerOptions) {
    const { trust, store, source, fetch, now } = options
    this.#options = options
    const today = (): string => new Date(now() + BEIJING).toISOString().slice(0, 10)
    this.#shelf = { trust, store, source: sourceAt(source, fetch), today }
  }

  get ruleset(): Ruleset {
    return this.#inForce?.ruleset ?? currentRuleset
  }

  get announced(): LawBundle['headers'] {
    return (this.#wanted ?? this.#inForce)?.headers ?? []
  }

  assess(inquiry: Inquiry, options: AssessOptions = {}): Assessment {
    return assess(inquiry, { ...options, ruleset: this.ruleset })
  }

  status(): FollowerStatus {
    const { version, digest, knownThrough } = this.ruleset
    const accepted = this.#inForce === null ? null : (this.#state?.accepted ?? null)
    const waiting = this.#waiting()?.header
    const expires = this.#wanted?.expires ?? this.#inForce?.expires ?? null
    return {
      inForce: {
        version,
        digest,
        knownThrough,
        from: this.#inForce === null ? 'package' : 'bundle',
        accepted: accepted === null ? null : { by: accepted.by, at: accepted.at },
      },
      pin: this.#options.pin ?? null,
      wentBack: this.#state?.wentBack ?? null,
      waiting:
        waiting === undefined
          ? null
          : { version: waiting.version, issued: waiting.issued, knownThrough: waiting.knownThrough },
      expires,
      isExpired: expires !== null && expires <= this.#shelf.today(),
      checked: this.#checked,
      failure: this.#failure,
    }
  }

  async open(version: string): Promise<LawBundle> {
    if (this.#state === null) throw new BundleRefusedError('unknown-version')
    return this.#kept(this.#state, version, false)
  }

  preview(lines: Iterable<unknown>, lang?: AssessOptions['lang']): LawPreview | null {
    const waiting = this.#waiting()
    if (waiting === null) return null
    return previewLaw(waiting, lines, { asOf: this.#shelf.today(), ruleset: this.ruleset, lang })
  }

  /** Opens what is kept, without a network. */
  start(): Promise<void> {
    return this.#alone(() => this.#reload(true))
  }

  check(): Promise<FollowerStatus> {
    return this.#alone(async () => {
      this.#failure = null
      try {
        await this.#reload()
        this.#announced = (await this.#shelf.source.latest()) ?? this.#announced
        const announced = this.#announced
        if (announced !== null && !this.#isTaken(announced))
          await this.#change((before) => this.#updated(before, announced))
        this.#failure = null
        this.#checked = this.#now()
      } catch (error) {
        this.#fail(error)
      }
      return this.status()
    })
  }

  accept({ version, by }: { version: string; by: string }): Promise<FollowerStatus> {
    return this.#alone(async () => {
      await this.#change(async (before) => {
        // Somebody else was faster, or asked twice.
        if (before?.accepted?.version === version && before.wentBack === null) return null
        const waiting = this.#waiting()
        if (before === null || waiting?.header.version !== version) throw new BundleRefusedError('unknown-version')
        const accepted = { version, by, at: this.#now() }
        return { next: { ...before, accepted }, opened: waiting }
      })
      return this.status()
    })
  }

  goBack({ version, reason, by }: { version: string; reason: string; by: string }): Promise<FollowerStatus> {
    return this.#alone(async () => {
      await this.#change(async (before) => {
        if (before === null) throw new BundleRefusedError('unknown-version')
        const opened = await this.#kept(before, version, false)
        const mark = { by, at: this.#now() }
        return { next: { ...before, accepted: { version, ...mark }, wentBack: { reason, ...mark } }, opened }
      })
      return this.status()
    })
  }

  takeBack(): Promise<FollowerStatus> {
    return this.#alone(async () => {
      await this.#change((before) =>
        Promise.resolve(
          before === null || before.wentBack === null
            ? null
            : { next: { ...before, wentBack: null }, opened: this.#inForce },
        ),
      )
      return this.status()
    })
  }

  /** Whether an announcement is the one that is kept and open already, with nothing in it that is still to take force. */
  #isTaken(announced: Uint8Array): boolean {
    if (this.#state === null || this.#wanted === null) return false
    const isKept = this.#state.announcement === new TextDecoder().decode(announced)
    return isKept && (this.#options.accept === 'after-preview' || this.#waiting() === null)
  }

  /** The state after an announcement: what it proves is kept, and takes force if nobody needs to accept it. */
  async #updated(before: KeptState | null, announced: Uint8Array): Promise<Changed> {
    const { accept, pin } = this.#options
    const opened = await openLaw(this.#shelf, announced, { kept: before?.kept, version: pin })
    this.#wanted = opened
    const { version } = opened.header
    const takesForce = accept === 'automatic' && this.#canTakeForce(version, before)
    return {
      next: {
        format: 'law-state/1',
        announcement: new TextDecoder().decode(announced),
        kept: opened.kept,
        accepted: takesForce ? { version, by: 'automatic', at: this.#now() } : (before?.accepted ?? null),
        wentBack: before?.wentBack ?? null,
      },
      opened,
    }
  }

  #waiting(): LawBundle | null {
    const wanted = this.#wanted
    return wanted !== null && this.#canTakeForce(wanted.header.version, this.#state) ? wanted : null
  }

  /** Nothing takes force twice, while somebody has gone back, or, unless it is pinned, instead of a newer law of the package. */
  #canTakeForce(version: string, state: KeptState | null): boolean {
    const isNew = state?.accepted?.version !== version && (state?.wentBack ?? null) === null
    return isNew && (this.#options.pin === version || !isOlderThanPackage(version))
  }

  /** Changes the state as it now is, and takes over what was written. If another process was faster, it is tried again. */
  async #change(make: (before: KeptState | null) => Promise<Changed>): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      await this.#reload()
      const changed = await make(this.#state)
      if (changed === null) return
      const text = writeState(changed.next)
      const isWritten = text === this.#text || (await this.#shelf.store.replaceState(this.#text, text))
      if (isWritten) return this.#adopt(text, changed.next, changed.opened)
    }
    throw new SourceError('The store changes too often: let one process follow, and the others read.')
  }

  /** Reads the state, and takes it over if another process has written it. If its law cannot be opened, the one in force stays. */
  async #reload(isOffline = false): Promise<void> {
    const text = await this.#shelf.store.readState()
    if (text === this.#text) return
    const state = readState(text)
    try {
      if (state === null && text !== null) throw new BundleRefusedError('unreadable')
      this.#wanted = state === null ? null : await this.#kept(state, this.#options.pin, isOffline)
      await this.#adopt(text, state, this.#wanted, isOffline)
    } catch (error) {
      if (!(error instanceof BundleRefusedError) && !(error instanceof SourceError)) throw error
      this.#text = text
      this.#state = state
      this.#fail(error)
    }
  }

  async #adopt(
    text: string | null,
    state: KeptState | null,
    opened: LawBundle | null,
    isOffline = false,
  ): Promise<void> {
    const before = this.ruleset.digest
    this.#text = text
    this.#state = state
    this.#inForce = await this.#lawOf(state, opened, isOffline)
    if (this.ruleset.digest !== before) this.#options.onChange?.(this.status())
  }

  /** The law that a state puts into force; null for that of the package. */
  #lawOf(
    state: KeptState | null,
    opened: LawBundle | null,
    isOffline: boolean,
  ): Promise<LawBundle | null> | LawBundle | null {
    const version = state?.accepted?.version
    if (state === null || version === undefined) return null
    const isChosen = state.wentBack !== null || this.#options.pin === version
    if (!isChosen && isOlderThanPackage(version)) return null
    return opened?.header.version === version ? opened : this.#kept(state, version, isOffline)
  }

  #kept(state: KeptState, version: string | undefined, isOffline: boolean): Promise<LawBundle> {
    return openLaw(this.#shelf, announcementIn(state), { kept: state.kept, version, isOffline })
  }

  #fail(error: unknown): void {
    const code = error instanceof YtterbyError ? error.code : 'unexpected'
    this.#failure = { code, message: error instanceof Error ? error.message : String(error), at: this.#now() }
  }

  #now(): string {
    return new Date(this.#options.now()).toISOString()
  }

  /** Runs one change after another. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work)
    this.#queue = run.catch(() => undefined)
    return run
  }
}
