import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ytterby } from './ytterby.ts'

const SAP = `Material;Materialkurztext;Warentarifnr.;Urspr.;Land;Menge;ME;Nettogewicht;GEW;Kunde;WA-Datum
1;Permanentmagnet NdFeB N42SH;8505.11.10;CN;Deutschland;500;ST;1.253,500;KG;Müller GmbH;28.12.2026
2;Halter aus Stahl verzinkt;73269098;CN;USA;25;ST;23;G;Acme, Inc.;03.01.2027
3;Elektromotor EC 24V;85013100;CN;EU;10;ST;12,5;KG;Müller GmbH;31.11.2026
Summe;;;;;535;;1.289,000;;;
`
const EXAMPLE = join(import.meta.dirname, '../examples/purchasing-list.csv')

const rowsOf = (stdout: string): Record<string, string>[] => parse(stdout, { columns: true })

describe.concurrent('a list from SAP', () => {
  test('gives a summary: the header, the columns, the goods by what decides, and the cells to ask about', async () => {
    const { status, stdout, stderr } = await ytterby(['intake', '-'], SAP)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const words = stdout.replaceAll(/\s+/g, ' ')
    expect(words).toContain('header on line 1, 3 lines of goods, 1 other record')
    expect(words).toContain('Nettogewicht → quantityKg')
    expect(words).toContain('1 line named as rare-earth goods, 1,253.5 kg')
    expect(words).toContain('1 line one fact decides, 12.5 kg')
    expect(words).toContain('1 line plainly something else, 0.023 kg')
    expect(words).toContain('line 4, destination: “EU” is no one country')
    expect(words).toContain('line 4, asOf: “31.11.2026” is no day of the calendar')
  })

  test('becomes columns for ytterby batch; proposals are separate, and are stated only if they are accepted', async () => {
    const [plain, accepted] = await Promise.all([
      ytterby(['intake', '-', '--out', 'csv'], SAP),
      ytterby(['intake', '-', '--out', 'csv', '--accept', 'certain'], SAP),
    ])
    const [magnet, holder, motor] = rowsOf(plain.stdout)
    expect(magnet).toMatchObject({
      asOf: '2026-12-28',
      destination: 'DE',
      quantityKg: '1253.5',
      'product.commodityCode': '85051110',
      'endUser.name': 'Müller GmbH',
      intake_line: '2',
      intake_scope: 'in',
      intake_accepted: '',
    })
    expect(magnet).not.toHaveProperty(['product.form'])
    expect(holder).toMatchObject({ destination: 'US', quantityKg: '0.023', intake_scope: 'out' })
    // A default is never used for a cell that has no single value.
    expect(motor).toMatchObject({ asOf: '31.11.2026 ?', destination: 'EU ?', intake_scope: 'maybe' })
    expect(rowsOf(accepted.stdout)).toMatchObject([
      {
        'product.form': 'ndfeb-magnet',
        'product.elements': 'Nd',
        'product.elementsComplete': 'false',
        intake_accepted: 'certain',
      },
      { 'product.form': '', 'product.elements': 'none', intake_accepted: 'certain' },
      { 'product.form': '', 'product.elements': '', intake_accepted: '' },
    ])
  })

  test('is answered by ytterby batch, except for the line whose day and destination must be corrected', async () => {
    const stated = await ytterby(['intake', '-', '--out', 'csv', '--accept', 'certain'], SAP)
    const answered = await ytterby(['batch', '-', '--as-of', '2026-12-01'], stated.stdout)
    expect(answered.status).toBe(1)
    expect(rowsOf(answered.stdout)).toMatchObject([
      { intake_line: '2', verdict: 'depends', 'error.code': '' },
      { intake_line: '3', 'error.code': '' },
      { intake_line: '4', verdict: '', 'error.pointer': expect.stringContaining('/asOf') },
    ])
  })
})

test('a line excluded only by its customs heading is not stated to contain no rare earths', async () => {
  const list = 'Description;HS code;Destination\nQwertz 4711;7326.90;DE\nSteel bracket;7326.90;DE\n'
  const { stdout } = await ytterby(['intake', '-', '--out', 'csv', '--accept', 'certain'], list)
  expect(rowsOf(stdout)).toMatchObject([
    { intake_scope: 'out', 'product.elements': '', intake_accepted: '' },
    { intake_scope: 'out', 'product.elements': 'none', intake_accepted: 'certain' },
  ])
})

describe.concurrent('files', () => {
  test('in UTF-16 are read; other encodings are refused by name', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SAP.replaceAll(';', '\t'), 'utf16le')])
    expect((await ytterby(['intake', '-'], utf16)).stdout.replaceAll(/\s+/g, ' ')).toContain('3 lines of goods')
    // フェライト磁石 in Shift_JIS.
    const japanese = Buffer.from('836683468389834383678ea590ce', 'hex')
    const refused = await ytterby(['intake', '-'], japanese)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('Shift_JIS')
  })

  test('that are workbooks are read, but refused before unpacking if they would unpack to gigabytes', async () => {
    const workbook = readFileSync(join(import.meta.dirname, 'fixtures/parts.xlsx'))
    expect((await ytterby(['intake', '-'], workbook)).stdout.replaceAll(/\s+/g, ' ')).toContain('2 lines of goods')
    // The directory of the archive states the unpacked size of each file, here 4 GB.
    const huge = Buffer.from(workbook)
    huge.writeUInt32LE(0xffff_ffff, huge.indexOf(Buffer.from('PK\u0001\u0002')) + 24)
    const refused = await ytterby(['intake', '-'], huge)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('larger than 600 MiB')
    expect(await ytterby(['intake', '-'], workbook.subarray(0, 200))).toMatchObject({ status: 2, stdout: '' })
  })

  test('in the examples are read as the README shows', async () => {
    const { stdout } = await ytterby(['intake', EXAMPLE])
    expect(stdout).toContain(`${readFileSync(EXAMPLE, 'utf8').trimEnd().split('\n').length - 1} lines of goods`)
  })
})
