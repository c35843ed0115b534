import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import { percentile } from '../measure.ts'
import { timesText } from '../time-text.ts'
import { SERVICE } from './model.ts'
import type { AnsweredScaleList } from './answer-both.ts'
import type { Nights } from './run-watch.ts'
import type { Took } from './service-load.ts'

/** The time of a job as a multiple of the command line's. */
const BAR = 2

type Figures = {
  readonly chunks: readonly Took[]
  readonly answered: readonly AnsweredScaleList[]
  readonly nights: Nights
}

/** The section of `docs/bench.md`. */
export function serviceBody({ chunks, answered, nights }: Figures): string {
  return [
    'Both Workers in the real workerd, started as by `npm start`. A job is measured from the first byte that is sent to the last byte of the result, beside `ytterby batch` on the same file, one after the other. Checked before: the result has the bytes that the command line prints. “Repeated” are 2,000 inquiries with different quantities, each of which a consumer answers once. One line in 5,000 is refused. A list with a profile is one of SAP, and the profile answers all of it. Processor time is that of workerd, which here also plays R2, the queue and the databases; other work on the machine changes it less than the seconds.',
    table(
      [
        'list',
        'job',
        'command line',
        'ratio',
        'processor time of the job',
        'of the command line',
        'ratio',
        'of a chunk',
      ],
      answered.map((list) => {
        const { job, commandLine, lines } = list
        return [
          nameOf(list),
          seconds(job.seconds),
          seconds(commandLine.seconds),
          timesText(job.seconds / commandLine.seconds),
          seconds(job.workerdSeconds),
          seconds(commandLine.processorSeconds),
          timesText(job.workerdSeconds / commandLine.processorSeconds),
          milliseconds((1_000 * job.workerdSeconds) / chunksOf(lines)),
        ]
      }),
    ),
    table(
      ['bar', 'at most', 'measured', ''],
      answered.flatMap((list) => [
        barRow({
          what: `${nameOf(list)}: time of the job ÷ command line`,
          measured: list.job.seconds / list.commandLine.seconds,
          limit: BAR,
          text: timesText,
        }),
        barRow({
          what: `${nameOf(list)}: processor time of the job ÷ command line`,
          measured: list.job.workerdSeconds / list.commandLine.processorSeconds,
          limit: BAR,
          text: timesText,
        }),
      ]),
    ),
    `A job of one chunk of ${SERVICE.chunkLines.toLocaleString('en')} different lines takes ${seconds(median(chunks, (took) => took.seconds))} from upload to download, and ${seconds(median(chunks, (took) => took.workerdSeconds))} of processor time on both processors (medians of ${chunks.length}).`,
    memoryOf(answered, nights),
    nightsOf(nights),
  ].join('\n\n')
}

function memoryOf(answered: readonly AnsweredScaleList[], nights: Nights): string {
  const jobs = answered.map((list) => `${megabytes(list.job.residentBytes)} with ${nameOf(list)}`).join('; ')
  return `Resident memory of the workerd process, which holds the isolates of both Workers and what plays R2, the queue and the databases: ${jobs}; ${megabytes(nights.turning.residentBytes)} with the watch. What one isolate takes of it is measured by \`npm run bench memory\`.`
}

function nightsOf(nights: Nights): string {
  const { lines, goods, slices, events, turning } = nights
  const each = (all: number): string => milliseconds((1_000 * all) / slices)
  return `A watch of ${lines.toLocaleString('en')} lines with ${goods.toLocaleString('en')} different goods takes ${milliseconds((1_000 * nights.taking.workerdSeconds) / lines)} of processor time for each line that is sent. If it looked on 2026-11-10 last, it finds ${events.toLocaleString('en')} events in ${slices} slices of ${SERVICE.sliceLines} lines and ${seconds(turning.seconds)}. A slice takes ${each(turning.seconds)}, and ${each(turning.workerdSeconds)} of processor time on both processors. A night on which nothing turns takes ${milliseconds(nights.quiet)} for this watch, from asking to the end of the night, and ${milliseconds(nights.quietOfOneLine)} for watches of one line (median of 19).`
}

const chunksOf = (lines: number): number => Math.ceil(lines / SERVICE.chunkLines)
const nameOf = ({ lines, distinct, hasProfile }: AnsweredScaleList): string =>
  `${lines.toLocaleString('en')} lines, ${distinct < lines ? 'repeated' : 'each different'}${hasProfile ? ', with a profile' : ''}`
const median = (all: readonly Took[], of: (took: Took) => number): number => percentile(all.map(of), 0.5)
const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} s`
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
