/** Refuses a release whose check for known vulnerabilities is missing, old, about another lockfile, or has findings. Needs no network. */
import { exit, stderr } from 'node:process'
import { checkRefusals } from './src/vulnerabilities/check-refusals.ts'

const refusals = checkRefusals()
for (const refusal of refusals) stderr.write(`${refusal}\n`)
if (refusals.length > 0) exit(1)
