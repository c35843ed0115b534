import { canonicalJson, currentRuleset, type Ruleset } from 'ytterby'
import { openBundle, rulesetData } from 'ytterby/law'
import { bundleBytes, confirmNewest, packRelease, signRelease, signRoot, type Root } from 'ytterby/make-bundle'
import { importSigningKey } from 'ytterby/receipts'

/** The law of the package as a follower gets it: bundled, signed with a test key, proven and opened. */
export async function openedFromBundle(): Promise<Ruleset> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Expected a key pair')
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64')
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const keys = [await importSigningKey(pkcs8)]
  const keyIds = keys.map(({ keyId }) => keyId)
  const role = { keyIds, threshold: 1 }
  const root: Root = {
    format: 'law-root/1',
    version: 1,
    keys: keyIds.map((keyId) => ({ keyId, publicKey: x })),
    roles: { root: role, release: role, timestamp: role },
    testKeys: true,
  }
  const version = currentRuleset.version.replace(/\+.*$/, '')
  const { header, body } = await packRelease([], {
    version,
    issued: currentRuleset.knownThrough,
    minEngine: version,
    knownThrough: currentRuleset.knownThrough,
    parts: { ruleset: canonicalJson({ ...rulesetData, version }) },
  })
  const signatures = await signRelease([header], keys)
  const announcement = await confirmNewest(
    { roots: [], headers: [header], signatures },
    { expires: '2999-01-01', keys },
  )
  const trust = { root: await signRoot(root, keys), allowTestKeys: true }
  return (await openBundle(bundleBytes(announcement, body), { trust, today: currentRuleset.knownThrough })).ruleset
}
