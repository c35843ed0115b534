/**
 * The tests of the package that mutants are put to, as one file: Vitest begins each file in a new worker, and the worker
 * cannot be kept, because the package remembers what it worked out under the mutant before.
 */
const NAMES = [
  'calendar/calendar',
  'engine/deal/delisting',
  'engine/answer/gaps',
  'engine/answer/questions',
  'engine/answer/reasons',
  'engine/answer/warnings',
  'engine/good/good',
  'engine/good/reach',
  'engine/law/coming-notice',
  'engine/law/era',
  'engine/law/languages',
  'law/law-in-parts',
  'engine/law/limb-life',
  'engine/verdict/beside-a-rule',
  'engine/write/assess',
  'engine/write/look-up',
  'engine/law/other-law',
  'engine/read/parse-inquiry',
  'screening/party-folding',
  'screening/party-name',
  'screening/same-party',
  'schedule/schedule',
  'receipts/screening-receipts',
  'engine/law/states',
  'engine/write/vocabulary',
]

for (const name of NAMES) await import(new URL(`../../../ytterby/src/${name}.test.ts`, import.meta.url).href)
