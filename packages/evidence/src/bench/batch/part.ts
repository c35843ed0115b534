import { join } from 'node:path'
import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import type { BenchPart } from '../../driver/part.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { timesText } from '../time-text.ts'
import { checkAnswers, checkFullAnswers } from './check-answers.ts'
import { csv, ndjson, type Format } from './formats.ts'
import type { BatchPlan } from './lines.ts'
import { runScript, type Ran } from './run-script.ts'
import { haveSameBytes } from './same-bytes.ts'
import { answering, rewriting } from './scripts.ts'
import { writeBatchFile } from './write-file.ts'

/** Targets as multiples of the time for rewriting the input file, and for rewriting the answers. */
const BARS: Readonly<Record<Format['name'], number>> = { csv: 4.5, ndjson: 8 }
const BAR_OF_OUTPUT = 0.7
/** Memory that grows by less than this factor counts as constant, because the peak of the heap varies. */
const FLAT = 1.25
const SEED = 20_250_404
/** Number of different inquiries in a typical file, which repeats them. */
const REPEATED = 2_000
const BAD = 1 / 5_000
const COMPARED = 200

type File = { readonly format: Format; readonly plan: BatchPlan; readonly full?: true }

type Figures = File & {
  readonly ours: Ran
  /** The other program rewriting the file, and rewriting the answers. */
  readonly peer: Ran
  readonly ofAnswers: Ran
}

/** Compares the command line on long files with a program that only parses and rewrites them. */
export const batch: BenchPart = {
  title: 'Batch files on the command line',
  async run({ quick, onProgress }) {
    const [few, many] = quick ? [2_000, 10_000] : [100_000, 1_000_000]
    const plan = { lines: few, distinct: Infinity, bad: BAD, seed: SEED }
    const files: File[] = [
      ...[csv, ndjson].flatMap((format) => [
        { format, plan },
        { format, plan: { ...plan, lines: many } },
        { format, plan: { ...plan, distinct: Math.min(REPEATED, few / 10) } },
      ]),
      { format: ndjson, plan: { ...plan, bad: 0 }, full: true },
    ]
    const measured: Figures[] = []
    for (const file of files) {
      const figures = await inScratch((folder) => run(file, folder))
      if (typeof figures === 'string') return { holds: false, body: `${nameOf(file)}: ${figures}` }
      onProgress(`${nameOf(file)}: ${figures.ours.seconds.toFixed(1)} s and ${figures.peer.seconds.toFixed(1)} s`)
      measured.push(figures)
    }
    return { holds: true, body: bodyOf(measured) }
  },
}

/** Runs the programs one after the other. Returns figures, or a sentence about wrong answers or a file that was not rewritten unchanged. */
async function run(file: File, folder: string): Promise<Figures | string> {
  const { format, plan, full = false } = file
  const [input, answers, again] = [join(folder, 'input'), join(folder, 'answers'), join(folder, 'again')]
  await writeBatchFile(input, plan, format)
  const ours = await runScript(answering(input, { full }), answers)
  const ofAnswers = await runScript(rewriting(answers, format), again)
  if (!(await haveSameBytes(answers, again))) return 'the other program did not rewrite the answers unchanged'
  const peer = await runScript(rewriting(input, format), again)
  if (!(await haveSameBytes(input, again))) return 'the other program did not rewrite the file unchanged'
  const every = Math.ceil(plan.lines / COMPARED)
  const { refused, differences } = await (full
    ? checkFullAnswers(answers, plan, every)
    : checkAnswers(answers, plan, format, every))
  if (differences.length > 0) return differences.join('; ')
  const wrong = [ours, peer, ofAnswers].find(({ status }, at) => status !== (at === 0 && refused > 0 ? 1 : 0))
  if (wrong !== undefined) return `a program ended with status ${wrong.status}: ${wrong.said}`
  return { ...file, ours, peer, ofAnswers }
}

const isDistinct = ({ plan }: File): boolean => plan.distinct === Infinity
const nameOf = (file: File): string =>
  `${file.format.name}, ${file.plan.lines.toLocaleString('en')} lines, ${isDistinct(file) ? 'each different' : 'repeated'}${file.full === true ? ', whole answers' : ''}`

const secondsOf = ({ seconds }: Ran): number => seconds
const processorOf = ({ processorSeconds }: Ran): number => processorSeconds
const ratioOf = (ours: Ran, peer: Ran, of = secondsOf): number => of(ours) / of(peer)

function bodyOf(measured: readonly Figures[]): string {
  const perSecond = ({ plan }: Figures, { seconds }: Ran): string =>
    Math.round(plan.lines / seconds).toLocaleString('en')
  const megabytes = ({ peakBytes }: Ran): string => `${(peakBytes / 1e6).toFixed(0)} MB`
  return [
    `The command line answers a file into another one. The other program parses the same file and rewrites it (CSV with the same library, \`csv-parse\` and \`csv-stringify\`; NDJSON with \`JSON\`), and then does the same with the answers. Each run is a separate process, measured from start to end. “Each different”: every line is a new inquiry, from fully stated to open. “Repeated”: the lines repeat ${REPEATED.toLocaleString('en')} inquiries with different quantities. One line in ${(1 / BAD).toLocaleString('en')} is refused. Checked: one answer per line, and ${COMPARED} of them and every refusal equal to those of the SDK. “Whole answers” are those of \`--full\`.`,
    table(
      [
        'file',
        'ytterby, lines/s',
        'peer, lines/s',
        '÷ rewriting the file',
        'processor time',
        '÷ rewriting the answers',
        'peak memory',
        'of the other program',
      ],
      measured.map((figures) => [
        nameOf(figures),
        perSecond(figures, figures.ours),
        perSecond(figures, figures.peer),
        timesText(ratioOf(figures.ours, figures.peer)),
        timesText(ratioOf(figures.ours, figures.peer, processorOf)),
        timesText(ratioOf(figures.ours, figures.ofAnswers)),
        megabytes(figures.ours),
        megabytes(figures.peer),
      ]),
    ),
    table(
      ['bar', 'at most', 'measured', ''],
      [csv, ndjson].flatMap((format) => barsOf(format, measured)),
    ),
  ].join('\n\n')
}

/** The targets for the time with the larger number of different lines, and for its memory relative to that with the smaller number. */
function barsOf({ name }: Format, measured: readonly Figures[]): string[][] {
  const [few, many, whole] = measured.filter((figures) => figures.format.name === name && isDistinct(figures))
  if (few === undefined || many === undefined) throw new RangeError('Nothing was measured')
  const linesOf = ({ plan }: File): string => plan.lines.toLocaleString('en')
  const bars = [
    {
      what: `${name}: ${linesOf(many)} different lines ÷ rewriting the file`,
      measured: ratioOf(many.ours, many.peer),
      limit: BARS[name],
    },
    {
      what: `${name}: memory for ${many.plan.lines / few.plan.lines} × the lines`,
      measured: many.ours.peakBytes / few.ours.peakBytes,
      limit: FLAT,
    },
    ...(whole === undefined
      ? []
      : [
          {
            what: `${name}: ${linesOf(whole)} different lines to whole answers ÷ rewriting these`,
            measured: ratioOf(whole.ours, whole.ofAnswers),
            limit: BAR_OF_OUTPUT,
          },
        ]),
  ]
  return bars.map((bar) => barRow({ ...bar, text: timesText }))
}
