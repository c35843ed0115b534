import { launch } from '@ytterby/evidence/runtimes/chromium'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const origin = inject('served')
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each(['/problems', '/problems/invalid-inquiry'])(
  '%s opens in Chromium without console errors or requests to other hosts',
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    const complaints: string[] = []
    const asked: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    const response = await page.goto(origin + path, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(200)
    expect(complaints).toEqual([])
    expect([...new Set(asked)]).toEqual([origin])
    expect(await page.locator('h1').count()).toBe(1)
    // Nothing overflows a narrow screen.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  },
)

test('every link of /problems resolves', async () => {
  const page = await browser.newPage()
  await page.goto(`${origin}/problems`)
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(20)
  for (const link of new Set(links)) {
    // The documentation is no part of this Worker without its assets.
    if (!link.startsWith('/docs/')) expect((await fetch(origin + link)).status, link).toBe(200)
  }
  await page.close()
})
