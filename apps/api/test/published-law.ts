import { env } from 'cloudflare:workers'
import { canonicalJson, currentRuleset } from 'ytterby'
import { releaseDigest, releases, rulesetData, type Release } from 'ytterby/law'
import { bundleBytes, confirmNewest, packRelease, signRelease, signRoot, type BundleHeader } from 'ytterby/make-bundle'
import { importSigningKey } from 'ytterby/receipts'

declare global {
  namespace Cloudflare {
    interface Env {
      readonly LAW: R2Bucket
    }
  }
}

/** The bucket of this Worker, as `npm run law:bundle` would fill it. */
export const { LAW } = env
// What a Worker of another test has accepted is of another publisher.
await LAW.delete('follow/state.json')

const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
if (!('privateKey' in pair)) throw new Error('Expected a key pair')
const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
if (!(pkcs8 instanceof ArrayBuffer)) throw new Error('Expected bytes')
const key = await importSigningKey(btoa(String.fromCharCode(...new Uint8Array(pkcs8))))
const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey)
const role = { keyIds: [key.keyId], threshold: 1 }
const root = await signRoot(
  {
    format: 'law-root/1',
    version: 1,
    expires: '2999-12-31',
    keys: [{ keyId: key.keyId, publicKey: 'x' in jwk ? (jwk.x ?? '') : '' }],
    roles: { root: role, release: role, timestamp: role },
  },
  [key],
)
/** The setting by which the Worker believes it. */
export const LAW_ROOT = JSON.stringify({ root })

const headers: BundleHeader[] = []

/** The record of a release of these tests. */
async function recordOf(version: string, ruleset: string): Promise<Release> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ruleset)))
  const digest = `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  const [last] = releases.slice(-1)
  if (last === undefined) throw new Error('There is no release')
  return { ...last, version, ruleset: digest, releasedOn: '2026-11-30', previous: releaseDigest(last) }
}

/** Releases a law with the next version, 9.0.0 and so on, into the bucket; with an altered body where it is said so. */
export async function publishLaw(
  law: object = rulesetData,
  { isAltered = false, expires = '2999-01-01' } = {},
): Promise<BundleHeader> {
  const version = `9.${headers.length}.0`
  const ruleset = canonicalJson(JSON.parse(JSON.stringify({ ...law, version })))
  const { header, body } = await packRelease(headers, {
    version,
    issued: '2026-11-30',
    minEngine: '1.0.0',
    knownThrough: currentRuleset.knownThrough,
    parts: { ruleset, release: canonicalJson(await recordOf(version, ruleset)) },
  })
  headers.push(header)
  await LAW.put(
    header.digest.replace('sha256:', ''),
    isAltered ? body.map((byte, at) => (at === 99 ? byte ^ 1 : byte)) : body,
  )
  const signatures = await signRelease(headers, [key])
  const announcement = await confirmNewest({ roots: [], headers, signatures }, { expires, keys: [key] })
  await LAW.put('latest', bundleBytes(announcement))
  return header
}

/** A law that suspends again what 70/2025 had suspended. */
export const suspendedAgain = {
  ...rulesetData,
  instruments: rulesetData.instruments.map((instrument) =>
    instrument.id === 'MOFCOM-GACC-2025-70'
      ? {
          ...instrument,
          effects: instrument.effects.map((effect) =>
            effect.type === 'suspend' ? { ...effect, until: '2027-11-11', lastDayUnclear: undefined } : effect,
          ),
        }
      : instrument,
  ),
}
