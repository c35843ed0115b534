import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import type { AxeResults } from 'axe-core'
import type { WatchEvent } from 'ytterby/planning'
import { wordOf } from 'ytterby'
import { afterAll, expect, test } from 'vitest'
import { give } from './intake-steps.ts'
import { PARTS } from './list-steps.ts'
import { fileOf, textOf, visit, type Visit } from './visit.ts'
import type { Page } from 'playwright-core'

const CLI = join(import.meta.dirname, '../../../packages/cli/src/main.ts')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const folder = mkdtempSync(join(tmpdir(), 'ytterby-watch-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A change of a line, as the page and the command line tell it. */
type Told = { readonly day: string; readonly from: string; readonly to: string; readonly name: string }

const visitList = (options: Parameters<typeof visit>[1] = {}): Promise<Visit> =>
  visit('#view=list&asOf=2026-11-10', { permissions: ['clipboard-read', 'clipboard-write'], ...options })

function written(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  return path
}

async function answer(page: Page, path: string): Promise<void> {
  await give(page, path)
  await page.locator('.mapping .primary').click()
}

/** Looks ahead by the keyboard, and unfolds the lines of every change. */
async function lookAhead(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look ahead' }).press('Enter')
  await page.locator('.watch-run').waitFor()
  await expect.poll(() => page.locator('#watch').evaluate((heading) => heading === document.activeElement)).toBe(true)
  for (const one of await page.locator('.watch summary').all()) await one.press('Enter')
  await expect.poll(() => page.locator('.coming .table').count()).toBe(await page.locator('.watch summary').count())
}

/** Everything that the page foresees; with `isAhead`, only what is told ahead as well. */
async function foreseen(page: Page, isAhead = false): Promise<Told[]> {
  const changes = await page.locator('.coming').evaluateAll((days) =>
    days.flatMap((day) =>
      [...day.querySelectorAll('li')].map((change) => ({
        day: day.querySelector('h3')?.textContent ?? '',
        marks: [...change.querySelectorAll('.mark')].map(({ textContent }) => textContent.replace(/^\S+ /, '')),
        hint: change.querySelector('.hint')?.textContent ?? '',
        names: [...change.querySelectorAll('tbody th')].map(({ textContent }) => textContent),
      })),
    ),
  )
  return changes
    .filter(({ hint }) => !isAhead || hint === 'reported up to 30 days before, and on the day')
    .flatMap(({ day, marks: [from = '', to = from], names }) =>
      names.map((name) => ({ day: new Date(`${day} UTC`).toISOString().slice(0, 10), from, to, name })),
    )
    .toSorted(byName)
}

const byName = (a: Told, b: Told): number => (`${a.day} ${a.name}` < `${b.day} ${b.name}` ? -1 : 1)

/** Runs a copied command as on a day; returns what it told, and its summary. */
function run(command: string, asOf: string): { events: Told[]; summary: string } {
  const line = `ytterby() { '${execPath}' --no-warnings '${CLI}' "$@"; }; ${command} --as-of ${asOf} --json`
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' })
  const events = stdout
    .split('\n')
    .filter((text) => text !== '')
    .map((text): Told => {
      const { id, since, before, after }: WatchEvent = JSON.parse(text)
      return { day: since ?? '', from: wordOf(before.verdict, 'en'), to: wordOf(after.verdict, 'en'), name: id ?? '' }
    })
  return { events: events.toSorted(byName), summary: stderr.trim().split('\n').at(-1) ?? '' }
}

/** The changes of one day: a later notice can add changes on days of its own. */
const on = (day: string, all: readonly Told[]): Told[] => all.filter((change) => change.day === day)

/** Saves the file to watch with beside the others, and copies the command. */
async function savedCommand(page: Page): Promise<string> {
  const download = await fileOf(page.getByRole('button', { name: 'Save the file to watch with' }))
  writeFileSync(join(folder, download.suggestedFilename()), await textOf(download))
  return copied(page, 'Copy the command')
}

async function copied(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(AXE)
  const results: AxeResults = await page.evaluate(`axe.run('.watch', { runOnly: ${JSON.stringify(RULES)} })`)
  return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])
}

test('a list is told exactly the changes that its watch tells ahead and on their days', async () => {
  const { page, end } = await visitList()
  await answer(page, PARTS)
  await lookAhead(page)
  const told = await foreseen(page)
  expect(told).toContainEqual({ day: '2026-11-11', from: 'no permit needed', to: 'unsettled', name: 'G16' })
  expect(await page.locator('.watch [role=status]').textContent()).toBe(
    `Lines watched from 10 Nov 2026 on: 30. Decided differently on a coming day: ${new Set(told.map(({ name }) => name)).size}.`,
  )
  const ahead = await foreseen(page, true)
  expect(ahead.length).toBeLessThan(told.length)

  const command = await savedCommand(page)
  expect(command).toBe('ytterby watch parts-watched.csv --state parts-watch.json --ahead 30')
  expect(await page.locator('.command').last().textContent()).toBe(
    `5 16 * * *  ${command} > parts-told.txt || cat parts-told.txt`,
  )
  expect(run(command, '2026-11-10').events).toEqual([])
  // Reported 30 days ahead; later changes are reported when their time comes.
  expect(run(command, '2026-11-10').events).toEqual(ahead.filter(({ day }) => day <= '2026-12-10'))
  expect(on('2026-11-11', run(command, '2026-11-11').events)).toEqual(on('2026-11-11', told))
  expect(await violations(page)).toEqual([])
  await end()
})

test('lines with a day of their own or with errors are counted, as the watch refuses them; any name of a file is quoted', async () => {
  const list = written("50% $(it's).csv", [
    'id,product.form,product.elements,Ship to,asOf,product.description',
    'A,optical-fibre,Er,,,"Fibre, 5 m"',
    'B,optical-fibre,Er,Germany,2026-03-01,',
    'C,optical-fibre,Er,Atlantis,,',
    'D,optical-fibre,Er',
    ',optical-fibre,Er,Japan,,',
  ])
  const { page, end } = await visitList()
  await give(page, list)
  await page.getByLabel('Read column Ship to as').selectOption('destination')
  await page.getByLabel('Destination for lines that state none').selectOption('FR')
  await page.locator('.mapping .primary').click()
  await lookAhead(page)
  expect(await page.locator('.watch .caution').allTextContents()).toEqual([
    expect.stringContaining('Counted from 10 Nov 2026'),
    expect.stringContaining('state a day of their own: 1.'),
    expect.stringContaining('with errors, which a watch refuses: 2.'),
  ])
  const command = await savedCommand(page)
  expect(run(command, '2026-11-10').summary).toContain('lines watched from now on: 2, refused: 3')
  expect(on('2026-11-11', run(command, '2026-11-11').events)).toEqual(on('2026-11-11', await foreseen(page)))
  // A percent sign ends the command of a crontab, unless it is escaped.
  expect(await page.locator('.command').last().textContent()).toContain(String.raw`watch '50\% $(it'\''s)-watched.csv'`)
  await end()
})

test('a raw list is watched with its profile; with what no profile holds, as it was read', async () => {
  const list = written('raw.csv', [
    'Stock 2026;;;',
    'Material;Description;HS code;Net weight kg',
    'M1;Erbium-doped optical fibre;90011000;1',
    'M2;Terbium metal 99.9 %;28053000;20',
    'M3;Holmium oxide powder 99.9 %;28469019;5',
  ])
  const { page, end } = await visitList({ width: 320, colorScheme: 'dark' })
  await answer(page, list)
  await lookAhead(page)
  const command = await savedCommand(page)
  expect(command).toBe('ytterby watch raw.csv --profile raw-profile.json --state raw-watch.json --ahead 30')
  run(command, '2026-11-10')
  const told = await foreseen(page)
  expect(told.length).toBeGreaterThan(0)
  expect(on('2026-11-11', run(command, '2026-11-11').events)).toEqual(on('2026-11-11', told))
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  await page.getByRole('button', { name: 'Change columns or day' }).click()
  await page.getByLabel('Destination for lines that state none').selectOption('US')
  await page.locator('.mapping .primary').click()
  await lookAhead(page)
  const own = (await savedCommand(page)).replace('raw-watch.json', 'us-watch.json')
  expect(own).toBe('ytterby watch raw-watched.csv --state us-watch.json --ahead 30')
  run(own, '2026-11-10')
  expect(on('2026-11-11', run(own, '2026-11-11').events)).toEqual(on('2026-11-11', await foreseen(page)))

  await page.getByRole('button', { name: 'Change columns or day' }).click()
  await page.getByLabel('Day of export for lines that state none').fill('2050-01-01')
  await page.locator('.mapping .primary').click()
  await lookAhead(page)
  expect(await page.locator('.watch [role=status]').textContent()).toBe(
    'Lines watched from 1 Jan 2050 on: 3. No change is foreseen for any of them.',
  )

  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('button', { name: '查看今后变化' }).click()
  await expect.poll(() => page.locator('.command').first().textContent()).toMatch(/ --lang zh$/)
  await end()
})
