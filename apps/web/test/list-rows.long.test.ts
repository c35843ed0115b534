import { expect, test } from 'vitest'
import { begin, give, question } from './intake-steps.ts'
import { written } from './list-steps.ts'
import { visit } from './visit.ts'

const HEADER = 'Teil;Bezeichnung;HS;Land;Kunde;Nettogewicht kg;Datum'

test('a line whose own day is clear waits for the question about its column, and names its listed buyer meanwhile', async () => {
  const { page, end } = await visit('#view=list')
  const lines = [
    '000000000000123456;Dysprosium oxide;284690;DE;Bosch GmbH;2;01.02.2027',
    '000000000000123457;SmCo magnet;850511;DE;Rheinmetall AG;3;15.01.2027',
    '000000000000123458;Steel screw M8;731815;DE;Bosch GmbH;5;',
  ]
  await begin(page, written('days.csv', [HEADER, ...lines, ''].join('\n')))
  const rows = page.locator('.rows-table tbody tr')
  await rows.nth(2).waitFor()
  const doubtful = page.locator('.question', { hasText: 'Datum' })
  expect(await doubtful.count()).toBe(1)
  const listed = await rows.nth(1).textContent()
  expect(listed).toMatch(/Waits for question \d/)
  expect(listed).not.toContain('Write a day')
  expect(listed).toContain('Rheinmetall AG')
  expect(await rows.nth(1).locator('.hit').textContent()).toContain('Rheinmetall AG')
  // The description stands beside the number of the material.
  expect(await rows.nth(1).locator('th').textContent()).toContain('SmCo magnet')
  await doubtful.locator('.options button').first().click()
  await expect.poll(() => rows.nth(1).textContent()).toContain('15 Jan 2027')
  await end()
})

test('goods that are set aside have no verdict before somebody accepts it, and no exposure counts them', async () => {
  const { page, end } = await visit('#view=list')
  const lines = [
    'A1;SmCo magnet;850511;DE;;3;',
    'A2;Steel screw M8;731815;DE;;5;',
    'A3;Loudspeaker 8 Ohm;851829;DE;;5;',
  ]
  await begin(page, written('aside.csv', [HEADER, ...lines, ''].join('\n')))
  const screw = page.locator('.rows-table tbody tr', { hasText: 'screw' })
  await screw.waitFor()
  expect(await screw.textContent()).toContain('proposed: set aside')
  expect(await screw.locator('.mark').count()).toBe(0)
  expect(await page.locator('.triage').textContent()).toContain('At least one fact missing')
  await page.getByRole('button', { name: 'Count', exact: true }).click()
  const bars = page.locator('.bars').first()
  await bars.waitFor()
  const counts = await bars.locator('.amount').allTextContents()
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(2)
  expect(await bars.locator('thead th').nth(1).textContent()).toBe('lines')
  await page.locator('.exposures select').selectOption('kg')
  expect(await bars.locator('thead th').nth(1).textContent()).toBe('kg')
  await end()
})

test('a buyer that several notices list is called listed once, and what else may come of a line is called possible', async () => {
  const { page, end } = await visit('#view=list&asOf=2026-11-30')
  const header = 'Part no;Description;HS;Country;Customer;Net weight kg'
  await begin(
    page,
    written(
      'buyers.csv',
      [header, 'A1;SmCo magnet;850511;US;Skydio Inc;3', 'A2;SmCo magnet;850511;DE;;5', ''].join('\n'),
    ),
  )
  const rows = page.locator('.rows-table tbody tr')
  const hit = (await rows.first().locator('.hit').textContent()) ?? ''
  expect(hit).toBe(
    'listed: Skydio Inc. (countermeasure list); Skydio, Inc. (control list, no longer in force); Skydio (unreliable-entity list, unsettled)',
  )
  expect(await page.locator('.listed .hit').textContent()).toBe(hit)
  // Its pill is the verdict and nothing else.
  expect(await rows.last().locator('.outcome-cell .mark').count()).toBe(1)
  expect(await rows.last().locator('.possibly').count()).toBe(1)
  await end()
})

test('an amount of money has two digits after its decimal sign', async () => {
  const { page, end } = await visit('#view=list')
  const header = 'Part no;Description;Country;Net weight kg;Value;Currency'
  const list = [header, 'A1;SmCo magnet;DE;3;227300.5;EUR', 'A2;SmCo magnet;DE;5;1200;USD', ''].join('\n')
  await begin(page, written('money.csv', list))
  expect(await page.locator('.triage tbody').textContent()).toMatch(/EUR 227,300\.50 · USD 1,200(?!\.)/)
  await end()
})

test('who has motors in a list is asked for their magnets, and the ways to say no differ', async () => {
  const { page, end } = await visit('#view=list')
  await begin(page, written('motors.csv', [HEADER, 'A1;Servo motor;850152;DE;;3;', ''].join('\n')))
  const proposal = question(page, 'Servo motor').first()
  await proposal.waitFor()
  const answers = await proposal.locator('.options button').allTextContents()
  expect(answers.filter((text) => /None of these/.test(text))).toEqual([])
  await proposal.getByRole('button', { name: /Motor/ }).first().click()
  const magnets = question(page, 'Is dysprosium or terbium in the magnets?')
  await magnets.waitFor()
  expect(await magnets.locator('.options button').allTextContents()).toEqual([
    'No: neodymium, perhaps praseodymium, and no other',
    'Yes, dysprosium',
    'Yes, terbium',
    'Yes, both',
  ])
  expect(await magnets.locator('.options .hint').first().textContent()).toContain('no permit needed: 1')
  await magnets.getByRole('button', { name: 'No: neodymium' }).click()
  await page.locator('.rows-table .mark.no-permit').waitFor()
  await expect.poll(() => page.locator('.told').textContent()).toBe('Done. Questions left: 0.')
  await end()
})

test('lines with days of their own are watched without them at a button', async () => {
  const { page, end } = await visit('#view=list')
  const list =
    'id,product.form,product.elements,destination,asOf\nA,optical-fibre,Er,FR,\nB,optical-fibre,Er,DE,2026-03-01\n'
  await give(page, written('days-of-lines.csv', list))
  await page.locator('.mapping .primary').click()
  await page.getByRole('button', { name: 'Look ahead' }).click()
  await page.getByRole('button', { name: 'Watch them without their days' }).click()
  await page.getByRole('button', { name: 'Look ahead' }).click()
  await page
    .locator('.watch')
    .getByText(/Lines watched from .* on: 2\./)
    .waitFor()
  expect(await page.getByText('state a day of their own').count()).toBe(0)
  await end()
})

test('an empty file is named as empty, and of several lists none is read without saying so', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, written('empty.csv', ''))
  await page.getByRole('alert').getByText('The file is empty').waitFor()
  await give(page, written('one.csv', `${HEADER}\n`), written('two.csv', `${HEADER}\n`))
  await page.getByText('Choose one list, of these none was read: one.csv, two.csv').waitFor()
  await end()
})

test('on a phone every cell of a line can be read, also while it waits for a question', async () => {
  const { page, end } = await visit('#view=list', { width: 390, height: 844 })
  const lines = ['A1;SmCo magnet;850511;DE;Rheinmetall AG;3;', 'A2;SmCo magnet;850511;DE;Rheinmetall AG;3;01.02.2027']
  await begin(page, written('phone.csv', [HEADER, ...lines, ''].join('\n')))
  await page.getByText(/Waits for question/).waitFor()
  for (const cell of await page.locator('.rows-table tbody :is(th, td)').all()) {
    if (!(await cell.isVisible())) continue
    await cell.scrollIntoViewIfNeeded()
    const isOnTop = await cell.evaluate((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return left >= 0 && right <= innerWidth && met !== null && (one.contains(met) || met.contains(one))
    })
    expect([await cell.textContent(), isOnTop]).toEqual([await cell.textContent(), true])
  }
  await end()
})

test('a buyer is named by whatever a list calls it', async () => {
  const { page, end } = await visit('#view=list&asOf=2026-12-01')
  const header = 'Part No.,Description of goods,HS Code,Country,Ship to,N.W. (kg)'
  const lines = [
    'A1,SmCo magnets,8505.11,Germany,Rheinmetall AG,3',
    'A2,SmCo magnets,8505.11,Switzerland,Rheinmetall Air Defence AG,5',
  ]
  await begin(page, written('packing.csv', [header, ...lines, ''].join('\n')))
  expect(await page.locator('.listed').textContent()).toContain('Line 2 A1: Rheinmetall AG listed: Rheinmetall AG')
  const [listed = '', named = ''] = await page.locator('.rows-table tbody tr > td:nth-child(3)').allTextContents()
  expect(listed).toContain('listed: Rheinmetall AG')
  expect(named).toBe('Rheinmetall Air Defence AG')
  await end()
})

test('what is set aside or waits for a question is counted as such, and not as open or wrong', async () => {
  const { page, end } = await visit('#view=list')
  const lines = [
    'A1;SmCo magnet;850511;DE;Bosch GmbH;3;01.02.2027',
    'A2;Steel screw M8;731815;DE;Bosch GmbH;5;',
    'A3;SmCo magnet;850511;DE;Bosch GmbH;3;',
  ]
  await begin(page, written('counts.csv', [HEADER, ...lines, ''].join('\n')))
  const counts = await page.locator('.so-far > span').allTextContents()
  expect(counts.map((text) => text.trim())).toEqual(['… depends 1', 'wait for a question 1', 'Set aside 1'])
  expect(await page.locator('.filters .mark').allTextContents()).toEqual([
    '… depends 1',
    'wait for a question 1',
    'Set aside 1',
  ])
  await end()
})

test('the focus follows the steps of a list, into a line and back', async () => {
  const { page, end } = await visit('#view=list')
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await give(page, written('focus.csv', [HEADER, 'A1;SmCo magnet;850511;DE;Bosch GmbH;3;', ''].join('\n')))
  await page.locator('.mapping').waitFor()
  await expect.poll(focused).toBe('mapping')
  await page.locator('.mapping .primary').press('Enter')
  await page.locator('.rows-table tbody tr').first().waitFor()
  await expect.poll(focused).toBe('outcome')
  await page.getByRole('button', { name: 'Open line 2 as one good' }).press('Enter')
  await expect.poll(focused).toBe('verdict')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Open line 2 as one good')
  await end()
})

test('the day on which goods are needed is read as its column writes it, and says when to apply', async () => {
  const { page, end } = await visit('#view=list&asOf=2026-12-01')
  const header = 'Teil;Bezeichnung;HS;Land;Kunde;Nettogewicht kg;Wunschliefertermin'
  const line = 'A1;Samarium-Kobalt-Magnet SmCo5;850511;DE;Bosch GmbH;3;15.06.2027'
  await give(page, written('termine.csv', [header, line, ''].join('\n')))
  const why = page.locator('.mapping tr', { hasText: 'Wunschliefertermin' }).locator('.why')
  expect(await why.textContent()).toContain('choose “needed by”')
  await page.getByLabel('Read column Wunschliefertermin as').selectOption('clock.neededBy')
  await page.locator('.mapping').getByLabel('Your name').fill('Anna')
  await page.locator('.mapping .primary').click()
  const row = page.locator('.rows-table tbody tr').first()
  await row.waitFor()
  expect(await row.textContent()).not.toContain('Write a day')
  expect(await row.textContent()).toMatch(/apply by \d+ \w+ 2027 \(the law’s limit\)/)
  await end()
})

test('a description that contradicts its commodity code is said in its own row, in any order of the lines', async () => {
  const { page, end } = await visit('#view=list&asOf=2026-12-01')
  const header = 'Part no;Description;HS;Country;Customer;Net weight kg'
  const lines = ['A1;Terbium metal;28053013;DE;Bosch GmbH;3', 'A2;NdPr metal;28053013;DE;Bosch GmbH;5']
  await begin(page, written('codes.csv', [header, ...lines, ''].join('\n')))
  const rows = page.locator('.rows-table tbody tr')
  await rows.nth(1).waitFor()
  expect(await rows.nth(0).textContent()).not.toContain('The description says')
  expect(await rows.nth(1).textContent()).toContain('The code was followed: state the elements, or correct the code.')
  await end()
})
