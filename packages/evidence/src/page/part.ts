import { launch } from '../runtimes/chromium.ts'
import { freePort } from '../runtimes/free-port.ts'
import { startPage } from '../runtimes/page.ts'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { startCompressingProxy } from './compressing-proxy.ts'
import { dragged } from './dragged.ts'
import { firstAnswers, MID_TIER_INDEX } from './first-answer.ts'
import { LIGHTHOUSE_VIEWS, scores } from './lighthouse.ts'

/** Targets in milliseconds, from the specification and the design. */
const FIRST_ANSWER_BAR = 1000
const FRAME_BAR = 16
const VERY_SLOW = 4

/** Measures the page as served by `npm start`: the time to the first answer, the delay while the day is dragged, and Lighthouse scores. */
export const page: ProofPart = {
  title: 'The page answers quickly, follows a dragged day, and is accessible',
  async run({ onProgress }) {
    const port = await freePort()
    const [service, browser] = [await startPage(), await launch({ port })]
    const edge = await startCompressingProxy(service.origin)
    try {
      onProgress('a dragged day')
      const drag = await dragged(browser, service.origin)
      const views = []
      for (const view of LIGHTHOUSE_VIEWS) {
        onProgress(`Lighthouse: ${view.name}`)
        views.push({ name: view.name, ...(await scores(edge.origin + view.fragment, port)) })
      }
      onProgress('cold loads')
      const index = median(views.map(({ benchmarkIndex }) => benchmarkIndex))
      const slower = Math.max(1, index / MID_TIER_INDEX)
      const phone = await firstAnswers(browser, edge.origin, slower)
      const slowPhone = await firstAnswers(browser, edge.origin, VERY_SLOW)
      const desk = await firstAnswers(browser, edge.origin, null)
      const accessible = views.every(({ accessibility }) => accessibility === 100)
      const judged = (value: number, bar: number): string =>
        `${value.toFixed(value < 100 ? 1 : 0)} ms, bar ${bar}: ${value <= bar ? 'met' : 'missed'}`
      return {
        holds: accessible,
        body: `Cold loads of a question by its link, median of ${phone.length}, until the verdict is painted: on a mid-tier phone ${judged(median(phone), FIRST_ANSWER_BAR)}. The phone is the one that Chromium's tools use for calibration: Lighthouse's benchmark index is ${MID_TIER_INDEX} on it and ${index.toFixed(0)} here, so the processor is throttled by a factor of ${slower.toFixed(1)}; the network is fast 4G (165 ms, 8.1 Mbit/s). With a processor ${VERY_SLOW} times slower than this one it is ${median(slowPhone).toFixed(0)} ms, without any throttling ${median(desk).toFixed(0)} ms. The files are compressed, as at the edge.

A day dragged over recent years in ${drag.length} steps: from the input until the document shows the answer, median ${judged(median(drag), FRAME_BAR)}, 95th percentile ${quantile(drag, 0.95).toFixed(1)} ms. Not throttled; each step computes and renders the whole answer.

${table(
  ['view', 'performance', 'accessibility', 'best practices', 'blocking, ms', 'first paint, ms'],
  views.map(({ name, performance, accessibility, bestPractices, blocking, paint }) => [
    name,
    performance,
    accessibility,
    bestPractices,
    blocking.toFixed(0),
    paint.toFixed(0),
  ]),
)}

Lighthouse simulates its mid-range phone (slow 4G, a processor four times slower). Accessibility must be 100. The other figures are for information; they depend on the machine and its load.`,
      }
    } finally {
      await edge.stop()
      await browser.close()
      await service.stop()
    }
  },
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
const median = (values: readonly number[]): number => quantile(values, 0.5)
