// Sweeps the law at full size and stores the digests and the summary in expected.json. Run it only after an intended change of
// the law; the tests and `npm run prove sweep` compare with it. It takes some minutes.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { stderr } from 'node:process'
import { fileURLToPath } from 'node:url'
import { currentRuleset } from 'ytterby'
import { digestsOf } from './digests.ts'
import { dimensionsOf } from './dimensions.ts'
import { EVERY, expectedFile, type Expected } from './expected.ts'
import { summaryOf } from './summary.ts'
import { reducedOf, sweepTable } from './sweep.ts'

const dimensions = dimensionsOf(currentRuleset.data)
const table = sweepTable(currentRuleset, dimensions, { onProgress: (line) => stderr.write(`${line}\n`) })
const expected: Expected = {
  dimensions: dimensions.digest,
  full: { ...digestsOf(dimensions, table), summary: summaryOf(dimensions, table) },
  reduced: digestsOf(dimensions, reducedOf(dimensions, table, EVERY)),
}
writeFileSync(expectedFile, JSON.stringify(expected))
execFileSync('oxfmt', [fileURLToPath(expectedFile)], { stdio: 'inherit' })
