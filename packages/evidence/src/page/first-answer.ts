import type { Browser } from 'playwright-core'
import { QUESTION } from './question.ts'

/** Lighthouse's benchmark index of a mid-tier phone, to which Chromium's tools throttle the processor (CalibrationController, midScore). */
export const MID_TIER_INDEX = 1000
/** The fast 4G preset of the same tools. */
const FAST_4G = { offline: false, latency: 165, downloadThroughput: 8_100_000 / 8, uploadThroughput: 1_350_000 / 8 }
const LOADS = 9
const PATIENCE_MS = 30_000

/**
 * The milliseconds from the start of each cold load until the verdict is painted.
 *
 * @param slower Factor by which the processor is throttled, on fast 4G; null for no throttling.
 */
export async function firstAnswers(
  browser: Browser,
  origin: string,
  slower: number | null,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let load = 0; load < LOADS; load++) times.push(await firstAnswer(browser, origin, slower))
  return times
}

async function firstAnswer(browser: Browser, origin: string, slower: number | null): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 400, height: 800 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    if (slower !== null) {
      const tools = await context.newCDPSession(page)
      await tools.send('Emulation.setCPUThrottlingRate', { rate: slower })
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
