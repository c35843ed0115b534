import { assess, canonicalJson, parseInquiry, dottedFacts } from 'ytterby'
import { cases } from '@ytterby/evidence/cases'
import { inGate, isEvery } from '@ytterby/evidence/in-gate'
import { expect, test } from 'vitest'
import { fragmentOf, readFragment } from '../src/place/fragment.ts'
import linksOf110 from './fixtures/links-of-1.1.0.json' with { type: 'json' }
import { answerBytes, MAGNET, origin, verdictOf, visit } from './visit.ts'
import type { Page } from 'playwright-core'

/** Valid cases that a link can express. */
const linked = cases.flatMap(({ id, inquiry }) => {
  const facts = dottedFacts(inquiry)
  if (facts === null) return []
  try {
    const parsed = parseInquiry(inquiry)
    return parsed.product === undefined || Object.keys(parsed.product).length === 0 ? [] : [{ id, inquiry, facts }]
  } catch {
    return []
  }
})

test.each(linksOf110)('a link that the page of 1.1.0 made means what it meant: $link', ({ link, place }) => {
  const empty = { view: 'good', lang: 'en', ruleset: null, inquiry: {} } as const
  expect(readFragment(link, empty)).toEqual({ place, unread: [] })
  expect(fragmentOf(readFragment(link, empty).place)).toBe(link)
})

test.each(['en', 'zh'] as const)('a case opened by its link shows the bytes of the service: %s', async (lang) => {
  const step = Math.ceil(linked.length / (isEvery ? 20 : 8))
  // Every second one in each language.
  const some = linked.filter((_, at) => at % step === 0 && ((at / step) % 2 === 0) === (lang === 'en'))
  expect(some.length).toBeGreaterThan(isEvery ? 8 : 2)
  const { page, end } = await visit(`#lang=${lang}`)
  for (const { id, inquiry, facts } of some) {
    const fragment = new URLSearchParams([
      ['lang', lang],
      ...facts.map(([name, text]): [string, string] => [name, text]),
    ])
    await page.evaluate((hash) => (location.hash = hash), `#${fragment}`)
    await page.locator('section.verdict').waitFor()
    const answer = await fetch(`${origin()}/v1/assessments?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inquiry),
    })
    const expected = await answer.text()
    await expect.poll(() => answerBytes(page), { message: id, interval: 200 }).toBe(expected)
  }
  await end()
})

test('the address contains all facts, and shows the same bytes in another browser', async () => {
  const first = await visit()
  await first.page.getByRole('button', { name: 'Terbium oxide to Japan for civil use' }).click()
  await first.page.getByLabel('End user', { exact: true }).fill('Ω & <b>Söhne</b>; #1 “GmbH”')
  await first.page.locator('.describe').getByLabel('Day of export', { exact: true }).fill('2026-05-01')
  await expect.poll(() => first.page.url()).toContain('endUser.name')
  await expect.poll(() => first.page.url()).toContain('asOf=2026-05-01')
  const bytes = await answerBytes(first.page)
  const address = first.page.url()
  await first.end()
  const second = await visit(address.slice(address.indexOf('#')))
  expect(await answerBytes(second.page)).toBe(bytes)
  expect(JSON.parse(bytes).inquiry.endUser.name).toBe('Ω & <b>Söhne</b>; #1 “GmbH”')
  expect(bytes).toBe(canonicalJson(assess(JSON.parse(bytes).inquiry)))
  await second.end()
})

test('a link opened shortly before the page updates its address is not lost', async () => {
  const { page, end } = await visit(MAGNET)
  await page.getByLabel('End user', { exact: true }).fill('Somebody')
  await page.evaluate(async (link) => {
    await new Promise((done) => setTimeout(done, 100))
    // The page updates its address after a delay. If the browser is busy until then, the link opens and the address is
    // updated before the page gets the event for the link.
    setTimeout(() => (location.hash = link), 50)
    for (const from = performance.now(); performance.now() - from < 500;);
  }, '#asOf=2026-04-05&product.form=ndfeb-magnet&product.elements=Nd&destination=JP')
  await page.getByText('Export on 5 Apr 2026').waitFor()
  await end()
})

test('no input is sent or stored', async () => {
  const { page, requests, end } = await visit(MAGNET)
  await page.getByLabel('End user', { exact: true }).fill('Very Secret Motors')
  await page.getByRole('button', { name: 'The law' }).click()
  await page.getByRole('heading', { name: 'The law' }).waitFor()
  await page.getByRole('button', { name: 'One good' }).click()
  await page.locator('section.verdict').waitFor()
  expect(requests.filter((url) => /secret|product|magnet/i.test(url.split('#')[0] ?? ''))).toEqual([])
  for (const url of requests) expect(new URL(url).search).toBe('')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  await end()
})

test('the back button of the browser returns to the previous view', async () => {
  const { page, end } = await visit(MAGNET)
  await page.getByRole('button', { name: 'A list' }).click()
  await page.getByText('Drop a CSV or Excel file here').waitFor()
  await page.goBack()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await end()
})

test('links that are opened in turn while addresses are about to be written are all shown', async () => {
  const { page, end } = await visit(MAGNET)
  await page.evaluate(async () => {
    const WRITING_DELAY = 300
    let sayAllWritten = (): void => undefined
    const allWritten = new Promise<void>((resolve) => (sayAllWritten = resolve))
    const open = (day: string): void => {
      location.hash = `#asOf=${day}&product.form=ndfeb-magnet&product.elements=Nd&destination=JP`
    }
    const isBusy = (): void => {
      for (const from = performance.now(); performance.now() - from < 100;);
    }
    const later = window.setTimeout.bind(window)
    // The page writes an address after a while. The second link is opened shortly before, when the browser is busy, and
    // then the first one again. Whatever the page is about to write by then, it has written before a longer timer ends.
    const openFirstAgain = (): void => {
      addEventListener('hashchange', () => later(sayAllWritten, 2 * WRITING_DELAY), { once: true })
      open('2026-04-05')
    }
    const openBoth = (): void => {
      Object.assign(window, { setTimeout: later })
      addEventListener('hashchange', isBusy, { once: true })
      open('2026-04-06')
      later(openFirstAgain, 150)
    }
    Object.assign(window, {
      setTimeout: (run: () => void, wait: number) => {
        if (wait === WRITING_DELAY) later(openBoth, wait - 10)
        return later(run, wait)
      },
    })
    open('2026-04-05')
    await allWritten
  })
  expect(await page.locator('main').textContent()).toContain('Export on 5 Apr 2026')
  expect(page.url()).toContain('asOf=2026-04-05')
  await end()
})

const HOSTILE: readonly (readonly [what: string, more: string, said: RegExp])[] = [
  ['a prototype key', '&__proto__.polluted=1&constructor.prototype=2', /not understood/],
  ['another language', '&lang=xx', /not understood/],
  ['an unknown release', '&ruleset=9.9.9', /could not be loaded/],
  ['a malformed release', '&ruleset=../../etc', /not understood/],
  ['malformed JSON', '&inquiry={', /not understood/],
  ['deep JSON', `&inquiry=${'['.repeat(3000)}`, /not understood/],
  [
    'script as a value',
    '&endUser.name=<script>alert(1)</script>&product.form=<svg onload=alert(1)>',
    /cannot be answered/,
  ],
  ['a link too long', `&endUser.name=${'x'.repeat(30_000)}`, /not understood/],
]

/** Expects a message, and that nothing of the link ran or became part of the page. */
async function expectOnlySaid(page: Page, what: string, said: RegExp): Promise<void> {
  await expect.poll(() => page.locator('main').textContent(), { message: what }).toMatch(said)
  expect(await page.evaluate(() => Reflect.get({}, 'polluted')), what).toBeUndefined()
  expect(await page.locator('main img, main script, main svg').count(), what).toBe(0)
}

test('a malformed or hostile link only shows a message', async () => {
  const { page, end } = await visit(MAGNET)
  for (const [what, more, said] of HOSTILE) {
    await page.evaluate((hash) => (location.hash = hash), `${MAGNET}${more}`)
    await expectOnlySaid(page, what, said)
    // The page may have written the address of MAGNET by now, and opening the same address again would change nothing.
    await page.evaluate((hash) => (location.hash = hash), '#asOf=2026-04-05&product.form=ndfeb-magnet')
    await expect.poll(() => page.locator('main').textContent(), { message: what }).not.toMatch(said)
  }
  await end()
})

test.each(
  inGate(
    [
      ['an unknown name', '&<img src=x onerror=alert(1)>=1', /not understood/],
      ['a day that does not exist', '&asOf=2026-02-30', /cannot be answered/],
    ] as const,
    2,
  ),
)('so does the first link that a browser opens: %s', async (what, more, said) => {
  const { page, end } = await visit(`${MAGNET}${more}`)
  await expectOnlySaid(page, what, said)
  await end()
})

test('a link without a language opens in that of the browser, and one with a language in that', async () => {
  const { page, end } = await visit(MAGNET, { locale: 'zh-CN' })
  await page.locator('h2', { hasText: '须申领许可' }).waitFor()
  await end()
  const english = await visit(`${MAGNET}&lang=en`, { locale: 'zh-CN' })
  await english.page.getByRole('heading', { name: 'Permit required', exact: true }).waitFor()
  await english.page.getByLabel('End user', { exact: true }).fill('Somebody')
  await expect.poll(() => english.page.url()).toContain('lang=en')
  await english.end()
})
