// `node .ci/release-mode.mjs >> "$GITHUB_OUTPUT"` says what a push to `main` is about: `version` while changesets wait, `publish` for
// a version that has no tag yet, `none` otherwise. It runs with nothing installed.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stdout } from 'node:process'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'packages/ytterby/package.json'), 'utf8'))
const isWaiting = readdirSync(join(root, '.changeset')).some((file) => file.endsWith('.md') && file !== 'README.md')
const tags = execFileSync('git', ['tag', '--list', `ytterby@${version}`], { cwd: root, encoding: 'utf8' })
const mode = isWaiting ? 'version' : tags.trim() === '' ? 'publish' : 'none'
stdout.write(`mode=${mode}\nversion=${version}\n`)
