/**
 * `npm run pack`: builds the published packages, and packs them into `packs` (or another folder that is named), to be installed in a
 * project. `digests.txt` beside them has the digest of each, as npm shows it.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { command, ROOT } from './command.ts'
import { neededBy, packInto, PUBLISHED, tarballOf } from './published.ts'

const folder = resolve(argv[2] ?? join(ROOT, 'packs'))
await command([
  'turbo',
  'run',
  'build',
  '--output-logs=errors-only',
  ...PUBLISHED.map(({ name }) => `--filter=${name}`),
])
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
await packInto(folder)
const packages = neededBy('@ytterby/cli')
  .map((name) => `-p ${join(folder, tarballOf(name))}`)
  .join(' ')
console.log(`In your project:\n\n  npm install ${folder}/*.tgz\n
The command line without a project:\n\n  npx ${packages} ytterby --help\n`)
