import { launch } from '@ytterby/evidence/runtimes/chromium'
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'

/** One browser for all files of a process, with whose end it ends. */
let launched: Promise<Browser> | undefined

/** An opened page with its console errors and requests. */
export type Visit = {
  readonly page: Page
  readonly complaints: readonly string[]
  /** The requested addresses, in order. */
  readonly requests: readonly string[]
  /** Ends the visit. Expects no console errors, and no requests to other servers. */
  readonly end: () => Promise<void>
}

export const origin = (): string => inject('origin')

/** The URL fragment for the question of the README. */
export const MAGNET =
  '#asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE&endUse.kind=civil'

/** The message that Playwright logs if a visit has no service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** Tests check results, not speed: on a busy machine everything takes longer. */
const BUSY_MACHINE_MS = 120_000

/** Opens the page as a new visitor would. */
export async function visit(
  fragment = '',
  { width = 1280, height = 900, ...options }: BrowserContextOptions & { width?: number; height?: number } = {},
): Promise<Visit> {
  const browser = await (launched ??= launch())
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...options,
  })
  context.setDefaultTimeout(BUSY_MACHINE_MS)
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.text() !== BLOCKED) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${origin()}/${fragment}`)
  await page.locator('main .card').first().waitFor()
  if ((await page.locator('section.verdict').count()) > 0) await page.locator('section.share').waitFor()
  await settled(page)
  return {
    page,
    complaints,
    requests,
    async end() {
      expect(complaints).toEqual([])
      expect([...new Set(requests.map((url) => new URL(url).origin))]).toEqual([origin()])
      await context.close()
    },
  }
}

/** The text of the verdict, after the answer for the day appeared. */
export const verdictOf = (page: Page): Promise<string | null> =>
  page.locator('section.verdict').getAttribute('data-verdict')

/** The bytes of the answer that the page offers for download. */
export async function answerBytes(page: Page): Promise<string> {
  return textOf(await fileOf(page.getByRole('button', { name: /Save answer|保存答复/ })))
}

/** Waits until nothing is on its way that would move what is to be pressed. */
async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
}

/** The file that a button saves. */
export async function fileOf(button: Locator): Promise<Download> {
  const page = button.page()
  await button.waitFor()
  await settled(page)
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return download
}

/** The text of a file that the page saved. */
export async function textOf(file: Download): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Opens what the answer folds, once it is there. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('.papers').waitFor()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('.rest, .papers .stages, .clock details'))
      fold.setAttribute('open', '')
  })
}
