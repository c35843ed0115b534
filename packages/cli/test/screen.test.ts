import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { currentRuleset, screenParty } from 'ytterby'
import { linesOf, ytterby, type Ended } from './ytterby.ts'

const DAY = '--as-of=2026-11-24'
const screen = (args: readonly string[], input?: string | Uint8Array): Promise<Ended> =>
  ytterby(['screen', DAY, ...args], input)

/** Files of one test. */
const folder = (): ((name: string) => string) => {
  const path = mkdtempSync(join(tmpdir(), 'ytterby-screen-'))
  return (name) => join(path, name)
}
const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, bom: true, delimiter: [',', ';'] })

/** The text without its line breaks. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

const SCOPE = 'Persons are not screened: lists of organisations only.'
const ALSO = `${SCOPE}\nA company of a listed group may bear another name: ask who owns it.`

describe.concurrent('names on the command line', () => {
  test('shows for each whether it equals a listed name, is near one or is on no list, and why', async () => {
    const { status, stdout, stderr } = await screen([
      '三菱重工航空エンジン株式会社',
      'Rheinmetall Aktiengesellschaft',
      '漢翔航空工業股份有限公司',
      'Kawasaki Heavy Industries, Ltd. Aerospace Systems Company',
      'Robert Bosch GmbH',
    ])
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
    const [aero = '', rheinmetall = '', aidc = '', kawasaki = '', bosch = '', scope] = stdout.split('\n\n').map(plain)
    expect(aero).toContain('equal Mitsubishi Heavy Industries Aero Engines, Ltd.')
    expect(aero).toContain('control list, in force: MOFCOM announcement 11 of 2026 (MOFCOM-2026-11)')
    expect(aero).toContain('matches «三菱重工航空エンジン株式会社», its registered name (verified): http')
    expect(aero).toContain('because: in another script')
    expect(rheinmetall).toContain('equal Rheinmetall AG')
    expect(aidc).toContain('matches «汉翔航空工业股份有限公司», as the notice prints it')
    expect(kawasaki).toMatch(/near Kawasaki .* because: another legal form/)
    expect(bosch).toBe('Robert Bosch GmbH on none of the lists')
    expect(scope).toBe(plain(`${ALSO}\n`))
  })

  test('end with status 0 if no name matches', async () => {
    expect(await screen(['Robert Bosch GmbH'])).toEqual({
      status: 0,
      stdout: `Robert Bosch GmbH\n  on none of the lists\n\n${ALSO}\n`,
      stderr: '',
    })
  })

  test('use today if no day is stated, and report it on standard error', async () => {
    const { status, stderr } = await ytterby(['screen', 'Robert Bosch GmbH'])
    expect(status).toBe(0)
    expect(stderr).toMatch(/^No day was stated: using today in Beijing, \d{4}-\d\d-\d\d/)
  })

  test('give with --json the matches of the SDK, one line of canonical JSON for each name', async () => {
    const { stdout } = await screen([
      'TDK Corp.',
      'Robert Bosch GmbH',
      '--country',
      'JP',
      '--known-at=2026-11-01',
      '--json',
    ])
    const { version, digest, knownThrough } = currentRuleset
    const asked = { asOf: '2026-11-24', knownAt: '2026-11-01', country: 'JP' }
    const said = { ...asked, ruleset: { version, digest, knownThrough }, scope: SCOPE }
    expect(linesOf(stdout).map((line) => JSON.parse(line))).toEqual([
      { ...said, name: 'TDK Corp.', matches: screenParty('TDK Corp.', asked) },
      { ...said, name: 'Robert Bosch GmbH', matches: [] },
    ])
  })

  test.each(['Japan', 'jp', '日本'])('--country takes what people type: %s', async (country) => {
    const [typed, code] = await Promise.all(
      [country, 'JP'].map((one) => screen(['TDK Corp.', '--country', one, '--json'])),
    )
    expect(typed).toEqual(code)
  })

  test('can be screened by an earlier release', async () => {
    const { stdout } = await screen(['Rheinmetall AG', '--ruleset=1.0.0', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ ruleset: { version: '1.0.0' }, matches: [{ match: 'equal' }] })
  })

  test.each([
    ['a legal form', 'GmbH', 'names-nobody'],
    ['nothing', '', 'unknown-value'],
    ['punctuation', '?!', 'unknown-value'],
    ['an emoji', '🧲', 'unknown-value'],
    ['only direction marks', '\u200f\u202e', 'unknown-value'],
    ['301 characters', 'x'.repeat(301), 'too-long'],
  ])('%s is refused, and the other names are screened', async (_, name, code) => {
    const { status, stdout } = await screen([name, 'Robert Bosch GmbH'])
    expect(status).toBe(1)
    expect(stdout).toContain(`${code} at name: `)
    expect(stdout).toContain('Robert Bosch GmbH\n  on none of the lists\n')
    const json = await screen([name, '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ error: { code, issues: [{ code, pointer: '/name' }] } })
  })

  test.each([
    [['--country=XX', 'A'], 'two capital letters of ISO 3166-1'],
    [['--as-of=soon', 'A'], '--as-of'],
    [[], "missing required argument 'names'"],
    [['buyers.csv', 'Rheinmetall AG'], 'names-and-file'],
    [['buyers.xlsx'], 'no-csv'],
    [['no-such-file.csv'], 'no-such-file'],
    [['A', '--review=review.csv'], 'review-alone'],
    [['A', '--review=new.csv', '--clearances=./new.csv'], 'same-file'],
    [['A', '--clearances=no-such-file.csv'], 'no-such-file'],
  ])('%j is a usage error', async (args, says) => {
    const { status, stdout, stderr } = await screen(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})

const BUYERS = `id,name,country
1,Rheinmetal AG,DE
2,Robert Bosch GmbH,DE
3,"Kawasaki Heavy Industries, Ltd. Aerospace Systems Company",JP
4,漢翔航空工業股份有限公司,
5,,
6,Rheinmetal AG,DE
`
const DECIDED = 'A baker of Kassel, says the register; «;," are his.'

describe.concurrent('a file of names', () => {
  test('shows each match once, and a summary', async () => {
    const { status, stdout, stderr } = await screen(['-'], BUYERS)
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
    expect(stdout.match(/^line \d+: .*$/gm)).toEqual([
      'line 2: Rheinmetal AG (DE)',
      'line 4: Kawasaki Heavy Industries, Ltd. Aerospace Systems Company (JP)',
      'line 5: 漢翔航空工業股份有限公司',
    ])
    expect(plain(stdout)).toContain(
      'Names: 4, lines: 6 1 on none of the lists 1 equal to a listed name 2 close to a listed name: to be decided 1 without a name Screened for 2026-11-24 against the lists of ruleset',
    )
    expect(stdout.endsWith(`\n${ALSO}\n`)).toBe(true)
    expect(stdout.split(SCOPE)).toHaveLength(2)
  })

  test('keeps other columns, whatever they hold', async () => {
    const { status, stdout } = await screen(
      ['-'],
      'Customer No.,name,importer.name,product.form\n1,TDK Corporation,B,sandwich\n',
    )
    expect(status).toBe(3)
    expect(stdout).toContain('line 2: TDK Corporation')
  })

  test('may be a list of goods with end users, in the CSV dialect of a spreadsheet', async () => {
    const csv = '\ufeffproduct.form;endUser.name;endUser.country\r\nmotor;Rheinmetall AG;DE\r\n'
    const { status, stdout } = await screen(['-', '--json'], csv)
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({
      line: 2,
      name: 'Rheinmetall AG',
      country: 'DE',
      matches: [{ match: 'equal' }],
    })
  })

  test('a line that cannot be screened is reported, and the others are screened', async () => {
    const csv =
      'name,country\nGmbH,\nRobert Bosch GmbH,Germoney\nRobert Bosch GmbH,Germany\nRobert "Bosch,DE\na,b,c\nAda KG,DE\n'
    const { status, stdout, stderr } = await screen(['-', '--json'], csv)
    expect(status).toBe(1)
    const lines: { line: number; error?: { code: string; issues: { pointer: string }[] } }[] = linesOf(stdout).map(
      (line) => JSON.parse(line),
    )
    expect(lines.map(({ line, error }) => [line, error?.code, error?.issues[0]?.pointer])).toEqual([
      [2, 'names-nobody', '/name'],
      [3, 'unknown-value', '/country'],
      [4, undefined, undefined],
      [5, undefined, undefined],
      [6, 'cell-count', ''],
      [7, undefined, undefined],
    ])
    expect(stderr).toContain('3 that cannot be screened')
  })

  test.each(['Kunde;Land', 'Customer name;Country', '供应商;国家', 'name;Country/Region'])(
    'reads the columns by what such lists call them: %s',
    async (header) => {
      const { status, stdout } = await ytterby(
        ['screen', '-', '--json', '--as-of', '2026-11-24'],
        `${header}\nSiemens AG;Deutschland\n`,
      )
      const [line] = stdout
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text))
      expect({ status, name: line.name, country: line.country }).toEqual({
        status: 0,
        name: 'Siemens AG',
        country: 'DE',
      })
    },
  )

  test.each([
    ['no column with names', 'row,land\nRheinmetall AG,DE\n', 'no-name-column', 'call it name, and'],
    ['goods without end users', 'product.form\nmotor\n', 'no-name-column', 'call it name, and'],
    ['a misspelt column of countries', 'name,contry\nTDK,JP\n', 'unknown-column', 'Did you mean “country”?'],
    ['a misspelt column', 'nmae\nTDK\n', 'unknown-column', 'Did you mean “name”?'],
    ['two columns with names', 'name,endUser.name\nA,B\n', 'duplicate-column', 'keep the one'],
    ['buyers and suppliers', 'Kunde,Lieferant\nA,B\n', 'duplicate-column', 'Both Kunde and Lieferant'],
    ['inquiries', '{"asOf":"2026-11-24"}\n', 'no-name-column', 'call it name, and'],
    ['nothing', '', 'empty-file', 'empty'],
    [
      'bytes of another encoding',
      Buffer.from('name\nB\xfchler\nLumi\xc3\xa8re\n', 'latin1'),
      'mixed-encodings',
      'Line 2',
    ],
  ])('%s: refused as a whole', async (_, input, code, says) => {
    const { status, stderr } = await screen(['-'], input)
    expect(status).toBe(2)
    expect(stderr).toContain(`${code}: `)
    expect(stderr).toContain(says)
  })
})

describe.concurrent('decisions about near matches', () => {
  const decide = (file: string, change: (row: Record<string, string>) => object): void => {
    const rows = rowsOf(file).map((row) => ({ ...row, ...change(row) }))
    const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    writeFileSync(file, cells.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'))
  }

  test('a review is written, filled in and read again', async () => {
    const at = folder()
    writeFileSync(at('buyers.csv'), BUYERS)
    const args = [at('buyers.csv'), '--clearances', at('cleared.csv'), '--review', at('review.csv')]
    const first = await screen(args)
    expect(first.status).toBe(3)
    expect(first.stderr).toContain('review.csv: near matches to decide: 2.')
    expect(rowsOf(at('review.csv'))).toMatchObject([
      { name: expect.stringMatching(/^Kawasaki/), because: 'another legal form' },
      {
        name: 'Rheinmetal AG',
        country: 'DE',
        listed: 'Rheinmetall AG',
        notice: 'MOFCOM-2026-30',
        met: 'Rheinmetall AG',
        because: 'spelled differently',
        decision: '',
        by: '',
        why: '',
        on: '2026-11-24',
        until: '',
      },
    ])
    decide(at('review.csv'), ({ name = '' }) =>
      name.startsWith('Kawasaki')
        ? { decision: 'same', by: 'Eva' }
        : { decision: 'other', by: 'Eva', why: DECIDED, until: '2027-11-24' },
    )
    const second = await screen(args)
    expect(second.status).toBe(3)
    expect(second.stderr).toContain('cleared.csv: clearances: 1, new: 1.')
    expect(second.stderr).toContain('review.csv: near matches to decide: 0.')
    expect(plain(second.stdout)).toContain(
      '1 close, and confirmed to be the listed party 1 close, and cleared as another party',
    )
    expect(rowsOf(at('cleared.csv'))).toEqual([
      {
        name: 'Rheinmetal AG',
        country: 'DE',
        listed: 'Rheinmetall AG',
        notice: 'MOFCOM-2026-30',
        met: 'Rheinmetall AG',
        on: '2026-11-24',
        by: 'Eva',
        why: DECIDED,
        until: '2027-11-24',
      },
    ])
    expect(rowsOf(at('review.csv'))).toMatchObject([{ decision: 'same', by: 'Eva' }])
    // Running it again changes nothing.
    const [cleared, review] = [readFileSync(at('cleared.csv'), 'utf8'), readFileSync(at('review.csv'), 'utf8')]
    const third = await screen(args)
    expect(third.stdout).toBe(second.stdout)
    expect(readFileSync(at('cleared.csv'), 'utf8')).toBe(cleared)
    expect(readFileSync(at('review.csv'), 'utf8')).toBe(review)
  })

  test('clearances apply on their days, and to names that differ only in white space', async () => {
    const at = folder()
    writeFileSync(
      at('cleared.csv'),
      'name,country,listed,notice,met,on,why,until\nRheinmetal AG,DE,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-09-01,baker,2026-12-01\n',
    )
    const cleared = ['--clearances', at('cleared.csv'), '--json']
    const outcomes = async (args: readonly string[]) => {
      const { status, stdout } = await ytterby(['screen', ...args, ...cleared])
      const said: { cleared?: { outcome: string }[] } = JSON.parse(stdout)
      return [status, said.cleared?.map(({ outcome }) => outcome)]
    }
    expect(await outcomes(['Rheinmetal AG', '--country=DE', '--as-of=2026-11-30'])).toEqual([0, ['used']])
    expect(await outcomes(['Rheinmetal  AG ', '--country=DE', '--as-of=2026-11-30'])).toEqual([0, ['used']])
    expect(await outcomes(['Rheinmetal AG', '--country=DE', '--as-of=2026-12-01'])).toEqual([3, ['expired']])
    expect(await outcomes(['Rheinmetal AG', '--as-of=2026-11-30'])).toEqual([3, undefined])
    expect(await outcomes(['Rheinmetal A.G.', '--country=DE', '--as-of=2026-11-30'])).toEqual([3, undefined])
  })

  test('invalid rows are reported with line and column, and stay in their files', async () => {
    const at = folder()
    const head = 'name,country,listed,notice,met,because,decision,by,why,on,until,ticket\n'
    const row = (name: string, cells: string): string =>
      `${name},,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,,${cells}\n`
    writeFileSync(
      at('review.csv'),
      head +
        row('Rheinmetal AG', 'other,Eva,,2026-11-24,,T-1') +
        row('Rheinmetale AG', 'other,Eva,baker,24.11.2026,,T-2') +
        row('Rheinmettal AG', 'maybe,Eva,baker,2026-11-24,,T-3') +
        row('Rheinmettall AG', ',Eva,baker,2026-11-24,,T-4') +
        row('Rheinnmetall AG', 'OTHER,Eva,baker,2026-11-24,2026-11-24,T-5') +
        row('Rheinmetall GmbH', 'other,Eva,"baker, of Kassel",2026-11-24,,T-6') +
        'X,,Rheinmetall AG,MOFCOM-2099-1,Rheinmetall AG,,other,Eva,baker,2026-11-24,,T-7\n',
    )
    writeFileSync(
      at('cleared.csv'),
      'name,listed,notice,met,on,why,note\nY,Rheinmetall AG,nowhere,Rheinmetall AG,2026-11-24,?,mine\nB,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-11-24,baker,kept\nB,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-11-24,baker,kept\nA,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-11-24,baker,\n',
    )
    const { status, stderr } = await screen(
      ['-', '--clearances', at('cleared.csv'), '--review', at('review.csv')],
      'name\nRobert Bosch GmbH\n',
    )
    expect(status).toBe(1)
    expect(linesOf(stderr).map((line) => line.replace(/^.*\/(\w+\.csv)/, '$1'))).toEqual([
      expect.stringMatching(/^cleared\.csv line 2, column why: unknown-value: /),
      expect.stringMatching(/^review\.csv line 2, column why: missing: /),
      expect.stringMatching(/^review\.csv line 3, column on: invalid-day: /),
      expect.stringMatching(/^review\.csv line 4, column decision: unknown-decision: /),
      expect.stringMatching(/^review\.csv line 5, column decision: missing-decision: /),
      expect.stringMatching(/^review\.csv line 6, column until: out-of-range: /),
      expect.stringMatching(/^review\.csv line 8, column notice: unknown-notice: /),
      'cleared.csv: clearances: 4, new: 1.',
      'review.csv: near matches to decide: 0.',
    ])
    // Sorted, without duplicates, with the user's own columns; the invalid row is kept.
    expect(rowsOf(at('cleared.csv')).map(({ name, note, why }) => [name, note, why])).toEqual([
      ['A', '', 'baker'],
      ['B', 'kept', 'baker'],
      ['Rheinmetall GmbH', '', 'baker, of Kassel'],
      ['Y', 'mine', '?'],
    ])
    expect(rowsOf(at('review.csv')).map(({ ticket }) => ticket)).toEqual(
      ['T-1', 'T-2', 'T-3', 'T-4', 'T-5', 'T-7'].toSorted(),
    )
  })

  test('a review is refused as a clearances file, and an unreadable review changes nothing', async () => {
    const at = folder()
    writeFileSync(at('buyers.csv'), BUYERS)
    writeFileSync(at('cleared.csv'), 'name,listed,notice,met,on,why\n')
    writeFileSync(at('review.csv'), 'name,listed,notice,met,decision,why,on\n"A,b\n')
    const args = [at('buyers.csv'), '--clearances', at('cleared.csv'), '--review', at('review.csv')]
    expect(await screen(args)).toMatchObject({ status: 2, stderr: expect.stringContaining('malformed-csv') })
    expect(readFileSync(at('review.csv'), 'utf8')).toContain('"A,b')
    writeFileSync(at('review.csv'), 'name,listed,notice,met,decision,why,on\n')
    const swapped = await screen(['A', '--clearances', at('review.csv')])
    expect(swapped).toMatchObject({ status: 2, stderr: expect.stringContaining('review-file') })
    writeFileSync(at('review.csv'), 'name,listed,notice,met,decision,on\n')
    const lacks = await screen(args)
    expect(lacks).toMatchObject({ status: 2, stderr: expect.stringContaining('has no column “why”') })
  })
})
