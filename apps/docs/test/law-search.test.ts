import { launch } from '@ytterby/evidence/runtimes/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

const origin = inject('service')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
  page.setDefaultTimeout(120_000)
})
afterAll(() => browser.close())

/** What lawyers who had never seen the search typed, before they tried it, and the address of the page that answers. */
const TYPED = {
  zh: [
    ['1C905.a.4', 'law/controls/1c905'],
    ['钕铁硼永磁材料 镝', 'law/controls/1c905'],
    ['氧化钇', 'law/controls/1c908'],
    ['公告2025年第61号', 'law/instruments/mofcom-2025-61'],
    ['暂停实施', 'law/instruments/mofcom-gacc-2025-70'],
    ['管控名单', 'law/lists/control-list'],
    ['不可靠实体清单', 'law/lists/unreliable-entity'],
    ['最终用户和最终用途证明', 'end-user-certificate'],
    ['45个工作日', ''],
    ['0.1% 价值比例', 'law/instruments/mofcom-2025-61'],
    ['日本军事用户', 'japan-military'],
    ['罚款 违法经营额', 'penalties'],
    ['2026年11月10日', '2026-11-10'],
  ],
  en: [
    ['Rheinmetall', 'rheinmetall'],
    ['terbium NdFeB magnet', 'law/controls/1c904'],
    ['announcement 61 de minimis 0.1%', 'law/instruments/mofcom-2025-61'],
    ['50% subsidiary rule', 'fifty-percent'],
    ['yttrium oxide', 'law/controls/1c908'],
  ],
} as const

const links = () => page.locator('.law-search li a')

/** Types a text, and returns the addresses that are then shown; the field does nothing until the scripts of the page have run. */
async function addressesOf(text: string): Promise<string[]> {
  const field = page.getByRole('searchbox')
  await field.fill('')
  await expect.poll(() => links().count(), { timeout: 60_000 }).toBe(0)
  await field.fill(text)
  const countAgain = async (): Promise<number> => {
    await field.dispatchEvent('input')
    return links().count()
  }
  await expect.poll(countAgain, { timeout: 60_000, interval: 500 }).toBeGreaterThan(0)
  return Promise.all((await links().all()).map(async (link) => (await link.getAttribute('href')) ?? ''))
}

it.each(Object.entries(TYPED))('finds what lawyers look for within the first three, in %s', async (lang, typed) => {
  await page.goto(`${origin}/docs/${lang === 'zh' ? 'zh/' : ''}law/`)
  await page.getByRole('searchbox', { name: lang === 'zh' ? '检索法规' : 'Search the law' }).waitFor()
  const missed: string[] = []
  for (const [text, address] of typed) {
    const first = (await addressesOf(text)).slice(0, 3)
    if (!first.some((shown) => shown.toLowerCase().includes(address))) missed.push(`${text}: ${first.join(' ')}`)
  }
  expect(missed).toEqual([])
})

it('leads to the first by Enter, and every address that it shows exists', async () => {
  await page.goto(`${origin}/docs/law/`)
  const addresses = await addressesOf('8505.11')
  for (const address of addresses) expect((await fetch(`${origin}${address}`)).status, address).toBe(200)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}${addresses[0]}`)
})

it('says that nothing was found, and leads nowhere by Enter', async () => {
  await page.goto(`${origin}/docs/law/`)
  await addressesOf('air gap')
  expect(await page.locator('.law-search [role=status]').textContent()).toContain('Nothing was found.')
  await page.keyboard.press('Enter')
  expect(page.url()).toBe(`${origin}/docs/law/`)
})

it('shows pages about the law first in the search of the site, if it is asked from one', async () => {
  await page.goto(`${origin}/docs/law/`)
  await page.getByRole('button', { name: 'Search' }).first().click()
  await page.locator('#localsearch-input').fill('suspended announcement')
  const first = page.locator('.results a.result').first()
  await first.waitFor()
  expect(await first.getAttribute('href')).toMatch(/\/docs\/law\//)
})
