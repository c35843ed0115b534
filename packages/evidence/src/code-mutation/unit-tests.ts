/**
 * The tests of the package that run on mutants, in one file: Vitest starts a new worker for each file, and workers cannot be
 * reused, because the package caches results of the previous mutant.
 */
import { globSync } from 'node:fs'

/** The tests next to the mutated code, and others that test it. */
const TESTS = [
  '{calendar,engine,schedule,screening}/**/*.test.ts',
  'law/law-in-parts.test.ts',
  'receipts/screening-receipts.test.ts',
]

const LEFT_OUT = new Set([
  // It tests a package without Chinese, which the others load.
  'engine/law/language-loaded.test.ts',
  // They read source files, which contain all mutants at once.
  'engine/engine-structure.test.ts',
  'screening/screening-tables.test.ts',
  // Property-based tests that take a second each and kill fewer than one mutant in a hundred.
  'engine/deal/places.test.ts',
  'engine/good/suggestions.test.ts',
  'engine/law/fresh-law.test.ts',
])

const src = new URL('../../../ytterby/src/', import.meta.url)
for (const name of globSync(TESTS, { cwd: src }).sort()) if (!LEFT_OUT.has(name)) await import(new URL(name, src).href)
