import { ListError } from '../list-error.ts'

const tags = (names: string): string[] => names.split('|').map((name) => `<${name}`)

/** Files that are often sent in place of a list, by how they begin. */
const KINDS: readonly { readonly name: string; readonly begins: readonly string[] }[] = [
  { name: 'a PDF', begins: ['%pdf-'] },
  { name: 'a picture', begins: ['\u{89}png', '\u{ff}\u{d8}\u{ff}', 'gif8', 'ii*\u{0}', 'mm\u{0}*'] },
  {
    name: 'a page of HTML',
    begins: [
      ...tags('!doctype html|html|head|meta|body|table|style|title|div|center|font|span|p>|!--'),
      'mime-version:',
    ],
  },
  { name: 'XML', begins: ['<?xml'] },
  // Behind the tab with which they begin.
  { name: 'a workbook in the xls format of before 1997', begins: ['\0\u{4}\0', '\u{2}\u{6}\0', '\u{4}\u{6}\0'] },
  { name: 'a SYLK file', begins: ['id;pwxl', 'id;pscal'] },
  { name: 'a document of a word processor', begins: ['{\\rtf'] },
  { name: 'a compressed file', begins: ['\u{1f}\u{8b}', '7z\u{bc}\u{af}', 'rar!'] },
]
const LOOKED_AT = 64
const MARK = '\u{ef}\u{bb}\u{bf}'

/**
 * The error for a file of another kind, by its name; null for what may be a list.
 *
 * @param bytes its beginning.
 */
export function noListBy(bytes: Uint8Array): ListError | null {
  const text = String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).toLowerCase()
  const beginning = (text.startsWith(MARK) ? text.slice(MARK.length) : text).trimStart()
  const kind = KINDS.find(({ begins }) => begins.some((signature) => beginning.startsWith(signature)))
  return kind === undefined
    ? null
    : new ListError(
        'binary-file',
        `The file is ${kind.name}, not a list. Open it where it comes from, or in a spreadsheet, and save it as XLSX or CSV.`,
      )
}

/** The error for a text that is JSON: one value, or one on each line. Null for what may be a list. */
export const noListByText = (text: string): ListError | null =>
  /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text.replace(/^\u{feff}/u, ''))
    ? new ListError(
        'binary-file',
        'The file is JSON, not a list. Save the list as XLSX or CSV where it comes from; inquiries in JSON, one on each line, are answered by ytterby batch.',
      )
    : null

/** The error for a file that has bytes of zero. */
export const binaryFile = (): ListError =>
  new ListError(
    'binary-file',
    'The file has bytes of zero: it is no text, or was damaged. Export the sheet as XLSX, CSV or NDJSON again.',
  )

/** How containers of older documents name what they hold, in UTF-16. */
const HELD = [
  {
    name: 'EncryptedPackage',
    code: 'locked-workbook',
    says: 'The workbook is locked by a password. Save it without one.',
  },
  { name: 'Workbook', code: 'no-workbook', says: 'The workbook is in the xls format of before 2007. Save it as XLSX.' },
  { name: 'Book', code: 'no-workbook', says: 'The workbook is in the xls format of before 1997. Save it as XLSX.' },
] as const

/** The error for a container of an older document, by what it holds. */
export function noWorkbookIn(bytes: Uint8Array): ListError {
  const text = new TextDecoder('utf-16le').decode(bytes)
  const held = HELD.find(({ name }) => text.includes(`${name}\u{0}`))
  return held === undefined
    ? new ListError('no-workbook', 'The file is an older document, but no workbook. Save the list as XLSX or CSV.')
    : new ListError(held.code, held.says)
}

export const noWorkbook = (): ListError =>
  new ListError(
    'no-workbook',
    'The input is an archive, but not a readable workbook. Open it in a spreadsheet and save it as xlsx, or export the sheet as CSV.',
  )
