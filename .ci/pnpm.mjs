// `node .ci/pnpm.mjs …` runs the pnpm of the workspace, on Node 20 with nothing installed: the one that the lockfile installed, or
// else the one that it names, which is downloaded and must have the lockfile's digest before it runs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { arch, argv, env, exit, platform, stderr } from 'node:process'

const root = join(import.meta.dirname, '..')
const file = platform === 'win32' ? 'pnpm.exe' : 'pnpm'

/**
 * Runs pnpm at the root of the workspace.
 *
 * @param {readonly string[]} words
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns its exit code and output
 */
export function pnpm(words, stdio) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = packageManager.replace(/^pnpm@/, '')
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-pnpm-'))
  try {
    return spawnSync(installed(version) ?? downloaded(version, folder), words, {
      cwd: root,
      stdio,
      encoding: 'utf8',
      env: { ...env, CI: 'true' }, // Never prompts.
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The binary of the version, if the lockfile has installed it here. */
function installed(version) {
  const folder = join(root, 'node_modules/pnpm')
  const manifest = join(folder, 'package.json')
  const isHere = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  return isHere && existsSync(join(folder, file)) ? join(folder, file) : undefined
}

/** Downloads the binary of this platform, runs none of its scripts, and checks it. */
function downloaded(version, folder) {
  const name = `@pnpm/exe.${platform}-${arch}`
  const wanted = integrityOf(`${name}@${version}`)
  if (wanted === undefined)
    refuse(`pnpm-lock.yaml has no ${name}@${version}, so nothing says which bytes it should have.`)
  const pack = [
    'pack',
    `${name}@${version}`,
    '--ignore-scripts',
    '--prefer-offline',
    '--silent',
    '--pack-destination',
    folder,
  ]
  run(platform === 'win32' ? 'npm.cmd' : 'npm', pack)
  const tarball = join(folder, readdirSync(folder).find((one) => one.endsWith('.tgz')) ?? '')
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  if (found !== wanted)
    refuse(`${name}@${version} has the digest ${found}, and pnpm-lock.yaml wants ${wanted}. It was not run.`)
  run('tar', ['-xzf', tarball, '-C', folder])
  return join(folder, 'package', file)
}

/** The digest of a package in the lockfile, as npm writes it. */
function integrityOf(id) {
  const lines = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8').split('\n')
  const next = lines[lines.indexOf(`  '${id}':`) + 1] ?? ''
  return /^ {4}resolution: \{integrity: (sha512-[\w+/]{86}==)\}$/.exec(next)?.[1]
}

function run(command, words) {
  const { status, stderr: said } = spawnSync(command, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) refuse(`${command} ${words[0]} failed. ${said ?? ''}`)
}

function refuse(why) {
  stderr.write(`${why}\n`)
  exit(1)
}

if (argv[1] !== undefined && resolve(argv[1]) === import.meta.filename) {
  const { status } = pnpm(argv.slice(2), 'inherit')
  exit(status ?? 1)
}
