/**
 * The tests of the package that mutants are put to, as one file: Vitest begins each file in a new worker, and the worker
 * cannot be kept, because the package remembers what it worked out under the mutant before.
 */
import { globSync } from 'node:fs'

/** Tests beside what is mutated, and those elsewhere that promise something of it. */
const TESTS = [
  '{calendar,engine,schedule,screening}/**/*.test.ts',
  'law/law-in-parts.test.ts',
  'receipts/screening-receipts.test.ts',
]

const LEFT_OUT = new Set([
  // It promises something of a package into which no Chinese was loaded; the others load it.
  'engine/law/language-loaded.test.ts',
  // They read files, which stand there with every mutant at once.
  'engine/engine-structure.test.ts',
  'screening/screening-tables.test.ts',
  // Properties that take a second each, of which one mutant in hundreds would die.
  'engine/deal/places.test.ts',
  'engine/good/suggestions.test.ts',
  'engine/law/fresh-law.test.ts',
])

const src = new URL('../../../ytterby/src/', import.meta.url)
for (const name of globSync(TESTS, { cwd: src }).sort()) if (!LEFT_OUT.has(name)) await import(new URL(name, src).href)
