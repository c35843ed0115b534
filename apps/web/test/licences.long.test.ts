import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { written } from './list-steps.ts'
import { fileOf, textOf, visit } from './visit.ts'

const CLI = join(import.meta.dirname, '../../../packages/cli')
const LICENCES = join(CLI, 'examples/licences-sap-gts.csv')
const ORDERS = join(CLI, 'examples/sales-lines-dynamics-365.csv')
const DAY = '2026-11-30'
const HOLDER = 'Example Magnets Co., Ltd.'

/** What the command line says of the same files. */
function byCommand(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-licences-'))
  const book = join(folder, 'book.ndjson')
  const run = (...words: readonly string[]): string => {
    try {
      return execFileSync(execPath, ['--no-warnings', join(CLI, 'src/main.ts'), 'ledger', ...words], {
        encoding: 'utf8',
      })
    } catch (error) {
      // Not every shipment is covered.
      return String(Reflect.get(Object(error), 'stdout'))
    }
  }
  const civil = ['--end-use=civil', '--end-use-field=none', `--known-at=${DAY}`]
  run(
    'import',
    book,
    LICENCES,
    '--types=CNGE=general;CNSI=single',
    `--holder=${HOLDER}`,
    '--change-request=none',
    ...civil,
  )
  const stated = [`--exporter=${HOLDER}`, '--end-user-kind=civil', '--elements-complete=true', `--as-of=${DAY}`]
  const csv = run('check', book, ORDERS, '--end-use=civil', '--end-use-field=none', ...stated, '--csv')
  rmSync(folder, { recursive: true })
  return csv
}

async function state(page: Page): Promise<void> {
  await page.getByLabel('Licences (CSV or Excel)').setInputFiles(LICENCES)
  await page.getByLabel('Orders (CSV or Excel)').setInputFiles(ORDERS)
  await page.getByLabel(/^Holder of the licences/).fill(HOLDER)
  await page.getByLabel('Counted on').fill(DAY)
  await page.getByLabel(/Of all of them: civil use/).check()
  await page.getByRole('button', { name: 'Check the shipments' }).click()
  // The types of SAP GTS are a company's own.
  await page.getByLabel('Form of type CNGE').selectOption('general')
  await page.getByLabel('Form of type CNSI').selectOption('single')
  await page.getByRole('button', { name: 'Check the shipments' }).click()
}

test('two files say of each shipment whether it is covered, what is left, and by which day to apply, as the command does', async () => {
  const { page, end } = await visit('#view=licences')
  await state(page)
  const covered = page.getByRole('heading', { name: 'Covered: 3 of 4 shipments; for certain not: 1; open: 0.' })
  await covered.waitFor()
  // It is announced, and the deciding day stands below it.
  expect(await covered.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByText('Apply by 21 Dec 2026 at the latest for SO-000831 / 1.').waitFor()
  const rows = await page.locator('tr[data-covers]').allTextContents()
  expect(rows[0]).toMatch(/not covered.*SO-000831.*more than what is left.*21 Dec 2026.*15 Mar 2027/)
  expect(rows.slice(1).every((row) => row.startsWith('covered'))).toBe(true)
  const left = page.getByRole('group', { name: 'What is left of each licence' })
  expect(await left.textContent()).toMatch(/5000001201.*1,400 of 2,000.*5000001217.*500 of 500.*used up/)
  const days = await page
    .locator('ol.legend time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
  expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(days).toContain('2026-12-21')
  const csv = await textOf(await fileOf(page.getByRole('button', { name: 'Save the shipments (CSV)' })))
  // Spreadsheets take CSV without the mark for one of their own code page.
  expect(csv).toBe(`\u{feff}${byCommand()}`)
  expect(await textOf(await fileOf(page.getByRole('button', { name: 'Save the days (calendar)' })))).toMatch(
    /^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20261221/,
  )
  // An answer is gone once the form says something else, until it is asked again.
  await page.getByLabel('Counted on').fill('2026-12-29')
  await covered.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Check the shipments' }).click()
  await page.getByText('Shipments for which the day to apply has passed: 1.').waitFor()
  expect(await page.getByText(/^Apply by /).count()).toBe(0)
  await end()
})

test('the example is reached by keyboard alone, and reads in Chinese', async () => {
  const { page, end } = await visit('#view=licences&lang=zh')
  const button = page.getByRole('button', { name: '试用示例文件' })
  await button.waitFor()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '3票中2票已覆盖；确定未覆盖1票；未定0票。' }).waitFor()
  expect(await page.locator('tr[data-covers=no]').textContent()).toMatch(/未覆盖.*SO-831.*余量/)
  // The last valid day, and the status in Chinese.
  expect(await page.getByRole('group', { name: '各证件余量' }).textContent()).toMatch(
    /5000001201 有效.*2027年1月14日，有效期末日/,
  )
  await end()
})

test('what cannot be read says why, and nothing is lost', async () => {
  const { page, end } = await visit('#view=licences')
  await page.getByLabel('Licences (CSV or Excel)').setInputFiles(written('no-licences.csv', 'a,b\n1,2\n'))
  await page.getByLabel('Orders (CSV or Excel)').setInputFiles(ORDERS)
  await page.getByRole('button', { name: 'Check the shipments' }).click()
  await page
    .getByRole('alert')
    .getByText(/^The file of licences needs columns/)
    .waitFor()
  const text = readFileSync(LICENCES, 'utf8').replaceAll('CNGE', 'general').replaceAll('CNSI', 'single')
  const malformed = text.replace('20.10.2026', '31.02.2026')
  await page.getByLabel('Licences (CSV or Excel)').setInputFiles(written('licences.csv', malformed))
  await page.getByRole('button', { name: 'Check the shipments' }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'Licences that could not be read' })
  expect(await refused.textContent()).toMatch(/Line 4: valid from: .*Complete these lines/)
  // What no other licence covers may be covered by that one.
  await page.getByRole('heading', { name: /^Covered: 0 of 4 shipments; for certain not: 0;/ }).waitFor()
  await end()
})
