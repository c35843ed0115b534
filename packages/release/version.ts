/**
 * `npm run version`: makes the next release from the changesets. It raises versions (`changeset version`), writes the changelog, gives the law the version of the package, and freezes the ruleset with its decisions, its proof and its bundle.
 *
 * `npm run version -- --min-engine 2.1.0`: packages before that version refuse the bundle. Otherwise as with the release before.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { openingRefusals, withRelease } from './src/changelog.ts'
import { checkReleases } from './src/check.ts'
import { PLACES } from './src/places.ts'
import { highest, readPending } from './src/pending.ts'
import { writeServerVersion } from './src/server-version.ts'
import { today } from './src/today.ts'
import { checkRefusals } from './src/vulnerabilities/check-refusals.ts'

const { values } = parseArgs({ options: { 'min-engine': { type: 'string' } } })
const minEngine = values['min-engine'] === undefined ? [] : [values['min-engine']]
const pending = await readPending(PLACES.root)
const bump = highest(pending.map((one) => one.bump))
const findings = [
  ...openingRefusals(readFileSync(PLACES.changelog, 'utf8'), bump),
  ...(await checkReleases(PLACES, today())),
]
for (const finding of findings) stderr.write(`${finding}\n`)
if (findings.length > 0) exit(1)
if (bump === 'none') {
  stderr.write(
    'No changeset raises the version of the law: there is nothing to freeze. For the service alone, run changeset version, and write the change into CHANGELOG.md.\n',
  )
  exit(1)
}
const run = (words: readonly [string, ...string[]]): void =>
  void execFileSync(words[0], words.slice(1), { cwd: PLACES.root, stdio: ['ignore', 'inherit', 'inherit'] })

run(['changeset', 'version'])
const { version }: { version: string } = JSON.parse(
  readFileSync(join(PLACES.root, 'packages/ytterby/package.json'), 'utf8'),
)
writeFileSync(PLACES.changelog, withRelease(readFileSync(PLACES.changelog, 'utf8'), version, pending))
writeServerVersion(PLACES.root)
run(['npm', 'run', '--silent', 'law:digest'])
// This process has already loaded the old law, so a new process freezes the release.
run(['node', 'packages/release/freeze.ts', JSON.stringify(pending.map(({ change }) => change)), ...minEngine])
run(['oxfmt', '.'])
stdout.write('The release is frozen. Review it with git diff, and commit it.\n')
for (const refusal of checkRefusals()) stderr.write(`Not to be published yet. ${refusal}\n`)
