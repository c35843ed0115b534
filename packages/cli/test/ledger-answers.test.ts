import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openList } from '@ytterby/lists'
import { afterAll, describe, expect, test } from 'vitest'
import { linesOf, ytterby, type Ended } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-ledger-answers-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const newFile = (ending: string): string => join(folder, `${(count += 1)}.${ending}`)
function written(...lines: readonly string[]): string {
  const file = newFile('csv')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}
const ledger = (...args: readonly string[]): Promise<Ended> => ytterby(['ledger', ...args])

const LICENCES = written(
  'licence,form,item,quantity kg,end user,destination,valid from,valid to',
  'G-1,general,1C905.a.4,2000,Example Motoren GmbH,DE,2026-03-01,2027-03-31',
  'S-1,single,1C905.a.4,500,Andere Motoren AG,DE,2026-11-01,2027-10-31',
)
const END_USE = ['--end-use=civil', '--end-use-field=none']
const DAY = '--as-of=2026-12-01'
async function begun(): Promise<string> {
  const file = newFile('ndjson')
  const stated = ['--holder=My Co.', '--change-request=none', '--by=A. Clerk', '--known-at=2026-12-01']
  const { stdout } = await ledger('import', file, LICENCES, ...END_USE, ...stated)
  expect(stdout).toContain('recorded 2')
  return file
}
const record = (file: string, ...rows: readonly string[]): Promise<Ended> =>
  ledger('record', file, written(...rows), '--by=A. Clerk', '--known-at=2026-12-02')

const ORDER = 'order,line,ship date,end user,country,description,quantity kg,elements,end user kind'
const order = (name: string, day: string, kilograms: number | '', user = 'Example Motoren GmbH'): string =>
  `${name},1,${day},${user},DE,Sintered NdFeB magnets,${kilograms},Nd;Dy,civil`
const FACTS = [...END_USE, '--exporter=My Co.', '--end-user-kind=civil', '--elements-complete=true', DAY]

describe.concurrent('an event that awaits something', () => {
  test('names a licence that is not there, when it is recorded and in the balance', async () => {
    const file = await begun()
    const { status, stdout, stderr } = await record(
      file,
      'kind,licence,document,quantityKg,on',
      'consume,G-9,CD-1,5,2026-12-01',
      'consume,G-9,CD-2,5,2026-12-01',
    )
    expect({ status, says: stdout.includes('recorded 2') }).toEqual({ status: 0, says: true })
    const said = 'Events that name licence G-9, which is not in this ledger: 2.'
    expect(stderr).toContain(said)
    expect((await ledger('balance', file, DAY)).stdout.replaceAll('\n', ' ')).toContain(said)
    expect((await ledger('balance', file, DAY, '--csv')).stdout).toMatch(/^G-9,.*licence-not-found: 2/m)
    expect(JSON.parse((await ledger('balance', file, DAY, '--json')).stdout)).toMatchObject({
      awaited: [{ licence: 'G-9', corrects: null, events: 2 }],
    })
  })

  test('may name a licence by its printed number', async () => {
    const file = newFile('ndjson')
    const numbered = written(
      'id,number,form,item,quantity kg,end user,destination,valid from,valid to',
      'DY,2026-0331,general,1C905.a.4,1000,Example Motoren GmbH,DE,2026-03-01,2027-03-31',
    )
    await ledger('import', file, numbered, ...END_USE, '--holder=My Co.', '--change-request=none', '--by=A. Clerk')
    const { stderr } = await record(
      file,
      'kind,licence,document,quantityKg,on',
      'consume,2026-0331,CD-1,118,2026-12-01',
    )
    expect(stderr).not.toContain('not in this ledger')
    expect((await ledger('balance', file, '--as-of=2026-12-05')).stdout).toContain('882 kg left')
  })

  test('counts beside what a list of licences says was used, and a list that counts it too is told apart', async () => {
    const file = await begun()
    await record(file, 'kind,licence,document,quantityKg,on', 'consume,G-1,CD-1,400,2026-12-01')
    const again = written(
      'licence,form,item,quantity kg,used quantity,end user,destination,valid from,valid to',
      'G-1,general,1C905.a.4,2000,400,Example Motoren GmbH,DE,2026-03-01,2027-03-31',
    )
    const stated = ['--holder=My Co.', '--change-request=none', '--by=A. Clerk', '--as-of=2026-12-05']
    const { stderr } = await ledger('import', file, again, ...END_USE, ...stated)
    expect(stderr).toContain('G-1: the list says that 400 kg were used; the ledger counts 800')
  })

  test('beyond what a licence is for are recorded, and said at once', async () => {
    const file = await begun()
    const over = await record(file, 'kind,licence,document,quantityKg,on', 'consume,G-1,CD-1,999999,2026-12-01')
    expect(over.stdout).toContain('recorded 1')
    expect(over.stderr).toMatch(/G-1: [\d.]+ kg more are exported or reserved than the licence is for/)
  })

  test('of a key that is not there: the keys are shown by “events”', async () => {
    const file = await begun()
    await record(file, 'kind,licence,document,quantityKg,on', 'consume,G-1,CD-1,300,2026-12-01')
    const lost = await record(
      file,
      'kind,licence,document,quantityKg,on,corrects',
      'correct,G-1,C-1,30,2026-12-01,CD-1',
    )
    expect(lost.stderr).toContain('Corrections that name CD-1, the key of no event of licence G-1: 1.')
    expect((await ledger('balance', file, DAY, '--csv')).stdout).toMatch(/^G-1,.*correction-not-found: CD-1/m)
    const entries: { event: { key: string; kind: string } }[] = JSON.parse(
      (await ledger('events', file, '--json')).stdout,
    )
    const key = entries.find(({ event }) => event.kind === 'consume')?.event.key ?? ''
    expect((await ledger('events', file)).stdout).toContain(key)
    expect((await ledger('events', file, '--csv')).stdout).toMatch(new RegExp(`^${key},consume,G-1,CD-1,,300,`, 'm'))
    const taken = await record(
      file,
      'kind,licence,document,on,corrects,withdrawn',
      `correct,G-1,C-2,2026-12-01,${key},true`,
    )
    expect(taken.stderr).toBe('')
    expect((await ledger('balance', file, DAY, '--csv')).stdout).toMatch(/^G-1,.*,2000,0,0,2000,/m)
  })
})

describe.concurrent('a row that cannot be meant', () => {
  test('is a line of an order that would end its licence', async () => {
    const file = await begun()
    const { status, stderr } = await record(
      file,
      'kind,licence,document,line,quantityKg,on',
      'reserve,G-1,SO-1,1,300,2026-12-01',
      'cancel,G-1,SO-1,1,,2026-12-02',
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/line 3: cancel changes the whole licence G-1.*corrects.*withdrawn.*\(whole-licence\)/)
    expect((await ledger('balance', file, DAY)).stdout).toContain('1,700 kg left of 2,000')
  })

  test('is an export of nothing, whose quantity is stated', async () => {
    const { stderr } = await record(
      await begun(),
      'kind,licence,document,quantityKg,on',
      'consume,G-1,CD-1,0,2026-12-01',
    )
    expect(stderr).toContain('more than 0')
    expect(stderr).not.toContain('No column')
  })
})

describe.concurrent('an answer for people', () => {
  const orders = written(
    ORDER,
    order('LATE', '2026-12-10', 3000),
    ...Array.from({ length: 20 }, (_, at) => order(`SO-${at}`, '2027-01-11', 10)),
    order('NEXT', '2027-04-15', 5),
    order('OPEN', '2027-03-08', '', 'Example Motorn GmbH'),
  )

  test('names every shipment, and the first day to apply that can still be met', async () => {
    const { stdout } = await ledger('check', await begun(), orders, ...FACTS)
    const lines = linesOf(stdout)
    expect(lines[0]).toMatch(/^Covered: 20 of 23 shipments/)
    expect(lines[1]).toBe('Apply by 2027-01-21 at the latest for NEXT / 1.')
    expect(lines[2]).toBe('Shipments for which the day to apply has passed: 1.')
    for (let at = 0; at < 20; at += 1) expect(stdout).toMatch(new RegExp(`^COVERED {2}SO-${at} / 1 .*G-1`, 'm'))
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('holidays of a year without a published notice are estimated')
  })

  test('names shipments without an order as their reasons do, with the line of the file', async () => {
    const [, ...columns] = ORDER.split(',')
    const row = (day: string, kilograms: number, user?: string): string =>
      order('', day, kilograms, user).slice(',1,'.length)
    const plan = written(
      columns.slice(1).join(','),
      row('2027-01-08', 1200, 'Example Motorn GmbH'),
      row('2027-01-11', 900),
    )
    const [english, chinese] = await Promise.all(
      [[], ['--lang=zh']].map(async (args) => (await ledger('check', await begun(), plan, ...FACTS, ...args)).stdout),
    )
    expect(english).toMatch(/^NOT KNOWN WHETHER COVERED {2}#1 \(line 2\) {2}2027-01-08/m)
    expect(english).toMatch(
      /^NOT KNOWN WHETHER COVERED {2}#2 \(line 3\) {2}2027-01-11[^#]*answer\s+those\s+first\s+\(#1\)/m,
    )
    expect(chinese).toContain('#2（第3行）')
  })

  test('names the last valid day of a licence, and what is open besides', async () => {
    const file = await begun()
    const plan = written(
      ORDER,
      order('OPEN', '2027-01-08', 1200, 'Example Motorn GmbH'),
      order('SO-1', '2027-01-11', 900),
    )
    const { stdout } = await ledger('forecast', file, plan, ...FACTS)
    expect(stdout).toContain('G-1 ends on 2027-03-31 (its last valid day)')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'open besides: 2,100 kg (shipments: 2). If they use it too, it ends on 2027-01-11.',
    )
    const csv = linesOf((await ledger('forecast', file, plan, ...FACTS, '--csv')).stdout)
    expect(csv[0]).not.toContain('endsOn')
    expect(csv.find((line) => line.startsWith('G-1'))).toMatch(/,2027-03-31,.*,2,2100,0,2027-01-11,/)
    expect((await ledger('balance', file, DAY, '--csv')).stdout).toMatch(/validThrough[^]*^G-1,.*,2027-03-31,/m)
  })

  test('is a workbook with the buyer, the good and the days of its licence, and a summary', async () => {
    const out = newFile('xlsx')
    await ledger('check', await begun(), orders, ...FACTS, `--out=${out}`)
    const book = await openList(new Uint8Array(readFileSync(out)))
    const [header, first] = book.records.map(({ cells }) => cells)
    const cellOf = (name: string): unknown => first?.[header?.indexOf(name) ?? -1]
    expect([cellOf('endUser.name'), cellOf('destination'), cellOf('product.description')]).toEqual([
      'Example Motoren GmbH',
      'DE',
      'Sintered NdFeB magnets',
    ])
    expect(String(cellOf('validThrough'))).toContain('2027-03-31')
    const summary = await openList(new Uint8Array(readFileSync(out)), { sheet: 'Summary' })
    expect(summary.records.map(({ cells: [text] }) => text)).toContain(
      'Apply by 2027-01-21 at the latest for NEXT / 1.',
    )
  })

  test('is in Chinese in a workbook, and CSV that a spreadsheet reads as UTF-8', async () => {
    const file = await begun()
    const [book, csv] = [newFile('xlsx'), newFile('csv')]
    const { stdout } = await ledger('balance', file, DAY, '--lang=zh', `--out=${book}`)
    expect(stdout).toContain('G-1  通用许可，有效')
    const { records } = await openList(new Uint8Array(readFileSync(book)))
    expect(records[0]?.cells.slice(0, 4)).toEqual(['许可证件', '编号', '形式', '状态'])
    expect(records[1]?.cells.slice(0, 4)).toEqual(['G-1', null, '通用许可', '有效'])
    await ledger('check', file, orders, ...FACTS, '--lang=zh', `--out=${book}`)
    const checked = await openList(new Uint8Array(readFileSync(book)))
    expect(checked.records[1]?.cells).toEqual(expect.arrayContaining(['须申领许可', '未涵盖', '是', '法定期限']))
    await ledger('check', file, orders, ...FACTS, `--out=${csv}`)
    expect(readFileSync(csv, 'utf8')).toMatch(/^\u{feff}row,document,/u)
  })
})
