import { launch } from '@ytterby/runtimes/chromium'
import { freePort, startPage } from '@ytterby/runtimes/page'
import type { Part } from '../part.ts'
import { table } from '../report.ts'
import { asTheEdge } from './as-the-edge.ts'
import { dragged } from './dragged.ts'
import { firstAnswers, PHONE } from './first-answer.ts'
import { LIGHTHOUSE_VIEWS, scores } from './lighthouse.ts'

/** Milliseconds: what issue and design ask. */
const FIRST_ANSWER_BAR = 1000
const FRAME_BAR = 16

/** The page on the Worker that `npm start` runs: how soon it answers, how fast it follows a dragged day, what Lighthouse says. */
export const page: Part = {
  title: 'The page answers soon, follows a dragged day, and is accessible',
  async run({ onProgress }) {
    const port = await freePort()
    const [service, browser] = [await startPage(), await launch({ port })]
    const edge = await asTheEdge(service.origin)
    try {
      onProgress('cold loads')
      const first = await firstAnswers(browser, edge.origin)
      onProgress('a dragged day')
      const drag = await dragged(browser, service.origin)
      const views = []
      for (const view of LIGHTHOUSE_VIEWS) {
        onProgress(`Lighthouse: ${view.name}`)
        views.push({ name: view.name, ...(await scores(edge.origin + view.fragment, port)) })
      }
      const accessible = views.every(({ accessibility }) => accessibility === 100)
      const told = (value: number, bar: number): string =>
        `${value.toFixed(value < 100 ? 1 : 0)} ms, bar ${bar}: ${value <= bar ? 'met' : 'missed'}`
      return {
        holds: accessible,
        body: `Cold loads of a question by its link, median of ${first.phone.length}: until the verdict is painted, on ${PHONE} ${told(median(first.phone), FIRST_ANSWER_BAR)}; without any throttling ${median(first.desk).toFixed(0)} ms. The files come compressed, as the edge sends them.

A day dragged over the life of the law in ${drag.length} steps: from the input until the answer stands in the document, median ${told(median(drag), FRAME_BAR)}; 95 of 100 within ${quantile(drag, 0.95).toFixed(1)} ms. Not throttled; each step re-answers and renders the whole answer.

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

Lighthouse simulates its mid-range phone (slow 4G, a processor four times slower). Accessibility has to be 100; the other figures are told, and hang on the machine and on what runs beside.`,
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
