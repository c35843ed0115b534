import type { Browser } from 'playwright-core'
import { QUESTION } from './question.ts'

/** What Chromium's own tools call a mid-tier phone on fast 4G: a processor four times slower, 165 ms, 8.1 and 1.35 Mbit/s. */
export const PHONE = 'a mid-range phone (a processor four times slower, fast 4G: 165 ms, 8.1 Mbit/s)'
const SLOWER = 4
const FAST_4G = { offline: false, latency: 165, downloadThroughput: 8_100_000 / 8, uploadThroughput: 1_350_000 / 8 }
const LOADS = 9
const PATIENCE_MS = 30_000

/** Milliseconds from the start of a cold load until the verdict is painted: of several, on a phone and without throttling. */
export async function firstAnswers(
  browser: Browser,
  origin: string,
): Promise<{ readonly phone: readonly number[]; readonly desk: readonly number[] }> {
  const phone: number[] = []
  const desk: number[] = []
  for (let load = 0; load < LOADS; load++) {
    phone.push(await firstAnswer(browser, origin, true))
    desk.push(await firstAnswer(browser, origin, false))
  }
  return { phone, desk }
}

async function firstAnswer(browser: Browser, origin: string, isPhone: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    if (isPhone) {
      const tools = await context.newCDPSession(page)
      await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      await tools.send('Network.enable')
      await tools.send('Network.emulateNetworkConditions', FAST_4G)
    }
    await page.addInitScript(`
      new MutationObserver((_, observer) => {
        if (document.querySelector('section.verdict') === null) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.answeredAfter = String(performance.now()) }))
      }).observe(document, { childList: true, subtree: true })`)
    await page.goto(origin + QUESTION, { waitUntil: 'commit' })
    const html = page.locator('html[data-answered-after]')
    await html.waitFor({ timeout: PATIENCE_MS, state: 'attached' })
    return Number(await html.getAttribute('data-answered-after'))
  } finally {
    await context.close()
  }
}
