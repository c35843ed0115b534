/**
 * `npm run impact [-- --json] [--sample]`: lists which answers differ from the last frozen release, on which days,
 * in which fields and because of which parts of the law, and what the next version has to be.
 */
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { OF_THE_GATE } from './src/check.ts'
import { coverageFindings } from './src/coverage/coverage-findings.ts'
import { decidedDifferently } from './src/coverage/decided-differently.ts'
import { bumpFor, findingsOf } from './src/findings.ts'
import { impactInParallel } from './src/impact/in-parallel.ts'
import { plannedImpact } from './src/impact/planned.ts'
import { impactMarkdown } from './src/impact/report.ts'
import { readPending } from './src/pending.ts'
import { PLACES } from './src/places.ts'

const USAGE = `Usage: npm run impact [-- --json] [--sample]
  --json     every difference, as JSON; a table in Markdown otherwise
  --sample   ask as little as the gate does: seconds instead of minutes
`
/** The whole corpus, and a number of sweep rows that takes about as long. */
const WHOLE = { everyGood: 1, everyRow: 23 }

const { values } = parseArgs({
  args: argv.slice(2),
  options: { json: { type: 'boolean' }, sample: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help === true) {
  stdout.write(USAGE)
  exit(0)
}

const plan = plannedImpact(values.sample === true ? OF_THE_GATE : WHOLE)
if (plan === null) {
  stdout.write('No release is frozen yet: there is nothing to compare with.\n')
  exit(0)
}
const impact = await impactInParallel({ ...plan, onProgress: (line) => stderr.write(`${line}\n`) })
const pending = await readPending(PLACES.root)
const decided = decidedDifferently(plan)
const findings = [...coverageFindings(decided, pending), ...findingsOf(impact, pending)]
if (values.json === true) stdout.write(`${JSON.stringify({ ...impact, bump: bumpFor(impact), findings }, null, 2)}\n`)
else {
  stdout.write(`${impactMarkdown(impact)}\nThe next version is at least a ${bumpFor(impact)}.\n`)
  for (const finding of findings) stdout.write(`\nTo do: ${finding}\n`)
}
