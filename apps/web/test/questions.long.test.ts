import { inGate } from '@ytterby/evidence/in-gate'
import { expect, test } from 'vitest'
import { MAGNET, unfold, verdictOf, visit } from './visit.ts'

test('the page asks the next question that matters, and its answer can be given there', async () => {
  const { page, end } = await visit('#asOf=2026-03-01&product.form=ndfeb-magnet&destination=DE')
  const question = page.locator('.question')
  expect(await verdictOf(page)).toBe('depends')
  await question.getByText('Which rare earths does the good contain?').waitFor()
  // Each option shows the verdict that it leads to.
  await question.getByRole('button', { name: /Nd, Dy.*permit required/ }).click()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  expect(await page.getByRole('button', { name: '66 Dy dysprosium', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  // The focus moves to the next question.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('next-question')
  await question.getByRole('button', { name: /^none/ }).click()
  await page.getByText('No open fact could change the answer').waitFor()
  await end()
})

test.each(inGate(['motor', 'loudspeaker', 'electronic-component', 'consumer-article'], 4))(
  'who asks about a good with magnets inside (%s) is asked for the magnets, and its other rare earths stay open',
  async (form) => {
    const { page, end } = await visit(`#asOf=2026-11-26&product.form=${form}&destination=DE&endUse.kind=civil`)
    const question = page.locator('.question').getByRole('group', { name: 'Is dysprosium or terbium in the magnets?' })
    expect(await question.getByRole('button', { name: /Tm|Ho|Sm/ }).count()).toBe(0)
    await question.getByRole('button', { name: 'I do not know: write to the supplier' }).waitFor()
    for (const name of ['No: neodymium', 'Yes, dysprosium', 'Yes, terbium', 'Yes, both'])
      expect(await question.getByRole('button', { name }).locator('.mark').count(), name).toBeGreaterThan(0)
    await page.getByText('choose them under “Rare earths contained”').waitFor()
    await question.getByRole('button', { name: 'Yes, dysprosium' }).click()
    // Neodymium is in the magnets as well.
    await expect.poll(() => new URL(page.url()).hash).toContain('product.elements=Nd;Dy')
    expect(page.url()).not.toContain('elementsComplete')
    expect(await verdictOf(page)).toBe('depends')
    // The answer is a step of its own: the browser goes back from it.
    await page.goBack()
    await question.getByRole('button', { name: 'No: neodymium' }).click()
    await expect.poll(() => verdictOf(page)).toBe('no-permit')
    await end()
  },
)

const NEODYMIUM = 'product.elements=Nd&product.elementsComplete=true&destination=US&endUse.kind=civil'

test.each([
  ['a magnet', 'ndfeb-magnet', 'en', /unless a party is listed: name the buyer/, 'Name the buyer first.'],
  ['a motor', 'motor', 'en', /unless a party is listed: name the buyer/, 'Name the buyer first.'],
  ['a magnet, in Chinese', 'ndfeb-magnet', 'zh', /除交易相对方已列入名单外.*请填写买方名称/, '请先填写买方名称。'],
] as const)('%s without a buyer is free only if no party is listed', async (_, form, lang, said, first) => {
  const { page, end } = await visit(`#lang=${lang}&asOf=2026-11-30&product.form=${form}&${NEODYMIUM}`)
  expect(await verdictOf(page)).toBe('no-permit')
  expect(await page.locator('#next-question').textContent()).toMatch(said)
  expect(await page.locator('.verdict .sentence').textContent()).toMatch(new RegExp(`^${first}`))
  await page.locator('.verdict .sentence').getByRole('button', { name: first }).click()
  await page.keyboard.type('Skydio')
  await expect.poll(() => verdictOf(page)).toBe('prohibited')
  await end()
})

test('a party that is named leaves nothing to name', async () => {
  const { page, end } = await visit(
    `#asOf=2026-11-30&product.form=ndfeb-magnet&${NEODYMIUM}&endUser.name=Honest Magnets GmbH`,
  )
  expect(await page.locator('#next-question').textContent()).toMatch(/^No open fact could change the answer/)
  expect(await page.locator('#next-question').textContent()).not.toContain('unless')
  expect(await page.locator('.verdict .sentence button').count()).toBe(0)
  await end()
})

test.each([
  ['en', 'yes: control list', 'no', 'Is it this party?'],
  ['zh', '是：出口管制管控名单', '否', '是否为同一主体？'],
] as const)('a name close to a listed one is asked about with yes or no: %s', async (lang, yes, no, asked) => {
  const { page, end } = await visit(`${MAGNET.replace('2026-03-01', '2026-11-30')}&lang=${lang}&endUser.name=莱茵金属`)
  const question = page.locator('.question')
  await question.getByText(asked).waitFor()
  // The field of the name links its source, and has a name already.
  expect(await question.textContent()).not.toContain('http')
  expect(await question.locator('.hint').count()).toBe(0)
  expect(await question.locator('.option > span:first-child').allTextContents()).toEqual([yes, no])
  await question.getByRole('button', { name: yes }).click()
  await expect.poll(() => verdictOf(page)).toBe('prohibited')
  await end()
})

test('an answer that prohibits says so alone, and offers nothing that would free the good', async () => {
  const { page, end } = await visit(`${MAGNET.replace('2026-03-01', '2026-11-30')}&endUser.name=Rheinmetall AG`)
  await page.locator('.papers').waitFor()
  const permits = page.locator('.permit')
  expect(await permits.count()).toBe(1)
  expect(await permits.locator('.mark.no-permit').count()).toBe(0)
  expect(await page.locator('.clock').textContent()).toContain('Only in special circumstances')
  expect(await page.getByText('No permit is available').count()).toBe(0)
  for (const name of ['Not-controlled sheet', 'End-user statement (draft)'])
    expect(await page.getByRole('button', { name }).count(), name).toBe(0)
  await end()
})

test('the trace says what was stated, also where a list may miss some', async () => {
  const { page, end } = await visit(`${MAGNET}&product.elementsComplete=false`)
  await unfold(page)
  await page.locator('.reason summary', { hasText: '1C905.a.4' }).click()
  const read = page.locator('.reason[open] dd').first()
  expect(await read.textContent()).toMatch(/Nd, Dy/)
  await end()
})

test('each subsidiary of a group is named once, under one sentence', async () => {
  const { page, end } = await visit(
    `${MAGNET.replace('2026-03-01', '2026-11-30').replace('DE', 'JP')}&endUser.name=Mitsubishi Heavy Industries, Ltd.`,
  )
  const group = page.locator('.warnings li', { hasText: 'That alone does not put it on a list' })
  expect(await group.count()).toBe(1)
  expect(await group.locator('li').count()).toBeGreaterThan(5)
  await end()
})
