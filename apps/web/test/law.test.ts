import { expect, test } from 'vitest'
import { visit } from './visit.ts'

test('finds controls and instruments, each with its history and its sources', async () => {
  const { page, end } = await visit('#view=law&asOf=2026-03-01')
  await page.getByRole('searchbox').fill('1C909.a.4')
  const control = page.locator('.controls > li').first()
  await expect.poll(() => control.textContent()).toContain('1C909.a.4')
  expect(await control.locator('.state').first().textContent()).toBe('suspended')
  expect(await control.textContent()).toMatch(/7 Nov 2025: suspended/)
  await control.getByRole('button', { name: /^Sources/ }).click()
  await page
    .getByRole('dialog', { name: 'Source' })
    .getByText(/checked/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('State on').fill('2026-11-11')
  await expect.poll(() => control.locator('.state').first().textContent()).toBe('unsettled')
  await page.getByRole('searchbox').fill('792')
  const instrument = page.locator('.instrument', { has: page.locator('summary strong', { hasText: '792' }) }).first()
  await instrument.locator('summary').click()
  await instrument.getByText(/published \d+ \w+ 2024/).waitFor()
  await end()
})

test('shows entries without a control code', async () => {
  const { page, end } = await visit('#view=law&asOf=2026-03-01')
  await page.getByRole('searchbox').fill('annex 1, part 1')
  await page.getByRole('heading', { name: 'Entries without a control code' }).waitFor()
  await end()
})

test('lists what is not transcribed', async () => {
  const { page, end } = await visit('#view=law&asOf=2026-03-01')
  const section = page.getByRole('region', { name: 'Not transcribed' })
  await expect.poll(() => section.getByRole('listitem').count()).toBeGreaterThan(0)
  await end()
})
