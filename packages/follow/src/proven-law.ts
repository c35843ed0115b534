import { currentRuleset } from 'ytterby'
import { compareVersions, openBundle, type BundleTrust, type LawBundle } from 'ytterby/law'
import type { KeptState } from './kept-state.ts'
import type { Source } from './source.ts'
import type { LawStore } from './store.ts'

export type Shelf = {
  readonly trust: BundleTrust
  readonly store: LawStore
  readonly source: Source
  /** Today in Beijing. */
  readonly today: () => string
}

/** Which release of an announcement is opened, after which one, and whether its body may be fetched. */
export type Wanted = {
  readonly kept?: LawBundle['kept'] | undefined
  readonly version?: string | undefined
  readonly isOffline?: boolean
}

/**
 * Proves an announcement, and loads one of its releases: from the store, or from the source. A fetched body is kept once it is proven.
 *
 * @throws BundleRefusedError, SourceError
 */
export async function openLaw(
  { trust, store, source, today }: Shelf,
  announcement: Uint8Array,
  { kept, version, isOffline = false }: Wanted,
): Promise<LawBundle> {
  const fetched: Uint8Array[] = []
  // At the start nobody is answered by it yet.
  const pieces = isOffline ? {} : { pause }
  const opened = await openBundle(announcement, { trust, kept, today: today(), version, fetchBody, ...pieces })
  for (const body of fetched) await store.writeBody(opened.header.digest, body)
  return opened

  async function fetchBody(header: LawBundle['header']): Promise<Uint8Array> {
    const own = await store.readBody(header.digest)
    // A body that was cut short when it was written is fetched again.
    if (own?.length === header.size || isOffline) return own ?? new Uint8Array()
    const body = await source.body(header)
    fetched.push(body)
    return body
  }
}

/** The announcement that a state keeps. */
export const announcementIn = (state: KeptState): Uint8Array => new TextEncoder().encode(state.announcement)

/** Whether a release is older than the law of the installed package, which then answers instead. */
export const isOlderThanPackage = (version: string): boolean =>
  compareVersions(version, currentRuleset.version.replace(/\+.*$/, '')) < 0

/** Lets the application answer others while a law is opened. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
