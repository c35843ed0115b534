import { archiveFiles, type ArchiveFile, type SheetRead } from 'ytterby/intake'
import { InputError } from '../input-error.ts'

/** How the files begin that workbooks are: ZIP archives, and the containers of locked and of older ones. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
const MIB = 1024 * 1024
const MOST_BYTES = 20 * MIB
export const MOST_COLUMNS = 256

/** What a workbook may have at most. */
export type WorkbookLimits = {
  /** Bytes when it is unpacked: a small file can hold a very large one. */
  readonly unpackedBytes: number
  /** Rows of a sheet. */
  readonly rows: number
}

export const WORKBOOK_LIMITS: WorkbookLimits = { unpackedBytes: 600 * MIB, rows: 500_000 }

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ARCHIVE) || begins(bytes, CONTAINER)

/**
 * The sheets of a workbook: days as dates, values of formulas as they were stored.
 *
 * @throws InputError where it is locked, too large, or no workbook that can be read. It is refused before it is unpacked.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<readonly SheetRead[]> {
  filesOf(bytes, limits)
  const { rows: mostRows } = limits
  const { readXlsx } = await import('hucre/xlsx')
  // A cell far from all others would make a small sheet large, and is not read. One more than may be shows that there are more.
  const { sheets } = await readXlsx(bytes, { range: `A1:IW${mostRows + 1}` }).catch(() => {
    throw noWorkbook()
  })
  if (sheets.length === 0) throw noWorkbook()
  if (sheets.some(({ rows }) => rows.length > mostRows)) throw tooLarge(`A sheet has more than ${mostRows} rows`)
  // Rows are as long as the longest.
  if (sheets.some(({ rows: [first = []] }) => first.length > MOST_COLUMNS)) throw tooWide()
  return sheets
}

/**
 * The files of a workbook, which may be unpacked.
 *
 * @throws InputError where it is locked, too large, or no workbook.
 */
export function filesOf(bytes: Uint8Array, { unpackedBytes }: WorkbookLimits): readonly ArchiveFile[] {
  if (begins(bytes, CONTAINER))
    throw new InputError(
      'locked-workbook',
      'The workbook is locked by a password, or in the older xls format. Save it as xlsx without a password.',
    )
  if (bytes.length > MOST_BYTES) throw tooLarge(`The workbook is larger than ${MOST_BYTES / MIB} MiB`)
  const files = archiveFiles(bytes)
  if (files === null) throw noWorkbook()
  if (files.reduce((sum, { unpacked }) => sum + unpacked, 0) > unpackedBytes)
    throw tooLarge(`The workbook is larger than ${unpackedBytes / MIB} MiB when it is unpacked`)
  return files
}

export const noWorkbook = (): InputError =>
  new InputError(
    'no-workbook',
    'The input is an archive, but not a readable workbook. Open it in a spreadsheet and save it as xlsx, or export the sheet as CSV.',
  )

export const tooLarge = (why: string): InputError =>
  new InputError('input-too-long', `${why}; split it, or export the sheet as CSV.`)

export const tooWide = (): InputError => tooLarge(`A sheet has more than ${MOST_COLUMNS} columns`)
