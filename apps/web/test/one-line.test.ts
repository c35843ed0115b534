import { expect, test } from 'vitest'
import { assess, canonicalJson } from 'ytterby'
import { answerBytes, verdictOf, visit } from './visit.ts'

test('a line of text is answered once its reading is accepted, by keyboard alone', async () => {
  const { page, end } = await visit('#asOf=2026-03-01')
  const field = page.getByLabel('Say it in one line')
  await field.fill('SmCo magnets, 8505.11, to Germany, buyer Robert Bosch GmbH')
  await page.getByText('Samarium-cobalt magnet; Sm, perhaps other rare earths').waitFor()
  expect(await page.locator('section.verdict').count()).toBe(0)
  await field.press('Enter')
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  const bytes = await answerBytes(page)
  const { inquiry } = JSON.parse(bytes)
  expect(inquiry).toMatchObject({
    asOf: '2026-03-01',
    product: { form: 'smco-magnet', elements: [{ symbol: 'Sm' }], elementsComplete: false, commodityCode: '850511' },
    destination: 'DE',
    endUser: { name: 'Robert Bosch GmbH' },
  })
  expect(bytes).toBe(canonicalJson(assess(inquiry)))
  await end()
})

test('a part without a single reading is shown with its readings, and nothing is answered on it', async () => {
  const { page, end } = await visit()
  await page.getByLabel('Say it in one line').fill('Nd metal 03/04/2027 to Japan')
  await page.getByText('“03/04/2027” is 2027-04-03 or 2027-03-04').waitFor()
  expect(await page.getByRole('button', { name: 'Answer on this' }).count()).toBe(0)
  await page.getByLabel('Say it in one line').press('Enter')
  expect(await page.locator('section.verdict').count()).toBe(0)
  await end()
})

test('a line is understood and shown in Chinese', async () => {
  const { page, end } = await visit('#lang=zh&asOf=2026-03-01')
  await page.getByLabel('用一句话说明').fill('钐钴磁体，出口到德国，民用')
  await page.getByText('钐钴磁体；Sm，可能还含其他稀土').waitFor()
  await page.getByRole('button', { name: '按此答复' }).click()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await end()
})
