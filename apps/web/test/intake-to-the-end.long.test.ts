import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerAll, begin, give, SAP, saved, stands } from './intake-steps.ts'
import { visit, type Visit } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

let opened: Promise<Visit> | undefined
afterAll(async () => (await opened)?.end())

/** A raw list of SAP whose questions were answered by clicks, once for all tests. */
const answered = (): Promise<Visit> =>
  (opened ??= (async () => {
    const one = await visit('#view=list')
    await begin(one.page, SAP)
    await answerAll(one.page)
    return one
  })())

test('a raw list of SAP is answered to the end by clicks; the download says who decided what, and why', async () => {
  const { page } = await answered()
  const [done, open, aside, wrong] = (await stands(page)).map(Number)
  expect([open, wrong]).toEqual([0, 0])
  expect((done ?? 0) + (aside ?? 0)).toBe(40)
  await page.getByRole('heading', { name: 'No more questions' }).waitFor()
  const rows = (await saved(page, 'Download with the answers (CSV)')).trimEnd().split('\r\n')
  const header = (rows[0] ?? '').split(';')
  expect(header.slice(-6)).toEqual([
    'intake_line',
    'intake_triage',
    'intake_accepted',
    'intake_set_aside',
    'intake_open',
    'intake_not_used',
  ])
  expect(rows.length).toBe(41)
  const asideRow = page
    .locator('.rows-table tbody tr')
    .filter({ has: page.locator('.state') })
    .first()
  await asideRow.waitFor()
  expect(await asideRow.locator('.mark').count()).toBe(0)
  // The filter counts them by themselves, so that “it depends” holds no line that is decided.
  const filters = page.locator('.filters button.mark')
  expect(await filters.filter({ hasText: 'Set aside' }).locator('strong').textContent()).toBe(String(aside))
  const bracket = rows.find((row) => row.includes('Halter aus Stahl verzinkt')) ?? ''
  expect(bracket).toMatch(
    /set-aside;.*product\.elements=none: accepted by Anna on \d{4}-\d\d-\d\d, because of .*Halter/,
  )
})

test('nothing of a list is stored', async () => {
  const { page } = await answered()
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      location.hash.includes('Anna'),
    ]),
  ).toEqual([0, 0, '', 0, false])
})

test('the profile of last month answers this month’s list; only what changed is asked', async () => {
  const before = await answered()
  const profile = written('sap-profile.json', await saved(before.page, 'Save the profile'))
  const { page, end } = await visit('#view=list')
  await give(page, profile)
  await page.getByRole('status').getByText('sap-profile.json').waitFor()
  const next = readFileSync(SAP, 'utf8').replace('Elektromotor EC 24V', 'Elektromotor EC 48V')
  await give(page, written('sap-december.csv', next))
  await page.getByText(/The profile remembers \d+ decisions/).waitFor()
  await page.locator('.mapping .primary').click()
  await page.locator('.triage').waitFor()
  expect(await page.locator('.question h3').count()).toBe(1)
  expect(await page.locator('.question').textContent()).toContain('Elektromotor EC 48V')
  await page.getByText('Nothing is left to set aside').waitFor()
  // Both at once, and the list as it was: nothing is asked.
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await give(page, profile, SAP)
  await page.locator('.mapping .primary').click()
  await page.getByRole('heading', { name: 'No more questions' }).waitFor()
  await end()
})
