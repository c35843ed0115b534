/** Makes bundles of law. It is used where releases are made, and in tests. */
import { digestOfBytes, sign } from '../receipts/ed25519.ts'
import { toBase64Url } from '../receipts/base64.ts'
import { bytesToSign } from '../receipts/sign-statement.ts'
import type { SigningKey } from '../receipts/signing-key.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { digestOf } from '../schema/digest-of.ts'
import { utf8 } from '../schema/utf8.ts'
import { compress } from './compression.ts'
import type { Announcement, BundleHeader, Root, Signature, SignedRoot } from './format.ts'

/** A release to announce: its ruleset as canonical JSON, and what its header states. */
export type ReleaseToBundle = Pick<BundleHeader, 'version' | 'issued' | 'minEngine' | 'knownThrough'> & {
  /** Texts by name. The one named `ruleset` is the law. */
  readonly parts: Readonly<Record<string, string>>
}

/** Packs the parts of a release, and makes the header that follows the given ones. */
export async function packRelease(
  headers: readonly BundleHeader[],
  { parts, ...release }: ReleaseToBundle,
): Promise<{ header: BundleHeader; body: Uint8Array }> {
  const named = Object.entries(parts).map(([name, text]) => ({ name, bytes: utf8(text) }))
  const body = await compress(utf8(Object.values(parts).join('')))
  const previous = headers.at(-1)
  const header: BundleHeader = {
    format: 'law-header/1',
    rulesetId: 'ytterby',
    ...release,
    sequence: headers.length + 1,
    previousDigest: previous === undefined ? null : digestOf(previous),
    parts: await Promise.all(
      named.map(async ({ name, bytes }) => ({ name, digest: await digestOfBytes(bytes), size: bytes.length })),
    ),
    digest: await digestOfBytes(body),
    size: body.length,
  }
  return { header, body }
}

/** Signs the newest of some headers with release keys. */
export const signRelease = (headers: readonly BundleHeader[], keys: readonly SigningKey[]): Promise<Signature[]> =>
  signaturesOf(headers.at(-1) ?? {}, keys)

/** Confirms with timestamp keys, up to a day, that the newest header is the newest. */
export async function confirmNewest(
  { roots, headers, signatures }: Pick<Announcement, 'roots' | 'headers' | 'signatures'>,
  { expires, keys }: { readonly expires: string; readonly keys: readonly SigningKey[] },
): Promise<Announcement> {
  const timestamp = {
    format: 'law-timestamp/1' as const,
    sequence: headers.length,
    digest: digestOf(headers.at(-1)),
    expires,
  }
  return {
    format: 'law-announcement/1',
    roots,
    headers,
    signatures,
    timestamp: { timestamp, signatures: await signaturesOf(timestamp, keys) },
  }
}

/** Signs a root with its own root keys and, from the second on, with those of the one before. */
export const signRoot = async (root: Root, keys: readonly SigningKey[]): Promise<SignedRoot> => ({
  root,
  signatures: await signaturesOf(root, keys),
})

/** The bytes of a bundle; without a body those of its announcement. */
export function bundleBytes(announcement: Announcement, body?: Uint8Array): Uint8Array {
  const line = utf8(canonicalJson(announcement))
  if (body === undefined) return line
  const bytes = new Uint8Array(line.length + 1 + body.length)
  bytes.set(line)
  bytes.set([10], line.length)
  bytes.set(body, line.length + 1)
  return bytes
}

const signaturesOf = (value: object, keys: readonly SigningKey[]): Promise<Signature[]> =>
  Promise.all(
    keys.map(async ({ keyId, privateKey }) => ({
      keyId,
      signature: toBase64Url(await sign(privateKey, bytesToSign(value))),
    })),
  )
