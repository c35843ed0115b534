import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addDays } from 'ytterby'
import { BundleRefusedError, openBundle, releases } from 'ytterby/law'
import type { Root } from 'ytterby/make-bundle'
import { alteredBundles, packFrozen } from '../src/bundle/frozen-bundle.ts'
import { readKeys, writeNewKey } from '../src/bundle/keys.ts'
import { addRelease, addRoot, confirm } from '../src/bundle/publication.ts'
import { PLACES } from '../src/places.ts'
import { today } from '../src/today.ts'

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-bundle-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const COMMAND = join(import.meta.dirname, '../bundle.ts')
const tried = (...words: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync('node', [COMMAND, ...words], { encoding: 'utf8' })
const keyFile = (name: string): string => join(scratch, `${name}.key`)
const keys = await Promise.all(['root', 'release', 'timestamp'].map((name) => writeNewKey(keyFile(name))))
const roleOf = (at: number): Root['roles']['root'] => ({ keyIds: [keys[at]?.keyId ?? ''], threshold: 1 })
const DRAFT: Root = {
  format: 'law-root/1',
  version: 1,
  keys,
  roles: { root: roleOf(0), release: roleOf(1), timestamp: roleOf(2) },
  testKeys: true,
}

/** The releases of 1.x as if each had been frozen with its bundle. */
const VERSIONS = ['1.0.0', '1.1.0']
async function freezeBundles(name: string): Promise<string> {
  const frozen = join(scratch, name)
  for (const version of VERSIONS) {
    cpSync(join(PLACES.frozen, version), join(frozen, version), { recursive: true })
    await packFrozen(frozen, version)
  }
  return frozen
}
const [frozen, again] = [await freezeBundles('frozen'), await freezeBundles('again')]
const EXPIRES = addDays(today(), 7)

const signRoot = async (folder: string, root = DRAFT): Promise<unknown> =>
  addRoot(folder, root, await readKeys([keyFile('root')]))
const sign = async (folder: string, version: string, key = 'release'): Promise<unknown> =>
  addRelease(folder, { frozen, version }, await readKeys([keyFile(key)]))
const confirmed = async (folder: string, key = 'timestamp', expires = EXPIRES): Promise<unknown> =>
  confirm(folder, { expires, today: today() }, await readKeys([keyFile(key)]))

/** Publishes releases into a folder. */
async function publish(folder: string, versions = VERSIONS): Promise<string> {
  await signRoot(folder)
  for (const version of versions) await sign(folder, version)
  await confirmed(folder)
  return folder
}
const published = await publish(join(scratch, 'once'))

const trust = { root: JSON.parse(readFileSync(join(published, 'root.json'), 'utf8')), allowTestKeys: true }
const options = (version?: string): Parameters<typeof openBundle>[1] => ({
  trust,
  today: today(),
  version,
  fetchBody: ({ digest }) => Promise.resolve(readFileSync(join(published, digest.replace('sha256:', '')))),
})
const latest = readFileSync(join(published, 'latest'))
const namesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).toSorted()

describe('a bundle of a frozen release', () => {
  it.each(releases.filter(({ version }) => VERSIONS.includes(version)))(
    '$version opens as the release that was frozen',
    async ({ version, ruleset, knownThrough }) => {
      const opened = await openBundle(latest, options(version))
      expect(opened.ruleset).toMatchObject({ version, digest: ruleset, knownThrough })
    },
  )

  it('is made of the same bytes again, and published with the same bytes', async () => {
    const twin = await publish(join(scratch, 'twin'))
    for (const [one, other] of [
      [frozen, again],
      [published, twin],
    ] as const) {
      expect(namesIn(other)).toEqual(namesIn(one))
      for (const name of namesIn(one).filter((file) => statSync(join(one, file)).isFile()))
        expect(readFileSync(join(other, name)).equals(readFileSync(join(one, name))), name).toBe(true)
    }
  })

  it('never changes', async () => {
    await expect(packFrozen(frozen, '1.1.0')).rejects.toThrow(/EEXIST/)
    expect(alteredBundles(frozen)).toEqual([])
    for (const name of ['bundle-body', 'ruleset.json', 'release.json']) {
      const file = join(again, '1.0.0', name)
      const whole = readFileSync(file)
      writeFileSync(file, Buffer.concat([whole, Buffer.from(' ')]))
      expect(alteredBundles(again), name).toEqual([expect.stringContaining('1.0.0')])
      writeFileSync(file, whole)
    }
  })

  it('is for the engines of its major version, unless the release says otherwise', async () => {
    const { header } = await openBundle(latest, options())
    expect([header.version, header.minEngine]).toEqual(['1.1.0', '1.0.0'])
    rmSync(join(again, '1.1.0', 'bundle-header.json'))
    rmSync(join(again, '1.1.0', 'bundle-body'))
    expect((await packFrozen(again, '1.1.0', '1.1.0')).minEngine).toBe('1.1.0')
  })
})

describe('a published bundle', () => {
  it('is not announced before somebody confirms it', async () => {
    const folder = join(scratch, 'waiting')
    await signRoot(folder)
    await sign(folder, '1.0.0')
    expect(namesIn(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), 'releases.json', 'root.json'])
  })

  it('is signed again by the keys that replace a stolen one', async () => {
    const folder = await publish(join(scratch, 'rotated'))
    const [another, third] = await Promise.all(['another', 'third'].map((name) => writeNewKey(keyFile(name))))
    if (another === undefined || third === undefined || keys[0] === undefined || keys[2] === undefined)
      throw new Error('Five keys were made')
    const release = { keyIds: [another.keyId, third.keyId], threshold: 2 }
    await signRoot(folder, {
      ...DRAFT,
      version: 2,
      keys: [keys[0], keys[2], another, third],
      roles: { ...DRAFT.roles, release },
    })
    await sign(folder, '1.1.0', 'another')
    await expect(confirmed(folder)).rejects.toThrow(BundleRefusedError)
    await sign(folder, '1.1.0', 'third')
    await confirmed(folder)
    const { kept } = await openBundle(latest, options())
    const opened = await openBundle(readFileSync(join(folder, 'latest')), { ...options(), kept })
    expect([opened.header.version, opened.kept]).toEqual(['1.1.0', { ...kept, rootVersion: 2 }])
  })

  type Fault = { readonly release?: string; readonly timestamp?: string; readonly expires?: string }
  it.each<[string, string, Fault]>([
    ['the release was signed with another key', 'wrong-role', { release: 'timestamp' }],
    ['it is confirmed with another key', 'wrong-role', { timestamp: 'release' }],
    ['its day has passed', 'expired', { expires: addDays(today(), -1) }],
  ])(
    'is not announced if %s',
    async (what, code, { release = 'release', timestamp = 'timestamp', expires = EXPIRES }) => {
      const folder = await publish(join(scratch, what), ['1.0.0'])
      const before = readFileSync(join(folder, 'latest'))
      await sign(folder, '1.1.0', release)
      await expect(confirmed(folder, timestamp, expires)).rejects.toMatchObject({ code })
      expect(readFileSync(join(folder, 'latest')).equals(before)).toBe(true)
    },
  )

  it('is not announced with a body that was altered', async () => {
    const folder = await publish(join(scratch, 'altered'))
    const { header } = await openBundle(latest, options())
    const body = join(folder, header.digest.replace('sha256:', ''))
    writeFileSync(
      body,
      readFileSync(body).map((byte, at) => (at === 100 ? byte ^ 1 : byte)),
    )
    await expect(confirmed(folder)).rejects.toMatchObject({ code: 'digest-differs' })
  })

  it('is not announced after a newer one', async () => {
    const folder = await publish(join(scratch, 'older'))
    await expect(sign(folder, '1.0.0')).rejects.toThrow(/does not come before 1\.0\.0/)
    // As from a copy that was made before the last release.
    rmSync(join(folder, 'releases.json'))
    await sign(folder, '1.0.0')
    await expect(confirmed(folder)).rejects.toMatchObject({ code: 'rollback' })
  })
})

describe('the command', () => {
  it('makes keys that only their owner may read and that no second key replaces, and publishes', async () => {
    expect(statSync(keyFile('root')).mode & 0o777).toBe(0o600)
    await expect(writeNewKey(keyFile('root'))).rejects.toThrow(/EEXIST/)
    const draft = join(scratch, 'draft.json')
    writeFileSync(draft, JSON.stringify(DRAFT))
    const folder = join(scratch, 'by-command')
    const words = (name: string): string[] => ['--in', folder, '--key', keyFile(name)]
    expect(tried('root', draft, ...words('root'))).toMatchObject({ status: 0, stdout: 'Root 1 is signed.\n' })
    await sign(folder, '1.1.0')
    const late = tried('confirm', '--expires', addDays(today(), -1), ...words('timestamp'))
    expect([late.status, late.stderr]).toEqual([1, expect.stringMatching(/^Nothing is announced: .* expired\./)])
    expect(namesIn(folder)).not.toContain('latest')
    expect(tried('confirm', '--expires', EXPIRES, ...words('timestamp')).status).toBe(0)
    expect(namesIn(folder)).toContain('latest')
  })

  it('refuses a release from before there were bundles', () => {
    const { status, stderr } = tried('release', '1.1.0', '--in', scratch, '--key', keyFile('release'))
    expect([status, stderr]).toEqual([1, expect.stringContaining('Release 1.1.0 has no bundle')])
  })
})
