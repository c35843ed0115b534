/** The last step of `npm run version`: freezes the ruleset of the working tree as the release of its version, and packs its bundle. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { currentRuleset } from 'ytterby'
import { ReleaseSchema } from 'ytterby/release-making'
import { answersByCase } from './src/answers-by-case.ts'
import { publicCorpus } from './src/decisions.ts'
import { packFrozen } from './src/bundle/frozen-bundle.ts'
import { freeze, recordsSource } from './src/freeze.ts'
import { recordsIn } from './src/frozen.ts'
import { PLACES } from './src/places.ts'
import { today } from './src/today.ts'

const changes = ReleaseSchema.shape.changes.parse(JSON.parse(argv[2] ?? '[]'))
const before = recordsIn(PLACES.frozen)
const { record, files } = freeze({
  ruleset: currentRuleset,
  releasedOn: today(),
  changes,
  before,
  corpus: publicCorpus,
  answers: `${JSON.stringify(answersByCase(), null, 2)}\n`,
  proof: PLACES.proof.map((file) => readFileSync(file, 'utf8')).join('\n'),
})
const folder = join(PLACES.frozen, record.version)
if (existsSync(folder)) throw new Error(`Release ${record.version} is already frozen, and frozen files never change`)
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
await packFrozen(PLACES.frozen, record.version, argv[3])
writeFileSync(PLACES.records, recordsSource([...before, record]))
