/**
 * `npm run prove [part …] [-- --seed n]`: what takes too long for `npm test`. Each part writes its results into
 * `docs/proof.md`, with the day, the machine and the versions. Exit code 1 where something does not hold, 2 where the
 * command is not understood.
 */
import { argv, exit, stderr } from 'node:process'
import { parseArgs } from 'node:util'
import { lawMutation } from './src/law-mutation/part.ts'
import { codeMutation } from './src/code-mutation/part.ts'
import { naive } from './src/naive/part.ts'
import type { Part } from './src/part.ts'
import { properties } from './src/properties/part.ts'
import { writeSection } from './src/report.ts'
import { staticChecks } from './src/static/part.ts'
import { sweep } from './src/sweep/part.ts'

const PARTS: Readonly<Record<string, Part>> = {
  law: lawMutation,
  naive,
  code: codeMutation,
  properties,
  static: staticChecks,
  sweep,
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
// A fresh seed for each run; the section says which, so that the run can be repeated.
const seed = values.seed === undefined ? Math.floor(Date.now() / 1000) : Number(values.seed)
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name))
if (values.help === true || unknown.length > 0 || !Number.isSafeInteger(seed)) {
  for (const name of unknown) stderr.write(`There is no part “${name}”.\n`)
  stderr.write('Usage: npm run prove [part …] [-- --seed n]\nParts, all of them by default:\n')
  for (const [name, { title }] of Object.entries(PARTS)) stderr.write(`  ${name.padEnd(12)} ${title}\n`)
  exit(values.help === true ? 0 : 2)
}

let holds = true
for (const [id, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(id)) continue
  const start = performance.now()
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0)
  const result = await part.run({ seed, onProgress: (line) => stderr.write(`${id} ${seconds()} s  ${line}\n`) })
  const body = `${result.holds ? 'Holds' : '**Does not hold**'}; seed ${seed}, ${seconds()} s.\n\n${result.body}`
  writeSection('proof.md', { id, title: part.title, body })
  stderr.write(`${id}: ${result.holds ? 'holds' : 'does not hold'}, after ${seconds()} s; see docs/proof.md\n`)
  holds &&= result.holds
}
exit(holds ? 0 : 1)
