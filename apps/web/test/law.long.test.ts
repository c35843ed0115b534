import { expect, test } from 'vitest'
import { inGate } from '@ytterby/evidence/in-gate'
import { origin, visit } from './visit.ts'

test('finds controls and instruments, each with its history and its sources', async () => {
  const { page, end } = await visit('#view=law&asOf=2026-03-01')
  await page.getByRole('searchbox').fill('1C909.a.4')
  const control = page.getByRole('region', { name: 'Control entries' }).locator('.controls > li').first()
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
  await page.getByRole('heading', { name: 'Entries without a control code' }).waitFor()
  await end()
})

test.each([
  ['8505.11', '8505.11'],
  ['Rheinmetall', 'Rheinmetall AG'],
  ['10 November 2026', '2026-11-10'],
  ['de minimis', 'a61-1'],
  ['电机转子是否属于管制？', 'faq-v-rotors-out'],
])('finds what a lawyer types within the first three, each with its page: %s', async (typed, part) => {
  const { page, end } = await visit('#view=law&asOf=2026-12-03')
  await page.getByRole('searchbox').fill(typed)
  const first = page.getByRole('region', { name: 'Found, the best first' }).getByRole('link')
  await expect.poll(async () => (await first.allTextContents()).slice(0, 3)).toContain(part)
  const link = first.filter({ hasText: part }).first()
  expect((await fetch(origin() + ((await link.getAttribute('href')) ?? ''))).status).toBe(200)
  await end()
})

test('a search without a hit shows what was probably meant, and one of a code what other lists say', async () => {
  const { page, end } = await visit('#view=law&asOf=2026-12-03')
  await page.getByRole('searchbox').fill('Rheinmetal')
  await page.getByRole('link', { name: 'Rheinmetall AG' }).waitFor()
  await page.getByRole('searchbox').fill('1C905')
  await page.getByRole('region', { name: 'Elsewhere' }).getByText('never decide').waitFor()
  await end()
})

test('lists what is not transcribed', async () => {
  const { page, end } = await visit('#view=law&asOf=2026-03-01')
  const section = page.getByRole('region', { name: 'Not transcribed' })
  await expect.poll(() => section.getByRole('listitem').count()).toBeGreaterThan(0)
  await end()
})

test.each(inGate(['zh', 'en'] as const, 2))(
  'a source leads to the place in our page about the law that it cites: %s',
  async (lang) => {
    const { page, end } = await visit(
      `#lang=${lang}&asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE`,
    )
    const cites = page.locator('button.cite')
    await cites.first().waitFor()
    const links = new Set<string>()
    for (let at = 0; at < Math.min(6, await cites.count()); at += 1) {
      await cites.nth(at).evaluate((button: HTMLElement) => button.click())
      for (const link of await page.locator('dialog[open] .passage a').all())
        links.add((await link.getAttribute('href')) ?? '')
      await page.keyboard.press('Escape')
    }
    expect(links.size).toBeGreaterThan(3)
    for (const link of links) {
      expect(link.startsWith('/docs/zh/law/')).toBe(lang === 'zh')
      const [path = '', place = ''] = link.split('#')
      const answer = await fetch(origin() + path)
      expect([link, answer.status]).toEqual([link, 200])
      expect((await answer.text()).includes(`id="${place}"`), link).toBe(true)
    }
    await end()
  },
)
