import { join } from 'node:path'
import type { BenchPart } from '../../driver/part.ts'
import { withSection } from '../../driver/newest-figures.ts'
import { changeDocument } from '../../driver/report.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { startWorkers } from '../../runtimes/start-workers.ts'
import { percentile } from '../measure.ts'
import { answerBoth, answerChunk, type AnsweredScaleList, type ScaleList } from './answer-both.ts'
import { looksAMonth } from './looks-a-month.ts'
import { SERVICE, type ScaleMeasured } from './model.ts'
import { runWatch, type Nights } from './run-watch.ts'
import type { Took } from './service-load.ts'
import { scaleBody } from './scale-body.ts'
import { serviceBody } from './service-body.ts'

/** Different inquiries of a typical list, which repeats them. */
const REPEATED = 2_000

/** Jobs and watches in the Workers, as `npm start` serves them, beside the command line. */
export const scale: BenchPart = {
  title: 'Jobs and watches in the Workers',
  run: ({ quick, long, onProgress }) =>
    inScratch(async (folder) => {
      const lines = quick ? 10_000 : 200_000
      const lists: ScaleList[] = [
        { lines, distinct: Infinity, hasProfile: false },
        { lines, distinct: quick ? 200 : REPEATED, hasProfile: false },
        { lines: lines / 10, distinct: lines / 10, hasProfile: true },
        { lines, distinct: quick ? 200 : REPEATED, hasProfile: true },
        ...(long ? [{ lines: 1_000_000, distinct: Infinity, hasProfile: false }] : []),
      ]
      const service = await startWorkers(join(folder, 'jobs'))
      const answered: AnsweredScaleList[] = []
      const chunks: Took[] = []
      try {
        for (let round = 0; round < (quick ? 2 : 5); round++) chunks.push(await answerChunk(service, folder, round))
        onProgress(
          `a job of one chunk: ${percentile(
            chunks.map(({ seconds }) => seconds),
            0.5,
          ).toFixed(2)} s`,
        )
        for (const list of lists) {
          const found = await answerBoth(service, folder, list)
          if (typeof found === 'string') return { holds: false, body: found }
          onProgress(
            `${list.lines} lines: ${found.job.seconds.toFixed(1)} s and ${found.commandLine.seconds.toFixed(1)} s`,
          )
          answered.push(found)
        }
      } finally {
        service.stop()
      }
      const nights = await runWatch(
        join(folder, 'watches'),
        quick ? { lines: 1_000, goods: 200 } : { lines: 10_000, goods: 2_000 },
      )
      onProgress(`a slice of a watch: ${((1_000 * nights.turning.seconds) / nights.slices).toFixed(0)} ms`)
      const measured = measuredBy(answered, nights, looksAMonth(quick ? 20 : 200))
      const model = scaleBody(measured)
      if (!quick)
        changeDocument('scale.md', (document, when) =>
          withSection(document, when, { id: 'model', title: 'Figures', body: model.trim() }),
        )
      return { holds: true, body: `${serviceBody({ chunks, answered, nights })}${quick ? `\n\n${model}` : ''}` }
    }),
}

/** What the model is fed with. Processor time stands for time: other work on the machine does not change it. */
function measuredBy(
  answered: readonly AnsweredScaleList[],
  nights: Nights,
  months: ReturnType<typeof looksAMonth>,
): ScaleMeasured {
  const longest = answered.filter(({ distinct }) => distinct === Infinity).at(-1)
  if (longest === undefined) throw new RangeError('Nothing was measured')
  return {
    chunkMilliseconds: (1_000 * longest.job.workerdSeconds) / Math.ceil(longest.lines / SERVICE.chunkLines),
    inputBytesALine: longest.inputBytes / longest.lines,
    outputBytesALine: longest.outputBytes / longest.lines,
    sliceMilliseconds: (1_000 * nights.turning.workerdSeconds) / nights.slices,
    newLineMilliseconds: (1_000 * nights.taking.workerdSeconds) / nights.lines,
    quietMilliseconds: nights.quietOfOneLine,
    storedBytesALine: nights.storedBytesALine,
    storedBytesAnEvent: nights.storedBytesAnEvent,
    looksALineAMonth: months.looks,
    eventsALineAMonth: months.events,
  }
}
