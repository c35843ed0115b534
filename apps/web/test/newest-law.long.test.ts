import { join } from 'node:path'
import { currentRuleset } from 'ytterby'
import { compileRuleset, rulesetData } from 'ytterby/law'
import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { give } from './intake-steps.ts'
import { written } from './list-steps.ts'
import { fileOf, MAGNET, origin, textOf, verdictOf, visit } from './visit.ts'

const TREE = join(import.meta.dirname, '../../../packages/cli/examples/tree.csv')

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

/** Answers in the place of the service, which has this law from a bundle. */
async function serveLaw(context: BrowserContext): Promise<void> {
  const answers: Record<string, object> = {
    '/healthz': { status: 'ok', ruleset: head, law: { from: 'bundle' } },
    '/v1/rulesets': { current: head, announced: [head], items: [] },
    [`/v1/rulesets/${version}`]: law,
  }
  for (const [path, json] of Object.entries(answers))
    await context.route(`${origin()}${path}`, (route) => route.fulfill({ json }))
}

test('the page answers by a law that came over the air, and says so', async () => {
  const { page } = await visit(MAGNET)
  await serveLaw(page.context())
  await page.goto('about:blank')
  await page.goto(`${origin()}/${FIBRE}`)
  await expect.poll(() => verdictOf(page), { timeout: 60_000 }).toBe('no-permit')
  await page.locator('footer', { hasText: 'Law release 9.0.0' }).waitFor()
  await page.locator('footer', { hasText: 'the page answers by it' }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.locator('footer', { hasText: '本页面按其答复' }).waitFor()
  await page.context().close()
})

test('the page shows first which lines of a list another law decides differently, and because of what', async () => {
  const { page } = await visit(MAGNET)
  await serveLaw(page.context())
  await page.goto('about:blank')
  await page.goto(`${origin()}/#view=list`)
  await page.locator('footer', { hasText: 'Law release 9.0.0' }).waitFor()
  const columns = 'id,product.form,product.elements,product.elementsComplete,destination'
  await give(page, written('own.csv', `${columns}\nF1,optical-fibre,Er,true,DE\nM1,ndfeb-magnet,Nd;Dy,true,DE\n`))
  await page.getByLabel('Day of export for lines that state none').fill('2026-12-20')
  await page.getByRole('button', { name: /^Answer 2 lines/ }).click()
  const section = page.getByRole('region', { name: 'What law release 9.0.0 changes for this list' })
  await section.getByRole('button', { name: 'Compare' }).click()
  await section.getByRole('status').waitFor({ timeout: 60_000 })
  expect(await section.getByRole('status').textContent()).toBe(
    `${currentRuleset.version} to 9.0.0, 2 lines: 1 with another verdict, 1 with other changes, 0 the same, 0 with errors.`,
  )
  expect(await section.locator('tbody tr').allTextContents()).toEqual([
    expect.stringMatching(/^2F1.*unsettled → .*no permit needed.*70/),
  ])
  await page.context().close()
})

test('without a network, the page goes on answering by the law that came over the air, and says that nobody confirmed it', async () => {
  const { page } = await visit(MAGNET, { serviceWorkers: 'allow' })
  const context = page.context()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await serveLaw(context)
  await page.reload()
  await page.locator('footer', { hasText: 'Law release 9.0.0' }).waitFor()
  await expect.poll(() => page.evaluate(() => caches.has('law'))).toBe(true)
  await context.unrouteAll()
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(`${origin()}/${FIBRE}`)
  await page.locator('footer', { hasText: 'could not confirm' }).waitFor()
  await expect.poll(() => verdictOf(page)).toBe('no-permit')
  await page.locator('footer', { hasText: 'Law release 9.0.0' }).waitFor()
  // So do the views whose work is done in a worker.
  await page.goto(`${origin()}/#view=composition&asOf=2026-11-30`)
  await page.getByLabel('Exported from').selectOption('DE')
  await page.getByLabel('Choose a bill of materials').setInputFiles(TREE)
  const answer: object = JSON.parse(
    await textOf(await fileOf(page.getByRole('button', { name: 'Whole answer (JSON)' }))),
  )
  expect(answer).toMatchObject({ ruleset: { version } })
  // Altered bytes do not answer.
  await page.evaluate(async () => {
    const cache = await caches.open('law')
    const kept = await cache.match('/law-in-force')
    const text = (await kept?.text()) ?? ''
    await cache.put('/law-in-force', new Response(text.replace('9.0.0', '9.0.1'), { headers: kept?.headers ?? {} }))
  })
  await page.goto('about:blank')
  await page.goto(`${origin()}/${FIBRE}`)
  await page.locator('footer', { hasText: 'could not confirm' }).waitFor()
  expect(await verdictOf(page)).toBe('unsettled')
  await context.close()
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
