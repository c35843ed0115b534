import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { env } from 'node:process'
import type { AxeResults } from 'axe-core'
import { expect, test } from 'vitest'
import { MAGNET, verdictOf, visit } from './visit.ts'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Cells that say no single value, goods to ask about, and goods that are something else. */
const RAW_LIST = join(import.meta.dirname, '../../../packages/evidence/src/intake/files/january-containers.csv')
/** WCAG 2.2, levels A and AA, and the best practices of axe. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<unknown[]> {
  // The browser's debugging protocol injects axe, so the content security policy does not apply.
  await page.evaluate(AXE)
  const results: AxeResults = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`)
  expect(results.passes.length).toBeGreaterThan(15)
  return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])
}

type View = {
  readonly name: string
  readonly fragment: string
  readonly ready: string
  readonly act?: (page: Page) => Promise<void>
}

const VIEWS: readonly View[] = [
  { name: 'nothing stated', fragment: '#asOf=2026-03-01', ready: '.beginning' },
  {
    name: 'an answer with all details open',
    fragment: `${MAGNET}&clock.neededBy=2026-06-01&clock.transitDays=35`,
    ready: '.papers',
    act: async (page) => {
      await page.locator('.turns').waitFor()
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
    },
  },
  {
    name: 'a ban',
    fragment: '#asOf=2026-03-01&product.form=metal&product.elements=Dy&destination=US&endUse.kind=military',
    ready: '.papers',
  },
  {
    name: 'an unsettled answer',
    fragment: '#asOf=2026-11-26&product.form=ndfeb-magnet&product.elements=Nd;Ho&destination=DE',
    ready: '.papers',
  },
  {
    name: 'a near match, a cleared match, and the form that clears one',
    fragment: `${MAGNET.replace('2026-03-01', '2026-11-24')}&endUser.name=Rheinmetal AG&importer.name=Rheinmetal AG&importer.cleared=${encodeURIComponent('[{"listed":"Rheinmetall AG","notice":"MOFCOM-2026-30","met":"Rheinmetall AG","on":"2026-09-01","why":"A baker of Kassel."}]')}`,
    ready: '.papers',
    act: async (page) => {
      await page.locator('.screening summary').first().click()
      await page.locator('.clearing button').click()
      await page.locator('.clearing .finding').waitFor()
    },
  },
  { name: 'a refusal', fragment: `${MAGNET}&product.commodityCode=12`, ready: '.refused' },
  {
    name: 'a source',
    fragment: MAGNET,
    ready: '.papers',
    act: async (page) => page.locator('.cite').first().click(),
  },
  {
    name: 'a paper',
    fragment: MAGNET,
    ready: '.papers',
    act: async (page) => {
      await page.locator('.drawn-up button').first().click()
      await page.locator('.sheet').waitFor()
    },
  },
  {
    name: 'what licences cover',
    fragment: '#view=licences',
    ready: 'form.card',
    act: async (page) => {
      await page.locator('form .buttons button').last().click()
      await page.locator('tr[data-covers]').first().waitFor()
    },
  },
  { name: 'no list yet', fragment: '#view=list', ready: '.drop' },
  {
    name: 'the columns of a list',
    fragment: '#view=list',
    ready: '.drop',
    act: async (page) => {
      await page.locator('.drop button').click()
      await page.locator('.mapping').waitFor()
    },
  },
  {
    name: 'an answered list',
    fragment: '#view=list',
    ready: '.drop',
    act: async (page) => {
      await page.locator('.drop button').click()
      await page.locator('.mapping .primary').click()
      await page.locator('.rows-table tbody tr').first().waitFor()
      await page.locator('.exposures button').click()
      await page.locator('.bars').first().waitFor()
      await page.locator('.compare button').click()
      await page.locator('.compare [role=status]').waitFor()
    },
  },
  {
    name: 'the columns of a raw list',
    fragment: '#view=list',
    ready: '.drop',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles(RAW_LIST)
      await page.locator('.mapping').waitFor()
    },
  },
  {
    name: 'the questions of a raw list, everything unfolded',
    fragment: '#view=list',
    ready: '.drop',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles(RAW_LIST)
      await page.locator('.mapping .primary').click()
      await page.locator('.question .options button').first().click()
      await page.locator('.deciding [role=alert]').waitFor()
      await page.locator('.question .buttons button').last().click()
      await page.locator('.questions > details').waitFor()
      for (const fold of ['.questions > details', '.question details', '.aside details'])
        for (const one of await page.locator(`${fold} > summary`).all()) await one.click()
      await page.locator('.aside .table').last().waitFor()
      await page.locator('.question .table').last().waitFor()
    },
  },
  {
    name: 'where an answer comes from',
    fragment: '#view=list',
    ready: '.drop',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles(RAW_LIST)
      await page.locator('.mapping .primary').click()
      await page.locator('.rows-table tbody button').last().click()
      await page.locator('dialog[open] table').waitFor()
    },
  },
  {
    name: 'a bill of materials, everything unfolded',
    fragment: '#view=composition&asOf=2026-11-30',
    ready: '.drop',
    act: async (page) => {
      await page.locator('.drop button').first().click()
      await page.locator('.verdict h2').waitFor()
      const closed = page.locator('details:not([open]):visible')
      while ((await closed.count()) > 0) await closed.first().evaluate((one) => one.setAttribute('open', ''))
    },
  },
  { name: 'the law', fragment: '#view=law&asOf=2026-03-01', ready: '.controls' },
]

const LOOKS = [
  { lang: 'en', colorScheme: 'light', width: 1280 },
  { lang: 'zh', colorScheme: 'dark', width: 320 },
] as const

/** The gate checks every third view, in one of the looks in turn; `npm run prove tests` checks all in both. */
const isChecked = (view: number, look: number): boolean =>
  env['EVERY_CASE'] !== undefined || view % (3 * LOOKS.length) === 3 * look

for (const [look, { lang, colorScheme, width }] of LOOKS.entries())
  test.each(VIEWS.filter((_, view) => isChecked(view, look)))(
    `$name: no violation in ${lang}, ${colorScheme}, ${width} px`,
    async ({ fragment, ready, act }) => {
      const { page, end } = await visit(`${fragment}&lang=${lang}`, { width, colorScheme, reducedMotion: 'reduce' })
      await page.locator(ready).first().waitFor()
      await act?.(page)
      expect(await violations(page)).toEqual([])
      // A narrow screen needs no horizontal scrolling.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await end()
    },
  )

test('only by keyboard: from an empty page to an answer, its source and another day', async () => {
  const { page, end } = await visit('#asOf=2026-03-01')
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focusedText = (): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement
      return `${one?.getAttribute('aria-label') ?? ''} ${one?.textContent ?? ''}`
    })
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let count = 0; count < 120; count++) {
      await press('Tab')
      if (text.test(await focusedText())) return
    }
    throw new Error(`Tab does not reach ${text}`)
  }
  await press('Tab')
  expect(await focusedText()).toContain('Skip to the content')
  await press('Enter')
  await tabTo(/^ Form/)
  await press('Enter')
  await page.getByRole('searchbox').waitFor()
  await press('Tab')
  await page.keyboard.type('ndfeb magnet')
  await expect.poll(() => page.locator('.choice .name').nth(1).textContent()).toBe('NdFeB magnet')
  await press('Tab', 'ArrowDown')
  await press('Space')
  await expect.poll(focusedText).toContain('NdFeB magnet')
  await press('Tab')
  expect(await focusedText()).toContain('neodymium')
  // Terbium is in the row below, and dysprosium next to it.
  await press('Space', 'ArrowDown')
  while (!(await focusedText()).includes('dysprosium')) await press('ArrowLeft')
  await press('Space')
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await tabTo(/^Sources/)
  await press('Enter')
  await page
    .getByRole('dialog', { name: 'Source' })
    .getByText(/checked/)
    .first()
    .waitFor()
  await press('Escape')
  expect(await focusedText()).toMatch(/^Sources/)
  await page.getByRole('slider', { name: 'Day of export' }).waitFor()
  for (
    let count = 0;
    count < 120 && (await page.evaluate(() => document.activeElement?.getAttribute('type'))) !== 'range';
    count++
  )
    await press('Tab')
  await press('Home')
  await expect.poll(() => verdictOf(page)).toBe('no-permit')
  await end()
})

test('both languages show the same answer, each with its own format of days and numbers', async () => {
  const { page, end } = await visit(MAGNET)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.getByText('Export on 1 Mar 2026').waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByText('2026年3月1日出口').waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
  expect(await verdictOf(page)).toBe('permit-required')
  await expect.poll(() => page.url()).toContain('lang=zh')
  await page.locator('.papers').waitFor()
  // Only names, codes and addresses remain in English.
  const english = async (): Promise<string[]> =>
    (await page.locator('main').innerText()).match(/\b(the|of|and|with|permit|needed)\b/g) ?? []
  await expect.poll(english).toEqual([])
  await end()
})
