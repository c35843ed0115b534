/**
 * `node packages/evidence/src/same-answers/compare.ts <commit> [count] [seed]`: compares the whole answers of the engine at a commit with
 * those of the current source, byte by byte, in both languages, each by its own law. Exit code 1 if one differs; the
 * first few are printed.
 */
import { argv, exit, stdout } from 'node:process'
import { compareEngines } from './compare-engines.ts'
import { sdkAt } from '../released/released-sdk.ts'
import { thisSdk } from '../released/this-sdk.ts'
import { shownDifference } from './shown-difference.ts'

const MOST_SHOWN = 3

const [commit = 'HEAD', count = '5000', seed = '1'] = argv.slice(2)
const engine = await sdkAt(commit)
const sides = {
  before: { engine, ruleset: engine.currentRuleset },
  now: { engine: thisSdk, ruleset: thisSdk.currentRuleset },
}
let different = 0
for (const difference of compareEngines(sides, { seed: Number(seed), count: Number(count), whole: true })) {
  different += 1
  if (different <= MOST_SHOWN) stdout.write(`\n${JSON.stringify(difference.inquiry)}\n${shownDifference(difference)}`)
}
stdout.write(`${count} inquiries, seed ${seed}: ${different} answered differently\n`)
exit(different === 0 ? 0 : 1)
