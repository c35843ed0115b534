import { expect, test } from 'vitest'
import type { Route } from 'playwright-core'
import { MAGNET, verdictOf, visit } from './visit.ts'

test.each(['en', 'zh'])('on a phone the header is low, and shows the whole name of each view: %s', async (lang) => {
  const { page, end } = await visit(`#lang=${lang}`, { width: 390, height: 844 })
  const buttons = page.locator('.top nav button')
  for (const button of await buttons.all()) {
    // Neither the screen nor another button covers an end of it.
    const isWhole = await button.evaluate((one) => {
      const { left, right, top, height } = one.getBoundingClientRect()
      return [left + 1, right - 1].every((x) => document.elementFromPoint(x, top + height / 2) === one)
    })
    expect(isWhole, (await button.textContent()) ?? '').toBe(true)
  }
  expect(await buttons.count()).toBe(6)
  expect((await page.locator('.top').boundingBox())?.height).toBeLessThan(60)
  await end()
})

test('before anything is stated, the facts take the width and fit on the first screen of a desktop', async () => {
  const { page, end } = await visit('', { width: 1280, height: 800 })
  await page.locator('.beginning .more').waitFor()
  const boxes = await Promise.all((await page.locator('.describe > .card').all()).map((card) => card.boundingBox()))
  expect(boxes.length).toBe(4)
  for (const box of boxes) expect(box?.y).toBeLessThan(800)
  // Whoever states a fact keeps the field, and what is typed in it.
  const code = page.getByLabel('Commodity code (HS)')
  await code.pressSequentially('850511')
  await page.locator('section.verdict').waitFor()
  expect(await code.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await code.inputValue()).toBe('850511')
  await end()
})

/** The part of the page, and the files of the SDK that it alone needs. */
const PAPERS = /\/papers[^/]*\.js$/

test('the parts below the verdict appear together, so that none moves the others from under the pointer', async () => {
  const { page, end } = await visit()
  const held: Route[] = []
  let isHolding = true
  await page.route(PAPERS, async (route) => {
    if (isHolding) held.push(route)
    else await route.continue()
  })
  await page.evaluate((hash) => (location.hash = hash), MAGNET)
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.locator('.answer .loading').waitFor()
  expect(await page.locator('.answer h2').allTextContents()).toHaveLength(3)
  isHolding = false
  await Promise.all(held.map((route) => route.continue()))
  const save = page.getByRole('button', { name: 'Save answer (JSON)' })
  await save.waitFor()
  expect(await page.locator('.answer .loading').count()).toBe(0)
  expect(await page.getByRole('heading', { name: 'Papers', exact: true }).count()).toBe(1)
  await end()
})

test('a part that cannot be loaded says so and can be tried again, and the rest is there', async () => {
  const { page, complaints } = await visit()
  await page.route(PAPERS, (route) => route.abort())
  await page.evaluate((hash) => (location.hash = hash), MAGNET)
  const alert = page.locator('.answer [role="alert"]')
  await alert.waitFor()
  expect(await alert.count()).toBe(1)
  await page.getByRole('button', { name: 'Save answer (JSON)' }).waitFor()
  const again = alert.getByRole('button')
  await page.context().setOffline(true)
  await Promise.all([page.waitForEvent('requestfailed'), again.click()])
  expect(await verdictOf(page)).toBe('permit-required')
  await page.context().setOffline(false)
  await page.unroute(PAPERS)
  await again.click()
  await page.getByRole('heading', { name: 'Papers', exact: true }).waitFor()
  expect(await alert.count()).toBe(0)
  expect(await verdictOf(page)).toBe('permit-required')
  // The browser reports what did not arrive.
  expect(complaints.filter((text) => !/ERR_(FAILED|INTERNET_DISCONNECTED)/.test(text))).toEqual([])
  await page.context().close()
})
