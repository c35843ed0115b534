// Sweeps the law at full size and stores the digests and the summary in expected.ndjson. Run it only after an intended change of
// the law; the tests and `npm run prove sweep` compare with it. It takes some minutes.
import { writeFileSync } from 'node:fs'
import { stderr } from 'node:process'
import { currentRuleset } from 'ytterby'
import { digestsOf } from './digests.ts'
import { dimensionsOf } from './dimensions.ts'
import { EVERY, expectedFile } from './expected.ts'
import { linesOf, type ExpectedSweep } from './expected-lines.ts'
import { summaryOf } from './summary.ts'
import { reducedOf, sweepTable } from './sweep.ts'

const dimensions = dimensionsOf(currentRuleset.data)
const table = sweepTable(currentRuleset, dimensions, { onProgress: (line) => stderr.write(`${line}\n`) })
const expected: ExpectedSweep = {
  dimensions: dimensions.digest,
  full: { ...digestsOf(dimensions, table), summary: summaryOf(dimensions, table) },
  reduced: digestsOf(dimensions, reducedOf(dimensions, table, EVERY)),
}
writeFileSync(expectedFile, linesOf(expected))
