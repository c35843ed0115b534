/**
 * `npm run answers:show [-- COMMIT [FILE]]`: lists the cases that this engine answers differently from the engine of a commit (the
 * last one unless stated), each by its own law, and shows where. FILE is the name that a file of cases exports. Exit code 1 if an
 * answer differs.
 */
import { argv, exit, stdout } from 'node:process'
import { sdkAt } from '../released/released-sdk.ts'
import { thisSdk } from '../released/this-sdk.ts'
import { shownDifference } from '../same-answers/shown-difference.ts'
import { questionsByFile } from './asked.ts'
import { textOf } from './stored.ts'

const [commit = 'HEAD', only] = argv.slice(2)
const then = await sdkAt(commit)
let different = 0
for (const [file, questions] of Object.entries(questionsByFile)) {
  if (only !== undefined && file !== only) continue
  for (const { id, answer } of questions) {
    const before = textOf(() => answer(then, then.currentRuleset))
    const now = textOf(() => answer(thisSdk, thisSdk.currentRuleset))
    if (before === now) continue
    different += 1
    stdout.write(`\n${file}: ${id}\n${shownDifference({ before, now })}`)
  }
}
stdout.write(`${different} answers differ from those of ${commit}.\n`)
exit(different === 0 ? 0 : 1)
