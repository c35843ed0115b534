import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launch } from '@ytterby/evidence/runtimes/chromium'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2, levels A and AA, and the best practices of axe. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const origin = inject('service')
let browser: Browser
let page: Page
/** What the page complained of, and the other hosts that it asked. */
const complaints: string[] = []

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(120_000)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // As without a network: nothing but the service is reached.
  await page.route(
    (url) => url.origin !== origin,
    async (route) => {
      complaints.push(route.request().url())
      await route.abort()
    },
  )
})
afterAll(() => browser.close())
beforeEach(() => complaints.splice(0))

/** Opens the search on the first page; its button does nothing until the scripts of the page have run. */
async function openSearch(): Promise<void> {
  await page.goto(`${origin}/docs/`)
  const field = page.getByRole('searchbox')
  await expect
    .poll(
      async () => {
        if (await field.isVisible()) return true
        // A search that has opened meanwhile covers the button, so that the click would wait without end.
        await page
          .getByRole('button', { name: 'Search' })
          .click({ timeout: 1_000 })
          .catch(() => undefined)
        return field.isVisible()
      },
      { timeout: 120_000 },
    )
    .toBe(true)
}

describe('the documentation in Chromium, with all other hosts out of reach', () => {
  it.each([
    ['guides/importer', 'light'],
    ['guides/importer', 'dark'],
    ['law/', 'light'],
    ['law/controls/1c905', 'dark'],
    ['zh/law/lists/watch-list', 'light'],
    ['law/instruments/mofcom-2025-61', 'dark'],
  ] as const)('has no finding of axe: %s, %s', async (path, colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${origin}/docs/${path}`)
    await page.evaluate(AXE)
    const { violations, passes }: AxeResults = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
    )
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.length).toBeGreaterThan(15)
    const isDark = await page.evaluate(`document.documentElement.classList.contains('dark')`)
    expect(isDark).toBe(colorScheme === 'dark')
    expect(complaints).toEqual([])
  })

  it('finds a page by its words', async () => {
    await openSearch()
    await page.getByRole('searchbox').fill('Apply by')
    await page.locator('.result', { hasText: 'When to apply' }).first().click()
    await page.waitForURL(`${origin}/docs/guides/importer#when-to-apply`)
    expect(complaints).toEqual([])
  })

  it('shows guides before the reference', async () => {
    await openSearch()
    await page.getByRole('searchbox').fill('papers')
    const links = page.locator('a.result')
    await links.nth(3).waitFor()
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const first = found.findIndex((href) => href.includes('/sdk/'))
    expect(found.slice(first === -1 ? found.length : first).filter((href) => !href.includes('/sdk/'))).toEqual([])
    expect(found[0]).toContain('/guides/')
    expect(complaints).toEqual([])
  })

  it('leads from an operation in the reference of earlier versions to the same one, and sends its request', async () => {
    await page.goto(`${origin}/docs#version`)
    await page.waitForURL(/\/docs\/http#/)
    await page.getByRole('heading', { name: /^Which release answers/ }).waitFor()
    await page.getByRole('button', { name: /^Test Request.*version/ }).click()
    const [response] = await Promise.all([
      page.waitForResponse(`${origin}/v1/version`),
      page.getByRole('button', { name: /^Send/ }).first().click(),
    ])
    expect(response.status()).toBe(200)
    await page.getByText('200 OK').first().waitFor()
    expect(complaints).toEqual([])
  })
})
