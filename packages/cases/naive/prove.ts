/**
 * The proof of DESIGN section 7, measure 4, at full size: `node packages/cases/naive/prove.ts [--seed n]`.
 * Progress goes to standard error, one line of JSON to standard output. The exit code is 1 where the two differ.
 */
import { argv, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'

const { values } = parseArgs({ args: argv.slice(2), options: { seed: { type: 'string', default: '1' } } })
const start = performance.now()
const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1)
const result = compare({
  seed: Number(values.seed),
  stated: 100_000,
  open: 5_000,
  loose: 20_000,
  onProgress: (done) => stderr.write(`${seconds()} s  ${done}\n`),
})
stdout.write(`${JSON.stringify({ ...result, seconds: Number(seconds()) })}\n`)
process.exitCode = result.disagreed === 0 ? 0 : 1
