import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SAP } from './intake-steps.ts'
import { MAGNET, visit } from './visit.ts'
import type { Page } from 'playwright-core'

/** The screenshots, for people to look at. */
const FOLDER = join(import.meta.dirname, '../screenshots')
/** Those that the README and the guides show are written where they are tracked, so that they are never older than the page. */
const DOCS = join(import.meta.dirname, '../../../docs')
const SHOWN: ReadonlyMap<string, { readonly file: string; readonly from: string }> = new Map([
  ['answer-1280', { file: 'page-answer.png', from: '.top' }],
  ['answer-zh-320', { file: 'page-answer-zh.png', from: '.top' }],
  ['list-1280', { file: 'page-list.png', from: '.results' }],
  ['intake-1280', { file: 'page-intake.png', from: '.questions' }],
])
mkdirSync(FOLDER, { recursive: true })

const WIDTHS = [320, 768, 1280] as const

type View = {
  readonly name: string
  readonly fragment: string
  readonly ready: string
  readonly act?: (page: Page) => Promise<void>
}

const ANSWER = `${MAGNET.replace('2026-03-01', '2026-01-20')}&customer=new&clock.neededBy=2026-06-01&clock.transitDays=35`

const VIEWS: readonly View[] = [
  { name: 'beginning', fragment: '#asOf=2026-11-26', ready: '.beginning' },
  { name: 'answer', fragment: ANSWER, ready: '.turns' },
  { name: 'answer-zh', fragment: ANSWER.replace('#', '#lang=zh&'), ready: '.turns' },
  {
    name: 'unsettled',
    fragment: '#asOf=2026-11-26&product.form=ndfeb-magnet&product.elements=Nd;Ho&destination=DE&endUse.kind=civil',
    ready: '.turns',
  },
  {
    name: 'prohibited-zh',
    fragment: '#lang=zh&asOf=2026-03-01&product.form=metal&product.elements=Dy&destination=US&endUse.kind=military',
    ready: '.turns',
  },
  { name: 'law', fragment: '#view=law&asOf=2026-11-26', ready: '.controls' },
  {
    name: 'list',
    fragment: '#view=list&asOf=2026-11-26',
    ready: '.drop',
    act: async (page) => {
      await page.locator('.drop button').click()
      await page.locator('.mapping .primary').click()
      await page.locator('.rows-table tbody tr').first().waitFor()
      await page.locator('.exposures button').click()
      await page.locator('.bars').first().waitFor()
    },
  },
  {
    name: 'watch',
    fragment: '#view=list&asOf=2026-11-10',
    ready: '.drop',
    act: async (page) => {
      await page.locator('.drop button').click()
      await page.locator('.mapping .primary').click()
      await page.locator('.watch button').click()
      await page.locator('.watch summary').first().click()
      await page.locator('.coming .table').waitFor()
    },
  },
  {
    name: 'intake',
    fragment: '#view=list&asOf=2026-11-26',
    ready: '.drop',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles(SAP)
      await page.locator('.mapping .primary').click()
      await page.locator('.rows-table tbody tr').first().waitFor()
      await page.locator('.aside summary').first().click()
      await page.locator('.aside tbody tr').first().waitFor()
    },
  },
]

test.each(VIEWS)('$name at three widths', async ({ name, fragment, ready, act }) => {
  for (const width of WIDTHS) {
    const { page, end } = await visit(fragment, {
      width,
      height: 1200,
      colorScheme: isDark(name, width) ? 'dark' : 'light',
    })
    await page.locator(ready).first().waitFor()
    await act?.(page)
    if (ready === '.turns') await page.locator('.papers').waitFor()
    const whole = await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`), fullPage: true })
    const shown = SHOWN.get(`${name}-${width}`)
    if (shown !== undefined) {
      await page.locator(shown.from).evaluate((first) => first.scrollIntoView())
      await page.screenshot({ path: join(DOCS, shown.file) })
    }
    expect(whole.length).toBeGreaterThan(10_000)
    await end()
  }
})

/** The middle width is dark in English, the others are dark in Chinese. */
const isDark = (name: string, width: number): boolean => (width === 768) !== name.endsWith('-zh')

test('an answer on paper', async () => {
  const { page, end } = await visit(ANSWER, { width: 794, height: 1123 })
  await page.locator('.papers').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const sheet = await page.screenshot({ path: join(DOCS, 'page-print.png') })
  expect(sheet.length).toBeGreaterThan(10_000)
  await end()
})
