import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { canonicalJson, currentRuleset } from 'ytterby'
import { rulesetData } from 'ytterby/law'
import { bundleBytes, confirmNewest, packRelease, signRelease, signRoot, type BundleHeader } from 'ytterby/make-bundle'
import { importSigningKey } from 'ytterby/receipts'
import { ytterby, type Ended } from './ytterby.ts'

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-bundle-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const file = (name: string): string => join(scratch, name)

/** A key pair of `npm run law:bundle -- key`. */
const keys: { keyId: string; publicKey: string } = JSON.parse(
  execFileSync('node', [join(import.meta.dirname, '../../release/bundle.ts'), 'key', file('key')], {
    encoding: 'utf8',
  }),
)
const signing = await importSigningKey(readFileSync(file('key'), 'utf8').trim())
const role = { keyIds: [keys.keyId], threshold: 1 }
const roles = { root: role, release: role, timestamp: role }
const root = await signRoot({ format: 'law-root/1', version: 1, expires: '2999-01-01', keys: [keys], roles }, [signing])
writeFileSync(file('root.json'), JSON.stringify(root))

/** The law of this package, and one that suspends again what was unsettled from 2026-11-11. */
const before = { ...rulesetData, version: '9.0.0' }
const after = {
  ...before,
  version: '9.1.0',
  instruments: rulesetData.instruments.map((instrument) =>
    instrument.id !== 'MOFCOM-GACC-2025-70'
      ? instrument
      : {
          ...instrument,
          effects: instrument.effects.map((effect) =>
            effect.type === 'suspend' ? { ...effect, until: '2027-11-11', lastDayUnclear: undefined } : effect,
          ),
        },
  ),
}

async function release(headers: readonly BundleHeader[], law: typeof before, to: string): Promise<BundleHeader[]> {
  const { header, body } = await packRelease(headers, {
    version: law.version,
    issued: '2026-11-30',
    minEngine: '1.0.0',
    knownThrough: law.knownThrough,
    parts: { ruleset: canonicalJson(JSON.parse(JSON.stringify(law))) },
  })
  const all = [...headers, header]
  const signatures = await signRelease(all, [signing])
  const announcement = await confirmNewest(
    { roots: [], headers: all, signatures },
    { expires: '2999-01-01', keys: [signing] },
  )
  writeFileSync(file(to), bundleBytes(announcement, body))
  return all
}
const first = await release([], before, 'first.law')
await release(first, after, 'second.law')
await release([], { ...before, version: '0.9.0' }, 'older.law')

writeFileSync(
  file('parts.csv'),
  `id,product.form,product.elements,product.elementsComplete,destination,quantityKg,value,currency,asOf
A1,optical-fibre,Er,true,DE,12.5,900,EUR,2026-12-20
A2,ndfeb-magnet,Nd,true,DE,40,10,EUR,2026-12-20
A3,magnt,,,DE,1,,,2026-12-20
`,
)
const trust = ['--trust', file('root.json')]
const bundle = (...words: string[]): Promise<Ended> => ytterby(['bundle', ...words])
const FIBRE = [
  'assess',
  '--form',
  'optical-fibre',
  '--elements',
  'Er',
  '--elements-complete',
  'true',
  '--destination',
  'DE',
  '--as-of',
  '2026-12-20',
  '--full',
]

describe('ytterby bundle', () => {
  test('verify says what a bundle is, and refuses an altered one by name, in both languages', async () => {
    expect(await bundle('verify', file('second.law'), ...trust)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Genuine: 9\.1\.0, release 2, issued 2026-11-30/),
    })
    const altered = readFileSync(file('second.law'))
    altered[altered.length - 100] = (altered[altered.length - 100] ?? 0) ^ 1
    writeFileSync(file('altered.law'), altered)
    const refused = await bundle('verify', file('altered.law'), ...trust)
    expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining('digest-differs') })
    const chinese = await bundle('verify', file('altered.law'), ...trust, '--lang', 'zh')
    expect(chinese.stdout).toContain('法律包的内容与签名时不同')
    expect((await bundle('verify', file('second.law'))).stderr).toContain('YTTERBY_LAW_ROOT')
  })

  test('preview names the lines that would change, the notice, kilograms and value, and exits with 3', async () => {
    const { status, stdout } = await bundle('preview', file('second.law'), '--against', file('parts.csv'), ...trust)
    expect(status).toBe(3)
    expect(stdout).toBe(`2 A1: unsettled → no permit needed, from 2026-11-11
    MOFCOM-GACC-2025-70
4 A3: unknown-value product.form: This value is not in the list.
From ${currentRuleset.version} to 9.1.0: 1 line (50.0 %), 12.5 kg (23.8 %), 900.00 EUR (98.9 %) with changes; 1 refused.
`)
    const same = await bundle('preview', file('first.law'), '--against', file('parts.csv'), ...trust, '--json')
    expect(same.status).toBe(1)
    expect(JSON.parse(same.stdout)).toMatchObject({ to: '9.0.0', changed: [], refused: [{ id: 'A3' }] })
  })

  test('use puts it into force for every command that takes --ruleset, and rollback takes it back for a reason', async () => {
    const folder = file('law')
    const asked = (): Promise<Ended> =>
      ytterby([...FIBRE, '--ruleset', folder], '', { YTTERBY_LAW_ROOT: file('root.json') })
    const answer = async (): Promise<unknown> => {
      const { stdout, stderr } = await asked()
      if (stdout === '') throw new Error(stderr)
      const { verdict, ruleset } = JSON.parse(stdout)
      return [verdict, ruleset.version]
    }
    expect(await asked()).toMatchObject({ status: 2, stderr: expect.stringContaining('bundle use') })
    await bundle('use', file('first.law'), '--in', folder, ...trust, '--by', 'Anna')
    expect(await answer()).toEqual(['unsettled', '9.0.0'])
    const used = await bundle('use', file('second.law'), '--in', folder, ...trust, '--by', 'Anna')
    expect(used).toMatchObject({ status: 0, stdout: expect.stringContaining('In force: 9.1.0') })
    expect(await answer()).toEqual(['no-permit', '9.1.0'])
    // An older bundle is not used again by itself.
    const older = await bundle('use', file('first.law'), '--in', folder, ...trust)
    expect([older.status, older.stdout]).toEqual([2, ''])
    expect(older.stderr).toMatch(/older than the last one used here.* bundle use FILE --in .*law --allow-older/)
    const chinese = await bundle('use', file('first.law'), '--in', folder, ...trust, '--lang', 'zh')
    expect(chinese.stderr).toMatch(/该法律包早于此处上次使用的法律包.* bundle use FILE --in .*law --allow-older/)
    expect(await answer()).toEqual(['no-permit', '9.1.0'])
    expect((await bundle('rollback', '9.0.0', '--in', folder, ...trust)).stderr).toContain('--reason')
    await bundle('rollback', '9.0.0', '--in', folder, ...trust, '--reason', 'line 12 is wrong', '--by', 'Ben')
    expect(await answer()).toEqual(['unsettled', '9.0.0'])
    expect((await asked()).stderr).toMatch(/^An older release answers\. Ben went back at .*: line 12 is wrong\n$/)
    const status = await bundle('status', '--in', folder, ...trust)
    expect(status.stdout).toMatch(
      /In force: 9\.0\.0.*\nAn older release answers\. Ben went back at .*: line 12 is wrong/,
    )
    await bundle('use', file('second.law'), '--in', folder, ...trust)
    expect(await answer()).toEqual(['no-permit', '9.1.0'])
  })

  test('an older bundle is used for a reason, which the status repeats, where the folder has never had it', async () => {
    const folder = file('went-back')
    await bundle('use', file('second.law'), '--in', folder, ...trust)
    const rollback = await bundle('rollback', '9.0.0', '--in', folder, ...trust, '--reason', 'line 12 is wrong')
    expect(rollback.stderr).toContain('--allow-older')
    const older = ['use', file('first.law'), '--in', folder, ...trust, '--by', 'Ben', '--allow-older']
    expect((await bundle(...older, '')).stderr).toContain('--allow-older')
    expect(await bundle(...older, 'line 12 is wrong')).toMatchObject({ status: 0 })
    expect((await bundle('status', '--in', folder, ...trust)).stdout).toMatch(
      /In force: 9\.0\.0.*\nAn older release answers\. Ben went back at .*: line 12 is wrong/,
    )
    await bundle('use', file('second.law'), '--in', folder, ...trust)
    expect((await bundle('status', '--in', folder, ...trust)).stdout).toMatch(/^In force: 9\.1\.0.*\n$/)
  })

  test('a folder whose law cannot be read is refused: the law of the program does not stand in for it', async () => {
    const folder = file('spoilt')
    await bundle('use', file('first.law'), '--in', folder, ...trust)
    for (const name of readdirSync(folder).filter((one) => one.startsWith('state-')))
      writeFileSync(join(folder, name), '{"format":"law-st')
    const preview = ['preview', file('second.law'), '--against', file('parts.csv'), '--in', folder]
    expect(await bundle(...preview, ...trust)).toMatchObject({ status: 2, stdout: '' })
    expect(await bundle('status', '--in', folder, ...trust)).toMatchObject({ status: 1 })
  })

  test('a folder in which no bundle was accepted does not answer', async () => {
    const folder = file('unaccepted')
    await bundle('use', file('first.law'), '--in', folder, ...trust)
    for (const name of readdirSync(folder).filter((one) => one.startsWith('state-'))) {
      const state = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      writeFileSync(join(folder, name), JSON.stringify({ ...state, accepted: null }))
    }
    const { status, stdout, stderr } = await ytterby([...FIBRE, '--ruleset', folder], '', {
      YTTERBY_LAW_ROOT: file('root.json'),
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('bundle use')
  })

  test('a bundle that is older than the program is not put into force', async () => {
    const used = await bundle('use', file('older.law'), '--in', file('older'), ...trust, '--lang', 'zh')
    expect(used).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('本程序自带的法律比该法律包更新'),
    })
  })

  test('fetch writes the newest bundle of a server as one file', async () => {
    const bytes = readFileSync(file('second.law'))
    const end = bytes.indexOf(10)
    const server = createServer(({ url }, response) =>
      response.end(url === '/bundles/latest' ? bytes.subarray(0, end) : bytes.subarray(end + 1)),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has a port')
    const { status } = await bundle(
      'fetch',
      `http://127.0.0.1:${address.port}/bundles`,
      '--out',
      file('fetched.law'),
      ...trust,
    )
    server.close()
    expect(status).toBe(0)
    expect(readFileSync(file('fetched.law')).equals(bytes)).toBe(true)
  })
})
