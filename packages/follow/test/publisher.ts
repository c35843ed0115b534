import { canonicalJson, currentRuleset } from 'ytterby'
import { importSigningKey } from 'ytterby/receipts'
import { bundleBytes, confirmNewest, packRelease, signRelease, signRoot, type BundleHeader } from 'ytterby/make-bundle'
import { rulesetData, type BundleTrust } from 'ytterby/law'
import type { FollowerOptions } from '@ytterby/follow'

type SigningKey = Awaited<ReturnType<typeof importSigningKey>>
export type Release = { readonly version: string; readonly header: BundleHeader; readonly body: Uint8Array }

async function newKey(): Promise<{ signing: SigningKey; key: { keyId: string; publicKey: string } }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Expected a key pair')
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const signing = await importSigningKey(Buffer.from(pkcs8).toString('base64'))
  return { signing, key: { keyId: signing.keyId, publicKey: x } }
}

const signer = await newKey()
const stranger = await newKey()
const role = { keyIds: [signer.key.keyId], threshold: 1 }
const root = await signRoot(
  {
    format: 'law-root/1',
    version: 1,
    keys: [signer.key],
    roles: { root: role, release: role, timestamp: role },
    testKeys: true,
  },
  [signer.signing],
)
export const TRUST: BundleTrust = { root, allowTestKeys: true }
export const SOURCE = 'https://law.example/bundles'

/** The law of this package under a later version, as the next release after some others. */
async function nextRelease(before: readonly Release[]): Promise<Release> {
  const version = `9.${before.length}.0`
  const { header, body } = await packRelease(
    before.map((release) => release.header),
    {
      version,
      issued: '2026-11-30',
      minEngine: '1.0.0',
      knownThrough: currentRuleset.knownThrough,
      parts: { ruleset: canonicalJson({ ...rulesetData, version }) },
    },
  )
  return { version, header, body }
}

/** Releases of one publisher, in their order: 9.0.0, 9.1.0 and so on. */
export const RELEASES: Release[] = []
for (let count = 0; count < 4; count += 1) RELEASES.push(await nextRelease(RELEASES))

/** What a source can do wrong. */
export const FAULTS = [
  'none',
  'down',
  'stranger',
  'altered-body',
  'cut-body',
  'broken-body',
  'noise',
  'older',
  'endless',
] as const
export type Fault = (typeof FAULTS)[number]

export async function announce(
  count: number,
  expires: string,
  by: 'signer' | 'stranger' = 'signer',
): Promise<Uint8Array> {
  const headers = RELEASES.slice(0, count).map(({ header }) => header)
  const keys = [by === 'signer' ? signer.signing : stranger.signing]
  const signatures = await signRelease(headers, keys)
  return bundleBytes(await confirmNewest({ roots: [], headers, signatures }, { expires, keys }))
}

/** A publisher as a source sees it: `fetch` answers by what it has published, and by what goes wrong. */
export type Publisher = {
  published: number
  expires: string
  fault: Fault
  requests: string[]
  fetch: FollowerOptions['fetch']
}

export function publisher(): Publisher {
  const self: Publisher = { published: 1, expires: '2026-12-08', fault: 'none', requests: [], fetch: answer }
  return self

  async function answer(url: string, { headers }: { headers: Record<string, string> }): Promise<Response> {
    const name = url.slice(SOURCE.length + 1)
    self.requests.push(name)
    if (self.fault === 'down') throw new TypeError('fetch failed')
    if (self.fault === 'noise') return new Response('<html>Sign in</html>')
    if (name !== 'latest') return new Response(self.fault === 'broken-body' ? broken() : Buffer.from(bodyOf(name)))
    const count = self.fault === 'older' ? Math.max(1, self.published - 1) : self.published
    const by = self.fault === 'stranger' ? 'stranger' : 'signer'
    // What is wrong with a body does not change the announcement.
    const etag = `"${count} ${self.expires} ${by}"`
    if (headers['if-none-match'] === etag) return new Response(null, { status: 304 })
    return new Response(Buffer.from(await announce(count, self.expires, by)), { headers: { etag } })
  }

  function bodyOf(name: string): Uint8Array {
    const body = RELEASES.find(({ header }) => header.digest === `sha256:${name}`)?.body ?? new Uint8Array()
    if (self.fault === 'altered-body') return body.map((byte, at) => (at === 100 ? byte ^ 1 : byte))
    if (self.fault === 'endless') return Buffer.concat([body, body])
    return self.fault === 'cut-body' ? body.subarray(0, -1) : body
  }
}

/** A body whose connection ends before it does. */
const broken = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: (stream) => {
      stream.enqueue(new Uint8Array(100))
      stream.error(new TypeError('terminated'))
    },
  })
