/** What was decided for a day: `decided` is a digest of the compared fields. */
export type Moment = { readonly on: string; readonly decided: string }

/** What is kept of a line: when and by what it was last looked at, and what was told ahead. It holds no facts of the line. */
export type WatchedLine = {
  readonly id?: string | undefined
  /** Digest of its inquiry, without day and quantity. */
  readonly inquiry: string
  /** Digest of the compared fields of its decision on the day of the last look. */
  readonly decided: string
  /** The day of the last look. */
  readonly asOf: string
  /** The ruleset of the last look. */
  readonly ruleset: { readonly version: string; readonly digest: string }
  readonly ahead: {
    /** The day up to which coming changes were looked for. */
    readonly through: string
    /** The coming days that were told, as they were told. */
    readonly told: readonly Moment[]
  }
}

/** The state of a watch as plain JSON: give it to the next look. */
export type Watch = { readonly watch: 1; readonly lines: readonly WatchedLine[] }

/** The state of a watch that has seen nothing yet. */
export const EMPTY_WATCH: Watch = { watch: 1, lines: [] }
