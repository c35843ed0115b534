/** `npm run pack`: builds the published packages, and packs them into `packs`, to be installed in a project. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { command, ROOT } from './command.ts'
import { packInto, PUBLISHED } from './published.ts'

const folder = join(ROOT, 'packs')
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
const packages = ['ytterby', 'ytterby-rulesets', 'ytterby-agent', 'ytterby-lists', 'ytterby-cli']
  .map((name) => `-p ${join(folder, name)}.tgz`)
  .join(' ')
console.log(`In your project:\n\n  npm install ${folder}/*.tgz\n
The command line without a project:\n\n  npx ${packages} ytterby --help\n`)
