import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SAP } from './intake-steps.ts'
import { visit } from './visit.ts'
import type { JSHandle, Page } from 'playwright-core'

const LINES = 100_000
/** Longest time in milliseconds for which a task of the page may keep it from drawing. */
const LONGEST = 50
const folder = mkdtempSync(join(tmpdir(), 'ytterby-large-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Watched = { readonly tasks: number[]; readonly frames: number[] }

/** Starts to watch what keeps the page from drawing: long tasks of its thread, and gaps between its frames. */
const watch = (page: Page): Promise<JSHandle<Watched>> =>
  page.evaluateHandle(() => {
    const watched = { tasks: [0], frames: [0] }
    let last = performance.now()
    new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      { type: 'longtask' },
    )
    const look = (now: number): void => {
      watched.frames.push(now - last)
      last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    return watched
  })

/** The longest task and the longest gap between frames since the last time, by the clock. */
async function seen(handle: JSHandle<Watched>): Promise<{ readonly task: number; readonly frame: number }> {
  const { tasks, frames } = await handle.evaluate((watched) => ({
    tasks: watched.tasks.splice(0),
    frames: watched.frames.splice(0),
  }))
  return { task: Math.max(0, ...tasks), frame: Math.max(0, ...frames) }
}

type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
  /** Time of the processor that a task took, in microseconds. */
  readonly tdur?: number
}

/** The longest task of the page in milliseconds of the processor: other programs of the machine do not count. */
function longestTask(trace: Buffer): number {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString('utf8'))
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && isMain.has(`${pid} ${tid}`),
  )
  expect(tasks.length).toBeGreaterThan(0)
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000
}

function largeList(): string {
  const [header = '', ...goods] = readFileSync(SAP, 'utf8').trimEnd().split(/\r?\n/)
  const lines = Array.from({ length: LINES }, (_, at) => {
    const good = (goods[at % goods.length] ?? '').replace(/^\d+/, String(4_711_000 + at))
    // Every seventh good is one of a kind.
    return at % 7 === 0 ? good.replace(';', `;${at} `) : good
  })
  const path = join(folder, 'large.csv')
  writeFileSync(path, `${header}\n${lines.join('\n')}\n`)
  return path
}

const PATIENT = { timeout: 600_000 }

const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  read: async (page) => {
    await page.locator('input[type=file]').setInputFiles(largeList())
    await page.locator('.mapping').waitFor(PATIENT)
  },
  ask: async (page) => {
    await page.locator('.mapping .primary').click()
    await page.locator('.triage').waitFor(PATIENT)
    await page.locator('.rows-table tbody tr').first().waitFor()
    await page.locator('.deciding').getByLabel('Your name').fill('Anna')
  },
  answer: async (page) => {
    const asked = await page.locator('.questions').textContent()
    await page.locator('.question .options button').first().click()
    await expect.poll(() => page.locator('.questions').textContent(), PATIENT).not.toBe(asked)
  },
  'set aside': async (page) => {
    await page.getByRole('button', { name: /^Accept all/ }).click()
    await page.getByText('Nothing is left to set aside').waitFor(PATIENT)
  },
  undo: async (page) => {
    await page.getByRole('button', { name: 'Undo the last decision' }).click()
    await page.getByRole('button', { name: /^Accept all/ }).waitFor(PATIENT)
  },
  unfold: async (page) => {
    await page.locator('.aside summary').first().click()
    await page.locator('.aside tbody tr').first().waitFor()
  },
  browse: async (page) => {
    await page.locator('.results').getByRole('button', { name: 'Next →' }).click()
    await page.getByText('51–100 of 100,000').waitFor()
  },
}

test('a raw list of 100,000 lines is read, asked about, answered and undone without a task over 50 ms on the page', async () => {
  const { page, end } = await visit('#view=list')
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser')
  await page.locator('.drop').waitFor()
  const watched = await watch(page)
  const longest: Record<string, number> = {}
  for (const [name, act] of Object.entries(STEPS)) {
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
    const start = performance.now()
    await act(page)
    const seconds = (performance.now() - start) / 1000
    longest[name] = longestTask(await browser.stopTracing())
    const { task, frame } = await seen(watched)
    process.stdout.write(
      `${name}: ${seconds.toFixed(1)} s; longest task ${longest[name].toFixed(1)} ms of the processor, ${task.toFixed(0)} ms by the clock; longest frame ${frame.toFixed(0)} ms\n`,
    )
  }
  expect(Object.entries(longest).filter(([, milliseconds]) => milliseconds >= LONGEST)).toEqual([])
  await end()
})
