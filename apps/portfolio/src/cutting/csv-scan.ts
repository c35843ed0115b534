const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/** What the last byte left open. */
const FIELD_START = 0
const UNQUOTED = 1
const QUOTED = 2
const AFTER_QUOTE = 3
const AFTER_CR = 4

/**
 * How far a CSV was scanned. It is plain data, so that it can be stored between two ranges, wherever they meet: inside quotes,
 * between CR and LF, inside a letter of several bytes.
 */
export type CsvScan = {
  readonly within: number
  /** Inside quotes, the last byte was CR: an LF then ends no other line. */
  readonly isAfterCr: boolean
  /** Number of line ends so far. */
  readonly lineEnds: number
  /** Length of the complete fields of the record in UTF-16 units, and that of the open field in units and bytes. */
  readonly fieldsLength: number
  readonly units: number
  readonly bytes: number
}

export const CSV_SCAN_START: CsvScan = {
  within: FIELD_START,
  isAfterCr: false,
  lineEnds: 0,
  fieldsLength: 0,
  units: 0,
  bytes: 0,
}

/** Told the position after each record, and the number of line ends before it. */
type OnRecord = (end: number, lineEnds: number) => void

export type CsvScanOptions = {
  /** The byte that separates fields. */
  readonly delimiter: number
  /** Length from which a record is too long for csv-parse, as its `max_record_size` counts. */
  readonly maxLength: number
}

/**
 * Finds the ends of records in a range of a CSV. It must agree with csv-parse as `csv-lines.ts` of the command line calls it,
 * including quotes that only a lenient reader accepts; `csv-scan.test.ts` compares the two.
 *
 * @returns the scan after the range, or `null` if a record is too long.
 */
export function scanCsv(
  range: Uint8Array,
  from: CsvScan,
  { delimiter, maxLength }: CsvScanOptions,
  onRecord: OnRecord,
): CsvScan | null {
  let { within, isAfterCr, lineEnds, fieldsLength, units, bytes } = from
  const endField = (): void => {
    fieldsLength += units
    units = bytes = 0
    within = FIELD_START
  }
  const endRecord = (end: number): void => {
    fieldsLength = units = bytes = 0
    within = FIELD_START
    onRecord(end, lineEnds)
  }
  for (let at = 0; at < range.length; at++) {
    const byte = range[at] ?? 0
    if (within === AFTER_CR) {
      endRecord(byte === LF ? at + 1 : at)
      if (byte === LF) continue
    }
    if (within === AFTER_QUOTE && byte !== QUOTE) {
      if (byte !== delimiter && byte !== CR && byte !== LF) {
        // The quote closes nothing, so both quotes belong to the field.
        units += 2
        bytes += 2
      }
      within = UNQUOTED
    }
    if (within === QUOTED) {
      if (byte === CR || (byte === LF && !isAfterCr)) lineEnds++
      isAfterCr = byte === CR
      if (byte === QUOTE) {
        within = AFTER_QUOTE
        continue
      }
    } else if (within === AFTER_QUOTE) {
      within = QUOTED
    } else if (byte === LF) {
      lineEnds++
      endRecord(at + 1)
      continue
    } else if (byte === CR) {
      lineEnds++
      within = AFTER_CR
      continue
    } else if (byte === delimiter) {
      endField()
      continue
    } else if (byte === QUOTE && within === FIELD_START) {
      within = QUOTED
      isAfterCr = false
      continue
    } else {
      within = UNQUOTED
    }
    if (fieldsLength + bytes > maxLength) return null
    bytes++
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return { within, isAfterCr, lineEnds, fieldsLength, units, bytes }
}

/** Whether the last byte was the CR that ends a record. */
export const isAfterRecord = ({ within }: CsvScan): boolean => within === AFTER_CR

/** Whether a record has no end: the list ends inside quotes. */
export const isInsideQuotes = ({ within }: CsvScan): boolean => within === QUOTED
