import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env, execPath } from 'node:process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serveLocally, type LocalServer } from './local-server.ts'

const CI = join(import.meta.dirname, '../../../.ci')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-staging-'))
const [first, second] = [join(folder, 'first'), join(folder, 'second')]

/** What the registry has published: the digest of each version. */
let published: Readonly<Record<string, string>> = {}
let asked: string[] = []
let registry: LocalServer

beforeAll(async () => {
  registry = await serveLocally((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1)
    asked.push(`${request.method} ${name}`)
    const integrity = published[name]
    response.setHeader('content-type', 'application/json')
    if (integrity === undefined) response.statusCode = 404
    const dist = { integrity, tarball: `http://localhost/${name}.tgz` }
    const versions = { '1.2.0': { name, version: '1.2.0', dist } }
    response.end(JSON.stringify(integrity === undefined ? {} : { name, 'dist-tags': { latest: '1.2.0' }, versions }))
  })
})
afterAll(() => {
  registry.close()
  rmSync(folder, { recursive: true, force: true })
})

const digestOf = (file: string): string => `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`

/** Packs a package into both folders; returns its line of the digests. */
function pack(name: string, more: object = {}, beside?: string): string {
  const file = `${name.replace('@', '').replace('/', '-')}.tgz`
  const source = join(folder, 'source/package')
  rmSync(join(folder, 'source'), { recursive: true, force: true })
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name, version: '1.2.0', ...more }))
  if (beside !== undefined) {
    mkdirSync(join(folder, 'source', beside))
    writeFileSync(join(folder, 'source', beside, 'package.json'), JSON.stringify({ name, version: '6.6.6' }))
  }
  const folders = readdirSync(join(folder, 'source'))
  execFileSync('tar', ['-czf', join(first, file), ...folders], { cwd: join(folder, 'source') })
  cpSync(join(first, file), join(second, file))
  return `${digestOf(join(first, file))} ${name}@1.2.0 ${file}\n`
}

const writeDigests = (lines: string): void => {
  for (const clone of [first, second]) writeFileSync(join(clone, 'digests.txt'), lines)
}

let lines: string[] = []
beforeEach(() => {
  published = {}
  asked = []
  for (const clone of [first, second]) {
    rmSync(clone, { recursive: true, force: true })
    mkdirSync(clone)
  }
  lines = [pack('ytterby'), pack('@ytterby/cli')]
  writeDigests(lines.join(''))
})

/** Runs the script with the npm of this machine, which only says what it would send, and to which registry. */
async function stage(more: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  const child = spawn(execPath, [join(CI, 'stage.mjs'), first, second], {
    env: {
      PATH: env['PATH'],
      HOME: folder,
      npm_config_registry: `${registry.url}/`,
      npm_config_cache: mkdtempSync(join(folder, 'cache-')),
      npm_config_dry_run: 'true',
      npm_config_fetch_retries: '0',
      ...more,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)))
  const [code]: unknown[] = await once(child, 'close')
  return { code: Number(code), said }
}

describe('what was packed', () => {
  test('is staged, each package with its digest', async () => {
    const { code, said } = await stage()
    expect([code, said]).toEqual([0, expect.stringContaining('+ ytterby@1.2.0 (staged)')])
    for (const line of lines) {
      const [digest, id] = line.split(' ')
      expect(said).toContain(`${id} is staged with ${digest}.`)
    }
  })

  test('is left out where the same bytes are published', async () => {
    published = { ytterby: lines[0]?.split(' ')[0] ?? '' }
    const { code, said } = await stage()
    expect([code, said]).toEqual([0, expect.stringContaining('ytterby@1.2.0 is published already.')])
    expect(said).not.toContain('+ ytterby@1.2.0')
    expect(said).toContain('+ @ytterby/cli@1.2.0 (staged)')
  })
})

/** What another job could have left, and what is said about it. Nothing is asked of the registry, let alone sent. */
test.each<[string, string, () => void]>([
  ['other bytes', 'has the digest', () => writeFileSync(join(first, 'ytterby.tgz'), 'other bytes')],
  [
    'bytes of which two clones say different things',
    'Two clones',
    () => writeFileSync(join(second, 'digests.txt'), lines[0] ?? ''),
  ],
  [
    'a package that is not listed',
    'lists other files',
    () => cpSync(join(first, 'ytterby.tgz'), join(first, 'more.tgz')),
  ],
  [
    'settings of npm',
    'lists other files',
    () => writeFileSync(join(first, '.npmrc'), 'registry=http://localhost:9/\n'),
  ],
  ['a line that is none', 'a line that is none', () => writeDigests(`${lines.join('')}anything\n`)],
  [
    'a file elsewhere',
    'a line that is none',
    () => writeDigests(lines.join('').replace(' ytterby.tgz', ' ../ytterby.tgz')),
  ],
  [
    'another version',
    'contains ytterby@1.2.0',
    () => writeDigests(lines.join('').replace('ytterby@1.2.0 ', 'ytterby@9.9.9 ')),
  ],
  ['another package', 'contains ytterby@1.2.0', () => writeDigests(lines.join('').replace(' ytterby@', ' other@'))],
  ['a second manifest', 'has other folders', () => writeDigests(pack('ytterby', {}, 'qackage') + (lines[1] ?? ''))],
  [
    'a package that names a registry',
    'tells npm where',
    () =>
      writeDigests(
        pack('ytterby', { publishConfig: { access: 'public', registry: 'http://localhost:9/' } }) + (lines[1] ?? ''),
      ),
  ],
])('%s: nothing is staged', async (_, about, change) => {
  change()
  const { code, said } = await stage()
  expect([code, said]).toEqual([1, expect.stringContaining(about)])
  expect(said).not.toContain('staged)')
  expect(asked).toEqual([])
})

test('a version that is published with other bytes is an alarm', async () => {
  published = { ytterby: digestOf(join(CI, 'stage.mjs')) }
  const { code, said } = await stage()
  expect([code, said]).toEqual([1, expect.stringContaining('ytterby@1.2.0 is published with other bytes')])
  expect(said).not.toContain('staged)')
})

test('an npm that cannot stage is refused', async () => {
  const bin = mkdtempSync(join(folder, 'bin-'))
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho 11.14.9\n')
  chmodSync(join(bin, 'npm'), 0o755)
  const { code, said } = await stage({ PATH: [bin, env['PATH']].join(delimiter) })
  expect([code, said]).toEqual([1, expect.stringContaining('npm 11.14.9 cannot stage')])
})

describe('what a push to main is about', () => {
  const modeOf = (changesets: readonly string[], tags: readonly string[]): string => {
    const root = mkdtempSync(join(folder, 'repository-'))
    const git = (...words: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: root, stdio: 'pipe' })
    for (const path of ['.ci', '.changeset', 'packages/ytterby']) mkdirSync(join(root, path), { recursive: true })
    cpSync(join(CI, 'release-mode.mjs'), join(root, '.ci/release-mode.mjs'))
    writeFileSync(join(root, 'packages/ytterby/package.json'), JSON.stringify({ version: '1.2.0' }))
    for (const name of ['config.json', ...changesets]) writeFileSync(join(root, '.changeset', name), '')
    git('init', '--quiet')
    git('commit', '--quiet', '--allow-empty', '--message=one')
    for (const tag of tags) git('tag', tag)
    return execFileSync(execPath, [join(root, '.ci/release-mode.mjs')], { encoding: 'utf8' })
  }

  test.each([
    ['changesets that wait', 'version', ['a.md'], []],
    ['changesets that wait, after a release', 'version', ['a.md'], ['ytterby@1.2.0']],
    ['a version without a tag', 'publish', ['README.md'], ['ytterby@1.1.0', '@ytterby/cli@1.2.0']],
    ['a version with its tag', 'none', [], ['ytterby@1.2.0']],
  ])('%s: %s', (_, mode, changesets, tags) => {
    expect(modeOf(changesets, tags)).toBe(`mode=${mode}\nversion=1.2.0\n`)
  })
})

test('each package gets a tag and a release with its digest, and the digests and materials are beside it', () => {
  const root = mkdtempSync(join(folder, 'announced-'))
  mkdirSync(join(root, '.ci'))
  mkdirSync(join(root, 'bin'))
  cpSync(join(CI, 'announce.mjs'), join(root, '.ci/announce.mjs'))
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changes\n\n## 1.2.0\n\nNames are screened.\n\n## 1.1.0\n\nEarlier.\n')
  for (const id of ['ytterby@1.2.0', '@ytterby/cli@1.2.0']) {
    mkdirSync(join(root, 'materials', id), { recursive: true })
    writeFileSync(join(root, 'materials', id, 'licences.md'), '')
  }
  // What GitHub's command is called with; the first release is there already.
  writeFileSync(
    join(root, 'bin/gh'),
    `#!/bin/sh\nif [ "$2" = view ]; then [ "$3" = ytterby@1.2.0 ]; exit; fi\necho "$@" >> ${root}/called\ncat "$9" >> ${root}/notes\n`,
  )
  chmodSync(join(root, 'bin/gh'), 0o755)
  execFileSync(execPath, [join(root, '.ci/announce.mjs'), first, join(root, 'materials')], {
    env: { PATH: [join(root, 'bin'), env['PATH']].join(delimiter), GITHUB_SHA: 'a1b2' },
  })
  const called = readFileSync(join(root, 'called'), 'utf8').trimEnd().split('\n')
  expect(called).toHaveLength(1)
  expect(called[0]).toMatch(
    /^release create @ytterby\/cli@1\.2\.0 --target a1b2 --title @ytterby\/cli@1\.2\.0 --notes-file \S+ \S+\/first\/digests\.txt \S+\/licences\.md$/,
  )
  const notes = readFileSync(join(root, 'notes'), 'utf8')
  expect(notes).toContain('Names are screened.')
  expect(notes).not.toContain('Earlier.')
  for (const line of lines) {
    const [digest, id] = line.split(' ')
    expect(notes).toContain(`| \`${id}\` | \`${digest}\` |`)
  }
})
