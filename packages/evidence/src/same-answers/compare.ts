/**
 * `node packages/evidence/src/same-answers/compare.ts <commit> [count] [seed]`: compares the answers of the engine at a commit with
 * those of the current source, byte by byte, in both languages, each by its own law. Exit code 1 if one differs; the
 * first few are printed.
 */
import { argv, exit, stdout } from 'node:process'
import { compareEngines, type Difference } from './compare-engines.ts'
import { sdkAt } from '../released/released-sdk.ts'
import { thisSdk } from '../released/this-sdk.ts'

const MOST_SHOWN = 3

const [commit = 'HEAD', count = '5000', seed = '1'] = argv.slice(2)
const engine = await sdkAt(commit)
const sides = {
  before: { engine, ruleset: engine.currentRuleset },
  now: { engine: thisSdk, ruleset: thisSdk.currentRuleset },
}
let different = 0
for (const difference of compareEngines(sides, { seed: Number(seed), count: Number(count) })) {
  different += 1
  if (different <= MOST_SHOWN) show(difference)
}
stdout.write(`${count} inquiries, seed ${seed}: ${different} answered differently\n`)
exit(different === 0 ? 0 : 1)

function show({ inquiry, before, now }: Difference): void {
  stdout.write(`\n${JSON.stringify(inquiry)}\n`)
  const [a, b] = [JSON.parse(before), JSON.parse(now)]
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [was, is] = [JSON.stringify(a[key]) ?? '', JSON.stringify(b[key]) ?? '']
    if (was === is) continue
    let from = 0
    while (was[from] === is[from] && from < was.length) from += 1
    stdout.write(
      `${key} at ${from}\n  was ${was.slice(Math.max(0, from - 150), from + 350)}\n  is  ${is.slice(Math.max(0, from - 150), from + 350)}\n`,
    )
  }
}
