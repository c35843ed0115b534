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
  /** Number of complete fields of the record. */
  readonly fields: number
}

export const CSV_SCAN_START: CsvScan = {
  within: FIELD_START,
  isAfterCr: false,
  lineEnds: 0,
  fieldsLength: 0,
  units: 0,
  bytes: 0,
  fields: 0,
}

/** Why a record cannot be read: it is too long or has no end, it has too many cells, or a cell is too long. */
export type BrokenRecord = 'endless' | 'too-wide' | 'long-cell'

/** Told the position after each record, and the number of line ends before it. */
type OnRecord = (end: number, lineEnds: number) => void

export type CsvScanOptions = {
  /** The byte that separates fields. */
  readonly delimiter: number
  /** Length from which a record is too long for csv-parse, as its `max_record_size` counts. */
  readonly maxLength: number
  /** The most cells of a record, and the most UTF-16 units of a cell. */
  readonly maxFields: number
  readonly maxUnits: number
}

/**
 * Finds the ends of records in a range of a CSV. It must agree with csv-parse as `contract-csv.ts` and `text-records.ts` call it,
 * including quotes that only a lenient reader accepts; `cut-list.test.ts` compares the two.
 *
 * @returns the scan after the range, or why the record that it was in cannot be read.
 */
export function scanCsv(
  range: Uint8Array,
  from: CsvScan,
  options: CsvScanOptions,
  onRecord: OnRecord,
): CsvScan | BrokenRecord {
  const scanner = new CsvScanner(from, options, onRecord)
  for (let at = 0; at < range.length; at++) if (!scanner.read(range[at] ?? 0, at)) return scanner.broken
  return scanner.scan()
}

class CsvScanner {
  broken: BrokenRecord = 'endless'
  private within: number
  private isAfterCr: boolean
  private lineEnds: number
  private fieldsLength: number
  private units: number
  private bytes: number
  private fields: number
  private readonly options: CsvScanOptions
  private readonly onRecord: OnRecord

  constructor(from: CsvScan, options: CsvScanOptions, onRecord: OnRecord) {
    this.within = from.within
    this.isAfterCr = from.isAfterCr
    this.lineEnds = from.lineEnds
    this.fieldsLength = from.fieldsLength
    this.units = from.units
    this.bytes = from.bytes
    this.fields = from.fields
    this.options = options
    this.onRecord = onRecord
  }

  scan(): CsvScan {
    const { within, isAfterCr, lineEnds, fieldsLength, units, bytes, fields } = this
    return { within, isAfterCr, lineEnds, fieldsLength, units, bytes, fields }
  }

  /** @returns false if the record cannot be read. */
  read(byte: number, at: number): boolean {
    if (this.within === AFTER_CR) {
      this.endRecord(byte === LF ? at + 1 : at)
      if (byte === LF) return true
    }
    if (this.within === QUOTED) return this.readQuoted(byte)
    if (this.within === AFTER_QUOTE) {
      if (byte === QUOTE) {
        this.within = QUOTED
        return this.append(byte)
      }
      this.endQuotes(byte)
    }
    return this.readUnquoted(byte, at)
  }

  private readQuoted(byte: number): boolean {
    if (byte === CR || (byte === LF && !this.isAfterCr)) this.lineEnds++
    this.isAfterCr = byte === CR
    if (byte !== QUOTE) return this.append(byte)
    this.within = AFTER_QUOTE
    return true
  }

  private endQuotes(next: number): void {
    this.within = UNQUOTED
    if (next === this.options.delimiter || next === CR || next === LF) return
    // The quote closes nothing, so both quotes belong to the field.
    this.units += 2
    this.bytes += 2
  }

  private readUnquoted(byte: number, at: number): boolean {
    if (byte === LF) {
      this.lineEnds++
      this.endRecord(at + 1)
    } else if (byte === CR) {
      this.lineEnds++
      this.within = AFTER_CR
    } else if (byte === this.options.delimiter) {
      this.fieldsLength += this.units
      this.units = this.bytes = 0
      this.within = FIELD_START
      this.fields++
      if (this.fields >= this.options.maxFields) return this.fail('too-wide')
    } else if (byte === QUOTE && this.within === FIELD_START) {
      this.within = QUOTED
      this.isAfterCr = false
    } else {
      this.within = UNQUOTED
      return this.append(byte)
    }
    return true
  }

  private append(byte: number): boolean {
    if (this.fieldsLength + this.bytes > this.options.maxLength) return false
    this.bytes++
    // A letter of four bytes is two units; bytes that continue a letter are none.
    if ((byte & 0xc0) !== 0x80) this.units += byte >= 0xf0 ? 2 : 1
    return this.units <= this.options.maxUnits || this.fail('long-cell')
  }

  private fail(why: BrokenRecord): false {
    this.broken = why
    return false
  }

  private endRecord(end: number): void {
    this.fieldsLength = this.units = this.bytes = this.fields = 0
    this.within = FIELD_START
    this.onRecord(end, this.lineEnds)
  }
}

/** Whether the last byte was the CR that ends a record. */
export const isAfterRecord = ({ within }: CsvScan): boolean => within === AFTER_CR

/** Whether a record has no end: the list ends inside quotes. */
export const isInsideQuotes = ({ within }: CsvScan): boolean => within === QUOTED
