import { expect, test } from 'vitest'
import { answerBytes, MAGNET, origin, verdictOf, visit } from './visit.ts'
import type { Page } from 'playwright-core'

const handleOf = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })
const HOLMIUM =
  '#asOf=2026-03-01&product.form=ndfeb-magnet&product.elements=Nd;Ho&product.elementsComplete=true&destination=DE&endUse.kind=civil'

test('keys move the day by a day, by a month and to the ends, and the answer follows', async () => {
  const { page, end } = await visit(MAGNET.replace('2026-03-01', '2025-04-05'))
  const handle = handleOf(page, 'Day of export')
  await handle.focus()
  expect(await verdictOf(page)).toBe('permit-required')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('4 Apr 2025, permit required')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('3 Apr 2025, no permit needed')
  expect(await verdictOf(page)).toBe('no-permit')
  await page.keyboard.press('PageUp')
  await expect.poll(() => handle.getAttribute('aria-valuetext')).toContain('3 May 2025')
  await page.keyboard.press('Home')
  await expect.poll(() => handle.getAttribute('aria-valuetext')).toContain('1 Jan 2003')
  await end()
})

test('the answer is updated while the day is dragged', async () => {
  const { page, end } = await visit(MAGNET.replace('2026-03-01', '2025-01-15'))
  await page.locator('.turns').waitFor()
  await handleOf(page, 'Day of export').scrollIntoViewIfNeeded()
  const box = await handleOf(page, 'Day of export').boundingBox()
  if (box === null) throw new Error('The handle is not shown')
  const seen = new Set<string>()
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.3, y)
  await page.mouse.down()
  for (let step = 0; step <= 40; step++) {
    await page.mouse.move(box.x + box.width * (0.3 + step * 0.015), y)
    seen.add(`${await verdictOf(page)}`)
  }
  await page.mouse.up()
  expect([...seen].toSorted()).toEqual(['no-permit', 'permit-required'])
  await end()
})

const DAYS = [
  ['2012-07-01', 'no-permit'],
  ['2025-04-03', 'no-permit'],
  ['2025-04-04', 'no-permit'],
  ['2025-11-07', 'no-permit'],
  ['2026-11-10', 'no-permit'],
  ['2026-11-11', 'unsettled'],
] as const

test('the important days are a click away: magnets with holmium', async () => {
  const { page, end } = await visit(HOLMIUM)
  const days = page.getByRole('group', { name: 'Important days' })
  for (const [day, verdict] of DAYS) {
    const name = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }).format(new Date(day))
    await days.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => page.url()).toContain(`asOf=${day}`)
    await expect.poll(() => verdictOf(page), { message: day }).toBe(verdict)
  }
  await end()
})

test('the list of changes allows moving from one to the next, each with its cause', async () => {
  const { page, end } = await visit(HOLMIUM)
  await page.getByRole('button', { name: /^← / }).click()
  await page.getByText(/changes of the law for this good/).click()
  const turns = page.locator('.turns ol > li')
  expect(await turns.count()).toBeGreaterThan(3)
  expect(await page.locator('.turns').textContent()).toContain('70')
  await turns.last().getByRole('button').first().click()
  await expect.poll(() => verdictOf(page)).toBe('unsettled')
  await end()
})

test('as known on an earlier day, later answers of the authority are ignored', async () => {
  const { page, end } = await visit(
    '#asOf=2025-06-01&product.form=motor-rotor&product.elements=Nd;Dy&destination=DE&endUse.kind=civil',
  )
  expect(await verdictOf(page)).toBe('no-permit')
  const handle = handleOf(page, 'As known on')
  expect(await handle.getAttribute('aria-valuetext')).toContain('everything known')
  await page.evaluate(() => (location.hash += '&knownAt=2025-06-01'))
  await expect.poll(() => verdictOf(page)).toBe('unsettled')
  await handle.focus()
  await page.keyboard.press('End')
  await expect.poll(() => verdictOf(page)).toBe('no-permit')
  await end()
})

test('a frozen release gives the same bytes as the service', async () => {
  const { page, end } = await visit(MAGNET.replace('#', '#ruleset=1.0.0&'))
  await page.getByLabel('Law release').waitFor()
  const [asked] = MAGNET.slice(1).split('#')
  const answer = await fetch(`${origin()}/v1/assessments?ruleset=1.0.0&${asked}`)
  expect(await answerBytes(page)).toBe(await answer.text())
  await end()
})
