// Stores what every case is answered. Run on purpose, after a change of answers that was meant, and say in a changeset
// which and why.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cases } from '@ytterby/cases'
import { assess, parseInquiry } from 'ytterby'
import { digestOf, storedFile } from './stored.ts'

const stored = Object.fromEntries(
  cases
    .map(({ id, inquiry }) => [id, digestOf(() => assess(parseInquiry(inquiry)))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(storedFile, JSON.stringify(stored))
execFileSync('oxfmt', [fileURLToPath(storedFile)], { stdio: 'inherit' })
