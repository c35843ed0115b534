/**
 * `npm run bench [part …] [-- --quick]`: measurements side by side. Each part prints its figures and writes them into
 * `docs/bench.md`, with the day, the machine and the versions. Exit code 1 where answers differ that have to be equal
 * (no figure is shown then), 2 where the command is not understood. A bar that is missed is said, it does not fail.
 */
import { availableParallelism, loadavg } from 'node:os'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { writeSection } from '@ytterby/proof/report'
import { batch } from './src/batch/part.ts'
import { names } from './src/names/part.ts'
import type { Part } from './src/part.ts'
import { rules } from './src/rules/part.ts'
import { size } from './src/size/part.ts'
import { unseen } from './src/unseen/part.ts'
import { worker } from './src/worker/part.ts'

const PARTS: Readonly<Record<string, Part>> = {
  unseen,
  rules,
  names,
  batch,
  worker,
  size,
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name))
if (values.help === true || unknown.length > 0) {
  for (const name of unknown) stderr.write(`There is no part “${name}”.\n`)
  stderr.write('Usage: npm run bench [part …] [-- --quick]\nParts, all of them by default:\n')
  for (const [name, { title }] of Object.entries(PARTS)) stderr.write(`  ${name.padEnd(12)} ${title}\n`)
  stderr.write('--quick measures less and does not write into docs/bench.md.\n')
  exit(values.help === true ? 0 : 2)
}
const quick = values.quick === true

let allEqual = true
for (const [id, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(id)) continue
  const start = performance.now()
  const [load = 0] = loadavg()
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0)
  const result = await part.run({ quick, onProgress: (line) => stderr.write(`${id} ${seconds()} s  ${line}\n`) })
  if (result.equal) {
    const busy = `Other work on the machine when the run began: load ${load.toFixed(1)} on ${availableParallelism()} processors. It took ${seconds()} s.`
    const body = `${busy}\n\n${result.body}`
    stdout.write(`## ${part.title}\n\n${body}\n\n`)
    if (!quick) writeSection('bench.md', { id, title: part.title, body })
    stderr.write(`${id}: measured in ${seconds()} s${quick ? '' : '; see docs/bench.md'}\n`)
  } else {
    stderr.write(`${id}: answers differ, nothing is measured. ${result.because}\n`)
    allEqual = false
  }
}
exit(allEqual ? 0 : 1)
