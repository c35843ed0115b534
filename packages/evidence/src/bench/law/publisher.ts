import { generateKeyPairSync } from 'node:crypto'
import { canonicalJson, currentRuleset } from 'ytterby'
import { rulesetData, type BundleTrust } from 'ytterby/law'
import { bundleBytes, confirmNewest, packRelease, signRelease, signRoot, type BundleHeader } from 'ytterby/make-bundle'
import { importSigningKey } from 'ytterby/receipts'

const EXPIRES = '2999-01-01'

/** A publisher in memory with releases that were made before: the law of this package under later and later versions. */
export type Publisher = {
  readonly trust: BundleTrust
  /** What is announced now. */
  readonly announcement: () => Uint8Array
  readonly body: (digest: string) => Uint8Array | undefined
  /** The newest announcement with its body, as one bundle. */
  readonly whole: () => Uint8Array
  /** Announces the next release, if there is one. */
  readonly announceNext: () => void
}

export async function startPublisher(releases: number): Promise<Publisher> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = await importSigningKey(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'))
  const role = { keyIds: [key.keyId], threshold: 1 }
  const keys = [{ keyId: key.keyId, publicKey: publicKey.export({ format: 'jwk' }).x ?? '' }]
  const roles = { root: role, release: role, timestamp: role }
  const root = await signRoot({ format: 'law-root/1', version: 1, expires: EXPIRES, keys, roles }, [key])
  const headers: BundleHeader[] = []
  const bodies = new Map<string, Uint8Array>()
  const announcements: Uint8Array[] = []
  for (let count = 0; count < releases; count += 1) {
    const version = `${count + 9}.0.0`
    const { header, body } = await packRelease(headers, {
      version,
      issued: '2026-11-30',
      minEngine: '1.0.0',
      knownThrough: currentRuleset.knownThrough,
      parts: { ruleset: canonicalJson({ ...rulesetData, version }) },
    })
    headers.push(header)
    bodies.set(header.digest.replace('sha256:', ''), body)
    const releasesNow = { roots: [], headers: [...headers], signatures: await signRelease(headers, [key]) }
    announcements.push(bundleBytes(await confirmNewest(releasesNow, { expires: EXPIRES, keys: [key] })))
  }
  let now = 0
  const announcement = (): Uint8Array => announcements[now] ?? new Uint8Array()
  return {
    trust: { root },
    announcement,
    body: (digest) => bodies.get(digest),
    whole: () => Buffer.concat([announcement(), Buffer.from('\n'), [...bodies.values()][now] ?? Buffer.alloc(0)]),
    announceNext: () => {
      now = Math.min(now + 1, announcements.length - 1)
    },
  }
}
