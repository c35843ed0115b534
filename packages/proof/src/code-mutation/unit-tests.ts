/**
 * The tests of the package that mutants are put to, as one file: Vitest begins each file in a new worker, and the worker
 * cannot be kept, because the package remembers what it worked out under the mutant before.
 */
const NAMES = [
  'calendar',
  'delisting',
  'engine-edges',
  'languages',
  'law-in-parts',
  'limb-life',
  'look-up',
  'other-law',
  'parse-inquiry',
  'party-folding',
  'party-name',
  'same-party',
  'schedule',
  'screening-receipts',
  'states',
  'vocabulary',
]

for (const name of NAMES) await import(new URL(`../../../ytterby/test/${name}.test.ts`, import.meta.url).href)
