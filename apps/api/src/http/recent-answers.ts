import type { Reply } from '../operation.ts'

/** An answer to a GET as it was given, and until when it may be given again (milliseconds since 1970). */
export type Given = {
  readonly text: string | Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly until: number
  readonly verdicts: Reply['verdicts']
}

/** What one process gave lately, by URL. */
export type RecentAnswers = {
  readonly find: (url: string, now: number) => Given | undefined
  readonly keep: (url: string, given: Given) => void
}

const MOST_BYTES = 8 * 1024 * 1024
/** A larger one would drive out many that are asked for more often. */
const LARGEST = 256 * 1024

export function recentAnswers(): RecentAnswers {
  // In the order in which they were last asked for.
  const held = new Map<string, Given>()
  let bytes = 0
  const drop = (url: string, { text }: Given): void => {
    held.delete(url)
    bytes -= url.length + bytesOf(text)
  }
  return {
    find(url, now) {
      const given = held.get(url)
      if (given === undefined) return undefined
      if (given.until <= now) {
        drop(url, given)
        return undefined
      }
      held.delete(url)
      held.set(url, given)
      return given
    },
    keep(url, given) {
      if (bytesOf(given.text) > LARGEST) return
      const before = held.get(url)
      if (before !== undefined) drop(url, before)
      held.set(url, given)
      bytes += url.length + bytesOf(given.text)
      for (const [oldest, one] of held) {
        if (bytes <= MOST_BYTES) break
        drop(oldest, one)
      }
    },
  }
}

/** What is held for a text: of a view, all that it looks at. */
const bytesOf = (text: Given['text']): number => (typeof text === 'string' ? text.length : text.buffer.byteLength)
