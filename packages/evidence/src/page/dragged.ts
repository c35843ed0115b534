import type { Browser } from 'playwright-core'
import { QUESTION } from './question.ts'

const STEPS = 400
/** The first steps run cold code on new inquiries. */
const WARM_UP = 100

/** Drags the handle of the day of export, and returns the milliseconds from each step until the page shows its answer. */
export async function dragged(browser: Browser, origin: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.goto(origin + QUESTION)
    await page.locator('.turns').waitFor()
    const times: number[] = JSON.parse(
      await page.evaluate(`(async () => {
        const handle = document.querySelector('.handle.asOf input')
        const times = []
        for (let step = 0; step < ${STEPS + WARM_UP}; step++) {
          await new Promise((resolve) => requestAnimationFrame(resolve))
          const began = performance.now()
          const seen = new Promise((resolve) => {
            new MutationObserver((_, observer) => { observer.disconnect(); resolve() })
              .observe(document.querySelector('.answer'), { childList: true, subtree: true, characterData: true, attributes: true })
          })
          // Moves back and forth over the last years.
          handle.value = String(0.25 + 0.7 * Math.abs(((step / 97) % 2) - 1))
          handle.dispatchEvent(new InputEvent('input', { bubbles: true }))
          await seen
          times.push(performance.now() - began)
        }
        return JSON.stringify(times)
      })()`),
    )
    return times.slice(WARM_UP)
  } finally {
    await context.close()
  }
}
