import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { releaseOf } from 'ytterby/law'
import { answerBytes, MAGNET, origin, unfold, verdictOf, visit } from './visit.ts'

test('“May these magnets go to my plant in Germany, and by when must we apply to have them on 1 June?”', async () => {
  const { page, end } = await visit()
  await page.locator('.describe').getByLabel('Day of export', { exact: true }).fill('2026-01-20')
  await page.getByText('Form Not known').click()
  await page.getByRole('searchbox').fill('ndfeb')
  await page.getByRole('radio', { name: /^NdFeB magnet/ }).click()
  for (const name of ['60 Nd neodymium', '66 Dy dysprosium'])
    await page.getByRole('button', { name, exact: true }).click()
  await page.getByLabel('Destination', { exact: true }).selectOption({ label: 'Germany' })
  await page.getByLabel('End use', { exact: true }).selectOption('civil')
  await page.getByLabel('Customer', { exact: true }).selectOption('new')
  await page.locator('.describe').getByLabel('Needed by', { exact: true }).fill('2026-06-01')
  await page.locator('.describe').getByLabel('Days in transit', { exact: true }).fill('35')

  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  expect(await page.getByRole('heading', { name: 'Permit required', exact: true }).count()).toBe(1)
  expect(await page.locator('.verdict .possibly').textContent()).toBe('Possibly prohibited.')
  // The days that the README gives for the same question.
  const table = page.getByRole('table', { name: 'Apply by' })
  await expect.poll(() => table.locator('tbody th').allTextContents()).toHaveLength(4)
  const days = await table.locator('tbody th').allTextContents()
  expect(days.map((text) => text.slice(0, 11).trim())).toEqual([
    '13 Mar 2026',
    '14 Feb 2026',
    '2 Feb 2026',
    '3 Dec 2025',
  ])
  expect(days[3]).toContain('too late')
  await end()
})

test('each entry of an answer leads to the page about it', async () => {
  const { page, end } = await visit(MAGNET)
  const link = page.getByRole('link', { name: '1C905.a.4', exact: true })
  const address = await link.getAttribute('href')
  expect(address).toMatch(/^\/docs\/law\/controls\/1c905#/)
  const answer = await page.request.get(new URL(address ?? '', page.url()).href)
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain(`id="${address?.split('#')[1]}"`)
  await end()
})

const FIRST_CAUSES = [
  [
    'a magnet with neodymium alone',
    MAGNET.replace('Nd;Dy', 'Nd'),
    'depends',
    'The list of elements may miss terbium or dysprosium.',
  ],
  [
    'a magnet to a party under a countermeasure',
    `${MAGNET.replace('ndfeb', 'smco').replace('Nd;Dy', 'Sm')}&endUser.name=Skydio, Inc.`,
    'prohibited',
    'Skydio Inc. is under a Chinese countermeasure that bars transactions with it',
  ],
  [
    'a magnet to a listed party',
    `${MAGNET}&endUser.name=Rheinmetall AG`.replace('2026-03-01', '2026-09-30'),
    'prohibited',
    'Rheinmetall AG is on China’s control list',
  ],
] as const

test.each(FIRST_CAUSES)('%s says below the verdict what decides', async (_, fragment, verdict, cause) => {
  const { page, end } = await visit(fragment)
  expect(await verdictOf(page)).toBe(verdict)
  const causes = page.getByRole('list', { name: 'What decides' }).getByRole('listitem')
  expect(await causes.first().textContent()).toContain(cause)
  expect(await causes.count()).toBeLessThanOrEqual(3)
  await expect.poll(() => page.locator('.verdict [role=status]').textContent()).toContain(cause.slice(1, 20))
  await end()
})

test('a list of elements that may miss some is asked about, and can be said to be complete beside the elements', async () => {
  const { page, end } = await visit(MAGNET.replace('Nd;Dy', 'Nd'))
  const [all, others] = [/^These are all the rare earths/, 'There may be others'].map((name) =>
    page.getByRole('radio', { name }),
  )
  await page
    .locator('.question')
    .getByRole('button', { name: /^complete: these are all/ })
    .click()
  await expect.poll(() => verdictOf(page)).toBe('no-permit')
  expect(await all?.isChecked()).toBe(true)
  await others?.click()
  await expect.poll(() => verdictOf(page)).toBe('depends')
  await all?.click()
  await expect.poll(() => verdictOf(page)).toBe('no-permit')
  await expect.poll(() => new URL(page.url()).hash).toContain('product.elementsComplete=true')
  await end()
})

test('“not known” and “none” are different choices', async () => {
  const { page, end } = await visit(MAGNET)
  await page.getByRole('radio', { name: 'Not known' }).last().click()
  await expect.poll(() => verdictOf(page)).toBe('depends')
  await page.getByRole('radio', { name: 'Contains none' }).click()
  // “None” contradicts a form that implies neodymium: the field says so, and keeps all input.
  await page.getByText('This cannot be answered yet').waitFor()
  expect(await page.locator('.picker summary').textContent()).toBe('Form NdFeB magnet')
  await end()
})

test('a name is screened while it is typed', async () => {
  const { page, end } = await visit(MAGNET)
  const endUser = page.getByLabel('End user', { exact: true })
  await endUser.fill('TDK Corp.')
  await page.getByText(/^Listed: TDK/).waitFor()
  await endUser.fill('Honest Magnets GmbH')
  await page.getByText(/On none of the lists known through \d+ \w+ \d{4}/).waitFor()
  await expect.poll(() => page.locator('.question').count()).toBe(0)
  await end()
})

test('a description leads to suggestions, which apply only after they are accepted', async () => {
  const { page, end } = await visit('#asOf=2026-03-01&destination=DE&product.elements=Nd;Dy')
  await page.getByLabel('Description', { exact: true }).fill('sintered NdFeB magnets 42SH')
  await page.getByRole('button', { name: 'Accept: form: NdFeB magnet' }).first().click()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await end()
})

test.each([
  ['product.commodityCode=12', 'Commodity code (HS)'],
  ['endUser.name=...', 'End user'],
  ['clock.transitDays=-3', 'Days in transit'],
])('%s is refused at its field, with advice', async (fact, label) => {
  const { page, end } = await visit(`${MAGNET}&${fact}`)
  await page.getByText('This cannot be answered yet').waitFor()
  const field = page.locator('.describe').getByLabel(label, { exact: true })
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const described = await field.getAttribute('aria-describedby')
  const told = await page.locator(`[id="${described?.split(' ').at(-1)}"]`).textContent()
  expect(told).toMatch(/[A-Z].+\./)
  await end()
})

test('every sentence can show its source, with days and a link', async () => {
  const { page, end } = await visit(MAGNET)
  await page
    .locator('#permits')
    .locator('..')
    .getByRole('button', { name: /^Sources/ })
    .first()
    .click()
  const source = page.getByRole('dialog', { name: 'Source' })
  await source.getByText('published 4 Apr 2025').waitFor()
  expect(await source.getByText(/checked \d+ \w+ 2026/).count()).toBeGreaterThan(0)
  const links = await source.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(links[0]).toMatch(/^\/docs\/law\/instruments\//)
  expect(links.some((link) => link.startsWith('https://'))).toBe(true)
  await page.keyboard.press('Escape')
  expect(await source.count()).toBe(0)
  await unfold(page)
  await page.getByText(/^holds 1C905\.a\.4/).click()
  await page.locator('.reason[open] dd').first().waitFor()
  await end()
})

test('below the verdict comes the question that decides, then at most two warnings that matter; the others are folded', async () => {
  const { page, end } = await visit(MAGNET.replace('2026-03-01', '2026-11-26'))
  const headings = await page.locator('.answer h2').allTextContents()
  expect(headings.slice(0, 3).map((text) => text.trim())).toEqual([
    expect.stringContaining('Permit required'),
    'What matters next',
    expect.stringContaining('Warnings'),
  ])
  const open = page.locator('.warnings > ul > li')
  expect(await open.first().textContent()).toContain('was announced')
  expect(await open.count()).toBeLessThanOrEqual(2)
  const note = page.locator('.warnings details li').first()
  expect(await note.isVisible()).toBe(false)
  await page.locator('.warnings summary').press('Enter')
  await note.waitFor()
  await end()
})

test('the command copied as curl gets the same bytes from the service', async () => {
  const { page, end } = await visit(MAGNET, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Copy as curl' }).click()
  const line = await page.evaluate(() => navigator.clipboard.readText())
  const [, url = '', body = ''] =
    /^curl -s '([^']+)' -H 'content-type: application\/json' --data-binary '([^']+)'$/.exec(line) ?? []
  // An unreleased ruleset is not named in the URL.
  const release = releaseOf(currentRuleset)?.version
  expect(url).toBe(`${origin()}/v1/assessments${release === undefined ? '' : `?ruleset=${release}`}`)
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(await answer.text()).toBe(await answerBytes(page))
  await page.getByRole('button', { name: 'Copy as TypeScript' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^import \{ assess \} from 'ytterby'/)
  await page.getByRole('button', { name: 'Copy as CLI' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `npx @ytterby/cli assess --json${release === undefined ? '' : ` --ruleset ${release}`}`,
  )
  await end()
})

test('the printed answer is complete, with all details open', async () => {
  const { page, end } = await visit(MAGNET)
  await page.getByText('10 reports of how long it took').waitFor()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.length).toBeGreaterThan(50_000)
  await page.emulateMedia({ media: 'print' })
  // The print names the question and the ruleset.
  expect(await page.locator('.answer').innerText()).toMatch(/NdFeB magnet[^]*Germany[^]*sha256:[0-9a-f]{64}/)
  for (const ofScreen of ['.describe', '.one-line']) expect(await page.locator(ofScreen).isVisible()).toBe(false)
  expect(await page.locator('section.verdict').isVisible()).toBe(true)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.answer details:not([open])').count()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.answer details:not([open])').count()).toBeGreaterThan(3)
  await end()
})

test('typing an invalid value does not remove its field', async () => {
  const { page, end } = await visit(MAGNET)
  const transit = page.locator('.clock').getByLabel('Days in transit')
  await transit.fill('3x')
  await page.getByText('This cannot be answered yet').waitFor()
  expect(await transit.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await page.locator('.before').count()).toBe(1)
  await transit.press('Backspace')
  await expect.poll(() => page.locator('.before').count()).toBe(0)
  await page.getByText('More facts').click()
  const grade = page.getByLabel('Grade', { exact: true })
  await grade.pressSequentially('N52SH')
  expect(await grade.inputValue()).toBe('N52SH')
  await end()
})

test.each(['en', 'zh'])('a gap in the law names the provision, in %s', async (lang) => {
  const gap = '#asOf=2026-11-26&product.form=ndfeb-magnet&product.elements=Nd;Ho&destination=DE&endUser.name=Ada KG'
  const { page, end } = await visit(`${gap}&lang=${lang}`)
  await unfold(page)
  await page.locator('#gaps').waitFor()
  const told = await page.locator('section[aria-labelledby=gaps]').innerText()
  expect(told).toMatch(lang === 'en' ? /announcement 57 of 2025/ : /2025年第57号/)
  expect(told).not.toContain('undefined')
  await end()
})

const NEAR = `${MAGNET.replace('2026-03-01', '2026-11-24')}&endUse.field=none&endUser.kind=civil&endUser.name=Rheinmetal AG`
const CLEARANCE = { listed: 'Rheinmetall AG', notice: 'MOFCOM-2026-30', met: 'Rheinmetall AG', on: '2026-09-01' }

test('a name is compared with every name of a party, and the page shows the matched name, its source and the reason', async () => {
  const { page, end } = await visit(MAGNET)
  const endUser = page.getByLabel('End user', { exact: true })
  await endUser.fill('三菱重工航空エンジン株式会社')
  const screening = page.locator('.screening').first()
  await screening.getByText(/^Listed: Mitsubishi Heavy Industries Aero Engines/).waitFor()
  expect(await screening.innerText()).toContain(
    'control list, in force (MOFCOM announcement 11 of 2026). Matches «三菱重工航空エンジン株式会社», its registered name (verified).',
  )
  expect(await screening.innerText()).toContain('Why: in another script.')
  expect(await screening.innerText()).toContain('Persons are not screened: lists of organisations only.')
  expect(await screening.getByRole('link', { name: 'Source of this name' }).getAttribute('href')).toMatch(/^http/)
  // An equal match cannot be cleared.
  expect(await screening.locator('summary').count()).toBe(0)
  await endUser.fill('GmbH')
  await screening.getByText(/^This names nobody/).waitFor()
  await end()
})

test('a near match can be cleared below the name by keyboard, and the clearance can be removed', async () => {
  const { page, end } = await visit(NEAR)
  const screening = page.locator('.screening').first()
  await screening.getByText(/^Close to Rheinmetall AG/).waitFor()
  expect(await screening.innerText()).toContain('Why: spelled differently.')
  await expect.poll(() => page.locator('.verdict .possibly').textContent()).toBe('Possibly prohibited.')
  await screening.locator('summary').focus()
  await page.keyboard.press('Enter')
  const why = screening.getByLabel('How do you know?')
  await why.waitFor()
  // A reason is required: the field says so, and gets the focus.
  await page.getByLabel('Checked on', { exact: true }).fill('2026-09-01')
  await page.keyboard.press('Enter')
  await screening.getByText('Say how you know that it is another party.').waitFor()
  expect(await why.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await why.getAttribute('aria-invalid')).toBe('true')
  await why.fill('A baker of Kassel.')
  await screening.getByLabel('Checked by').fill('Eva')
  await screening.getByLabel('First day on which it is no longer valid').fill('2026-08-01')
  await screening.getByRole('button', { name: 'Clear this match' }).click()
  await screening.getByText('Write a day after the one on which it was checked.').waitFor()
  await screening.getByLabel('First day on which it is no longer valid').fill('2027-01-01')
  await page.keyboard.press('Enter')

  await screening.getByText(/^Cleared: Rheinmetall AG/).waitFor()
  expect(await screening.innerText()).toContain(
    'Checked on 1 Sep 2026 by Eva: A baker of Kassel. Until 1 Jan 2027 (not included). This near match was checked and is another party; it was left out.',
  )
  await expect.poll(() => page.locator('.verdict .possibly').textContent()).toBe('')
  expect(await screening.evaluate((box) => box === document.activeElement)).toBe(true)
  // The clearance is part of the inquiry in the answer and in the address.
  const answer = JSON.parse(await answerBytes(page))
  expect(answer.inquiry.endUser.cleared).toEqual([
    { ...CLEARANCE, by: 'Eva', why: 'A baker of Kassel.', until: '2027-01-01' },
  ])
  expect(answer.cleared).toMatchObject([{ outcome: 'used' }])
  await page.getByRole('heading', { name: 'Cleared', exact: true }).waitFor()
  await expect
    .poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('endUser.cleared'))
    .toContain('Eva')

  await screening.getByRole('button', { name: 'Remove the clearance of Rheinmetall AG' }).press('Enter')
  await screening.getByText(/^Close to Rheinmetall AG/).waitFor()
  await expect.poll(() => page.locator('.verdict .possibly').textContent()).toBe('Possibly prohibited.')
  await expect.poll(() => page.url()).not.toContain('cleared')
  await end()
})

test('a link contains its clearances, also in Chinese; invalid ones are reported and can be removed', async () => {
  const cleared = encodeURIComponent(JSON.stringify([{ ...CLEARANCE, why: '卡塞尔的面包师。' }]))
  const { page, end } = await visit(`${NEAR}&endUser.cleared=${cleared}&lang=zh`)
  const screening = page.locator('.screening').first()
  await screening.getByText(/^已排除：Rheinmetall AG。/).waitFor()
  expect(await screening.innerText()).toContain('核查于2026年9月1日：卡塞尔的面包师。')
  expect(await verdictOf(page)).toBe('permit-required')
  await page.goto(`${origin()}/${NEAR}&endUser.cleared=baker`)
  await page.reload()
  await page.getByText('This cannot be answered yet').waitFor()
  await page.getByRole('button', { name: 'Remove these clearances' }).click()
  await expect.poll(() => page.locator('.verdict .possibly').textContent()).toBe('Possibly prohibited.')
  await end()
})
