/**
 * `npm run vulnerabilities` asks the network whether a vulnerability of what the lockfile has is known, and stores the result with its
 * day in `vulnerabilities.json`. A release needs one of the last seven days. Exit code 1 if anything is found that is not accepted.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exit, stderr, stdout } from 'node:process'
import { PLACES } from './src/places.ts'
import { today } from './src/today.ts'
import { askOsv } from './src/vulnerabilities/ask-osv.ts'
import { lockedPackages } from './src/vulnerabilities/locked-packages.ts'
import { digestOf, refusalsOfCheck, StoredCheckSchema, type StoredCheck } from './src/vulnerabilities/stored-check.ts'

const lockfile = readFileSync(join(PLACES.root, 'pnpm-lock.yaml'), 'utf8')
const packages = lockedPackages(lockfile)
const found = await askOsv(packages).catch((error: unknown) => {
  stderr.write(`The check needs a network. ${error instanceof Error ? error.message : String(error)}\n`)
  exit(1)
})
const accepted = existsSync(PLACES.vulnerabilities)
  ? StoredCheckSchema.parse(JSON.parse(readFileSync(PLACES.vulnerabilities, 'utf8'))).accepted
  : []
const check: StoredCheck = {
  checked: today(),
  lockfile: digestOf(lockfile),
  packages: packages.length,
  found: [...found],
  accepted,
}
const text = `${JSON.stringify(check, null, 2)}\n`
writeFileSync(PLACES.vulnerabilities, text)
const refusals = refusalsOfCheck(text, { today: today(), lockfile })
for (const refusal of refusals) stderr.write(`${refusal}\n`)
if (refusals.length > 0) exit(1)
stdout.write(`Nothing is known against ${packages.length} packages, besides ${accepted.length} accepted findings.\n`)
