import { compileRuleset, rulesetData } from 'ytterby/law'
import { expect, test } from 'vitest'
import { MAGNET, origin, verdictOf, visit } from './visit.ts'

/** Bare optical fibre of erbium: unsettled by the law of the page. */
const FIBRE =
  '#asOf=2026-12-20&product.form=optical-fibre&product.elements=Er&product.elementsComplete=true&destination=DE'

/** A law that suspends again, as a service serves it that has it from a bundle. */
const version = '9.0.0'
const data = structuredClone({ ...rulesetData, version })
for (const { id, effects } of data.instruments)
  for (const effect of id === 'MOFCOM-GACC-2025-70' ? effects : [])
    if (effect.type === 'suspend') Object.assign(effect, { until: '2027-11-11', lastDayUnclear: undefined })
const law: object = JSON.parse(JSON.stringify(data))
const { digest, knownThrough } = compileRuleset(law)
const head = { version, digest, knownThrough }

test('the page answers by a law that came over the air, and says so', async () => {
  const { page } = await visit(MAGNET)
  const answers: Record<string, object> = {
    '/healthz': { status: 'ok', ruleset: head, law: { from: 'bundle' } },
    '/v1/rulesets': { current: head, announced: [head], items: [] },
    [`/v1/rulesets/${version}`]: law,
  }
  for (const [path, json] of Object.entries(answers))
    await page.context().route(`${origin()}${path}`, (route) => route.fulfill({ json }))
  await page.goto('about:blank')
  await page.goto(`${origin()}/${FIBRE}`)
  await expect.poll(() => verdictOf(page), { timeout: 60_000 }).toBe('no-permit')
  await page.locator('footer', { hasText: 'Law release 9.0.0' }).waitFor()
  await page.locator('footer', { hasText: 'the page answers by it' }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.locator('footer', { hasText: '本页面按其答复' }).waitFor()
  await page.context().close()
})

test('a page whose service confirms its law says nothing; one that it cannot ask says that', async () => {
  const { page } = await visit(FIBRE)
  expect(await verdictOf(page)).toBe('unsettled')
  expect(await page.locator('footer').textContent()).not.toContain('could not confirm')
  await page.context().route(`${origin()}/healthz`, (route) => route.abort())
  await page.goto('about:blank')
  await page.goto(`${origin()}/${FIBRE}`)
  await page.locator('footer', { hasText: 'The service could not confirm that no newer law is in force' }).waitFor()
  expect(await verdictOf(page)).toBe('unsettled')
  await page.context().close()
})
