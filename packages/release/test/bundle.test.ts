import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BundleRefusedError, openBundle, releases } from 'ytterby/law'

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-bundle-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const COMMAND = join(import.meta.dirname, '../bundle.ts')
const run = (...words: string[]): string => execFileSync('node', [COMMAND, ...words], { encoding: 'utf8' })
const keyFile = (name: string): string => join(scratch, `${name}.key`)
const keys = ['root', 'release', 'timestamp'].map((name): { keyId: string; publicKey: string } =>
  JSON.parse(run('key', keyFile(name))),
)
const roleOf = (at: number): object => ({ keyIds: [keys[at]?.keyId], threshold: 1 })
const draft = join(scratch, 'root-draft.json')
writeFileSync(
  draft,
  JSON.stringify({
    format: 'law-root/1',
    version: 1,
    keys,
    roles: { root: roleOf(0), release: roleOf(1), timestamp: roleOf(2) },
    testKeys: true,
  }),
)

/** Publishes both frozen releases into a folder. */
function publish(folder: string): void {
  run('root', draft, '--in', folder, '--key', keyFile('root'))
  for (const { version } of releases)
    run('release', version, '--in', folder, '--key', keyFile('release'), '--min-engine', '1.0.0')
  run('confirm', '--expires', '2026-12-08', '--in', folder, '--key', keyFile('timestamp'))
}
const [once, again] = [join(scratch, 'once'), join(scratch, 'again')]
publish(once)
publish(again)

const trust = { root: JSON.parse(readFileSync(join(once, 'root.json'), 'utf8')), allowTestKeys: true }
const options = (version?: string): Parameters<typeof openBundle>[1] => ({
  trust,
  today: '2026-12-01',
  version,
  fetchBody: ({ digest }) => Promise.resolve(readFileSync(join(once, digest.replace('sha256:', '')))),
})
const latest = readFileSync(join(once, 'latest'))

describe('a bundle of a frozen release', () => {
  it.each(releases)('$version opens as the release that was frozen', async ({ version, ruleset, knownThrough }) => {
    const opened = await openBundle(latest, options(version))
    expect(opened.ruleset).toMatchObject({ version, digest: ruleset, knownThrough })
  })

  it('is made of the same bytes again', () => {
    const names = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).toSorted()
    expect(names(again)).toEqual(names(once))
    for (const name of names(once).filter((one) => statSync(join(once, one)).isFile()))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(once, name))), name).toBe(true)
  })

  it('of the last release is not announced before somebody confirms it', async () => {
    const folder = join(scratch, 'waiting')
    run('root', draft, '--in', folder, '--key', keyFile('root'))
    run('release', '1.0.0', '--in', folder, '--key', keyFile('release'))
    expect(readdirSync(folder).toSorted()).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      'releases.json',
      'root.json',
    ])
  })

  it('is signed again by the key that replaces a stolen one, in places of their own', async () => {
    const folder = join(scratch, 'rotated')
    publish(folder)
    const [another, third] = ['another', 'third'].map((name) => JSON.parse(run('key', keyFile(name))))
    const next = join(scratch, 'root-2.json')
    const release = { keyIds: [another.keyId, third.keyId], threshold: 2 }
    writeFileSync(
      next,
      JSON.stringify({
        ...JSON.parse(readFileSync(draft, 'utf8')),
        version: 2,
        keys: [keys[0], keys[2], another, third],
        roles: { root: roleOf(0), release, timestamp: roleOf(2) },
      }),
    )
    run('root', next, '--in', folder, '--key', keyFile('root'))
    const last = releases.at(-1)?.version ?? ''
    for (const name of ['another', 'third']) run('release', last, '--in', folder, '--key', keyFile(name))
    run('confirm', '--expires', '2026-12-08', '--in', folder, '--key', keyFile('timestamp'))
    const { kept } = await openBundle(latest, options())
    const opened = await openBundle(readFileSync(join(folder, 'latest')), { ...options(), kept })
    expect([opened.header.version, opened.kept]).toEqual([last, { ...kept, rootVersion: 2 }])
  })

  it('is refused where the wrong key signed it', async () => {
    const folder = join(scratch, 'wrong')
    run('root', draft, '--in', folder, '--key', keyFile('root'))
    run('release', '1.0.0', '--in', folder, '--key', keyFile('timestamp'))
    run('confirm', '--expires', '2026-12-08', '--in', folder, '--key', keyFile('timestamp'))
    await expect(openBundle(readFileSync(join(folder, 'latest')), options())).rejects.toThrow(BundleRefusedError)
  })

  it('has a private key that only its owner may read, and that no second key replaces', () => {
    expect(statSync(keyFile('root')).mode & 0o777).toBe(0o600)
    expect(() => run('key', keyFile('root'))).toThrow(/EEXIST/)
  })
})
