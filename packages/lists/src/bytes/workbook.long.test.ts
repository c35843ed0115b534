import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import { openList } from '../records/open-list.ts'
import { LIST_LIMITS } from './limits.ts'
import { streamRecords } from './stream-workbook.ts'

const FILES = join(import.meta.dirname, '../../../evidence/src/intake/files')

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = (...targets: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

type Sheet = { readonly name: string; readonly state?: string; readonly xml: string }

/** The files of a workbook as a spreadsheet writes it, with the sheets given in its own language. */
function filesOf(sheets: readonly Sheet[], { properties = '' } = {}): Record<string, Uint8Array> {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state === undefined ? '' : `state="${state}" `}r:id="rId${at + 1}"/>`,
  )
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}

/** An archive of a fixed time, so that its bytes are the same in every run. */
/** A container of an older document that holds a stream of this name. */
const older = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(`\u{0}${name}\u{0}`, 'utf16le')])

const zipped = (files: Zippable): Uint8Array => zipSync(files, { mtime: new Date(2026, 0, 1) })

const workbook = (sheets: readonly Sheet[], options = {}): Uint8Array => zipped(filesOf(sheets, options))
const sheetXml = (rows: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`
const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
const GOODS = `<row r="1">${text('A1', 'Material')}${text('B1', 'Description')}${text('C1', 'Ordered')}</row><row r="2">${text('A2', 'M-1')}${text('B2', 'NdFeB magnet')}<c r="C2" s="1"><v>40000</v></c></row>`
const cells = async (bytes: Uint8Array, sheet?: string) =>
  (await openList(bytes, { sheet })).records.map((record) => record.cells)

const MIB = 1024 * 1024
const LIMITS = { ...LIST_LIMITS, unpackedBytes: 100 * MIB, heldBytes: 16 * MIB }

/** What is read row by row; or why it is refused. */
async function streamed(bytes: Uint8Array): Promise<readonly TableRecord[] | string> {
  const records: TableRecord[] = []
  try {
    for await (const record of streamRecords(bytes, LIMITS)) records.push(record)
    return records
  } catch (error) {
    if (error instanceof ListError) return `${error.code}: ${error.message}`
    throw error
  }
}

describe('the cells of a workbook', () => {
  it.each([
    ['a day, counted from 1900', '<c r="A1" s="1"><v>40000</v></c>', '', '2009-07-06'],
    ['a day, counted from 1904', '<c r="A1" s="1"><v>40000</v></c>', '<workbookPr date1904="1"/>', '2013-07-07'],
    ['a day with its time', '<c r="A1" s="2"><v>40000.75</v></c>', '', '2009-07-06'],
    ['the last moment of a day', '<c r="A1" s="2"><v>40000.9999999</v></c>', '', '2009-07-06'],
    ['a number', '<c r="A1"><v>40000</v></c>', '', 40000],
    ['the stored value of a formula', '<c r="A1"><f>B1*2</f><v>25.5</v></c>', '', 25.5],
    ['the stored text of a formula', '<c r="A1" t="str"><f>B1</f><v>M-1</v></c>', '', 'M-1'],
    ['the stored day of a formula', '<c r="A1" s="1"><f>TODAY()</f><v>40000</v></c>', '', '2009-07-06'],
    ['a formula that was never worked out', '<c r="A1"><f>B1*2</f></c>', '', null],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '', null],
    ['a formula that failed', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '', null],
    ['a text of digits', text('A1', '0085051190'), '', '0085051190'],
  ])('%s', async (_, cell, properties, value) => {
    const xml = sheetXml(`<row r="1">${cell}${text('B1', 'x')}</row>`)
    const bytes = workbook([{ name: 'a', xml }], { properties })
    expect(await cells(bytes)).toEqual([[value, 'x']])
    expect(await streamed(bytes)).toEqual((await openList(bytes)).records)
  })

  it('that are merged over rows count for each of them', async () => {
    const rows = `<row r="1">${text('A1', 'Acme')}${text('B1', 'a')}</row><row r="2">${text('B2', 'b')}</row>`
    const xml = sheetXml(rows, '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>')
    expect(await cells(workbook([{ name: 'a', xml }]))).toEqual([
      ['Acme', 'a'],
      ['Acme', 'b'],
    ])
  })
})

describe('a number that is shown in percent', () => {
  const sheet = { name: 'a', xml: sheetXml(`<row r="1"><c r="A1" s="1"><v>0.005</v></c>${text('B1', 'x')}</row>`) }
  const styled = (cellXf: string, others = ''): Uint8Array =>
    zipped({
      ...filesOf([sheet]),
      'xl/styles.xml': strToU8(
        `<styleSheet xmlns="${MAIN}">${others}<cellXfs count="2"><xf numFmtId="0"/>${cellXf}</cellXfs></styleSheet>`,
      ),
    })

  it.each([
    ['by the format that every workbook has', styled('<xf numFmtId="10" applyNumberFormat="1"/>')],
    [
      'by a format of its own',
      styled(
        '<xf numFmtId="164" applyNumberFormat="1"/>',
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000%"/></numFmts>',
      ),
    ],
  ])('%s is read as it is shown, and never row by row', async (_, bytes) => {
    expect(await cells(bytes)).toEqual([['0.5%', 'x']])
    expect(await streamed(bytes)).toMatch(/may have no units or percent/)
  })

  it('is one only where a cell has the format', async () => {
    const bytes = styled('<xf numFmtId="2"/>', '<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>')
    expect(await streamed(bytes)).toEqual([{ line: 1, cells: [0.005, 'x'] }])
  })
})

describe('the sheet of a workbook', () => {
  const bytes = workbook([
    { name: 'Cover', xml: sheetXml(`<row r="1">${text('A1', 'Plan')}</row>`) },
    { name: 'Last year', state: 'hidden', xml: sheetXml(GOODS.replace('M-1', 'M-0')) },
    { name: 'Goods', xml: sheetXml(GOODS) },
  ])

  it('is the first with a table of goods, and the others are told', async () => {
    const { sheet, records } = await openList(bytes)
    expect(sheet).toEqual({ name: 'Goods', others: ['Cover'] })
    expect(records[1]?.cells).toEqual(['M-1', 'NdFeB magnet', '2009-07-06'])
  })

  it.each([
    ['last YEAR', 'M-0'],
    ['2', 'M-0'],
    ['3', 'M-1'],
  ])('is chosen by %s', async (sheet, material) => {
    expect((await cells(bytes, sheet))[1]?.[0]).toBe(material)
  })

  it('is refused with the names that there are where none has the name', async () => {
    await expect(openList(bytes, { sheet: 'List' })).rejects.toMatchObject({
      code: 'no-such-sheet',
      message: 'The workbook has no sheet “List”. Its sheets are: “Cover”, “Last year”, “Goods”.',
    })
  })

  it('is none of a text file', async () => {
    await expect(openList(strToU8('a,b\n1,2\n'), { sheet: '1' })).rejects.toMatchObject({
      code: 'no-such-sheet',
    })
  })
})

describe('a workbook that is read row by row', () => {
  it.each(readdirSync(FILES).filter((name) => name.endsWith('.xlsx')))(
    '%s has the records that it has when it is read at once, or what can only be read at once',
    async (name) => {
      const bytes = readFileSync(join(FILES, name))
      const rows = await streamed(bytes)
      if (typeof rows === 'string') expect(rows).toMatch(/may have no (?:merged cells|units or percent in the formats)/)
      else expect(rows).toEqual((await openList(bytes)).records)
    },
  )

  it('has empty rows and columns where the sheet has them, and none at its end', async () => {
    const xml = sheetXml(
      `<row r="2">${text('A2', 'Material')}${text('C2', 'HS code')}<c r="E2" s="1"/></row><row r="5">${text('A5', 'M-1')}${text('C5', '85051190')}</row><row r="9"><c r="A9" s="1"/></row>`,
    )
    const bytes = workbook([
      { name: 'Hidden', state: 'hidden', xml: sheetXml(GOODS) },
      { name: 'Cover', xml: sheetXml(`<row r="1">${text('A1', 'Plan')}</row>`) },
      { name: 'a', xml },
    ])
    const opened = await openList(bytes)
    expect(opened.sheet?.name).toBe('a')
    expect(await streamed(bytes)).toEqual(opened.records)
  })

  it('is refused where its texts take too much memory, or it has too many rows', async () => {
    const bytes = workbook([{ name: 'a', xml: sheetXml(GOODS) }], { properties: `<!--${' '.repeat(17 * MIB)}-->` })
    expect(await streamed(bytes)).toContain('input-too-long: The texts of the workbook are larger than 16 MiB')
    const long = workbook([{ name: 'a', xml: sheetXml(GOODS + `<row r="500001">${text('A500001', 'M-2')}</row>`) }])
    expect(await streamed(long)).toContain('input-too-long: The sheet “a” has more than 500000 rows')
  })
})

describe('a cell far from all others', () => {
  const far = (cell: string, inside: string): string =>
    `<row r="${cell.replace(/\D/g, '')}"><c r="${cell}"${inside}</c></row>`
  const ONE = '><v>1</v>'

  it.each([
    [
      'below the last row that is read',
      far('A600000', ONE),
      'rows',
      'The sheet “Goods”, by its cell A600000, has more',
    ],
    ['in a row without a place', '<row r="600000"><c><v>1</v></c></row>', 'rows', 'by its cell A600000, has more'],
    ['whose text stands in it', far('B600000', ' t="inlineStr"><is><t>M-2</t></is>'), 'rows', 'cell B600000'],
    ['to the right of the last column', far('XFD7', ONE), 'columns', 'The sheet “Goods”, by its cell XFD7, has more'],
  ])('%s is refused by its place and never left out', async (_, xml, limit, message) => {
    const bytes = workbook([
      { name: 'Cover', xml: sheetXml('') },
      { name: 'Goods', xml: sheetXml(GOODS + xml) },
    ])
    await expect(openList(bytes)).rejects.toMatchObject({
      code: 'input-too-long',
      limit,
      message: expect.stringContaining(message),
    })
    expect(await streamed(bytes)).toMatch(new RegExp(`^input-too-long: .* has more than \\d+ ${limit}`))
  })

  it.each([
    [
      'says nothing',
      [
        {
          name: 'a',
          xml: sheetXml(GOODS + '<row r="1048576" ht="15"><c r="A1048576" s="1"/><c r="B1048576"><v/></c></row>'),
        },
      ],
    ],
    [
      'stands in another sheet',
      [
        { name: 'a', xml: sheetXml(GOODS) },
        { name: 'Notes', xml: sheetXml(far('XFD1048576', ONE)) },
      ],
    ],
  ])('is no harm where it %s', async (_, sheets) => {
    const bytes = workbook(sheets)
    const { records } = await openList(bytes)
    expect(records).toHaveLength(2)
    expect(await streamed(bytes)).toEqual(records)
  })
})

describe('a hostile workbook', () => {
  const good = workbook([{ name: 'a', xml: sheetXml(GOODS) }])
  const withSheet = (xml: string, options = {}): Uint8Array => workbook([{ name: 'a', xml: sheetXml(xml) }], options)

  /** The size that the directory says of the sheet. */
  function saying(bytes: Uint8Array, size: number): Uint8Array {
    const changed = Uint8Array.from(bytes)
    const view = new DataView(changed.buffer)
    for (let at = 0; at + 46 < changed.length; at += 1)
      if (
        view.getUint32(at, true) === 0x02014b50 &&
        new TextDecoder().decode(changed.subarray(at + 46)).startsWith('xl/worksheets')
      )
        view.setUint32(at + 24, size, true)
    return changed
  }

  const without = (bytes: Uint8Array, name: string): Uint8Array =>
    zipped(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([file]) => file !== name)))
  const FAR = (cell: string): string => `<row r="${cell.replace(/\D/g, '')}"><c r="${cell}"><v>1</v></c></row>`
  const NO_WORKBOOK = 'no-workbook'

  it.each([
    ['says that it unpacks to gigabytes', saying(good, 4_000_000_000), 'input-too-long'],
    ['says that its sheet is smaller than it is', saying(good, 10), NO_WORKBOOK],
    ['says that its sheet is empty', saying(good, 0), NO_WORKBOOK],
    ['is cut off', good.slice(0, good.length - 100), NO_WORKBOOK],
    ['is an archive of something else', zipped({ 'a.txt': strToU8('a') }), NO_WORKBOOK],
    ['is an archive of a workbook', zipped({ 'list.xlsx': good }), NO_WORKBOOK],
    ['has a sheet that is an archive', zipped({ ...unzipSync(good), 'xl/worksheets/sheet1.xml': good }), null],
    [
      'has tens of thousands of files',
      zipped({
        ...unzipSync(good),
        ...Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`xl/media/${at}`, new Uint8Array()])),
      }),
      NO_WORKBOOK,
    ],
    ['has no sheet', zipped(filesOf([])), NO_WORKBOOK],
    ['has a sheet that is not there', without(good, 'xl/worksheets/sheet1.xml'), NO_WORKBOOK],
    ['has a cell in the last row', withSheet(GOODS + FAR('A1048576')), 'input-too-long'],
    ['has a cell that no sheet can have', withSheet(GOODS + FAR('A99999999')), 'input-too-long'],
    [
      'has cells in the last column of many rows',
      withSheet(Array.from({ length: 50_000 }, (_, at) => FAR(`XFD${at + 1}`)).join('')),
      'input-too-long',
    ],
    ['has more columns than a list', withSheet(FAR('SS1')), 'input-too-long'],
    ['has tags within tags', withSheet('<row>'.repeat(200_000)), null],
    ['has a tag without an end', withSheet(`<row r="1"><c r="A1" x="${'a'.repeat(1_000_000)}`), NO_WORKBOOK],
    ['is an older document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'no-workbook'],
    ['is locked', older('EncryptedPackage'), 'locked-workbook'],
    ['is in the older xls format', older('Workbook'), 'no-workbook'],
  ])('that %s is refused, or read without harm', async (_, bytes, code) => {
    const opened = openList(bytes)
    if (code === null) expect((await opened).records.length).toBeLessThan(10)
    else await expect(opened).rejects.toMatchObject({ code })
    // Row by row, it is read alike or refused as well.
    const rows = await streamed(bytes)
    if (typeof rows !== 'string') expect(rows.length).toBeLessThan(10)
  })

  it('that unpacks to more than it says is not read row by row either', async () => {
    expect(await streamed(saying(good, 10))).toContain('no-workbook')
  })

  it('that defines entities has them neither expanded nor fetched', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const files = filesOf([{ name: 'a', xml: '' }])
    const xml = `<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">${entities}<!ENTITY f SYSTEM "file:///etc/hostname">]>${sheetXml(`<row r="1">${text('A1', '&e9;')}${text('B1', '&f;')}</row>`)}`
    expect(await cells(zipped({ ...files, 'xl/worksheets/sheet1.xml': strToU8(xml) }))).toEqual([['&e9;', '&f;']])
  })
})
