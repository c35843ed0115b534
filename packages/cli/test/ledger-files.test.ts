import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ytterby, type Ended } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-ledger-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const LICENCES = join(import.meta.dirname, '..', 'examples', 'licences-sap-gts.csv')
const IMPORT = ['--types=CNGE=general;CNSI=single', '--holder=Example Magnets Co., Ltd.', '--change-request=none']
const END_USE = ['--end-use=civil', '--end-use-field=none']
const FACTS = [...END_USE, '--exporter=Example Magnets Co., Ltd.', '--end-user-kind=civil', '--elements-complete=true']
const DAY = '--as-of=2026-11-30'

let count = 0
const newFile = (ending = 'ndjson'): string => join(folder, `book-${(count += 1)}.${ending}`)
const ledger = (...args: readonly string[]): Promise<Ended> => ytterby(['ledger', ...args])
const written = (text: string, ending: string): string => {
  const file = newFile(ending)
  writeFileSync(file, text)
  return file
}
/** A ledger with the two licences of the example. */
async function begun(): Promise<string> {
  const file = newFile()
  await ledger('import', file, LICENCES, ...IMPORT, ...END_USE, '--known-at=2026-11-30')
  return file
}
const EVENTS = 'kind,licence,document,line,quantityKg,on,order.document,order.line\n'
const record = (file: string, rows: string, ...args: readonly string[]): Promise<Ended> =>
  ledger('record', file, written(EVENTS + rows, 'csv'), '--known-at=2026-12-01', ...args)

describe.concurrent('the files of a ledger', () => {
  describe('numbers with thousands or decimals', () => {
    const HEADER = 'licence;form;item;quantity;used quantity;end user;destination;valid from;valid to'
    const licence = (quantity: string, used: string): string =>
      written(`${HEADER}\nXK-1;general;1C905.a.4;${quantity};${used};Nordwind GmbH;DE;01.03.2026;28.02.2027\n`, 'csv')
    const own = ['--holder=My Co.', '--change-request=none', ...END_USE]
    const termsIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '{}').terms

    test('are read by the sign that their column or another one shows, which is named', async () => {
      const file = newFile()
      const { status, stderr } = await ledger('import', file, licence('5.000', '1.250,5'), ...own)
      expect([status, termsIn(file)]).toMatchObject([0, { quantityKg: 5000, usedKg: 1250.5 }])
      expect(stderr).toContain('Column “quantity”: “5.000” is read with a comma before the decimals')
      const point = newFile()
      await ledger('import', point, licence('5,000', '1,250.5'), ...own)
      expect(termsIn(point)).toMatchObject({ quantityKg: 5000, usedKg: 1250.5 })
    })

    test('are refused where nothing shows the sign, and read by the one that is stated', async () => {
      const file = newFile()
      const open = await ledger('import', file, licence('5.000', ''), ...own)
      expect(open.status).toBe(1)
      expect(open.stderr).toContain('the quantity in kilograms')
      expect(open.stderr).toContain('state --decimal comma or --decimal point')
      const comma = await ledger('import', file, licence('5.000', ''), ...own, '--decimal=comma')
      expect([comma.status, comma.stderr, termsIn(file)]).toMatchObject([
        0,
        'The numbers of “quantity” were read as kilograms: no column says their unit.\nLicences without a status: 1. They count as issued.\n',
        { quantityKg: 5000 },
      ])
      const wrong = await ledger('import', newFile(), licence('5.000,5', ''), ...own, '--decimal=point')
      expect([wrong.status, wrong.stdout]).toEqual([1, expect.stringContaining('refused 1')])
      expect((await ledger('import', newFile(), licence('5', ''), ...own, '--decimal=dot')).status).toBe(2)
    })

    test('of orders and of events are read alike', async () => {
      const file = await begun()
      const orders = (quantity: string): string =>
        written(
          'order,ship date,customer,country,description,quantity,value\n' +
            `A-1,2026-12-04,Example Motoren GmbH,DE,Sintered NdFeB magnets with dysprosium,${quantity}\n`,
          'csv',
        )
      const open = await ledger('check', file, orders('"1.800",1800'), ...FACTS, DAY, '--json')
      expect(JSON.parse(open.stdout)).toMatchObject([{ covers: null, issues: [{ pointer: '/inquiry/quantityKg' }] }])
      expect(open.stderr).toContain('Column “quantity”')
      const settled = await ledger('check', file, orders('"1,800","20,500.50"'), ...FACTS, DAY, '--json')
      expect(JSON.parse(settled.stdout)).toMatchObject([{ quantityKg: 1800 }])
      const pound = await ledger('check', file, orders('"1,800 lb",1800'), ...FACTS, DAY, '--json', '--decimal=comma')
      expect(JSON.parse(pound.stdout)).toMatchObject([{ quantityKg: 0.816_466_266 }])
      const used = await record(file, 'consume,5000001201,CD-1,1,"1.200",2026-11-20,,\n')
      expect([used.status, used.stderr]).toEqual([1, expect.stringContaining('--decimal comma')])
      const again = await record(file, 'consume,5000001201,CD-1,1,"1.200",2026-11-20,,\n', '--decimal=point')
      expect([again.status, again.stderr]).toEqual([0, ''])
    })
  })

  test('of events are read by the names that trade teams give their columns', async () => {
    const file = await begun()
    const rows = 'Vorgang;Genehmigungsnr.;Belegnr.;Pos.;Menge;ME;Datum\nconsume;5000001201;DE-77;1;0,4;t;01.12.2026\n'
    const { status, stderr } = await ledger('record', file, written(rows, 'csv'), '--known-at=2026-12-02')
    expect([status, stderr]).toEqual([0, ''])
    const [last = '{}'] = readFileSync(file, 'utf8').trim().split('\n').slice(-1)
    expect(JSON.parse(last)).toMatchObject({ document: 'DE-77', line: '1', quantityKg: 400, on: '2026-12-01' })
  })

  test('that is no ledger stays as it is', async () => {
    for (const bytes of ['a list of names', Buffer.from('{"key":1}', 'utf16le')]) {
      const file = newFile()
      writeFileSync(file, bytes)
      const { status, stderr } = await record(file, 'consume,5000001201,CD-1,1,10,2026-11-20,,\n')
      expect([status, stderr]).toEqual([2, expect.stringContaining(', line 1: this is not JSON. A ledger')])
      expect(readFileSync(file)).toEqual(Buffer.from(bytes))
    }
  })

  test('with a byte order mark and empty lines is read, and refused on its line', async () => {
    const file = await begun()
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, `\u{feff}${text.replaceAll('\n', '\r\n\r\n')}`)
    expect((await ledger('balance', file, DAY)).status).toBe(0)
    writeFileSync(file, `\n\n${text}\n{}\n`)
    expect((await ledger('balance', file, DAY)).stderr).toContain(`${file}, line 6: /key:`)
  })

  test('is locked under its own name by whoever writes to a link', async () => {
    const [file, link] = [await begun(), newFile()]
    symlinkSync(file, link)
    // The lock of a process that has died is taken over, and removed afterwards.
    writeFileSync(`${file}.lock`, String(spawnSync(process.execPath, ['--version']).pid))
    const { status } = await record(link, 'consume,5000001201,CD-1,1,10,2026-11-20,,\n')
    expect([status, lstatSync(link).isSymbolicLink(), existsSync(`${file}.lock`)]).toEqual([0, true, false])
  })

  test('refuses what says something else of a document on a day before its last sending', async () => {
    const file = await begun()
    const row = (kg: number): string => `consume,5000001201,CD-1,1,${kg},2026-11-20,,\n`
    await record(file, row(10))
    const before = readFileSync(file, 'utf8')
    const back = await ledger('record', file, written(EVENTS + row(100), 'csv'), '--known-at=2026-11-30')
    expect([back.status, back.stderr]).toEqual([1, expect.stringContaining('last sent on 2026-12-01')])
    const same = await ledger('record', file, written(EVENTS + row(10), 'csv'), '--known-at=2026-11-30')
    expect([same.status, readFileSync(file, 'utf8')]).toEqual([0, before])
  })

  test('names the columns that it did not read, and finds the net weight as an intake does', async () => {
    const file = await begun()
    const orders = written(
      'order,ship date,customer,country,description,Net weight (kg),Colour\n' +
        'A-1,2026-12-04,Example Motoren GmbH,DE,Sintered NdFeB magnets with dysprosium,120,grey\n',
      'csv',
    )
    const { stdout, stderr } = await ledger('check', file, orders, ...FACTS, DAY, '--json')
    expect(JSON.parse(stdout)).toMatchObject([{ quantityKg: 120, covers: 'yes' }])
    expect(stderr).toBe('Columns that were not read: Colour\n')
  })

  test('refuses a licence list in the words of its file', async () => {
    const rows = (header: string): string =>
      written(`${header}\nXK-1,CNG,1C905.a.4,500,Nordwind GmbH,DE,2026-03-01,2027-02-28\n`, 'csv')
    const noForm = await ledger(
      'import',
      newFile(),
      rows('licence,Typ der Lizenz,item,quantity,end user,Pays de la banque,valid from,valid to'),
    )
    expect(noForm.status).toBe(2)
    expect(noForm.stderr).toContain('No column says the form of the licence (single, general, certificate or ordinary)')
    expect(noForm.stderr).toContain('Did you mean “Typ der Lizenz”?')
    expect(noForm.stderr).toContain('Other columns here: Typ der Lizenz, Pays de la banque.')
    expect(noForm.stderr).toContain('--types')
    const open = await ledger(
      'import',
      newFile(),
      rows('licence,licence type,item,quantity,end user,Pays de la banque,valid from,valid to'),
      '--types=CNG=general',
      '--holder=My Co.',
      '--change-request=none',
    )
    expect(open.stderr).toContain('line 2: No column says the end use')
    expect(open.stderr).not.toContain('/terms')
    const noCountry = await ledger(
      'import',
      newFile(),
      rows('licence,licence type,item,quantity,end user,Pays de la banque,valid from,valid to'),
      '--types=CNG=general',
      '--holder=My Co.',
      '--change-request=none',
      ...END_USE,
      '--lang=zh',
    )
    expect(noCountry.stderr).toContain('第2行：没有列载明目的地：该列可称“destination”。是否为“Pays de la banque”？')
  })

  test('names what a licence lacks as its list would', async () => {
    const row = 'XK-1,general,,500,Nordwind GmbH,DE,,\n'
    const list = written(`licence,form,Posten,quantity,end user,country,valid from,valid to\n${row}`, 'csv')
    const { stderr } = await ledger('import', newFile(), list, '--holder=My Co.', '--change-request=none', ...END_USE)
    expect(stderr).toContain('line 2: the first day of the licence: Nothing is stated.')
    const dated = written(
      `licence,form,quantity,end user,country,valid from,valid to\nXK-1,general,500,Nordwind GmbH,DE,2026-03-01,2027-02-28\n`,
      'csv',
    )
    const bare = await ledger('import', newFile(), dated, '--holder=My Co.', '--change-request=none', ...END_USE)
    expect(bare.stderr).toContain('line 2: No column says the controlled items, by their control codes: call it “item”')
  })

  test('a forecast counts the orders that no longer fit, in text and CSV', async () => {
    const file = newFile()
    const licences = written(
      'licence,form,item,quantity,end user,destination,valid from,valid to\n' +
        'L1,general,1C905.a.4,5000,Nordwind GmbH,DE,2026-09-01,2027-08-31\n',
      'csv',
    )
    await ledger('import', file, licences, '--holder=My Co.', '--change-request=none', ...END_USE)
    const order = (name: string, day: string, kg: number): string =>
      `${name},${day},Nordwind GmbH,DE,Sintered NdFeB magnets with dysprosium,${kg}`
    const orders = written(
      [
        'order,ship date,customer,country,description,quantity',
        order('A-1', '2026-12-15', 4000),
        order('A-2', '2027-03-20', 1800),
      ].join('\n'),
      'csv',
    )
    const facts = [...END_USE, '--exporter=My Co.', '--end-user-kind=civil', '--elements-complete=true', DAY]
    const [text, csv, chinese] = await Promise.all([
      ledger('forecast', file, orders, ...facts),
      ledger('forecast', file, orders, ...facts, '--csv'),
      ledger('forecast', file, orders, ...facts, '--lang=zh'),
    ])
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'L1 falls short on 2027-03-20: 5,000 kg left, 5,800 kg planned, of which 1,800 kg do not fit',
    )
    expect(csv.stdout).toMatch(/^licence,leftKg,plannedKg,.*,shortKg,.*\nL1,5000,4000,.*,2026-11-30,1800,.*\n$/)
    expect(chinese.stdout.replaceAll(/\s+/g, '')).toContain('计划5,800千克，其中1,800千克不能使用该证')
    const { stdout } = await ledger('balance', file, DAY)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('valid through 2027-08-31')
  })

  test('its help on one screen begins with its own options', async () => {
    const { stdout } = await ledger('--help')
    for (const flag of ['--holder', '--types', '--change-request', '--decimal']) expect(stdout).toContain(flag)
    expect(stdout).not.toContain('--commodity-code')
  })
})
