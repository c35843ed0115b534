// Installs the dependencies of the workspace. It runs on Node 20 with nothing installed, and prints nothing if they are up to
// date. It leaves standard input and standard output to the script that runs next.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm } from './pnpm.mjs'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.setup-stamp')

const wanted = fingerprint()
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (installed !== wanted) {
  process.stderr.write('Installing dependencies (once; about half a minute) …\n')
  const start = performance.now()
  install()
  writeFileSync(stamp, wanted)
  writeFileSync(join(root, 'node_modules', '.setup-seconds'), String((performance.now() - start) / 1000))
}

/** A digest of everything that determines the content of `node_modules`. */
function fingerprint() {
  const workspaces = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  )
  const manifests = ['', ...workspaces.sort()].map((folder) => join(folder, 'package.json'))
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.mjs', ...manifests]) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(file).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function install() {
  const { status, stdout, stderr } = pnpm(['install', '--frozen-lockfile'], ['ignore', 'pipe', 'pipe'])
  if (status === 0) return
  process.stderr.write(`${stdout}${stderr}The installation failed.\n`)
  process.exit(1)
}
