import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'
import { written } from './list-steps.ts'
import { fileOf, textOf, visit } from './visit.ts'
import type { Page } from 'playwright-core'

const ROOT = join(import.meta.dirname, '../../../packages/cli')
const CLI = join(ROOT, 'src/main.ts')
const TREE = join(ROOT, 'examples/tree.csv')
const FILLED_IN = join(ROOT, 'examples/tree-answers.csv')

const cli = (...args: string[]): string =>
  execFileSync(execPath, ['--no-warnings', CLI, 'composition', ...args, '--as-of', '2026-11-30'], { encoding: 'utf8' })

async function open(page: Page, file: string, from = 'DE'): Promise<void> {
  await page.getByLabel('Exported from').selectOption(from)
  await page.getByLabel('Choose a bill of materials').setInputFiles(file)
  await page.locator('.verdict h2').waitFor()
}

test('says first what is reached and whom to ask, as the command line does, and reads the answers back', async () => {
  const { page, requests, end } = await visit('#view=composition&asOf=2026-11-30')
  await open(page, TREE)
  expect(await page.locator('.verdict h2').textContent()).toContain('it could reach “pump”')
  // The answer has the focus, so that a screen reader reads it.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('composition-answer')
  await page.getByText('Ask first: Example Sensors KK').waitFor()
  expect(await textOf(await fileOf(page.getByRole('button', { name: 'Whole answer (JSON)' })))).toBe(
    cli(TREE, '--exported-from', 'DE', '--full'),
  )
  const letter = await textOf(await fileOf(page.getByRole('button', { name: /^Letter about sensor-magnet/ })))
  expect(letter).toContain('834')
  expect(letter).toMatch(/[\u4e00-\u9fff]{8}/)
  expect(await textOf(await fileOf(page.getByRole('button', { name: 'Table to fill in' })))).toMatch(/^id,supplier,/)
  await page.getByLabel('Open filled-in answers').setInputFiles(FILLED_IN)
  await expect.poll(() => page.locator('.verdict h2').textContent()).toContain('does not reach “pump”')
  await page.getByText('Nothing is left to ask.').waitFor()
  // Nothing but the page itself is loaded.
  expect(requests.every((request) => new URL(request).origin === new URL(page.url()).origin)).toBe(true)
  await end()
})

test('pasted rows, by keyboard, in Chinese: the tree opens level by level with its ranges', async () => {
  const { page, end } = await visit('#view=composition&asOf=2026-03-01&lang=zh')
  await page.getByLabel('出口自').selectOption('JP')
  await page
    .getByLabel('或将各行粘贴于此')
    .fill(
      'parent,child,quantity,form,elements,unitValue,currency,origin\n,rotor,,motor-rotor,,100,EUR,JP\nrotor,magnet,8,ndfeb-magnet,Nd;Dy,3,EUR,JP\n',
    )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.verdict h2').waitFor()
  expect(await page.locator('.verdict h2').textContent()).toContain('可能适用于“rotor”')
  const tree = page.getByRole('region', { name: '产品及其部件' })
  expect(await tree.locator('summary').first().textContent()).toContain('0 – 24 %')
  await tree.getByText('8 × magnet').waitFor()
  await tree.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => tree.getByText('8 × magnet').count()).toBe(0)
  await end()
})

test('a JSON file states its own route; a refusal names the line and what to do', async () => {
  const { page, end } = await visit('#view=composition&asOf=2026-03-01')
  const json = written('tree.json', JSON.stringify({ exportedFrom: 'DE', product: { id: 'x', good: { form: 'ore' } } }))
  await page.getByLabel('Choose a bill of materials').setInputFiles(json)
  await page.locator('.verdict h2').waitFor()
  const circle = written('circle.csv', 'parent,child,quantity\na,b,1\nb,a,1\n')
  await page.getByLabel('Choose a bill of materials').setInputFiles(circle)
  await page.getByText('Choose the country from which').waitFor()
  await page.getByLabel('Exported from').selectOption('DE')
  await page.locator('.refused').getByText('a → b → a').waitFor()
  await page
    .getByLabel('Choose a bill of materials')
    .setInputFiles(written('broken.csv', 'parent,child,quantity\na,b,\n'))
  await page.locator('.refused').getByText('/lines/2/quantityPer').waitFor()
  await end()
})
