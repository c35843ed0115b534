/** A value that is sent as canonical JSON. If `isLong`, it is serialized in chunks while the client reads. */
export type JsonBody = { readonly json: unknown } | { readonly json: object; readonly isLong: true }

export const isJsonBody = (text: Reply['text']): text is JsonBody => typeof text === 'object' && 'json' in text

/** What an operation answers. */
export type Reply = {
  readonly text: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | JsonBody
  /** 404 for a page that says that there is none at this address; it has no `etagKey`. */
  readonly status?: 404
  /** JSON by default. */
  readonly type?: string
  /** For files to be saved: under which name. */
  readonly fileName?: string
  /** For pages: what the page may load; nothing by default. */
  readonly contentSecurityPolicy?: string
  /** The page may be shown in a frame by those whom its policy names. */
  readonly isFramed?: true
  /** Everything that determines the text besides the operation and the release; the `ETag` is made of it. Without it, nobody may keep the answer. */
  readonly etagKey?: () => string
  /** The day through which the ruleset that answered knows the law; that of the newest release by default. */
  readonly knownThrough?: string
  /** `corrected-in` and the newest release that corrected answers of the one that answered. */
  readonly lawNotice?: string
  /** The text never changes, because the day and the ruleset are stated. */
  readonly pinned?: boolean
  /** Caches keep it, and ask each time whether it is still the newest. */
  readonly confirmed?: true
  /** For the log: the verdicts; a promise if they are not all known yet. */
  readonly verdicts?: readonly string[] | Promise<readonly string[]>
}
