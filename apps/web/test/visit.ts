import { launch } from '@ytterby/evidence/runtimes/chromium'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A page that was opened, and everything it complained of or asked for. */
export type Visit = {
  readonly page: Page
  readonly complaints: readonly string[]
  /** Addresses that were asked for, in order. */
  readonly requests: readonly string[]
  /** Ends the visit; nothing may have been complained of, and nobody else asked. */
  readonly end: () => Promise<void>
}

export const origin = (): string => inject('origin')

/** The question of the README, by its fragment. */
export const MAGNET =
  '#asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE&endUse.kind=civil'

/** What is said by who drives the browser, where a visit is without a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** Opens the page as a new visitor would. */
export async function visit(
  fragment = '',
  { width = 1280, height = 900, ...options }: BrowserContextOptions & { width?: number; height?: number } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...options,
  })
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

/** The text of the verdict, once it is that of the day. */
export const verdictOf = (page: Page): Promise<string | null> =>
  page.locator('section.verdict').getAttribute('data-verdict')

/** The bytes of the answer as the page gives them. */
export async function answerBytes(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save answer|保存答复/ }).click(),
  ])
  return read(await download.createReadStream())
}

export async function read(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
