import { expect, test } from 'vitest'
import { MAGNET, verdictOf, visit } from './visit.ts'

test('after the first visit, the page works offline, in both languages and for lists', async () => {
  const { page } = await visit(MAGNET, { serviceWorkers: 'allow' })
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
  await page.reload()
  await page.context().setOffline(true)
  await page.reload()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await page.locator('.papers').waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByText('2026年3月1日出口').waitFor()
  await page.getByRole('button', { name: '整张清单' }).click()
  await page.locator('.drop button').click()
  await page.locator('.mapping .primary').click()
  await page.locator('.rows-table tbody tr').first().waitFor()
  // The cache contains the files of the page and no input.
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => path !== '/' && !path.startsWith('/page/'))).toEqual([])
  await page.context().close()
})
