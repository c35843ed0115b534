// Writes the version and the digest of the ruleset into src/law, and how many names each list has into docs/law-coverage.md. Run
// after every change of the law; the tests recompute all of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { rulesetData } from '../src/law/ruleset.ts'
import { RECORDS } from '../src/releases/records.ts'
import { digestOf } from '../src/schema/digest-of.ts'
import { versionOf } from './version-of.ts'

const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const version = versionOf(manifest.version, rulesetData, RECORDS)
const digest = digestOf({ ...rulesetData, version })

const digestFile = new URL('../src/law/digest.ts', import.meta.url)
writeFileSync(
  digestFile,
  `/** SHA-256 of the canonical JSON of the ruleset. \`npm run law:digest\` writes it, the tests recompute it. */
export const RULESET_DIGEST = '${digest}'
`,
)
const versionFile = new URL('../src/law/version.ts', import.meta.url)
const source = readFileSync(versionFile, 'utf8')
writeFileSync(versionFile, source.replace(/RULESET_VERSION = '[^']*'/, `RULESET_VERSION = '${version}'`))

/** The rows that count a list. */
const LISTS: Readonly<Record<string, string>> = {
  'Control list': 'control-list',
  'Watch list': 'watch-list',
  'Unreliable-entity list': 'unreliable-entity',
  Countermeasures: 'countermeasure',
}
const coverageFile = new URL('../../../docs/law-coverage.md', import.meta.url)
const listings = rulesetData.instruments.map(({ effects }) => effects.filter((effect) => effect.type === 'list'))
writeFileSync(
  coverageFile,
  readFileSync(coverageFile, 'utf8').replace(
    /^(\| ([\w -]+?) +\| )\d+ (announcements|notices|decisions), \d+(?= names)/gm,
    (row, begin: string, name: string, notices: string) => {
      const list = LISTS[name]
      if (list === undefined) return row
      const own = listings.map((effects) => effects.filter((effect) => effect.list === list))
      const names = own.flat().reduce((sum, { parties }) => sum + parties.length, 0)
      return `${begin}${own.filter((effects) => effects.length > 0).length} ${notices}, ${names}`
    },
  ),
)
