import { expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { visit } from './visit.ts'

const CELLS = ['Material\tDestination', 'NdFeB magnets N42SH\tGermany', 'Terbium oxide\tJapan', ''].join('\r\n')

/** What Ctrl+V does with cells of a spreadsheet on the clipboard. */
const paste = (into: Locator, text: string): Promise<void> =>
  into.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test('cells that are pasted into the line are opened as a list, and back is the line again', async () => {
  const { page, end } = await visit()
  await paste(page.getByLabel('Say it in one line'), 'NdFeB magnets\n\nto Germany')
  expect(page.url()).not.toContain('view=list')
  await paste(page.getByLabel('Say it in one line'), CELLS)
  await page.getByText('pasted.txt: 2 lines').waitFor()
  expect(await page.locator('#mapping').evaluate((heading) => heading === document.activeElement)).toBe(true)
  await page.goBack()
  await page.getByLabel('Say it in one line').waitFor()
  await end()
})

test('cells are pasted on the view of lists, wherever the focus is, and typed lines are read as well', async () => {
  const { page, end } = await visit('#view=list')
  await page.locator('.drop').waitFor()
  await paste(page.locator('body'), CELLS)
  await page.getByText('pasted.txt: 2 lines').waitFor()
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await page.getByLabel('Or paste its cells or lines here').fill('Goods;Country\nSmCo magnets;France\n')
  await page.keyboard.press('Tab')
  await page.getByText('pasted.txt: 1 line').waitFor()
  await end()
})
