/**
 * Where a follower keeps its law. A state is one text, replaced whole or not at all; a body never changes. Nothing that is read
 * from a store is trusted: signatures and digests are proven again.
 */
export type LawStore = {
  /** The state as it was last written; null if there is none. */
  readonly readState: () => Promise<string | null>
  /** Replaces the state, unless it is no longer `before`: then nothing is written, and the result is false. */
  readonly replaceState: (before: string | null, after: string) => Promise<boolean>
  /** The body with a digest, `sha256:` and 64 hexadecimal digits; null if it is not kept. */
  readonly readBody: (digest: string) => Promise<Uint8Array | null>
  readonly writeBody: (digest: string, body: Uint8Array) => Promise<void>
}

/** The name of a body in a store and at a source. */
export const nameOfBody = (digest: string): string => digest.replace('sha256:', '')

/** A store in memory: every start trusts the root and the newest announcement again. */
export function memoryStore(): LawStore {
  let state: string | null = null
  const bodies = new Map<string, Uint8Array>()
  return {
    readState: () => Promise.resolve(state),
    replaceState: (before, after) => {
      if (state !== before) return Promise.resolve(false)
      state = after
      return Promise.resolve(true)
    },
    readBody: (digest) => Promise.resolve(bodies.get(digest) ?? null),
    writeBody: (digest, body) => {
      bodies.set(digest, body)
      return Promise.resolve()
    },
  }
}
