import type { Ruleset } from 'ytterby'
import { canonicalJson } from 'ytterby'
import { compileRuleset, openBundle, type BundleTrust, type LawBundle } from 'ytterby/law'
import {
  bundleBytes,
  confirmNewest,
  packRelease,
  signRelease,
  signRoot,
  type Announcement,
  type BundleHeader,
  type Root,
  type SignedRoot,
} from 'ytterby/make-bundle'
import { addNotice, LAW_THEN, lawWith } from './changed-law.ts'
import { newKey, type TestKey } from './receipt-key.ts'

export const TODAY = '2026-12-01'

type Keys = Readonly<Record<keyof Root['roles'], readonly TestKey[]>>
const [root, release, timestamp, another, stranger] = await Promise.all(Array.from({ length: 5 }, newKey))
if (!root || !release || !timestamp || !another || !stranger) throw new Error('Five keys were made')
export const KEYS: Keys = { root: [root], release: [release, another], timestamp: [timestamp] }
export const STRANGER = stranger

/** A root of test keys. */
export const rootWith = (keys: Keys, change: Partial<Root> = {}): Root => ({
  format: 'law-root/1',
  version: 1,
  keys: Object.values(keys)
    .flat()
    .map(({ signing, published }) => ({ keyId: signing.keyId, publicKey: published.publicKey })),
  roles: {
    root: roleOf(keys.root),
    release: roleOf(keys.release),
    timestamp: roleOf(keys.timestamp),
  },
  testKeys: true,
  ...change,
})
const roleOf = (keys: readonly TestKey[]): Root['roles']['root'] => ({
  keyIds: keys.map(({ signing }) => signing.keyId),
  threshold: keys.length,
})
export const signing = (keys: readonly TestKey[]): TestKey['signing'][] => keys.map((key) => key.signing)

export const ROOT: SignedRoot = await signRoot(rootWith(KEYS), signing(KEYS.root))
export const TRUST: BundleTrust = { root: ROOT, allowTestKeys: true }

/** A law under a version of its own. */
export const released = (version: string, law: Ruleset = LAW_THEN): Ruleset =>
  compileRuleset({ ...structuredClone(law.data), version })
export const LAW_2 = released('2.0.0')
/** It suspends again what was unsettled, from 2026-12-15. */
export const LAW_3 = released(
  '2.1.0',
  lawWith((data) =>
    addNotice(data, '2026-11-30', (cite) => [
      { type: 'suspend', cite, limbs: ['a57'], from: '2026-12-15', until: '2027-12-15' },
    ]),
  ),
)

type ToPack = Parameters<typeof packRelease>[1]
export type Packed = { readonly header: BundleHeader; readonly body: Uint8Array }
export const packed = (
  before: readonly BundleHeader[],
  law: Ruleset,
  { text = canonicalJson(law.data), ...change }: Partial<ToPack> & { text?: string } = {},
): Promise<Packed> =>
  packRelease(before, {
    version: law.version,
    issued: '2026-11-30',
    minEngine: '1.0.0',
    knownThrough: law.knownThrough,
    parts: { ruleset: text },
    ...change,
  })

export const FIRST = await packed([], LAW_2)
export const SECOND = await packed([FIRST.header], LAW_3)

/** What may be different from a genuine announcement. */
export type Faults = {
  readonly headers?: readonly BundleHeader[]
  readonly roots?: readonly SignedRoot[]
  readonly expires?: string
  readonly release?: readonly TestKey[]
  readonly timestamp?: readonly TestKey[]
  readonly change?: (announcement: Announcement) => void
}

export async function announced(faults: Faults = {}): Promise<Announcement> {
  const { headers = [FIRST.header, SECOND.header], roots = [], expires = '2026-12-08' } = faults
  const signatures = await signRelease(headers, signing(faults.release ?? KEYS.release))
  const announcement = await confirmNewest(
    { roots: [...roots], headers: [...headers], signatures },
    { expires, keys: signing(faults.timestamp ?? KEYS.timestamp) },
  )
  faults.change?.(announcement)
  return announcement
}

/** A bundle as bytes, genuine but for its faults. */
export const bundle = async (faults: Faults = {}, body: Uint8Array = SECOND.body): Promise<Uint8Array> =>
  bundleBytes(await announced(faults), body)

export type Open = Partial<Parameters<typeof openBundle>[1]>
export const open = (bytes: Uint8Array, options: Open = {}): Promise<LawBundle> =>
  openBundle(bytes, { trust: TRUST, today: TODAY, ...options })
