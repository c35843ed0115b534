import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { env } from 'node:process'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { workedCases } from '@ytterby/evidence/cases'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  assess,
  canonicalJson,
  decide,
  decisionDigest,
  InvalidInquiryError,
  parseInquiry,
  type Assessment,
  type Lang,
  beijingDay,
} from 'ytterby'
import { LAW_SIZE } from 'ytterby/law-size'
import 'ytterby/zh'
import { startSite, type Site } from './open-page.ts'

/** All that is loaded until the answer besides the law, compressed, in bytes. */
const CEILING = 78_000

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
/** The example of the README, on a day whose answer is known. */
const MAGNET = (/<ytterby-check [^>]+>/.exec(README)?.[0] ?? '').replace('>', ' day="2026-03-01"></ytterby-check>')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Levels of warnings in the order in which they are read. */
const RANKS = ['decides', 'act', 'note']

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

type Told = {
  readonly type: string
  readonly detail: { assessment: Assessment; issues: readonly { pointer: string }[] }
}

/** The events of the page so far, as JSON carries them. */
const toldIn = async (page: Page): Promise<readonly Told[]> => JSON.parse(await page.evaluate('JSON.stringify(told)'))
const verdict = (page: Page) => page.locator('[part~=verdict]')

async function violations(page: Page): Promise<unknown[]> {
  // The browser's debugging protocol injects axe, so the content security policy does not apply.
  await page.evaluate(AXE)
  const results: AxeResults = await page.evaluate('axe.run(document)')
  expect(results.passes.length).toBeGreaterThan(15)
  return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])
}

test.each<[Lang, string]>([
  ['en', 'Permit required'],
  ['zh', '须申领许可'],
])(
  'in %s, a page under a strict policy gets its answer from at most 78 kB of its own files and the law',
  async (lang, says) => {
    const { page, loaded, complaints } = await site.open(MAGNET, { lang })
    await verdict(page).waitFor()
    expect(await verdict(page).innerText()).toContain(says)
    // What the page states is not asked.
    expect(await page.locator('select, input[type=date]').count()).toBe(0)
    const files = loaded.slice(1)
    expect(files.every((path) => path.startsWith('/element/'))).toBe(true)
    const bytes = files.map((path) => gzipSync(readFileSync(join(site.files, path.slice(9))), { level: 9 }).length)
    expect(bytes.reduce((sum, one) => sum + one) - LAW_SIZE).toBeLessThan(CEILING)
    expect(complaints).toEqual([])
    const { verdict: decided, action } = (await toldIn(page)).at(-1)?.detail.assessment ?? {}
    expect(README).toContain(`decision.verdict // '${decided}'`)
    expect(README).toContain(`decision.action // '${action}'`)
    await page.close()
  },
)

test.each<Lang>(['en', 'zh'])('decisions and answers in %s are those of the SDK, byte by byte', async (lang) => {
  const isEvery = lang === 'en' || env['EVERY_CASE'] !== undefined
  const inquiries = workedCases.map(({ inquiry }) => inquiry).filter((_, at) => isEvery || at % 5 === 0)
  const { page } = await site.open('<ytterby-check></ytterby-check>', { lang })
  await verdict(page).waitFor()
  const told: readonly (Told['detail'] & { decision: object; decisionDigest: string })[] = await page.evaluate(
    async (all) => {
      const check = document.querySelector('ytterby-check')
      const details: unknown[] = []
      for (const facts of all)
        await new Promise<void>((resolve) => {
          for (const type of ['ytterby-decision', 'ytterby-refusal'])
            check?.addEventListener(type, (event) => resolve(void details.push(Reflect.get(event, 'detail'))), {
              once: true,
            })
          Reflect.set(check ?? {}, 'facts', facts)
        })
      return JSON.parse(JSON.stringify(details))
    },
    inquiries,
  )
  expect(told.length).toBe(inquiries.length)
  for (const [at, inquiry] of inquiries.entries()) {
    const { decision, decisionDigest: digest, assessment, issues } = told[at] ?? {}
    try {
      const parsed = parseInquiry(inquiry)
      expect(canonicalJson(assessment), String(at)).toBe(canonicalJson(assess(parsed, { lang })))
      expect(canonicalJson(decision)).toBe(canonicalJson(decide(parsed)))
      expect(digest).toBe(decisionDigest(decide(parsed)))
    } catch (error) {
      if (!(error instanceof InvalidInquiryError)) throw error
      expect(issues).toEqual(JSON.parse(JSON.stringify(error.issues)))
    }
  }
  await page.close()
})

test('questions are asked one after another, with the keyboard alone, until nothing is open', async () => {
  const { page, loaded, complaints } = await site.open('<ytterby-check></ytterby-check>', { width: 320 })
  const focused = () =>
    page.evaluate(() => document.querySelector('ytterby-check')?.shadowRoot?.activeElement?.textContent)
  await page.getByLabel('Destination').selectOption('US')
  await expect.poll(async () => (await toldIn(page)).at(-1)?.detail.assessment.inquiry.destination).toBe('US')
  await page.getByLabel('What is the good').focus()
  await page.getByLabel('What is the good').selectOption('ndfeb-magnet')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toContain('Which rare earths')
  await page.getByLabel('Nd neodymium').press('Space')
  await page.getByLabel('Dy dysprosium').press('Space')
  await page.getByLabel('These are all the rare earths in it').press('Space')
  await page.getByRole('button', { name: 'Continue' }).press('Enter')
  await expect.poll(focused).toContain('civil or military')
  await page.getByRole('button', { name: /^civil/ }).press('Enter')
  await expect.poll(focused).toMatch(/end user/)
  const before = loaded.length
  await page.getByRole('button', { name: 'Not known' }).press('Enter')
  await page.getByLabel('Name of the end user').fill('Robert Bosch GmbH')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toContain('are open')
  await page.getByRole('button', { name: 'Ask them again' }).press('Enter')
  await expect.poll(focused).toContain('civil or military')
  await page.getByRole('button', { name: /^civil/ }).press('Enter')
  await expect.poll(focused).toContain('No open question')
  // Only now were the names of listed parties compared with.
  expect(loaded.length).toBe(before + 1)
  expect(await page.getByRole('status').innerText()).toBe(
    'Permit required: 1C905.a.4 (dysprosium) of MOFCOM & GACC announcement 18 of 2025 covers the good. Hold the shipment',
  )
  const { inquiry } = (await toldIn(page)).at(-1)?.detail.assessment ?? {}
  expect(inquiry).toEqual({
    asOf: beijingDay(Date.now()),
    destination: 'US',
    endUse: { kind: 'civil' },
    endUser: { name: 'Robert Bosch GmbH', kind: 'civil' },
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  })
  await page.getByRole('button', { name: 'Change: end use', exact: true }).press('Enter')
  await expect.poll(focused).toContain('end use')
  // Nothing overflows a narrow screen.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  expect(complaints).toEqual([])
  await page.close()
})

test('what decides stands first, and a list that may miss some is asked about until it is said to be complete', async () => {
  const { page } = await site.open(
    '<ytterby-check form="ndfeb-magnet" elements="Nd" destination="DE" end-use="civil" day="2026-03-01"></ytterby-check>',
  )
  const because = page.getByRole('list', { name: 'What decides' }).getByRole('listitem')
  await because.first().waitFor()
  expect((await because.allInnerTexts())[0]).toBe('The list of elements may miss terbium or dysprosium.')
  await page.getByRole('button', { name: /^may miss some/ }).click()
  // The list itself is stated by the page, so that the next question is another one.
  await page.getByLabel('Name of the end user').waitFor()
  await page.getByRole('button', { name: 'Change: list of elements' }).click()
  await page.getByRole('button', { name: /^complete: these are all/ }).click()
  await expect.poll(() => because.first().innerText()).toContain('No entry covers the good')
  await page.evaluate(() => document.querySelector('ytterby-check')?.setAttribute('elements', 'Nd;Dy'))
  await page.evaluate(() => document.querySelector('ytterby-check')?.toggleAttribute('elements-complete', true))
  await expect.poll(() => because.first().innerText()).toContain('1C905.a.4 (dysprosium)')
  expect((await toldIn(page)).at(-1)?.detail.assessment.inquiry.product).toMatchObject({ elementsComplete: true })
  for (const [form, name, cause] of [
    ['smco-magnet', 'Skydio, Inc.', 'Skydio Inc. is under a Chinese countermeasure'],
    ['ndfeb-magnet', 'Lockheed Martin Missiles and Fire Control', 'is on China’s'],
  ] as const) {
    await page.evaluate((stated) => Object.assign(document.querySelector('ytterby-check') ?? {}, stated), {
      form,
      elements: null,
      elementsComplete: null,
      endUser: name,
    })
    await expect.poll(() => because.first().innerText()).toContain(cause)
  }
  await page.close()
})

test('what the page states wrongly is refused with a pointer, and corrected by a property', async () => {
  const { page } = await site.open('<ytterby-check form="magnet" lang="zh"></ytterby-check>')
  await page.getByText('暂时无法答复').first().waitFor()
  expect((await toldIn(page)).map(({ type, detail: { issues } }) => [type, issues?.[0]?.pointer])).toEqual([
    ['ytterby-refusal', '/product/form'],
  ])
  expect(await violations(page)).toEqual([])
  await page.evaluate(() =>
    Object.assign(document.querySelector('ytterby-check') ?? {}, { form: 'motor', endUser: 'TDK' }),
  )
  await verdict(page).waitFor()
  expect((await toldIn(page)).at(-1)?.detail.assessment.inquiry).toMatchObject({
    product: { form: 'motor' },
    endUser: { name: 'TDK' },
  })
  await page.close()
})

test('it is accessible in both colour schemes, with forced colours and reduced motion', async () => {
  const { page } = await site.open('<ytterby-check form="ndfeb-magnet"></ytterby-check>')
  await verdict(page).waitFor()
  await page.locator('summary').click()
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark', reducedMotion: 'reduce' },
    { forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media)
    expect(await violations(page), JSON.stringify(media)).toEqual([])
  }
  const moves = await page.evaluate(() => document.getAnimations().length)
  expect(moves).toBe(0)
  await page.close()
})

test('the reasons stand under headings in named lists: warnings that matter most first, background last', async () => {
  const { page } = await site.open(
    '<ytterby-check form="metal" elements="Er" destination="DE" day="2026-11-10"></ytterby-check>',
  )
  await verdict(page).waitFor()
  await page.locator('summary').click()
  const headings = await page.locator('details').getByRole('heading').allInnerTexts()
  expect(headings).toEqual(['Warnings', 'Permits', 'Restrictions', 'Background', 'Sources'])
  const { warnings = [], restrictions = [] } = (await toldIn(page)).at(-1)?.detail.assessment ?? {}
  const listed = (name: string) => page.getByRole('list', { name }).getByRole('listitem').allInnerTexts()
  const shown = await listed('Warnings')
  const codes = shown.map((shownText) => warnings.find(({ text }) => text === shownText)?.code)
  const levels = shown.map((shownText) => warnings.find(({ text }) => text === shownText)?.level ?? 'note')
  expect(levels).toEqual(levels.toSorted((one, other) => RANKS.indexOf(one) - RANKS.indexOf(other)))
  expect(codes[0]).toBe('last-day-unclear')
  expect(levels.at(-1)).toBe('note')
  expect(shown.length).toBe(warnings.length)
  expect(await listed('Permits')).toContainEqual(expect.stringMatching(/^1C\S+ .* \(suspended\)$/))
  const texts = (background: boolean) =>
    restrictions.filter(({ effect }) => (effect === 'context') === background).map(({ text }) => text)
  const binding = await listed('Restrictions')
  const effects = binding.map((text) => /^[^:]+/.exec(text)?.[0])
  expect(new Set(effects)).toEqual(new Set(['Duty', 'Condition']))
  expect(effects.lastIndexOf('Duty')).toBeLessThan(effects.indexOf('Condition'))
  expect(binding.map((text) => text.replace(/^[^:]+: /, '')).toSorted()).toEqual(texts(false).toSorted())
  expect(await listed('Background')).toEqual(texts(true))
  await page.close()
})

test('custom properties and parts style it', async () => {
  const { page } = await site.open(MAGNET)
  await verdict(page).waitFor()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `ytterby-check { --ytterby-paper: rgb(1, 2, 3) } ytterby-check::part(title) { color: rgb(4, 5, 6) }`,
    )
    document.adoptedStyleSheets.push(sheet)
  })
  const css = (selector: string, name: string) =>
    page.locator(selector).evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), name)
  expect(await css('[part=check]', 'background-color')).toBe('rgb(1, 2, 3)')
  expect(await css('[part=title]', 'color')).toBe('rgb(4, 5, 6)')
  await page.close()
})

test('the README names every custom property and part', async () => {
  const source = [
    'style.ts',
    ...['answer', 'basics', 'facts', 'question', 'refusal'].map((view) => `check/${view}-view.ts`),
  ]
    .concat('check/check.ts', 'ytterby-check.ts')
    .map((file) => readFileSync(join(import.meta.dirname, '../src', file), 'utf8'))
    .join('\n')
  const properties = [...source.matchAll(/var\((--ytterby-[\w-]+)/g)].map(([, name = '']) => name)
  const parts = [...source.matchAll(/part: '([\w -]+)'|part\.add\('([\w-]+)'\)/g)].flatMap(
    ([, names = '', added = '']) => `${names} ${added}`.trim().split(' '),
  )
  expect(properties.length).toBe(15)
  expect(parts.length).toBeGreaterThan(30)
  for (const name of [...properties, ...parts]) expect(README).toContain(`\`${name}\``)
})

test('React sets its properties, hears its event and takes it away', async () => {
  const script = `
    import '@ytterby/element'
    import { useState } from 'react'
    import { createRoot } from 'react-dom/client'
    function Shop() {
      const [form, setForm] = useState('ndfeb-magnet')
      const [said, setSaid] = useState(null)
      return <>
        {form === '' ? null : <ytterby-check form={form} facts={{ product: { elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } }} day="2026-03-01"
          endUser="Robert Bosch GmbH" onytterby-decision={({ detail }) => setSaid(detail)} />}
        <output>{said?.decision.verdict}</output>
        <button onClick={() => setForm('motor')}>Motor</button>
        <button onClick={() => setForm('')}>Away</button>
      </>
    }
    createRoot(document.getElementById('shop')).render(<Shop />)`
  const { page, complaints } = await site.open('<div id="shop"></div>', { script })
  const said = page.locator('output')
  await expect.poll(() => said.textContent()).toBe('permit-required')
  // Rendering again with equal facts asks nothing anew.
  expect((await toldIn(page)).length).toBe(1)
  await page.getByRole('button', { name: 'Motor' }).click()
  await expect.poll(() => said.textContent()).toBe('no-permit')
  await page.getByRole('button', { name: 'Away' }).click()
  await page.locator('ytterby-check').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await page.close()
})

test('a server may import it', async () => {
  const imported: { NAME: string } = await import(pathToFileURL(join(site.files, 'index.js')).href)
  expect(imported.NAME).toBe('ytterby-check')
})
