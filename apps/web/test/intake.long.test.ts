import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, FILES, give, openQuestion, question, SAP, stands } from './intake-steps.ts'
import { visit, type Visit } from './visit.ts'
import type { Page } from 'playwright-core'

const MIXED = join(FILES, 'mixed-hands.csv')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Clicks, and waits until the decision was taken. */
async function decide(page: Page, ...names: (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const before = await stands(page)
    await page.getByRole('button', { name }).first().click()
    await expect.poll(async () => (await stands(page)).join() !== before.join()).toBe(true)
    await expect.poll(() => page.locator('.intake').getAttribute('aria-busy')).toBe('false')
  }
}

test('columns of a raw list are recognised with samples, a reason and how sure it is, and nothing is decided by nobody', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, SAP)
  await page.locator('.mapping').waitFor()
  const weight = page.locator('.mapping tbody tr', { hasText: 'Nettogewicht' })
  expect(await weight.locator('.samples').textContent()).toContain('253,000')
  expect(await weight.locator('select').inputValue()).toBe('quantityKg')
  expect(await weight.locator('.why').textContent()).toMatch(/certain:.*“Nettogewicht” and what its cells look like/)
  expect(await page.getByLabel('Read column GEW as').inputValue()).toBe('unit')
  await page.locator('.mapping .primary').click()
  await page.locator('.question .options button').first().click()
  await page.getByRole('alert').getByText('Write your name first').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('name')
  expect(await page.getByRole('button', { name: 'Save the profile' }).isDisabled()).toBe(true)
  await end()
})

test('a raw list is sorted into what is answered, asked, set aside and to be corrected, with kilograms and value', async () => {
  const { page, end } = await visit('#view=list')
  await begin(page, join(FILES, 'us-broker-entry.csv'))
  const counts = (await stands(page)).map(Number)
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(60)
  expect(await page.locator('.triage tbody').textContent()).toMatch(/USD [\d,]+/)
  const [first] = await page.locator('.question').all()
  expect(await first?.textContent()).toMatch(/\d+ lines? · [\d,.]+ kg · USD [\d,]+/)
  await end()
})

/** How many lines are set aside and not accepted yet. */
const asideCount = async (page: Page): Promise<number> =>
  Number(/([\d,]+) lines?/.exec((await page.locator('.aside h2').textContent()) ?? '')?.[1]?.replaceAll(',', ''))

// One page for all: each test but the last ends as it began.
describe('the questions of a list of SAP', () => {
  let opened: Visit
  beforeAll(async () => {
    opened = await visit('#view=list')
    await begin(opened.page, SAP)
  })
  afterAll(() => opened.end())

  test('an answer says what it leads to, and what was decided is undone one step at a time', async () => {
    const { page } = opened
    const before = await stands(page)
    const motors = question(page, '“Getriebemotor”')
    expect(await motors.locator('.options li').nth(1).textContent()).toBe('They contain no rare earthsset aside: 6')
    await motors.getByRole('button', { name: 'no rare earths' }).click()
    await expect.poll(() => motors.count()).toBe(0)
    const between = await stands(page)
    expect(between).not.toEqual(before)
    await decide(page, 'Undo the last decision')
    expect(await stands(page)).toEqual(before)
    expect(await motors.count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Undo the last decision' }).isDisabled()).toBe(true)
  })

  test('a group is asked about as one, good by good, or later', async () => {
    const { page } = opened
    const motors = question(page, 'Getriebemotor')
    await motors.getByRole('button', { name: 'Ask about each good separately (6)' }).click()
    await expect.poll(() => question(page, 'motor').count()).toBe(6)
    // The first of them has taken the place of the group, and is open.
    await page.getByRole('button', { name: 'Ask about them together again' }).click()
    await expect.poll(() => question(page, 'motor').count()).toBe(1)
    await motors.getByRole('button', { name: 'I do not know: skip' }).click()
    await page.getByText('Skipped questions: 1').click()
    await openQuestion(page, 'Getriebemotor')
    await motors.getByRole('button', { name: 'Ask again' }).click()
    await expect.poll(() => page.getByText(/^Skipped questions/).count()).toBe(0)
  })

  test('one question is open at a time, the first at the beginning; the others are lines with their counts', async () => {
    const { page } = opened
    const headings = await page.locator('.question h3').count()
    expect(headings).toBeGreaterThan(5)
    const openAt = (): Promise<number[]> =>
      page.locator('.question').evaluateAll((all) => all.flatMap((one, at) => (one.hasAttribute('open') ? [at] : [])))
    expect(await openAt()).toEqual([0])
    expect(await page.locator('.question .options').count()).toBe(1)
    for (const line of await page.locator('.question > summary').allTextContents()) expect(line).toMatch(/\d lines?/)
    await page.locator('.question > summary').nth(3).click()
    await expect.poll(openAt).toEqual([3])
    await page.keyboard.press('Enter')
    await expect.poll(openAt).toEqual([])
    await page.locator('.question > summary').first().press('Enter')
    await expect.poll(openAt).toEqual([0])
  })

  test('the head of the table of lines stays in sight while its lines are scrolled', async () => {
    const { page } = opened
    const table = page.locator('.rows-table')
    const topOfHead = (): Promise<number> =>
      table.evaluate(
        (one) => (one.querySelector('thead th')?.getBoundingClientRect().top ?? 0) - one.getBoundingClientRect().top,
      )
    const before = await topOfHead()
    await table.evaluate((one) => one.scrollTo(0, 800))
    expect(await table.evaluate((one) => one.scrollTop)).toBe(800)
    expect(await topOfHead()).toBeCloseTo(before, 0)
  })

  test('single lines are taken out of what is set aside, and asked about', async () => {
    const { page } = opened
    const before = await asideCount(page)
    const group = page.locator('.aside li', { hasText: 'Magnetventil' })
    expect(await group.locator('summary').textContent()).toBe('HS 8481 · “Magnetventil” · 1 line · 7.45 kg')
    await group.locator('summary').click()
    await group.getByRole('button', { name: /^Take out line \d+: Magnetventil/ }).click()
    await expect.poll(() => group.count()).toBe(0)
    expect(await asideCount(page)).toBe(before - 1)
    await question(page, 'Magnetventil').first().waitFor()
    await page.getByRole('button', { name: new RegExp(`^Accept all ${before - 1} lines`) }).click()
    await page.getByText('Nothing is left to set aside').waitFor()
    await question(page, 'Magnetventil').first().waitFor()
  })
})

test('rare earths are typed freely, and what names none is not taken', async () => {
  const { page, end } = await visit('#view=list')
  await begin(
    page,
    written('one.csv', 'Material,Description,Net weight (kg),Destination\nM1,NdFeB magnet N42SH,12,DE\n'),
  )
  await page.getByRole('button', { name: /^Yes: NdFeB magnet/ }).click()
  const field = page.getByLabel('Or type the rare earths')
  await field.fill('neodymium, kryptonite')
  await page.getByRole('button', { name: 'Use this' }).click()
  await page.getByRole('alert').getByText('does not name').waitFor()
  await field.fill('Nd 29 %, dysprosium 3')
  await page.getByRole('button', { name: 'Use this' }).click()
  await page.getByRole('heading', { name: 'No more questions' }).waitFor()
  expect((await stands(page))[0]).toBe('1')
  await page.getByRole('button', { name: 'Trace the answer to line 2' }).click()
  const history = page.getByRole('dialog')
  await history.getByText('NdFeB magnet N42SH', { exact: true }).waitFor()
  expect(await history.locator('ul').textContent()).toMatch(
    /Anna accepted on .*NdFeB magnet.*Anna answered on .*Nd:29, Dy:3/,
  )
  await page.keyboard.press('Escape')
  await end()
})

test('a cell that says no single value is asked about once, and can be typed', async () => {
  const { page, end } = await visit('#view=list')
  await begin(page, MIXED)
  const union = await openQuestion(page, '“EU” in the column “Bestimmungsland”')
  await union.getByLabel('Or type what it means').fill('Atlantis')
  await union.getByRole('button', { name: 'Use this' }).click()
  await page.getByRole('alert').getByText('“Atlantis” is not a known country').waitFor()
  await union.getByLabel('Or type what it means').fill('Germany')
  await union.getByRole('button', { name: 'Use this' }).click()
  await expect.poll(() => question(page, '“EU” in the column').count()).toBe(0)
  await end()
})

test('decisions are kept when the language changes, and everything is told in it', async () => {
  const { page, end } = await visit('#view=list&lang=zh')
  await give(page, join(FILES, 'cn-customs-list.csv'))
  await page.locator('.mapping .primary').click()
  await page.locator('.deciding').getByLabel('您的姓名').fill('李娜')
  await page.locator('.question .options button').first().click()
  await expect.poll(() => page.getByRole('button', { name: '撤销上一项决定' }).isDisabled()).toBe(false)
  const english = async (): Promise<string[]> =>
    (await page.locator('.intake, .results').allInnerTexts())
      .join(' ')
      .match(/\b(the|lines|of|and|with|by|accept|questions|rare)\b/gi) ?? []
  expect(await english()).toEqual([])
  const decided = (await page.locator('.triage tbody td:nth-child(2)').allTextContents()).join()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Status of the lines' }).waitFor()
  await expect.poll(async () => (await stands(page)).join()).toBe(decided)
  expect(await page.getByRole('button', { name: 'Undo the last decision' }).isDisabled()).toBe(false)
  await end()
})

test('by keyboard alone: from a raw list to answers, what is set aside, and back by one step', async () => {
  const { page, end } = await visit('#view=list')
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement
      const label = one instanceof HTMLInputElement ? (one.labels?.[0]?.textContent ?? '') : ''
      return `${label}${one?.getAttribute('aria-label') ?? ''} ${one?.textContent ?? ''}`.trim()
    })
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let count = 0; count < 150; count += 1) {
      await press('Tab')
      if (text.test(await focused())) return
    }
    throw new Error(`Tab does not reach ${text}`)
  }
  // A file is chosen in a dialog of the system, which no page can press keys in.
  await give(page, SAP)
  await page.locator('.mapping').waitFor()
  await page.evaluate(() => document.querySelector('main')?.focus())
  await tabTo(/^Answer 40 lines/)
  await press('Enter')
  await page.locator('.triage').waitFor()
  await page.evaluate(() => document.querySelector('main')?.focus())
  await tabTo(/^Your name/)
  await page.keyboard.type('Anna')
  await tabTo(/^Motor$/)
  await press('Enter')
  // The next question takes the place of the answered one, is open, and has the focus.
  await page.getByRole('status').getByText('Done.').waitFor()
  await expect.poll(focused).toMatch(/^Is dysprosium or terbium in the magnets\?/)
  // Another one is opened by its line.
  await tabTo(/Kat\.-Träger/)
  await press('Enter')
  await tabTo(/^Catalyst$/)
  await press('Space')
  await expect.poll(() => page.getByRole('button', { name: 'Catalyst' }).count()).toBe(0)
  await tabTo(/^HS 8544/)
  await press('Enter')
  await page
    .getByRole('button', { name: /^Take out line/ })
    .first()
    .waitFor()
  const before = await asideCount(page)
  await tabTo(/^Accept these 3 lines/)
  await press('Enter')
  await expect.poll(() => asideCount(page)).toBe(before - 3)
  await tabTo(new RegExp(`^Accept all ${before - 3} lines`))
  await press('Enter')
  await page.getByText('Nothing is left to set aside').waitFor()
  await expect.poll(focused).toBe('Nothing is left to set aside')
  await page.evaluate(() => document.querySelector('main')?.focus())
  await tabTo(/^Undo the last decision/)
  await press('Enter')
  await expect.poll(() => asideCount(page)).toBe(before - 3)
  await end()
})

test('a large list is asked about like a small one, and what takes long can be stopped', async () => {
  const [header = '', ...goods] = readFileSync(SAP, 'utf8').trimEnd().split(/\r?\n/)
  const lines = Array.from({ length: 20_000 }, (_, at) =>
    (goods[at % goods.length] ?? '').replace(/^\d+/, `${4_711_000 + at}`),
  )
  const { page, end } = await visit('#view=list')
  await give(page, written('large.csv', `${header}\n${lines.join('\n')}\n`))
  await page.getByRole('button', { name: 'Answer 20000 lines' }).click()
  // At once, without the wait for a button that stands still: the answers may come first.
  await page.getByRole('button', { name: 'Cancel' }).dispatchEvent('click')
  await page.getByRole('button', { name: 'Answer 20000 lines' }).click()
  await page.locator('.triage').waitFor()
  await page.locator('.deciding').getByLabel('Your name').fill('Anna')
  const numbers = async (): Promise<number[]> => (await stands(page)).map((text) => Number(text.replaceAll(',', '')))
  expect((await numbers()).reduce((sum, one) => sum + one, 0)).toBe(20_000)
  // Only what is seen stands in the page.
  expect(await page.locator('.list *').count()).toBeLessThan(3_000)
  const [, open = 0] = await numbers()
  await question(page, 'Getriebemotor').first().getByRole('button', { name: 'no rare earths' }).click()
  await expect.poll(async () => ((await numbers())[1] ?? 0) < open).toBe(true)
  await decide(page, 'Undo the last decision')
  expect((await numbers())[1]).toBe(open)
  await end()
})
