import { join } from 'node:path'
import { table } from '@ytterby/proof/report'
import { barRow } from '../bar.ts'
import { percentile } from '../measure.ts'
import type { Part } from '../part.ts'
import { inScratch } from '@ytterby/runtimes/scratch'
import { timesText } from '../time-text.ts'
import { checkAnswers } from './check-answers.ts'
import { csv, ndjson, type Format } from './formats.ts'
import type { Plan } from './lines.ts'
import { runScript, type Ran } from './run-script.ts'
import { holdSameBytes } from './same-bytes.ts'
import { answering, rewriting } from './scripts.ts'
import { writeBatchFile } from './write-file.ts'

const BAR = 2
/** What still counts as flat: the peak of a collected heap is never the same twice. */
const FLAT = 1.25
const SEED = 20_250_404
const DISTINCT = 20_000
const BAD = 1 / 5_000
const COMPARED = 200

type File = { readonly format: Format; readonly plan: Plan; readonly rounds: number }

type Figures = File & { readonly ours: readonly Ran[]; readonly peers: readonly Ran[]; readonly refused: number }

/** The command line over long files, and what it costs to parse and write the same files again. */
export const batch: Part = {
  title: 'Batch files on the command line',
  async run({ quick, onProgress }) {
    const [few, many, rounds] = quick ? [2_000, 20_000, 1] : [100_000, 1_000_000, 3]
    const plan = { lines: few, distinct: Math.min(DISTINCT, few), bad: BAD, seed: SEED }
    const files: File[] = [
      ...[csv, ndjson].flatMap((format) => [
        { format, plan, rounds },
        { format, plan: { ...plan, lines: many }, rounds },
      ]),
      { format: csv, plan: { ...plan, distinct: Infinity }, rounds: 1 },
    ]
    const measured: Figures[] = []
    for (const file of files) {
      const figures = await inScratch((folder) => run(file, folder, onProgress))
      if (typeof figures === 'string') return { equal: false, because: `${nameOf(file)}: ${figures}` }
      measured.push(figures)
    }
    return { equal: true, body: bodyOf(measured) }
  },
}

/** Runs both programs in turns; or says what the command line answered otherwise than the SDK, or the peer wrote otherwise. */
async function run(file: File, folder: string, onProgress: (line: string) => void): Promise<Figures | string> {
  const { format, plan, rounds } = file
  const [input, answers, again] = [join(folder, 'input'), join(folder, 'answers'), join(folder, 'again')]
  await writeBatchFile(input, plan, format)
  const ours: Ran[] = []
  const peers: Ran[] = []
  for (let round = 1; round <= rounds; round += 1) {
    ours.push(await runScript(answering(input), answers))
    peers.push(await runScript(rewriting(input, format), again))
    onProgress(`${nameOf(file)}, round ${round}: ${spoken(ours.slice(-1))} s and ${spoken(peers.slice(-1))} s`)
  }
  const { refused, differences } = await checkAnswers(answers, plan, format, Math.ceil(plan.lines / COMPARED))
  if (differences.length > 0) return differences.join('; ')
  const wrong = [
    ...ours.filter(({ status }) => status !== (refused > 0 ? 1 : 0)),
    ...peers.filter(({ status }) => status !== 0),
  ]
  if (wrong.length > 0) return `a program ended with status ${wrong[0]?.status}: ${wrong[0]?.said}`
  if (!(await holdSameBytes(input, again))) return 'the peer did not write the file that it read'
  return { ...file, ours, peers, refused }
}

const nameOf = ({ format, plan }: File): string =>
  `${format.name}, ${plan.lines.toLocaleString('en')} lines${plan.distinct === Infinity ? ', each different' : ''}`

const median = (runs: readonly Ran[], of: (ran: Ran) => number): number => percentile(runs.map(of), 0.5)
const spoken = (runs: readonly Ran[]): string => median(runs, secondsOf).toFixed(1)
const megabytes = (runs: readonly Ran[]): string => `${(peakOf(runs) / 1e6).toFixed(0)} MB`
const peakOf = (runs: readonly Ran[]): number => median(runs, ({ peakBytes }) => peakBytes)

const secondsOf = ({ seconds }: Ran): number => seconds
const ratioOf = ({ ours, peers }: Figures, of: (ran: Ran) => number): number => median(ours, of) / median(peers, of)

function bodyOf(measured: readonly Figures[]): string {
  const perSecond = ({ plan }: Figures, runs: readonly Ran[]): string =>
    Math.round(plan.lines / median(runs, secondsOf)).toLocaleString('en')
  return [
    `The command line answers a file into another; the peer parses the same file and writes it again (CSV with the same library, \`csv-parse\` and \`csv-stringify\`; NDJSON with \`JSON\`). Each run is a process of its own, from its start to its end, in turns; medians. The lines are drawn from ${DISTINCT.toLocaleString('en')} different inquiries, which the command line remembers; one in ${(1 / BAD).toLocaleString('en')} is refused. Checked: one answer per line, ${COMPARED} of them and every refusal as the SDK says.`,
    table(
      ['file', 'ytterby, lines/s', 'peer, lines/s', 'time, bar 2', 'processor time', 'peak memory', 'of the peer'],
      measured.map((figures) => [
        nameOf(figures),
        perSecond(figures, figures.ours),
        perSecond(figures, figures.peers),
        timesText(ratioOf(figures, secondsOf)),
        timesText(ratioOf(figures, ({ processorSeconds }) => processorSeconds)),
        megabytes(figures.ours),
        megabytes(figures.peers),
      ]),
    ),
    table(
      ['bar', 'at most', 'measured', ''],
      [csv, ndjson].flatMap((format) => barsOf(format, measured)),
    ),
    'The file whose lines are all different has no bar: each line costs a whole assessment.',
  ].join('\n\n')
}

/** The time at the larger number of lines; and the memory there, held against that at the smaller one. */
function barsOf({ name }: Format, measured: readonly Figures[]): string[][] {
  const [few, many] = measured.filter(({ format, plan }) => format.name === name && plan.distinct !== Infinity)
  if (few === undefined || many === undefined) return []
  const growth = peakOf(many.ours) / peakOf(few.ours)
  const lines = many.plan.lines / few.plan.lines
  return [
    barRow({ what: `${name}: time beside the peer`, measured: ratioOf(many, secondsOf), limit: BAR, text: timesText }),
    barRow({ what: `${name}: memory for ${lines} × the lines`, measured: growth, limit: FLAT, text: timesText }),
  ]
}
