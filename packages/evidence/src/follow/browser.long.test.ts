import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { canonicalJson, currentRuleset } from 'ytterby'
import { rulesetData } from 'ytterby/law'
import { bundleBytes, confirmNewest, packRelease, signRelease, signRoot } from 'ytterby/make-bundle'
import { importSigningKey } from 'ytterby/receipts'
import { launch } from '../runtimes/chromium.ts'

const ORIGIN = 'http://localhost:8080'
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const key = await importSigningKey(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'))
const role = { keyIds: [key.keyId], threshold: 1 }
const root = await signRoot(
  {
    format: 'law-root/1',
    version: 1,
    expires: '2999-01-01',
    keys: [{ keyId: key.keyId, publicKey: publicKey.export({ format: 'jwk' }).x ?? '' }],
    roles: { root: role, release: role, timestamp: role },
  },
  [key],
)
const { header, body } = await packRelease([], {
  version: '9.0.0',
  issued: '2026-11-30',
  minEngine: '1.0.0',
  knownThrough: currentRuleset.knownThrough,
  parts: { ruleset: canonicalJson({ ...rulesetData, version: '9.0.0' }) },
})
const signatures = await signRelease([header], [key])
const announcement = await confirmNewest(
  { roots: [], headers: [header], signatures },
  { expires: '2999-01-01', keys: [key] },
)
const served = new Map<string, { contentType: string; body: string | Buffer }>([
  ['/', { contentType: 'text/html', body: '<script src="/page.js"></script>' }],
  ['/bundles/latest', { contentType: 'application/json', body: Buffer.from(bundleBytes(announcement)) }],
  [
    `/bundles/${header.digest.replace('sha256:', '')}`,
    { contentType: 'application/octet-stream', body: Buffer.from(body) },
  ],
])

const browser = await launch()
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'followed-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  })
  served.set('/page.js', { contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' })
})
afterAll(() => browser.close())

it('a page in Chromium takes a new law, keeps it in IndexedDB, and answers by it without a network', async () => {
  const page = await browser.newPage()
  let isOnline = true
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = served.get(pathname)
    const isReached = isOnline || !pathname.startsWith('/bundles')
    return file === undefined || !isReached ? route.abort() : route.fulfill(file)
  })
  await page.goto(ORIGIN)
  const follow = () => page.evaluate((trusted) => globalThis.follow(trusted), root)
  expect(await follow()).toEqual({ before: currentRuleset.version, after: '9.0.0', failure: undefined })
  isOnline = false
  await page.reload()
  expect(await follow()).toEqual({ before: '9.0.0', after: '9.0.0', failure: 'unreachable' })
})
