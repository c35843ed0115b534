import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { inGate } from '@ytterby/evidence/in-gate'
import { hostileWorkbooks } from '@ytterby/evidence/hostile-workbooks'
import { expect, test } from 'vitest'
import { give } from './intake-steps.ts'
import { downloaded, PARTS, written } from './list-steps.ts'
import { verdictOf, visit } from './visit.ts'
import type { Page } from 'playwright-core'

const CLI = join(import.meta.dirname, '../../../packages/cli/src/main.ts')

async function answer(page: Page, asOf: string): Promise<void> {
  await page.getByLabel('Day of export for lines that state none').fill(asOf)
  await page.getByRole('button', { name: /^Answer \d+ lines/ }).click()
  await page.locator('.rows-table tbody tr').first().waitFor({ timeout: 120_000 })
}

test('the answers to a file equal those of the command line, cell by cell', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, PARTS)
  await answer(page, '2026-03-01')
  const batch = execFileSync(execPath, ['--no-warnings', CLI, 'batch', PARTS, '--as-of', '2026-03-01'], {
    encoding: 'utf8',
  })
  expect(await downloaded(page)).toBe(batch)
  await end()
})

test('what is saved has no cell that a spreadsheet takes for a formula, and is read again as it was', async () => {
  const { page, end } = await visit('#view=list')
  const file = written(
    'formulas.csv',
    'id,product.form,product.elements,destination,=Remark\n' +
      "=1+1,ndfeb-magnet,Nd;Dy,DE,-12.5\n'=1+1,ndfeb-magnet,Nd;Dy,DE,＝A1\n+49 30 1234567,motor,Nd,DE,@SUM(A1)\n",
  )
  await give(page, file)
  await answer(page, '2026-03-01')
  const text = await downloaded(page)
  const ownCells = (csv: string) => csv.split('\n').map((line) => line.split(',').slice(0, 5).join(','))
  expect(ownCells(text)).toEqual([
    "id,product.form,product.elements,destination,'=Remark",
    "'=1+1,ndfeb-magnet,Nd;Dy,DE,-12.5",
    "'=1+1,ndfeb-magnet,Nd;Dy,DE,'＝A1",
    "+49 30 1234567,motor,Nd,DE,'@SUM(A1)",
    '',
  ])
  const batch = execFileSync(execPath, ['--no-warnings', CLI, 'batch', file, '--as-of', '2026-03-01', '--out', 'csv'], {
    encoding: 'utf8',
  })
  expect(text).toBe(batch)
  await end()
})

test('guesses the meaning of unknown columns, which can be corrected', async () => {
  const { page, end } = await visit('#view=list')
  const file = written(
    'own.csv',
    'Part no;Description;Product type;Composition;Ship to country;Net weight kg\r\n' +
      'A1;Rotor magnet;NdFeB magnet;Nd, Dy;Germany;1200\r\n' +
      'A2;"Magnet; plain";NdFeB magnet;Nd + Pr;Viet Nam;40\r\n' +
      'A3;Mystery;Kryptonite;Nd;Atlantis;5\r\n',
  )
  await give(page, file)
  await page.locator('.mapping').waitFor()
  const readAs = page.locator('.mapping tbody select')
  expect(
    await readAs.evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : ''))),
  ).toEqual(['id', 'product.description', 'product.form', 'product.elements', 'destination', 'quantityKg'])
  await answer(page, '2026-03-01')
  const rows = page.locator('.rows-table tbody tr')
  expect(await rows.count()).toBe(3)
  expect(await rows.nth(0).textContent()).toContain('permit required')
  expect(await rows.nth(1).textContent()).toContain('no permit needed')
  // A bad row is shown with its errors, and the others are answered.
  expect(await rows.nth(2).locator('.finding').textContent()).toMatch(/form: .+destination: /)
  await end()
})

test('a list from SAP is read with its own header, days and weights, and a cell without a single value is refused', async () => {
  const sap = [
    'Materialliste Werk 0100;;;;;;;;',
    'Material;Materialkurztext;Warentarifnr.;Urspr.;Land;Nettogewicht;GEW;Kunde;WA-Datum',
    '1;Permanentmagnet NdFeB N42SH;8505.11.10;CN;Deutschland;1.253,500;KG;Rheinmetal AG;28.12.2026',
    '2;Halter aus Stahl verzinkt;73269098;CN;USA;23;G;Acme, Inc.;03.01.2027',
    '3;Elektromotor EC 24V;85013100;CN;EU;12,5;KG;Müller GmbH;28.12.2026',
    ';Fracht Shanghai - Hamburg;;;;;;;',
    'Summe;;;;;1.289,000;;;',
  ].join('\n')
  const { page, end } = await visit('#view=list')
  await give(page, written('sap.csv', sap))
  await page.locator('.mapping').waitFor()
  const readAs = page.locator('.mapping tbody select')
  expect(
    await readAs.evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : ''))),
  ).toEqual([
    // It numbers the lines, and names no material.
    '',
    'product.description',
    'product.commodityCode',
    'origin',
    'destination',
    'quantityKg',
    'unit',
    'endUser.name',
    'asOf',
  ])
  // Nothing is left out without a word.
  await page.getByText('No goods, and left out: line 6 “Fracht Shanghai - Hamburg”, line 7 “Summe”.').waitFor()
  await answer(page, '2026-03-01')
  expect(await page.locator('.rows-table tbody tr').count()).toBe(3)
  // The buyer stands beside the good, with the listed party that it may be.
  const [buyer, destination] = await page
    .locator('.rows-table tbody tr')
    .first()
    .locator('td')
    .allTextContents()
    .then((cells) => cells.slice(1, 3))
  expect(buyer).toBe('Rheinmetal AGclose to the listed Rheinmetall AG (control list)')
  expect(destination).toBe('DE')
  // The European Union is not a country: that line is refused and says what to correct, the others are answered.
  expect(await page.locator('.rows-table tbody .finding').allTextContents()).toEqual([
    expect.stringContaining('destination'),
  ])
  await end()
})

test('a bad row is in no sum and no comparison, and unchanged in the download', async () => {
  const { page, end } = await visit('#view=list')
  const file = written(
    'bad.csv',
    'product.form,product.elements,destination,quantityKg\nmetal,Dy,DE,2\nmetal,Dy,DE,\nmetal,Dy,DE\nmetal,Dy,DE,1,oops\n',
  )
  await give(page, file)
  await answer(page, '2026-03-01')
  expect(await page.locator('.rows-table tr.bad').count()).toBe(2)
  await page.getByRole('button', { name: 'Count', exact: true }).click()
  await page.getByText('2 of 4 lines are left out of the sums').waitFor()
  await page.getByLabel('Count by').selectOption('kg')
  await expect
    .poll(() => page.getByRole('table', { name: 'Verdict' }).locator('tbody tr').first().textContent())
    .toMatch(/2.*100/)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByText(/2 with errors\.$/).waitFor()
  await end()
})

test('a list is kept while one of its lines is open, and shown in the language of the page', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, PARTS)
  await answer(page, '2026-03-01')
  await page.getByRole('button', { name: 'Open line 2 as one good' }).click()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await page.goBack()
  await page.locator('.rows-table tbody tr').first().waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await expect.poll(() => page.locator('.rows-table tbody tr').first().textContent()).toContain('须申领许可')
  await end()
})

test.each([
  [
    'UTF-16 with its mark',
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('endUser.name,product.form\r\n三菱造船株式会社,metal\r\n', 'utf16le'),
    ]),
  ],
  ['UTF-8 with its mark', Buffer.from('\u{feff}endUser.name,product.form\r\n三菱造船株式会社,metal\r\n')],
])('names are decoded correctly: %s', async (_, content) => {
  const { page, end } = await visit('#view=list')
  await give(page, written('names.csv', content))
  await page.getByText('三菱造船株式会社').waitFor()
  await end()
})

test('a list whose letters can be read in two ways is read as the person chooses', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, written('old.csv', Buffer.from('product.description;endUser.name\nRing;Plze\xf2\n', 'latin1')))
  await page.getByRole('alert').getByText('more than one way').waitFor()
  await page.getByText('Line 2: Ring;Plzeò').waitFor()
  await page.getByRole('button', { name: 'windows-1250' }).click()
  await page.getByText('Plzeň').first().waitFor()
  expect(await page.getByLabel('Encoding').inputValue()).toBe('windows-1250')
  await page.getByLabel('Encoding').selectOption('windows-1252')
  await page.getByText('Plzeò').first().waitFor()
  await end()
})

test('filter, sort, search, and open one line as a good', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, PARTS)
  await answer(page, '2026-03-01')
  const rows = page.locator('.rows-table tbody tr')
  expect(await rows.count()).toBe(30)
  // What decides stands beside the verdict.
  expect(await rows.first().locator('.outcome-cell .cause').textContent()).toContain('1C905.a.1 (dysprosium)')
  await page
    .getByRole('group', { name: 'Show' })
    .getByRole('button', { name: /no permit needed/ })
    .click()
  await expect.poll(() => rows.count()).toBeLessThan(30)
  await page.getByRole('searchbox').fill('terbium')
  await expect.poll(() => rows.count()).toBeLessThan(5)
  await page.getByRole('searchbox').fill('')
  await page.getByLabel('Sort by').selectOption('name')
  await expect.poll(() => rows.first().locator('.id').textContent()).toBe('G01')
  await page.getByRole('button', { name: 'Open line 2 as one good' }).click()
  await expect.poll(() => verdictOf(page)).toBe('permit-required')
  await end()
})

test('shows the exposure, and compares two days', async () => {
  const { page, end } = await visit('#view=list')
  await give(page, PARTS)
  await answer(page, '2026-11-24')
  await page.getByRole('button', { name: 'Count', exact: true }).click()
  const verdicts = page.getByRole('table', { name: 'Verdict' })
  // What the README says of the same file on the same day.
  await expect.poll(() => verdicts.locator('tbody tr').first().textContent()).toMatch(/permit required.*13.*43\.3\s?%/)
  await page.getByLabel('Count by').selectOption('kg')
  await expect.poll(() => verdicts.locator('tbody tr').first().textContent()).toMatch(/47,995.*58\.8\s?%/)
  await page.getByLabel('From', { exact: true }).fill('2026-11-10')
  await page.getByLabel('To', { exact: true }).fill('2026-11-11')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page
    .getByText(
      '10 Nov 2026 to 11 Nov 2026, 30 lines: 7 with another verdict, 12 with other changes, 11 the same, 0 with errors.',
    )
    .waitFor()
  expect(await page.getByRole('region', { name: 'Changes' }).locator('tbody tr').count()).toBe(7)
  await end()
})

test('a workbook is read like a CSV, including its dates', async () => {
  const path = written('parts.xlsx', '')
  const line = (day: string): SheetData[number] => [
    { value: 'ndfeb-magnet', type: String },
    { value: 'Nd;Dy', type: String },
    { value: 'DE', type: String },
    { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' },
    { value: 12.5, type: Number },
  ]
  const names = ['product.form', 'product.elements', 'destination', 'asOf', 'quantityKg']
  const data: SheetData = [names.map((value) => ({ value, type: String })), line('2025-04-03'), line('2025-04-04')]
  await writeXlsxFile(data).toFile(path)
  const { page, end } = await visit('#view=list')
  await give(page, path)
  await answer(page, '2026-03-01')
  const rows = page.locator('.rows-table tbody tr')
  expect(await rows.nth(0).textContent()).toContain('no permit needed')
  expect(await rows.nth(1).textContent()).toContain('permit required')
  await end()
})

test('lines are numbered as in a text editor', async () => {
  const { page, end } = await visit('#view=list')
  const file = written('lines.csv', 'id,product.form\r\n\r\n"a\r\nb",ore\r\nc,ore\r\nd,ore\r\n')
  await give(page, file)
  await answer(page, '2026-03-01')
  expect(await page.locator('.rows-table tbody td:first-child').allTextContents()).toEqual(['3', '5', '6'])
  await end()
})

/** Files, and what the page says of them; never the same of two in a row. */
const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, said: RegExp])[] = [
  ['empty.csv', '', /no lines/],
  ['noise.csv', Uint8Array.from([0, 1, 2, 3, 0, 255]), /neither a CSV nor an Excel workbook/],
  ['header.csv', 'product.form\n', /no lines/],
  [
    'noise.xlsx',
    Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 7)]),
    /neither a CSV nor an Excel workbook/,
  ],
  // A workbook that unpacks to gigabytes.
  ['bomb.xlsx', bomb(), /too large/],
  [
    'gb.csv',
    Buffer.concat([
      Buffer.from('endUser.name,product.form\n'),
      Buffer.from([0xc8, 0xfd, 0xc1, 0xe2]),
      Buffer.from(',metal\n'),
    ]),
    /more than one way/,
  ],
  ['wide.csv', `${'a,'.repeat(200)}b\n1\n`, /150 columns/],
  ['cell.csv', `Material,Description\nM-1,"${'x'.repeat(40_000)}"\n`, /more than 32,767 letters/],
  ['row.csv', `Material,Description\nM-1,magnet${','.repeat(2_000_000)}\n`, /150 columns/],
  ['quote.csv', `product.form\n"${'x'.repeat(1_200_000)}\n`, /quote/],
]

test('a file that cannot be read is refused as a whole, the message says what to do, and another one can be chosen', async () => {
  const { page, end } = await visit('#view=list')
  for (const [name, content, said] of REFUSED) {
    await give(page, written(name, content))
    await expect.poll(() => page.getByRole('alert').textContent(), { message: name }).toMatch(said)
  }
  await end()
})

test('a workbook of a few bytes that comes to very much is refused before it is read', async () => {
  const { page, end } = await visit('#view=list')
  for (const { what, bytes } of inGate(hostileWorkbooks(), 4)) {
    await give(page, written('empty.csv', ''))
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/no lines/)
    await give(page, written('hostile.xlsx', bytes))
    await expect
      .poll(() => page.getByRole('alert').textContent(), { message: what })
      .toMatch(/100 times its size|too large|32,767 letters|neither a CSV/)
  }
  await end()
})

test('a cell is always shown as text', async () => {
  const { page, end } = await visit('#view=list')
  await give(
    page,
    written(
      'hostile.csv',
      'id,product.form\n<img src=x onerror=alert(1)>,ore\n=cmd|calc!A1,<script>alert(1)</script>\n__proto__,metal\n',
    ),
  )
  await answer(page, '2026-03-01')
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(await page.locator('.rows-table th[scope=row]').first().textContent()).toBe('<img src=x onerror=alert(1)>')
  expect(await page.locator('.rows-table tbody tr').count()).toBe(3)
  await end()
})

/** The directory of an archive with one file that claims to be four gigabytes. */
function bomb(): Uint8Array {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(4_000_000, 20)
  entry.writeUInt32LE(0xfffffffe, 24)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46, 12)
  end.writeUInt32LE(4, 16)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), entry, end])
}
