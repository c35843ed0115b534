import { expect, test } from 'vitest'
import { fileOf, MAGNET, textOf, unfold, visit } from './visit.ts'

const PLANNED = `${MAGNET.replace('2026-03-01', '2026-01-20')}&customer=new&clock.neededBy=2026-06-01&clock.transitDays=35`

test('shows the stages of the review and the holidays, and saves a calendar file', async () => {
  const { page, end } = await visit(PLANNED)
  await unfold(page)
  const stages = page.getByRole('figure', { name: 'Stages of the review in days' }).getByRole('listitem')
  await expect.poll(() => page.locator('.rows > li').count()).toBe(4)
  expect(await page.locator('.rows > li').allTextContents()).toEqual([
    expect.stringContaining('none published'),
    expect.stringContaining('15–20 days'),
    expect.stringContaining('10–15 days'),
    expect.stringContaining('5–10 days'),
  ])
  expect(await stages.count()).toBeGreaterThan(0)
  // The Spring Festival of 2026 is within this time.
  expect(await page.locator('.field-of-days .holiday[title="17 Feb 2026"]').count()).toBe(1)
  expect(await page.locator('.field-of-days .weekend[title="17 Jan 2026"]').count()).toBe(1)
  const calendar = await textOf(await fileOf(page.getByRole('button', { name: 'Save as calendar file' })))
  expect(calendar).toContain('BEGIN:VCALENDAR')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260202')
  await end()
})

test('counts forwards from the day of the application', async () => {
  const { page, end } = await visit(`${MAGNET}&clock.submittedOn=2026-03-02`)
  await page.getByText(/Law: decision by \d+ \w+ 2026, delivery by \d+ \w+ 2026/).waitFor()
  await page.getByText(/Framework: .* in calendar days/).waitFor()
  // A stage without a published end shows none.
  await page
    .getByText(/Final approval ends at the earliest \(working days, framework\); no end is published/i)
    .waitFor()
  await end()
})

test('ticking a paper updates the count of available papers', async () => {
  const { page, end } = await visit(PLANNED)
  await page.getByText('end-user papers 0 of 6 in hand').waitFor()
  await unfold(page)
  await page.getByRole('checkbox', { name: /^End-user and end-use certificate issued by the end user/ }).click()
  await page.getByText('end-user papers 1 of 6 in hand').waitFor()
  await expect.poll(() => page.url()).toContain('documents=end-user-certificate')
  await end()
})

test('drafts the end-user statement with the known facts, and marks what is missing', async () => {
  const { page, end } = await visit(`${PLANNED}&endUser.name=Example GmbH`)
  await page.getByRole('button', { name: 'End-user statement (draft)' }).click()
  const paper = page.getByRole('dialog', { name: 'Draw up' })
  await paper.getByText('Example GmbH').first().waitFor()
  expect(await paper.getByText('To be filled in').count()).toBeGreaterThan(2)
  const printed = await fileOf(paper.getByRole('button', { name: 'Save to print (HTML)' }))
  expect(await textOf(printed)).toMatch(/^<!doctype html>/)
  await paper.getByRole('button', { name: 'Close' }).click()
  await end()
})

test('refuses a paper that would be untrue, with the reason', async () => {
  const { page, end } = await visit(PLANNED)
  await page.getByRole('button', { name: 'Not-controlled sheet' }).click()
  await page.getByRole('dialog', { name: 'Draw up' }).getByRole('alert').waitFor()
  await end()
})

test('offers the sheet for a good that needs no permit, and asks the supplier about open facts', async () => {
  const free = await visit(MAGNET.replace('Nd;Dy', 'Nd;Pr&product.elementsComplete=true'))
  await free.page.getByRole('button', { name: 'Not-controlled sheet' }).click()
  await free.page.locator('dialog.paper .sheet h2').waitFor()
  await free.end()
  const open = await visit('#asOf=2026-03-01&product.form=ndfeb-magnet&destination=DE')
  await open.page.getByRole('button', { name: 'Questions to the supplier' }).click()
  await open.page
    .locator('dialog.paper .sheet')
    .getByText(/rare earths/i)
    .first()
    .waitFor()
  await open.end()
})

test('cites the prohibition and not the framework if no permit is available', async () => {
  const { page, end } = await visit(
    '#asOf=2026-03-01&product.form=metal&product.elements=Dy&destination=US&endUse.kind=military',
  )
  await page
    .locator('.clock > p')
    .first()
    .getByRole('button', { name: /^Sources/ })
    .click()
  await page.getByRole('dialog', { name: 'Source' }).getByText(/46/).first().waitFor()
  await end()
})

test('does not claim that there is no limit if the limit is unknown', async () => {
  // Only an ordinary export licence, for which no limit is known.
  const { page, end } = await visit(
    '#asOf=2026-03-01&product.form=ore&product.elements=Ce&destination=DE&endUse.kind=civil&endUser.listed=none',
  )
  await page
    .locator('.clock')
    .getByText(/^Law: as far as read, it sets no limit for the licence in question/)
    .waitFor()
  await end()
})

test('a good that may not leave has no papers to open', async () => {
  const { page, end } = await visit(
    '#asOf=2026-11-26&product.form=ndfeb-magnet&product.elements=Nd;Dy&destination=DE&endUser.name=Rheinmetall%20AG',
  )
  await page.locator('.papers').waitFor()
  expect(await page.locator('.papers details').count()).toBe(0)
  await end()
})
