// `node .ci/announce.mjs PACKS MATERIALS` tags each package that was staged, and makes a release of it on GitHub: what changed, the
// digest of its tarball, and beside the notes the digests, the bill of materials and the licences.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, env, exit, stderr } from 'node:process'

const root = join(import.meta.dirname, '..')
const [packs, materials] = argv.slice(2).map((folder) => resolve(folder))
const digests = join(packs, 'digests.txt')
const packages = readFileSync(digests, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '))
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-notes-'))

for (const [digest, tag] of packages) {
  // A run that is repeated goes on where it was.
  if (gh(['release', 'view', tag]) === 0) continue
  const notes = join(folder, 'notes.md')
  writeFileSync(notes, notesOf(digest, tag))
  const files = [digests, ...readdirSync(join(materials, tag)).map((file) => join(materials, tag, file))]
  const words = ['release', 'create', tag, '--target', env.GITHUB_SHA, '--title', tag, '--notes-file', notes]
  if (gh([...words, ...files]) === 0) continue
  stderr.write(`There is no release ${tag}.\n`)
  exit(1)
}

/** The section of the changelog, and how to compare what npm has with what was packed. */
function notesOf(digest, tag) {
  const version = tag.slice(tag.lastIndexOf('@') + 1)
  const [, section = ''] = changelog.split(`## ${version}\n`)
  const changes = section.split(/^## /m)[0].trim()
  const table = packages.map(([one, id]) => `| \`${id}\` | \`${one}\` |`)
  return `${changes}

### Digests

Two clones of this commit, each on a machine of its own, have packed the same bytes. \`npm view ${tag} dist.integrity\` must print
\`${digest}\`.

| package | digest |
| --- | --- |
${table.join('\n')}
`
}

function gh(words) {
  return spawnSync('gh', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status
}
