import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ytterby, type Ended } from './ytterby.ts'

const SAP = `Material;Materialkurztext;Warentarifnr.;Urspr.;Land;Menge;ME;Nettogewicht;GEW;Kunde;WA-Datum
M-1;Permanentmagnet NdFeB N42SH;8505.11.10;CN;Deutschland;500;ST;1.253,500;KG;Müller GmbH;28.12.2026
M-2;Halter aus Stahl verzinkt;73269098;CN;USA;25;ST;23;G;Acme, Inc.;03.01.2027
M-3;Elektromotor EC 24V;85013100;CN;EU;10;ST;12,5;KG;Müller GmbH;31.11.2026
Summe;;;;;535;;1.289,000;;;
`
const EXAMPLE = join(import.meta.dirname, '../examples/purchasing-list.csv')
const DAY = '--as-of=2026-12-01'

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, bom: true, delimiter: /^[^,\n]*;/.test(csv) ? ';' : ',' })
const inWords = ({ stdout }: Ended): string => stdout.replaceAll(/\s+/g, ' ')
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'ytterby-intake-'))

describe.concurrent('the summary of a list', () => {
  test('says what was read and left out, what each column is, where the lines stand, and what is asked next', async () => {
    const ended = await ytterby(['intake', '-', DAY], SAP)
    expect(ended.status).toBe(1)
    const words = inWords(ended)
    expect(words).toContain('3 lines of goods below the header on line 1')
    expect(words).toContain('Left out: totals (1: line 5)')
    expect(words).toContain('Nettogewicht → quantity in kg (decimal comma)')
    expect(words).toContain('Not read: Menge')
    expect(words).toContain('one fact missing: 1 line, 1,253.5 kg')
    expect(words).toContain('set aside once accepted: 1 line, 0.023 kg')
    expect(words).toContain('to correct: 1 line, 12.5 kg')
    expect(words).toContain('“NdFeB”')
  })

  test('names the lines on which somebody has to act first', async () => {
    const list =
      'Description;Destination;Buyer;Ship date\nNdFeB magnets with Dy;US;Lockheed Martin Corporation;2026-11-24\nsteel screws;DE;Bosch;2026-11-24\nNd metal;US;Lockheed Martin Corporation;2026-11-24\n'
    const { stdout } = await ytterby(['intake', '-', '--accept', 'certain', '--by', 'Anna'], list)
    expect(stdout).toContain('prohibited: 2 lines (lines 2, 4)')
  })

  test('of a list in Chinese names fields, standings and questions in Chinese', async () => {
    const { stdout, stderr } = await ytterby(['intake', '-', DAY, '--lang=zh'], SAP)
    for (const words of ['（逗号为小数点）', '待更正：', '未计入：合计1行（第5行）']) expect(stdout).toContain(words)
    expect(stderr).toContain('尚有3个问题')
  })

  test('is followed, where something is open, by how to go on, and ends with status 1', async () => {
    const { status, stderr } = await ytterby(['intake', '-', DAY], SAP)
    expect(status).toBe(1)
    expect(stderr).toContain('--questions q.csv')
  })

  test('is given to programs as JSON', async () => {
    const { stdout, stderr } = await ytterby(['intake', '-', DAY, '--json'], SAP)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      headerLines: [1],
      others: [{ line: 5, why: 'total' }],
      summary: { total: { lines: 3 }, toCorrect: { lines: 1 } },
      lines: [
        { line: 2, triage: 'open', verdict: 'depends' },
        { line: 3, triage: 'set-aside' },
        { line: 4, triage: 'to-correct' },
      ],
    })
  })
})

describe.concurrent('the answered list', () => {
  test('keeps the columns of the list as they were, and adds those of the answer and of the intake', async () => {
    const { stdout, stderr } = await ytterby(['intake', '-', DAY, '--out', '-'], SAP)
    expect(stderr).toContain('3 lines of goods')
    expect(rowsOf(stdout)).toMatchObject([
      {
        'Warentarifnr.': '8505.11.10',
        Nettogewicht: '1.253,500',
        verdict: 'depends',
        intake_line: '2',
        intake_triage: 'open',
        intake_accepted: '',
        intake_open: expect.stringContaining('product: Are these goods what they are described as'),
      },
      { intake_line: '3', intake_triage: 'set-aside', intake_set_aside: '“Halter”, HS 7326' },
      { intake_line: '4', intake_triage: 'to-correct' },
    ])
  })

  test('refuses a line whose cell says no single value, with the reason, and answers the others', async () => {
    const { stdout } = await ytterby(['intake', '-', DAY, '--out', '-', '--accept', 'certain'], SAP)
    const [magnet, , motor] = rowsOf(stdout)
    expect(magnet).toMatchObject({ verdict: 'depends', 'error.code': '' })
    expect(motor).toMatchObject({ verdict: '', 'error.line': '4' })
    expect(motor?.['error.message']).toMatch(/31\.11\.2026|EU/)
  })

  test('names for every accepted fact the person, the day, the reason and the cells', async () => {
    const { stdout } = await ytterby(['intake', '-', DAY, '--out', '-', '--accept', 'certain'], SAP)
    const [magnet, holder] = rowsOf(stdout)
    expect(magnet?.['intake_accepted']).toMatch(
      /^product\.form=ndfeb-magnet, product\.elements=Nd, product\.elementsComplete=false: accepted by --accept certain on \d{4}-\d\d-\d\d, because of “NdFeB”, “N42SH”, HS 8505 \(from Material, Materialkurztext, Warentarifnr\.\)$/,
    )
    expect(holder?.['intake_accepted']).toMatch(/^product\.elements=none: accepted by --accept certain on /)
  })

  test('is refused where a column of the list has the name of one that is added', async () => {
    const list = 'Description;HS code;verdict\nSteel bracket;7326.90;ok\n'
    const { status, stderr } = await ytterby(['intake', '-', DAY, '--out', '-'], list)
    expect(status).toBe(2)
    expect(stderr).toContain('answer-column-taken')
  })

  test('is written in the dialect of the list: its delimiter, its line ends, its byte order mark', async () => {
    const { stdout } = await ytterby(['intake', '-', DAY, '--out', '-'], `\u{feff}${SAP.replaceAll('\n', '\r\n')}`)
    expect(stdout).toMatch(/^\u{feff}Material;Materialkurztext;.*;intake_not_used\r\n/u)
    expect(stdout.split('\r\n')).toHaveLength(5)
  })

  test('is a workbook where its name says so; filled in, it answers the list', async () => {
    const at = await folder()
    const [list, workbook] = [join(at, 'list.csv'), join(at, 'answered.xlsx')]
    await writeFile(list, SAP)
    const written = await ytterby(['intake', list, DAY, '--out', workbook, '--accept', 'certain'])
    expect(written.status).toBe(1)
    expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK')
    // Nobody filled anything in: the workbook opens as the list that it came from.
    const [again, first] = await Promise.all(
      [workbook, list].map(async (file) => JSON.parse((await ytterby(['intake', file, DAY, '--json'])).stdout)),
    )
    expect(again).toMatchObject({ summary: first.summary, headerLines: first.headerLines })
  })

  test('takes --destination for lines that state none, as people write it', async () => {
    const list = 'Description;HS code\nNd2Fe14B magnet with Dy;8505.11\n'
    const said = async (...args: readonly string[]): Promise<string> =>
      (await ytterby(['intake', '-', DAY, '--json', ...args], list)).stdout
    expect(await said('--destination', 'Vereinigte Staaten')).toBe(await said('--destination', 'US'))
    expect((await ytterby(['intake', '-', '--destination', 'EU'], list)).status).toBe(2)
  })
})

test('what only its heading sets aside is not accepted as certain', async () => {
  const list = 'Description;HS code;Destination\nQwertz 4711;7326.90;DE\nSteel bracket;7326.90;DE\n'
  const { stdout } = await ytterby(['intake', '-', DAY, '--out', '-', '--accept', 'certain'], list)
  expect(rowsOf(stdout)).toMatchObject([
    { intake_triage: 'set-aside', intake_accepted: '' },
    { intake_triage: 'set-aside', intake_accepted: expect.stringContaining('product.elements=none') },
  ])
})

describe.concurrent('questions in a file', () => {
  test('are written, answered by number, by text or by a value, and read back; what is not understood is told', async () => {
    const at = await folder()
    const [list, questions, profile] = ['list.csv', 'q.csv', 'p.json'].map((name) => join(at, name))
    if (list === undefined || questions === undefined || profile === undefined) throw new Error('no folder')
    await writeFile(list, SAP)
    const written = await ytterby(['intake', list, DAY, '--questions', questions])
    expect(written).toMatchObject({ status: 1, stderr: expect.stringContaining(`${questions}: `) })
    const rows = rowsOf(await readFile(questions, 'utf8'))
    expect(rows.map(({ question, lines }) => [question, lines])).toEqual([
      ['Are these goods something else, without rare earths?', '1'],
      [expect.stringContaining('Are these goods what they are described as'), '1'],
      [expect.stringContaining('EU'), '1'],
    ])
    const [aside, magnet, union] = rows
    const answers = [
      'id,answer',
      `${aside?.['id']},1`,
      `${magnet?.['id']},perhaps`,
      `${union?.['id']},Frankreich`,
      'gone,1',
    ]
    await writeFile(questions, `${answers.join('\n')}\n`)
    const read = await ytterby([
      'intake',
      list,
      DAY,
      '--by',
      'Anna',
      '--profile',
      profile,
      '--answers',
      questions,
      '--json',
    ])
    expect(read.status).toBe(1)
    expect(read.stderr).toContain(`${questions} line 3, column answer: unknown-answer`)
    expect(read.stderr).toContain(`${questions} line 5, column id: unknown-question`)
    expect(read.stderr).toContain('2 answers of')
    const kept: unknown = JSON.parse(await readFile(profile, 'utf8'))
    expect(kept).toMatchObject({
      columns: [{ header: 'Land', cells: { EU: 'FR' }, by: 'Anna' }],
      goods: [{ material: 'M-2', as: 'accepted', states: { 'product.elements': 'none' }, by: 'Anna' }],
    })
  })

  test('are asked from a profile no more once they are answered', async () => {
    const profile = join(await folder(), 'p.json')
    const run = (...args: readonly string[]): Promise<Ended> =>
      ytterby(['intake', '-', DAY, '--profile', profile, '--json', ...args], SAP)
    const first = JSON.parse((await run('--accept', 'certain')).stdout)
    const again = JSON.parse((await run()).stdout)
    expect(again).toEqual(first)
  })

  test('of a file that is none are refused with status 2', async () => {
    expect(await ytterby(['intake', EXAMPLE, '--answers', EXAMPLE])).toMatchObject({ status: 2, stdout: '' })
  })
})

describe.concurrent('a profile', () => {
  test.each([
    ['{', 'malformed-json'],
    ['{"profile":2,"columns":[],"goods":[],"deals":[]}', '/profile'],
  ])('that reads %s is refused with its place', async (text, says) => {
    const profile = join(await folder(), 'p.json')
    await writeFile(profile, text)
    const { status, stdout, stderr } = await ytterby(['intake', '-', DAY, '--profile', profile], SAP)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  test('lets batch answer next month’s list unattended; status 1 where it asks something new', async () => {
    const profile = join(await folder(), 'p.json')
    const list = 'Part;Description;HS code;Ship to\nA-1;Steel bracket;7326.90;DE\nA-2;Ferrite magnet ring;8505.19;DE\n'
    expect((await ytterby(['intake', '-', DAY, '--profile', profile, '--accept', 'certain'], list)).status).toBe(0)
    const same = await ytterby(['batch', '-', DAY, '--profile', profile], list)
    expect(same).toMatchObject({ status: 0, stderr: '' })
    const opened = await ytterby(['intake', '-', DAY, '--profile', profile, '--out', '-'], list)
    expect(same.stdout).toBe(opened.stdout)
    const grown = await ytterby(
      ['batch', '-', DAY, '--profile', profile],
      `${list}A-3;Gear motor 24 V;8501.31;DE\nA-1;Steel bracket for SmCo magnet;7326.90;DE\n`,
    )
    expect(grown.status).toBe(1)
    expect(grown.stderr).toMatch(/^2 lines with new questions: answer them with ytterby intake - --profile /)
    expect(rowsOf(grown.stdout).map((row) => row['intake_open'] === '')).toEqual([true, true, false, false])
  })

  test('has to be there for batch, and excludes the formats of batch', async () => {
    expect((await ytterby(['batch', '-', '--profile', 'no-such-file'], SAP)).stderr).toContain('no-such-file')
    expect((await ytterby(['batch', '-', '--profile', 'p', '--full'], SAP)).status).toBe(2)
  })
})

describe.concurrent('files', () => {
  test('in UTF-16 are read, and in other encodings, which are named', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SAP.replaceAll(';', '\t'), 'utf16le')])
    expect(inWords(await ytterby(['intake', '-'], utf16))).toContain('3 lines of goods')
    // 品名,HSコード,正味重量(kg) and フェライト磁石,8505.19,5 in Shift_JIS.
    const japanese = Buffer.from(
      '956996bc2c48538352815b83682c90b396a18f6497ca286b67290a837483468389834383678ea590ce2c383530352e31392c350a',
      'hex',
    )
    const read = inWords(await ytterby(['intake', '-'], japanese))
    expect(read).toContain('Encoding: shift_jis')
    expect(read).toContain('品名 → description')
  })

  test('that are workbooks are read, and refused before they are unpacked where they would unpack to gigabytes', async () => {
    const workbook = readFileSync(join(import.meta.dirname, 'fixtures/parts.xlsx'))
    expect(inWords(await ytterby(['intake', '-'], workbook))).toContain('2 lines of goods')
    // The directory of the archive says how much each file comes to: 4 GB here.
    const huge = Buffer.from(workbook)
    huge.writeUInt32LE(0xffff_ffff, huge.indexOf(Buffer.from('PK\u0001\u0002')) + 24)
    const refused = await ytterby(['intake', '-'], huge)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('larger than 600 MiB')
    expect(await ytterby(['intake', '-'], workbook.subarray(0, 200))).toMatchObject({ status: 2, stdout: '' })
  })

  test.each([
    ['nothing', '', 'no-goods'],
    ['only a header', 'Material;Description;HS code\n', 'no-goods'],
    ['bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 7]), 'error: '],
    ['an unclosed quote', `${SAP}M-4;"Halter`, 'malformed-csv'],
  ])('of %s are refused with status 2', async (_, input, says) => {
    const { status, stdout, stderr } = await ytterby(['intake', '-', DAY], input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('internal error')
  })

  test('of 10,000 columns are read', async () => {
    const more = (word: string): string => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(';')
    const list = `Material;Description;HS code;Destination;${more('x')}\nM-1;Steel bracket;7326.90;DE;${more('y')}\n`
    const { status, stderr } = await ytterby(['intake', '-', DAY, '--accept', 'certain'], list)
    expect({ status, isRefused: stderr.includes('error') }).toEqual({ status: 0, isRefused: false })
  })

  test('of the examples are read as the README shows', async () => {
    const ended = await ytterby(['intake', EXAMPLE])
    expect(inWords(ended)).toContain(`${readFileSync(EXAMPLE, 'utf8').trimEnd().split('\n').length - 1} lines of goods`)
  })
})
