import { crc32, deflateRawSync } from 'node:zlib'

/**
 * Workbooks of a few kilobytes that come to very much when they are read. Each door has to refuse each of them before it works on
 * it, and to say why.
 */
export type HostileWorkbook = {
  readonly what: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the command line refuses it for: `limit` of the `ListLimitError`, or the code of the `ListError`. */
  readonly limit: string
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const NAMES = ['Material', 'Description', 'Net weight']

/** What a workbook is made of: the XML of its sheets' rows, and the texts that their cells share. */
export type WorkbookParts = {
  readonly sheets: readonly string[]
  readonly texts?: readonly string[]
  /** The file of each sheet; one of its own if left out. */
  readonly fileOf?: (sheet: number) => number
}

/** The bytes of a workbook, as small as they can be. */
export function workbookOf({ sheets, texts = NAMES, fileOf = (at) => at }: WorkbookParts): Uint8Array<ArrayBuffer> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const relations = (...all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
  const named = sheets.map((_, at) => `<sheet name="Sheet ${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return archiveOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${fileOf(at) + 1}.xml`)),
      relation('texts', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  })
}

/** A cell that shares a text. */
export const sharing = (text: number): string => `<c t="s"><v>${text}</v></c>`
export const HEADER = `<row>${NAMES.map((_, at) => sharing(at)).join('')}</row>`
const far = (cell: string): string => `<row r="${cell.replace(/\D/g, '')}"><c r="${cell}"><v>1</v></c></row>`
const LONG = 'Sintered NdFeB magnet '.repeat(1450)

/** Makes them; some take a second. */
export const hostileWorkbooks = (): readonly HostileWorkbook[] => [
  {
    what: 'cells that share one long text',
    bytes: workbookOf({
      sheets: [HEADER + `<row>${sharing(0)}${sharing(3)}</row>`.repeat(3_000)],
      texts: [...NAMES, LONG],
    }),
    limit: 'expansion',
  },
  {
    what: 'a text that a million cells share',
    bytes: workbookOf({ sheets: [HEADER + `<row>${sharing(0).repeat(100)}</row>`.repeat(10_000)] }),
    limit: 'expansion',
  },
  {
    what: 'a million shared texts',
    bytes: workbookOf({ sheets: [HEADER], texts: [...NAMES, ...Array.from({ length: 1_000_000 }, () => 'x')] }),
    limit: 'expansion',
  },
  {
    what: 'two cells far apart',
    bytes: workbookOf({ sheets: [far('A1') + far('BR90000')] }),
    limit: 'expansion',
  },
  {
    what: 'a cell of more letters than a cell can hold',
    bytes: workbookOf({ sheets: [HEADER + `<row>${sharing(3)}</row>`], texts: [...NAMES, 'x'.repeat(32_768)] }),
    limit: 'cellLetters',
  },
  {
    what: 'very many empty cells',
    bytes: workbookOf({ sheets: [HEADER + `<row>${'<c/>'.repeat(100)}</row>`.repeat(20_000)] }),
    limit: 'expansion',
  },
  {
    what: 'long texts below very many empty rows',
    bytes: workbookOf({
      sheets: [
        HEADER +
          Array.from({ length: 11 }, (_, at) => `<row r="${99_990 + at}">${sharing(3).repeat(20)}</row>`).join(''),
      ],
      texts: [...NAMES, 'x'.repeat(1000)],
    }),
    limit: 'expansion',
  },
  {
    what: 'a sheet that is named many times',
    bytes: workbookOf({ sheets: Array.from({ length: 300 }, () => HEADER), fileOf: () => 0 }),
    limit: 'no-workbook',
  },
  {
    what: 'a thousand sheets',
    bytes: workbookOf({ sheets: Array.from({ length: 1_000 }, () => HEADER) }),
    limit: 'sheets',
  },
]

/** An archive (APPNOTE 4.3) of deflated files. */
function archiveOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content, { level: 9 })
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u{3}\u{4}'), common, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u{1}\u{2}'), Buffer.from([20, 0]), common, place, Buffer.from(name)]))
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u{5}\u{6}', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...parts, listed, end]))
}
