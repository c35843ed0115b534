/**
 * `npm run executable [-- <folder>]`: writes the command line as one file that needs neither Node nor the packages, for the
 * system it runs on. The folder is `packages/cli/executable` if left out.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, execPath, platform, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { releases } from 'ytterby/law'
import { assetUrl, bundleExecutable } from './bundle-executable.ts'

const PACKAGES = join(import.meta.dirname, '../..')
/** What Node looks for in its own file. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

const folder = resolve(argv[2] ?? join(PACKAGES, 'cli/executable'))
const executable = join(folder, platform === 'win32' ? 'ytterby.exe' : 'ytterby')
const scratch = mkdtempSync(join(tmpdir(), 'ytterby-executable-'))
try {
  const [script, config, blob] = [join(scratch, 'script.cjs'), join(scratch, 'config.json'), join(scratch, 'blob')]
  await bundleExecutable(script)
  writeFileSync(config, JSON.stringify({ ...settings(), main: script, output: blob, assets: assets() }))
  run('--experimental-sea-config', config)
  mkdirSync(folder, { recursive: true })
  copyFileSync(execPath, executable)
  chmodSync(executable, 0o755)
  const names = ['--sentinel-fuse', FUSE, '--macho-segment-name', 'NODE_SEA']
  run(fileURLToPath(import.meta.resolve('postject/dist/cli.js')), executable, 'NODE_SEA_BLOB', blob, ...names)
  // macOS starts only what is signed; a signature of nobody is enough on this machine.
  if (platform === 'darwin') execFileSync('codesign', ['--force', '--sign', '-', executable])
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
stdout.write(`${executable}\n`)

/** Runs Node. What it prints is shown only if it fails. */
function run(...words: readonly string[]): void {
  execFileSync(execPath, words, { stdio: 'pipe' })
}

/** The compiled script starts in half the time, as with the compile cache of the package. */
function settings(): object {
  return { disableExperimentalSEAWarning: true, useSnapshot: false, useCodeCache: true }
}

/** The files that the command line reads: its manifest and every frozen release. */
function assets(): Readonly<Record<string, string>> {
  const files = [
    join(PACKAGES, 'cli/package.json'),
    ...releases.map(({ version }) => join(PACKAGES, 'rulesets/frozen', version, 'ruleset.json')),
  ]
  return Object.fromEntries(files.map((file) => [assetUrl(file), file]))
}
