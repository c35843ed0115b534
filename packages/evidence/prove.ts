/**
 * `npm run prove [part …] [-- --seed n --minutes n]`: runs what takes too long for `npm test`. Parts run in parallel, one per
 * processor, and each writes its results to `runs/proof`, and its newest figure to `docs/proof.md`, with the day, the machine and the versions. Exit code 1
 * if something does not hold, 2 for a usage error.
 */
import { availableParallelism } from 'node:os'
import { argv, exit, stderr } from 'node:process'
import { inspect, parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { chosenParts } from './src/driver/chosen-parts.ts'
import type { PartResult } from './src/driver/part.ts'
import { PROOF_PARTS } from './src/driver/proof-parts.ts'
import type { ProofRequest, ProofMessage } from './src/driver/proof-thread.ts'
import { firstFigure, withFigure } from './src/driver/newest-figures.ts'
import { keepRun } from './src/driver/report.ts'

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { seed: { type: 'string' }, minutes: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
// Each run has a new seed, which is reported so that the run can be repeated.
const seed = values.seed === undefined ? Math.floor(Date.now() / 1000) : Number(values.seed)
if (!Number.isSafeInteger(seed)) {
  stderr.write('The seed must be a whole number.\n')
  exit(2)
}
const minutes = values.minutes === undefined ? undefined : Number(values.minutes)
if (minutes !== undefined && !(minutes > 0)) {
  stderr.write('The minutes must be a number above 0.\n')
  exit(2)
}
const waiting = chosenParts(PROOF_PARTS, {
  names: positionals,
  usage: 'npm run prove [part …] [-- --seed n --minutes n]',
  help: values.help === true,
})
const begun = performance.now()
let holds = true
await Promise.all(Array.from({ length: availableParallelism() }, runWaiting))
stderr.write(`${holds ? 'Everything holds' : 'Not everything holds'}, after ${secondsSince(begun)} s.\n`)
exit(holds ? 0 : 1)

async function runWaiting(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, { title }] = next
    const start = performance.now()
    const result = await runPart({ name, seed, ...(minutes === undefined ? {} : { minutes }) }, (line) =>
      stderr.write(`${name} ${secondsSince(start)} s  ${line}\n`),
    ).catch((error: unknown): PartResult => {
      // One failing part must not stop the others.
      stderr.write(`${inspect(error)}\n`)
      return { holds: false, body: `It failed: ${String(error)}` }
    })
    const outcome = `${result.holds ? 'Holds' : '**Does not hold**'}; seed ${seed}, ${secondsSince(start)} s.`
    const figure = `${outcome} ${result.figure ?? firstFigure(result.body)}`
    keepRun('proof', { id: name, title, body: `${outcome}\n\n${result.body}` }, (document, when) =>
      withFigure(document, when, { id: name, title, figure }),
    )
    stderr.write(
      `${name}: ${result.holds ? 'holds' : 'does not hold'}, after ${secondsSince(start)} s; see runs/proof/${name}.md\n`,
    )
    holds &&= result.holds
  }
}

function runPart(asked: ProofRequest, onProgress: (line: string) => void): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('src/driver/proof-thread.ts', import.meta.url), { workerData: asked })
    thread.on('message', (told: ProofMessage) => {
      if ('progress' in told) onProgress(told.progress)
      else resolve(told.result)
    })
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error(`The part ${asked.name} ended without a result`)))
  })
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(0)
}
