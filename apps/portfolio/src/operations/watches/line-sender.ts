import type { Ruleset } from 'ytterby'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { quotaReached } from '../../http/require-admission.ts'
import { shortened } from '../../watches/import-list.ts'
import { LINES_A_CALL, MAX_REFUSED_LETTERS, MAX_REFUSED_SHOWN } from '../../watches/limits.ts'
import { recordLine, type NewLine, type RefusedLine } from '../../watches/look-at-lines.ts'
import type { Watch } from '../../watches/watch.ts'

/** What became of the lines; `PutLinesSchema` describes it. */
export type LineReport = {
  readonly added: number
  readonly replaced: number
  readonly unchanged: number
  readonly removed: number
  readonly refused: number
  readonly lines: readonly RefusedLine[]
}

/** Decides lines for the first time, and hands them to the object of a watch, some at a time and in their order. */
export class LineSender {
  private readonly watch: DurableObjectStub<Watch>
  private readonly owner: string
  private readonly at: { readonly asOf: string; readonly ruleset: Ruleset; readonly ahead: number }
  private place = 0
  private puts: NewLine[] = []
  private removals: string[] = []
  private readonly count = { added: 0, replaced: 0, unchanged: 0, removed: 0, refused: 0 }
  private readonly refusedLines: RefusedLine[] = []
  private refusedLetters = 0

  constructor(
    watch: DurableObjectStub<Watch>,
    owner: string,
    at: { readonly asOf: string; readonly ruleset: Ruleset; readonly ahead: number },
  ) {
    this.watch = watch
    this.owner = owner
    this.at = at
  }

  /** Adds or replaces a line, or removes it if its inquiry is null. */
  async add(given: unknown): Promise<void> {
    this.place++
    const removal = removalOf(given)
    if (removal !== null) {
      await this.sendPuts()
      this.removals.push(removal)
      if (this.removals.length === LINES_A_CALL) await this.sendRemovals()
      return
    }
    const recorded = recordLine(this.place, given, this.at)
    if ('issues' in recorded) return this.refuse(recorded)
    await this.sendRemovals()
    this.puts.push(recorded)
    if (this.puts.length === LINES_A_CALL) await this.sendPuts()
  }

  /** A line that cannot be read. */
  unreadable(code: string, message: string): void {
    this.place++
    this.refuse({ line: this.place, id: null, issues: [{ code, pointer: '', message }] })
  }

  /** A blank line, which has a place. */
  blank(): void {
    this.place++
  }

  async end(): Promise<void> {
    await this.sendPuts()
    await this.sendRemovals()
  }

  report(): LineReport {
    return { ...this.count, lines: this.refusedLines }
  }

  private refuse(line: RefusedLine): void {
    this.count.refused++
    if (this.refusedLines.length >= MAX_REFUSED_SHOWN || this.refusedLetters >= MAX_REFUSED_LETTERS) return
    const shown = shortened(line)
    this.refusedLetters += JSON.stringify(shown).length
    this.refusedLines.push(shown)
  }

  private async sendPuts(): Promise<void> {
    if (this.puts.length === 0) return
    const put = await this.watch.put(this.owner, this.puts, this.at.ahead)
    if (put === null) throw noSuchWatch()
    if ('admitted' in put) throw quotaReached(put)
    this.count.added += put.added
    this.count.replaced += put.replaced
    this.count.unchanged += put.unchanged
    this.puts = []
  }

  private async sendRemovals(): Promise<void> {
    if (this.removals.length === 0) return
    const removed = await this.watch.remove(this.owner, this.removals)
    if (removed === null) throw noSuchWatch()
    this.count.removed += removed
    this.removals = []
  }
}

/** The id of a line that is to be removed. */
function removalOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null || !('id' in given) || !('inquiry' in given)) return null
  return given.inquiry === null && typeof given.id === 'string' ? given.id : null
}
