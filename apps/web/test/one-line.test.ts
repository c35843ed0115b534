import { expect, test } from 'vitest'
import { inGate } from '@ytterby/evidence/in-gate'
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

test('a part without a single reading is shown with its readings, and answered on the one that is chosen', async () => {
  const { page, end } = await visit()
  await page.getByLabel('Say it in one line').fill('Nd metal 03/04/2027 to Japan')
  await page.getByText('“03/04/2027” is 2027-04-03 or 2027-03-04').waitFor()
  expect(await page.getByRole('button', { name: 'Answer on this' }).count()).toBe(0)
  await page.getByLabel('Say it in one line').press('Enter')
  expect(await page.locator('section.verdict').count()).toBe(0)
  await page.getByRole('button', { name: '2027-03-04' }).press('Enter')
  await page.getByRole('button', { name: 'Answer on this' }).press('Enter')
  await page.locator('section.verdict').waitFor()
  expect(JSON.parse(await answerBytes(page)).inquiry).toMatchObject({ asOf: '2027-03-04', destination: 'JP' })
  await end()
})

test('a name that may be a listed one is chosen or kept as written, and what was not read stays in sight', async () => {
  const { page, end } = await visit()
  await page.getByLabel('Say it in one line').fill('SmCo magnets, Rheinmetall, next month to Japan')
  await page.getByRole('button', { name: 'It is “Rheinmetall”' }).click()
  await page.getByRole('button', { name: 'Answer on this' }).click()
  await page.locator('section.verdict').waitFor()
  expect(JSON.parse(await answerBytes(page)).inquiry).toMatchObject({ endUser: { name: 'Rheinmetall' } })
  await page.locator('.one-line .finding').getByText('next month').waitFor()
  await end()
})

test('a listed party without a place in the line is asked about, and another good is set aside until somebody insists', async () => {
  const { page, end } = await visit()
  const field = page.getByLabel('Say it in one line')
  await field.fill('SmCo magnets, Skydio, US')
  await page.getByText('a listed party may be meant by “Skydio”').waitFor()
  await field.press('Enter')
  expect(await page.locator('section.verdict').count()).toBe(0)
  await field.fill('stainless steel hex bolts M8 to Germany')
  await page.getByText('names no good with rare earths').waitFor()
  await field.press('Enter')
  expect(await page.locator('section.verdict').count()).toBe(0)
  await page.getByRole('button', { name: 'Answer all the same' }).click()
  await page.locator('section.verdict').waitFor()
  await end()
})

const FIRST_FORMS = [
  ['NdPr oxide to Mexico', 'en', 'Mixture of rare-earth oxides'],
  ['镨钕氧化物出口日本', 'zh', '稀土氧化物混合物'],
  ['magnets to Japan', 'en', 'NdFeB magnet'],
] as const

test.each(inGate(FIRST_FORMS, 2))(
  'the forms that the words of “%s” suggest are offered first',
  async (line, lang, first) => {
    const { page, end } = await visit(`#lang=${lang}&asOf=2026-11-30`)
    const field = page.locator('.one-line input')
    await field.fill(line)
    await page.locator('.understood .buttons button').first().waitFor()
    const offered = (await page.locator('.understood .buttons button').allTextContents()).slice(0, -1)
    await field.press('Enter')
    const options = page.locator('.question .option')
    await options.first().waitFor()
    const names = (await page.locator('.question .option > span:first-child').allTextContents()).slice(
      0,
      offered.length,
    )
    for (const [at, name] of names.entries()) expect(offered[at]).toContain(name)
    expect(offered[0]).toContain(first)
    // Each has what is possible with it.
    expect(await options.first().locator('.mark').count()).toBeGreaterThan(0)
    await end()
  },
)

test('a day that stays from before is said, the old answer is no longer current, and each step can be undone', async () => {
  const { page, end } = await visit()
  const field = page.getByLabel('Say it in one line')
  await field.fill('SmCo magnets to Germany on 15 Feb 2027')
  await page.getByRole('button', { name: 'Answer on this' }).click()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await field.fill('motors to Japan')
  await page.getByText('15 Feb 2027, kept from before').waitFor()
  expect(await page.locator('.answer > .before').count()).toBe(1)
  await field.press('Enter')
  await expect.poll(() => page.locator('.answer > .now').count()).toBe(1)
  await page.locator('.question .option').first().click()
  await expect.poll(() => page.url()).toContain('product.elements')
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('product.elements')
  await page.locator('.question').getByText('Is dysprosium or terbium').waitFor()
  await page.goBack()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
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

test('Enter is not lost where what reads the line is still loading', async () => {
  const { page, end } = await visit()
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  const field = page.getByLabel('Say it in one line')
  await field.fill('NdFeB magnets with Dy to Germany')
  await field.press('Enter')
  expect(await page.locator('.understood').count()).toBe(0)
  release()
  await page.locator('section.verdict').waitFor()
  await end()
})

test('questions that leave a ban as it is are folded under words that say so', async () => {
  const { page, end } = await visit('#asOf=2026-12-03')
  const field = page.getByLabel('Say it in one line')
  await field.fill('SmCo magnets to Skydio, United States')
  await page.getByText('Samarium-cobalt magnet; Sm, perhaps other rare earths').waitFor()
  await field.press('Enter')
  await expect.poll(() => verdictOf(page)).toBe('prohibited')
  await page.getByRole('heading', { name: 'No answer changes the verdict' }).waitFor()
  expect(await page.locator('.question .option').first().isVisible()).toBe(false)
  await page.locator('.question summary').press('Enter')
  await page.locator('.question .option').first().waitFor()
  expect(await page.locator('.warnings').textContent()).not.toContain('https://')
  await end()
})
