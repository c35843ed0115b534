/** A value that is answered by its canonical JSON, which is written where it is sent; `isLong`: in pieces, as it is read. */
export type Unwritten = { readonly json: unknown } | { readonly json: object; readonly isLong: true }

export const isUnwritten = (text: Reply['text']): text is Unwritten => typeof text === 'object' && 'json' in text

/** What an operation answers. */
export type Reply = {
  readonly text: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | Unwritten
  /** JSON by default. */
  readonly type?: string
  /** Of the page, where the text is one: what it may load. Nothing by default. */
  readonly contentSecurityPolicy?: string
  /** Everything that the text follows from but the operation and the release: what its validator (`ETag`) is made of. */
  readonly of?: () => string
  /** The newest day up to which the law is known by which it was answered; that of the newest release by default. */
  readonly knownThrough?: string
  /** The text can never be another: day and ruleset are stated. */
  readonly pinned?: boolean
  /** For the log: verdicts that were given, once all of them are. */
  readonly verdicts?: readonly string[] | Promise<readonly string[]>
}
