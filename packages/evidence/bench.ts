/**
 * `npm run bench [part …] [-- --quick] [-- --long]`: runs benchmarks against other programs. Each part prints its figures and writes them to
 * `runs/bench`, and what is held to a bar to `docs/bench.md`, with the day, the machine and the versions. Exit code 1 if answers differ that must be equal
 * (no figure is shown then), 2 for a usage error. A missed target is reported but does not fail.
 */
import { availableParallelism, loadavg } from 'node:os'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { agent } from './src/bench/agent/part.ts'
import { batch } from './src/bench/batch/part.ts'
import { compositions } from './src/bench/composition/part.ts'
import { intake } from './src/bench/intake/part.ts'
import { law } from './src/bench/law/part.ts'
import { memory } from './src/bench/memory/part.ts'
import { names } from './src/bench/names/part.ts'
import { rules } from './src/bench/rules/part.ts'
import { scale } from './src/bench/scale/part.ts'
import { size } from './src/bench/size/part.ts'
import { unseen } from './src/bench/unseen/part.ts'
import { worker } from './src/bench/worker/part.ts'
import { chosenParts } from './src/driver/chosen-parts.ts'
import type { BenchPart } from './src/driver/part.ts'
import { withBars } from './src/driver/newest-figures.ts'
import { keepRun } from './src/driver/report.ts'

const PARTS: Readonly<Record<string, BenchPart>> = {
  unseen,
  rules,
  names,
  batch,
  intake,
  composition: compositions,
  worker,
  scale,
  memory,
  size,
  agent,
  law,
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, long: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const chosen = chosenParts(PARTS, {
  names: positionals,
  usage: `npm run bench [part …] [-- --quick] [-- --long]
--quick measures less and writes nothing. --long also measures a job of a million lines.`,
  help: values.help === true,
})
const quick = values.quick === true
const long = values.long === true

let allEqual = true
for (const [id, part] of chosen) {
  const start = performance.now()
  const [load = 0] = loadavg()
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0)
  const result = await part.run({ quick, long, onProgress: (line) => stderr.write(`${id} ${seconds()} s  ${line}\n`) })
  if (result.holds) {
    const busy = `Other work on the machine when the run began: load ${load.toFixed(1)} on ${availableParallelism()} processors. It took ${seconds()} s.`
    const body = `${busy}\n\n${result.body}`
    stdout.write(`## ${part.title}\n\n${body}\n\n`)
    if (!quick) {
      const { title } = part
      keepRun('bench', { id, title, body }, (document, when) =>
        withBars(document, when, { id, title, body: result.body }),
      )
    }
    stderr.write(`${id}: measured in ${seconds()} s${quick ? '' : `; see runs/bench/${id}.md`}\n`)
  } else {
    stderr.write(`${id}: answers differ, nothing is measured. ${result.body}\n`)
    allEqual = false
  }
}
exit(allEqual ? 0 : 1)
