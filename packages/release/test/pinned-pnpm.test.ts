import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arch, env, execPath, platform } from 'node:process'
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { serveLocally, type LocalServer } from './local-server.ts'

const ROOT = join(import.meta.dirname, '../../..')
const VERSION = '12.99.0'
const NAME = `@pnpm/exe.${platform}-${arch}`
const folder = mkdtempSync(join(tmpdir(), 'ytterby-pinned-'))
const root = join(folder, 'workspace')
const ran = join(folder, 'ran')

/** What the registry has: a package whose binary leaves a mark when it runs, and so does a script of it. */
const tarball = packed()
const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
let registry: LocalServer

function packed(): Buffer {
  const source = join(folder, 'package')
  mkdirSync(source)
  writeFileSync(
    join(source, 'package.json'),
    JSON.stringify({ name: NAME, version: VERSION, scripts: { preinstall: `touch ${ran}`, prepack: `touch ${ran}` } }),
  )
  writeFileSync(join(source, 'pnpm'), `#!/bin/sh\necho "$@" > ${ran}\n`)
  chmodSync(join(source, 'pnpm'), 0o755)
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder })
  return readFileSync(join(folder, 'package.tgz'))
}

beforeAll(async () => {
  registry = await serveLocally((request, response) => {
    if (request.url?.endsWith('.tgz') === true) return response.end(tarball)
    const dist = { tarball: `${registry.url}/package.tgz`, integrity }
    const manifest = { name: NAME, version: VERSION, dist }
    response.setHeader('content-type', 'application/json')
    return response.end(
      JSON.stringify({ name: NAME, 'dist-tags': { latest: VERSION }, versions: { [VERSION]: manifest } }),
    )
  })
})
afterAll(() => {
  registry.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(ran, { force: true })
  mkdirSync(join(root, '.ci'), { recursive: true })
  cpSync(join(ROOT, '.ci/pnpm.mjs'), join(root, '.ci/pnpm.mjs'))
  writeFileSync(join(root, 'package.json'), JSON.stringify({ packageManager: `pnpm@${VERSION}` }))
})

const lock = (id: string, digest: string): void =>
  writeFileSync(join(root, 'pnpm-lock.yaml'), `packages:\n\n  '${id}':\n    resolution: {integrity: ${digest}}\n`)

async function run(): Promise<{ code: number; said: string }> {
  const child = spawn(execPath, [join(root, '.ci/pnpm.mjs'), 'install', '--frozen-lockfile'], {
    env: {
      PATH: env['PATH'],
      HOME: folder,
      npm_config_registry: `${registry.url}/`,
      npm_config_cache: join(folder, 'cache'),
    },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)))
  const [code]: unknown[] = await once(child, 'close')
  return { code: Number(code), said }
}

test('the pnpm that is downloaded runs if it has the digest of the lockfile', async () => {
  lock(`${NAME}@${VERSION}`, integrity)
  expect(await run()).toEqual({ code: 0, said: '' })
  expect(readFileSync(ran, 'utf8')).toBe('install --frozen-lockfile\n')
})

test('a pnpm with another digest does not run, and neither does a script of it', async () => {
  lock(`${NAME}@${VERSION}`, `sha512-${createHash('sha512').update('another').digest('base64')}`)
  const { code, said } = await run()
  expect([code, said]).toEqual([1, expect.stringContaining('It was not run.')])
  expect(existsSync(ran)).toBe(false)
})

test.each([`${NAME}@12.98.0`, `@pnpm/exe.another@${VERSION}`])(
  'a pnpm that the lockfile does not name is not even downloaded: it names %s',
  async (id) => {
    lock(id, integrity)
    const { code, said } = await run()
    expect([code, said]).toEqual([1, expect.stringContaining(`pnpm-lock.yaml has no ${NAME}@${VERSION}`)])
    expect(existsSync(ran)).toBe(false)
  },
)

test('the pnpm that the lockfile installed is used as it is', async () => {
  lock('nothing@1.0.0', integrity)
  mkdirSync(join(root, 'node_modules/pnpm'), { recursive: true })
  writeFileSync(join(root, 'node_modules/pnpm/package.json'), JSON.stringify({ version: VERSION }))
  cpSync(join(folder, 'package/pnpm'), join(root, 'node_modules/pnpm/pnpm'))
  expect(await run()).toEqual({ code: 0, said: '' })
  expect(readFileSync(ran, 'utf8')).toContain('install')
})

test('the lockfile of this workspace has the digest of the pnpm that sets it up', () => {
  const { packageManager }: { packageManager: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const version = packageManager.replace('pnpm@', '')
  const lockfile = readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')
  for (const one of ['linux-x64', 'linux-arm64'])
    expect(lockfile).toMatch(
      new RegExp(`\\n  '@pnpm/exe\\.${one}@${version}':\\n    resolution: \\{integrity: sha512-`),
    )
})

test('nothing fetches a package and runs it beside the lockfile', () => {
  const files = ['Dockerfile', '.ci/setup.mjs', '.ci/pnpm.mjs', '.ci/run', '.github/actions/setup/action.yml']
  for (const file of files)
    expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(/\bnpx\b|npm (install|exec|ci)|corepack/)
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(Object.values(scripts).join('\n')).not.toMatch(/\bnpx\b|npm exec|corepack/)
})
