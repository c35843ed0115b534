// Stores the answer to every case, timeline and list. Run it only after an intended change of answers, and
// say in a changeset which answers changed and why.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { questions } from './asked.ts'
import { digestOf, storedFile } from './stored.ts'

const sdk = { ...ytterby, ...law }
const stored = Object.fromEntries(
  questions
    .map(({ id, answer }) => [id, digestOf(() => answer(sdk, ytterby.currentRuleset))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(storedFile, JSON.stringify(stored))
execFileSync('oxfmt', [fileURLToPath(storedFile)], { stdio: 'inherit' })
