import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openList } from '@ytterby/lists'
import { ledgerWorkbook } from '@ytterby/lists/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { killWhileAppending } from './kill-while-appending.ts'
import { linesOf, ytterby, type Ended } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))
const EXAMPLES = join(import.meta.dirname, '..', 'examples')
const LICENCES = join(EXAMPLES, 'licences-sap-gts.csv')
const ORDERS = join(EXAMPLES, 'sales-lines-dynamics-365.csv')

const IMPORT = ['--types=CNGE=general;CNSI=single', '--holder=Example Magnets Co., Ltd.', '--change-request=none']
const END_USE = ['--end-use=civil', '--end-use-field=none']
const FACTS = [...END_USE, '--exporter=Example Magnets Co., Ltd.', '--end-user-kind=civil', '--elements-complete=true']
const DAY = '--as-of=2026-11-30'

let count = 0
const newFile = (ending = 'ndjson'): string => join(folder, `book-${(count += 1)}.${ending}`)
const ledger = (...args: readonly string[]): Promise<Ended> => ytterby(['ledger', ...args])
/** A ledger with the two licences of the example. */
async function begun(): Promise<string> {
  const file = newFile()
  const { status, stderr } = await ledger(
    'import',
    file,
    LICENCES,
    ...IMPORT,
    ...END_USE,
    '--by=A. Clerk',
    '--known-at=2026-11-30',
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'Columns that were not read: Legal Regulation\n' })
  return file
}
const written = (text: string, ending: string): string => {
  const file = newFile(ending)
  writeFileSync(file, text)
  return file
}
const EVENTS = 'kind,licence,document,line,quantityKg,on,order.document,order.line\n'
const record = (file: string, rows: string, ...args: readonly string[]): Promise<Ended> =>
  ledger('record', file, written(EVENTS + rows, 'csv'), '--by=A. Clerk', '--known-at=2026-12-01', ...args)

describe.concurrent('ytterby ledger', () => {
  test('reads a licence list of SAP GTS, and says of sales lines of Dynamics 365 which are covered', async () => {
    const file = await begun()
    const { status, stdout } = await ledger('check', file, ORDERS, ...FACTS, DAY)
    expect(status).toBe(1)
    const lines = linesOf(stdout)
    expect(lines[0]).toBe('Covered: 3 of 4 shipments; for certain not: 1; open: 0.')
    expect(lines.length).toBeLessThanOrEqual(15)
    expect(stdout).toMatch(/NOT COVERED {2}SO-000831 \/ 1 .*, apply by\s+2026-12-21\n.*quantity/)
    expect(stdout).toContain('COVERED  SO-000819 / 1  2026-12-14  800 kg  5000001201, then 200 kg left')
  })

  test('reads the same licences from a workbook or in our own columns', async () => {
    const own = written(
      'id,form,items,quantityKg,endUsers,destinations,validFrom,validUntil,endUse.kind\n' +
        'L-1,general,1C905.a.4; 1C904.a.4,2000,Example Motoren GmbH (DE); Beispiel AG (FR),DE; France,2026-01-15,2027-01-15,civil\n',
      'csv',
    )
    const file = newFile()
    await ledger('import', file, own)
    const [line = '{}'] = readFileSync(file, 'utf8').split('\n')
    expect(JSON.parse(line).terms).toMatchObject({
      items: [{ code: '1C905.a.4' }, { code: '1C904.a.4' }],
      endUsers: [
        { name: 'Example Motoren GmbH', country: 'DE' },
        { name: 'Beispiel AG', country: 'FR' },
      ],
      destinations: ['DE', 'FR'],
    })
  })

  test('reads the files of a newcomer: a column “customer”, days of one kind, and what neither file says by flags', async () => {
    const licences = written(
      'licence,form,item,quantity kg,end user,destination,valid from,valid to\n' +
        'XK-88,general,1C905.a.4,3000,Nordwind GmbH,Germany,01/03/2026,28/02/2027\n',
      'csv',
    )
    const orders = written(
      'order,position,ship date,customer,country,description,quantity,elements\n' +
        'A-100,1,04/12/2026,Nordwind GmbH,Germany,Sintered NdFeB magnets with dysprosium,1200\n' +
        'A-101,1,14/01/2027,Nordwind GmbH,Germany,Sintered NdFeB magnets with dysprosium,900\n' +
        'A-102,1,14/01/2027,Nordwind GmbH,Atlantis,Sintered NdFeB magnets with dysprosium,9\n' +
        'A-103,1,14/01/2027,Nordwind GmbH,Germany,Sintered NdFeB magnets,9,\n' +
        'A-104,1,14/01/2027,Nordwind GmbH,Germany,Sintered NdFeB magnets,9,Nd;Dy\n' +
        'A-105,1,14/01/2027,Nordwind GmbH,Germany,Sintered NdFeB magnets,9,Nd\n',
      'csv',
    )
    const file = newFile()
    const refused = await ledger('import', file, licences)
    expect(refused.stderr).toContain('lines: --holder, --end-use, --end-use-field, --change-request.')
    await ledger('import', file, licences, '--holder=My Co.', '--change-request=none', ...END_USE)
    const [line = '{}'] = readFileSync(file, 'utf8').split('\n')
    expect(JSON.parse(line).terms).toMatchObject({ validFrom: '2026-03-01', validUntil: '2027-03-01' })
    const open = await ledger('check', file, orders, '--exporter=My Co.', ...END_USE, DAY)
    expect(open.stderr).toContain('--end-user-kind, --elements-complete')
    const facts = ['--exporter=My Co.', ...END_USE, '--end-user-kind=civil', '--elements-complete=true']
    const checks: object[] = JSON.parse((await ledger('check', file, orders, ...facts, DAY, '--json')).stdout)
    expect(checks).toMatchObject([
      { document: 'A-100', asOf: '2026-12-04', covers: 'yes', leftKg: 1800 },
      { document: 'A-101', asOf: '2027-01-14', covers: 'yes', leftKg: 900 },
      { document: 'A-102', covers: null, issues: [{ pointer: '/inquiry/destination' }] },
      // No list of elements was read that could be complete: dysprosium may be in it.
      { document: 'A-103', covers: 'unknown' },
      { document: 'A-104', covers: 'yes' },
      { document: 'A-105', covers: 'not-needed' },
    ])
  })

  test('records licences and events once, and a document that is sent again in place of its rows', async () => {
    const file = await begun()
    const again = await ledger('import', file, LICENCES, ...IMPORT, ...END_USE, '--known-at=2026-12-24')
    expect(again.stdout).toContain('recorded 0, repeated 2, refused 0')
    const first = 'consume,5000001201,CD-1,1,100,2026-11-20,,\nconsume,5000001201,CD-1,2,50,2026-11-20,,\n'
    expect((await record(file, first)).stdout).toContain('recorded 2, repeated 0')
    expect((await record(file, first)).stdout).toContain('recorded 0, repeated 2')
    expect((await record(file, 'consume,5000001201,CD-1,1,120,2026-11-20,,\n')).stdout).toContain('recorded 1')
    const { stdout } = await ledger('balance', file, DAY, '--json')
    expect(JSON.parse(stdout).licences[0].quantityKg).toMatchObject({ used: 720, left: 1280 })
  })

  test('refuses rows with their lines, and records the others', async () => {
    const file = await begun()
    const { status, stdout, stderr } = await record(
      file,
      'reserve,5000001201,SO-1,1,1400,2026-12-01,,\nreserve,5000001201,SO-2,1,1,2026-12-01,,\nuse,5000001201,SO-3,1,1,2026-12-01,,\n',
    )
    expect(status).toBe(1)
    expect(stdout).toContain('recorded 1, repeated 0, refused 2')
    expect(stderr).toContain('line 3: Only 0 kg are left to reserve. (exceeds-quantity)')
    expect(stderr).toMatch(/line 4: what happened \(reserve, .*\): .*\(unknown-value\)/)
  })

  test('says what is left, in text of at most fifteen lines, CSV, and Chinese', async () => {
    const file = await begun()
    await record(file, 'consume,5000001217,CD-9,1,100,2026-11-25,,\n')
    const [text, csv, chinese] = await Promise.all([
      ledger('balance', file, DAY),
      ledger('balance', file, DAY, '--csv'),
      ledger('balance', file, DAY, '--lang=zh'),
    ])
    expect(linesOf(text.stdout)[0]).toBe('Usable licences: 1 of 2, with 1,400 kg left on 2026-11-30.')
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain(
      '5000001217 single licence, exhausted since 2026-11-25: used 100 kg of 500; 400 kg lapsed',
    )
    expect(linesOf(text.stdout).length).toBeLessThanOrEqual(15)
    expect(csv.stdout).toMatch(/^licence,number,form,status,.*\n5000001201,SAMPLE-2026-0147,general,issued,/)
    expect(chinese.stdout).toMatch(/^可用许可证件：2份中的1份/)
  })

  test('forecasts, as text, CSV and a calendar', async () => {
    const file = await begun()
    const [text, csv, ics] = await Promise.all([
      ledger('forecast', file, ORDERS, ...FACTS, DAY),
      ledger('forecast', file, ORDERS, ...FACTS, DAY, '--csv'),
      ledger('forecast', file, ORDERS, ...FACTS, DAY, '--ics'),
    ])
    expect(linesOf(text.stdout)[0]).toBe('The first licence to end is 5000001217, on 2027-01-11.')
    expect(csv.stdout).toContain('5000001217,500,450,2027-01-11,plan,,2026-10-23,true,55,2026-11-30')
    expect(ics.stdout).toMatch(/^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20261221[^]*END:VCALENDAR\r\n$/)
  })

  test('writes balance, check, forecast and report as workbooks with the figures of the CSV', async () => {
    const file = await begun()
    await record(file, 'consume,5000001201,CD-1,1,100.5,2026-11-20,,\n')
    for (const [action, ...words] of [
      ['balance', DAY],
      ['check', ORDERS, ...FACTS, DAY],
      ['forecast', ORDERS, ...FACTS, DAY],
      ['report', '--year=2026'],
    ] as const) {
      const [workbook, csv] = [newFile('xlsx'), newFile('csv')]
      const [given, options] = [
        words.filter((word) => !word.startsWith('-')),
        words.filter((word) => word.startsWith('-')),
      ]
      const printed = await ledger(action, file, ...given, ...options, '--csv', `--out=${workbook}`)
      await ledger(action, file, ...given, ...options, `--out=${csv}`)
      expect(readFileSync(csv, 'utf8')).toBe(`\u{feff}${printed.stdout}`)
      const { records } = await openList(readFileSync(workbook))
      const { records: expected } = await openList(readFileSync(csv))
      expect(records.map(({ cells }) => cells.map((cell) => String(cell ?? '')))).toEqual(
        expected.map(({ cells }) => cells.map((cell) => String(cell ?? ''))),
      )
    }
    const kept = readFileSync(file, 'utf8')
    expect((await ledger('balance', file, `--out=${file}`)).status).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(kept)
  })

  test('reads licences and shipments from workbooks as from CSV', async () => {
    const workbookOf = async (csv: string): Promise<string> => {
      const { records } = await openList(readFileSync(csv))
      const workbook = newFile('xlsx')
      writeFileSync(
        workbook,
        await ledgerWorkbook(
          'list',
          records.map(({ cells }) => cells.map((cell) => String(cell ?? ''))),
        ),
      )
      return workbook
    }
    const [file, other] = [await begun(), newFile()]
    await ledger(
      'import',
      other,
      await workbookOf(LICENCES),
      ...IMPORT,
      ...END_USE,
      '--by=A. Clerk',
      '--known-at=2026-11-30',
    )
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(file, 'utf8'))
    const [fromCsv, fromWorkbook] = await Promise.all(
      [ORDERS, await workbookOf(ORDERS)].map((orders) => ledger('check', file, orders, ...FACTS, DAY, '--json')),
    )
    expect(fromWorkbook?.stdout).toBe(fromCsv?.stdout)
  })

  test('counts a document once that is recorded again under another licence, and says what it replaced', async () => {
    const file = await begun()
    await record(file, 'consume,5000001201,CD-1,1,100,2026-11-20,,\n')
    const { stdout, stderr } = await record(file, 'consume,5000001217,CD-1,1,100,2026-11-20,,\n')
    expect(stdout).toContain('recorded 1, repeated 0')
    expect(stderr).toContain('replaced 1 of their rows')
    const report = await ledger('report', file, '--year=2026')
    expect(linesOf(report.stdout)[0]).toBe('2026: 100 kg left China under 1 of 2 licences.')
    const much = await record(file, 'reserve,5000001201,SO-9,1,9999,2026-12-01,,\n')
    expect(much.stderr).toMatch(/^line 2: Only [\d,.]+ kg are left/)
  })

  test('reports what licences were used for in a year', async () => {
    const file = await begun()
    await record(file, 'consume,5000001201,CD-1,1,100.5,2026-11-20,,\n')
    const { stdout } = await ledger('report', file, '--year=2026')
    expect(linesOf(stdout)[0]).toBe('2026: 100.5 kg left China under 1 of 2 licences.')
    const more = ['2', '3', '4', '5', '6', '7'].map((at) => `consume,5000001201,CD-${at},1,1,2026-11-2${at},,\n`)
    await record(file, more.join(''))
    const report = (await ledger('report', file, '--year=2026')).stdout
    expect(report).toContain('CD-5')
    expect(report).toContain('    … and 2 more: --csv or --json shows all.')
    expect((await ledger('report', file)).stderr).toContain('--year')
  })
})

describe('a statement of balance', () => {
  const [keys, pair] = [newFile('json'), newFile('json')]
  let secret = ''
  beforeAll(() => {
    const makeKey = join(import.meta.dirname, '../../../apps/api/build/make-key.ts')
    const made = JSON.parse(execFileSync(process.execPath, ['--no-warnings', makeKey], { encoding: 'utf8' }))
    secret = made.privateKey
    const publicKey = { ...made.publicKey, validFrom: '2020-01-01T00:00:00Z' }
    writeFileSync(keys, JSON.stringify({ keys: [publicKey] }))
    writeFileSync(pair, JSON.stringify({ ...made, publicKey }))
  })

  test('is verified offline, against the events', async () => {
    const file = await begun()
    const statement = newFile('json')
    const signed = await ytterby(['ledger', 'statement', file, DAY], '', { YTTERBY_RECEIPT_KEY: secret })
    writeFileSync(statement, signed.stdout)
    const good = await ledger('verify', file, statement, `--keys=${keys}`)
    expect(good.stdout).toContain('The statement is valid: 2 events give this balance on 2026-11-30.')
    expect(good.status).toBe(0)
    expect((await ledger('verify', file, statement, `--keys=${pair}`)).stdout).toBe(good.stdout)
    await record(file, 'consume,5000001201,CD-1,1,100,2026-11-20,,\n')
    const later = await ledger('verify', file, statement, `--keys=${keys}`)
    const since = '  events: The first 2 events are those that the receipt is for; recorded since then: 1.'
    expect(linesOf(later.stdout).toSorted()).toEqual([...linesOf(good.stdout), since].toSorted())
    expect(later.status).toBe(0)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"quantityKg":', '"quantityKg":1'))
    const changed = await ledger('verify', file, statement, `--keys=${keys}`)
    expect({ status: changed.status, says: linesOf(changed.stdout)[0] }).toEqual({
      status: 1,
      says: 'The statement is NOT valid.',
    })
  })
})

describe('the file of a ledger', () => {
  test('keeps every event that was acknowledged when its process is killed, and goes on', async () => {
    const file = await begun()
    const acknowledged = await killWhileAppending(file, '5000001201', 5)
    const { status } = await record(file, 'consume,5000001201,CD-1,1,1,2026-11-20,,\n')
    expect(status).toBe(0)
    const keys = new Set(linesOf(readFileSync(file, 'utf8')).map((line): string => JSON.parse(line).key))
    expect(acknowledged.filter((key) => !keys.has(key))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(20)
    expect(existsSync(`${file}.lock`)).toBe(false)
  }, 120_000)

  test('sets a torn last line aside, and loses nothing else', async () => {
    const file = await begun()
    const whole = readFileSync(file, 'utf8')
    appendFileSync(file, '{"key":"torn","kind":"cons')
    const read = await ledger('balance', file, DAY)
    expect({ status: read.status, says: read.stderr.includes('no whole line') }).toEqual({ status: 0, says: true })
    expect(readFileSync(file, 'utf8')).toBe(`${whole}{"key":"torn","kind":"cons`)
    const { stderr } = await record(file, 'consume,5000001201,CD-1,1,1,2026-11-20,,\n')
    expect(stderr).toContain(`${file}.torn`)
    expect(readFileSync(`${file}.torn`, 'utf8')).toBe('{"key":"torn","kind":"cons\n')
    expect(readFileSync(file, 'utf8').startsWith(whole)).toBe(true)
    expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(3)
  })

  test('with a line that is no event is refused, with its number', async () => {
    const file = await begun()
    appendFileSync(file, '{"key":"x"}\n')
    const { status, stderr } = await ledger('balance', file, DAY)
    expect(status).toBe(2)
    expect(stderr).toMatch(/line 3: \/kind/)
  })

  test('that several processes write at once holds each event once', async () => {
    const file = await begun()
    const rows = [1, 2, 3, 4].map((one) => `reserve,5000001201,SO-${one},1,500,2026-12-01,,\n`)
    const ended = await Promise.all(
      rows.map(
        (row) =>
          new Promise<number | null>((resolve) => {
            const input = written(EVENTS + row, 'csv')
            const args = [
              '--no-warnings',
              'from-workspace.ts',
              'ledger',
              'record',
              file,
              input,
              '--by=A',
              '--known-at=2026-12-01',
            ]
            spawn(process.execPath, args, { cwd: join(import.meta.dirname, '..') }).on('close', resolve)
          }),
      ),
    )
    // 1,400 kg are left, enough for two of them.
    expect(ended.filter((status) => status === 0)).toHaveLength(2)
    expect(ended.filter((status) => status === 1)).toHaveLength(2)
    const { stdout } = await ledger('balance', file, '--as-of=2026-12-01', '--json')
    expect(JSON.parse(stdout).licences[0].quantityKg).toMatchObject({ reserved: 1000, left: 400, over: 0 })
  }, 120_000)

  test('that a dead process locked is taken over', async () => {
    const file = await begun()
    const dead = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => dead.on('close', resolve))
    writeFileSync(`${file}.lock`, String(dead.pid))
    expect((await record(file, 'consume,5000001201,CD-1,1,1,2026-11-20,,\n')).status).toBe(0)
  })
})
