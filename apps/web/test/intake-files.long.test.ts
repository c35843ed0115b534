import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SheetChart } from 'hucre'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { begin, FILES, give, question, SAP, saved } from './intake-steps.ts'
import { fileOf, visit } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-intake-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A chart as somebody draws it into the workbook. The page is built without what reads charts. */
const CHART: SheetChart = {
  type: 'bar',
  series: [{ name: 'kg', values: 'List!$B$2:$B$4', categories: 'List!$A$2:$A$4' }],
  anchor: { from: { row: 40, col: 0 }, to: { row: 55, col: 6 } },
}

test.each([
  ['JSON of something else', '{"profile": 7}'],
  ['no JSON', 'profile'],
])('%s is refused as a profile', async (_, content) => {
  const { page, end } = await visit('#view=list')
  await give(page, written('other.json', content), SAP)
  await page.getByRole('alert').getByText('not a profile').waitFor()
  await end()
})

test('a workbook is downloaded with its questions, and read back with the answers that somebody wrote into it', async () => {
  const { page, end } = await visit('#view=list')
  await begin(page, SAP)
  const asked = await page.locator('.question').count()
  const path = join(folder, 'sap-answers.xlsx')
  const download = await fileOf(page.getByRole('button', { name: 'Download as a workbook (XLSX)' }))
  await download.saveAs(path)
  const book = await readXlsx(readFileSync(path))
  expect(book.sheets.map(({ name }) => name)).toEqual(['Summary', 'List', 'Questions', 'Sources', 'Options'])
  const questions = book.sheets[2]
  const place = questions?.rows[0]?.indexOf('Answer') ?? -1
  const motors = questions?.rows.find((row) => row.includes('description: Getriebemotor, Elektromotor'))
  if (place === -1 || motors === undefined) throw new Error('The workbook does not ask about the motors')
  motors[place] = 'no rare earths'
  const sheets = book.sheets.map(({ name, rows }) => ({ name, rows, charts: name === 'List' ? [CHART] : [] }))
  writeFileSync(path, await writeXlsx({ sheets }))
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await give(page, path)
  await page.getByText('The workbook has answers to its questions').waitFor()
  expect(await page.locator('.sheet-choice select').inputValue()).toBe('List')
  await page.getByLabel('Your name').fill('Anna')
  await page.locator('.mapping .primary').click()
  await page.getByText('Answers taken from the workbook: 1').waitFor()
  expect(await page.locator('.question').count()).toBe(asked - 1)
  expect(await question(page, 'Getriebemotor').count()).toBe(0)
  await end()
})

test('of a workbook the sheet with the goods is read, another one where somebody chooses it', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, join(FILES, 'shipping-plan.xlsx'))
  const sheets = page.locator('.sheet-choice select')
  await sheets.waitFor()
  expect(await sheets.inputValue()).toBe('Plan')
  expect(await page.locator('.mapping tbody tr').count()).toBeGreaterThan(5)
  await sheets.selectOption('Info')
  // A column of texts is a list as well.
  await page.getByText('shipping-plan.xlsx: 2 lines').waitFor()
  await end()
})

test('a column that is read otherwise is remembered, with who said so, who is asked for the name once', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, SAP)
  await page.locator('.mapping').waitFor()
  // Nothing is decided yet.
  expect(await page.getByLabel('Your name').count()).toBe(0)
  await page.getByLabel('Read column Kunde as').selectOption('importer.name')
  expect(await page.locator('.mapping tbody tr', { hasText: 'Kunde' }).locator('.why').textContent()).toBe(
    'your choice',
  )
  await page.locator('.mapping .primary').click()
  // The browser asks for the name.
  expect(await page.locator('.triage').count()).toBe(0)
  await page.getByLabel('Your name').fill('Anna')
  await page.locator('.mapping .primary').click()
  await page.locator('.triage').waitFor()
  expect(await page.getByLabel('Your name').count()).toBe(0)
  await page.locator('.deciding').getByText('Your name: Anna').waitFor()
  const profile = await saved(page, 'Save the profile')
  expect(JSON.parse(profile)).toMatchObject({
    profile: 1,
    columns: [{ header: 'Kunde', field: 'importer.name', by: 'Anna' }],
  })
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await give(page, SAP, written('kunde.json', profile))
  await page.locator('.mapping').waitFor()
  expect(await page.getByLabel('Read column Kunde as').inputValue()).toBe('importer.name')
  expect(await page.locator('.mapping tbody tr', { hasText: 'Kunde' }).textContent()).toContain('Anna chose it on')
  await end()
})

test('facts in columns of their own are read beside what the intake proposes', async () => {
  const { page, end } = await visit('#view=list')
  const file = written(
    'forms.csv',
    'Part no;Description;Product type;Ship to country;Net weight kg\nA1;Rotor magnet;NdFeB magnet;Germany;1200\nA2;Steel bracket;;Germany;5\n',
  )
  await begin(page, file)
  expect(await page.locator('.question').first().textContent()).not.toContain('what their words say')
  await page.getByRole('button', { name: 'Trace the answer to line 2' }).click()
  await page.keyboard.press('Escape')
  await end()
})
