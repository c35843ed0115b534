import { parse } from 'csv-parse/sync'
import { ANSWER_COLUMN_NAMES } from 'ytterby/intake'
import { FIELDS, nearColumn, type Field, printable } from 'ytterby'
import { InputError } from '../input-error.ts'
import { ownCommand } from '../own-command.ts'

/** The header of a CSV: which column holds which field of an inquiry. */
export type CsvHeader = {
  readonly delimiter: string
  readonly names: readonly string[]
  readonly fields: readonly { readonly index: number; readonly field: Field }[]
  /** The column called `id`, or -1. */
  readonly id: number
}

/** The column names that a file may use, and those that are reserved for the answer. */
export type Columns = {
  readonly fields: ReadonlyMap<string, Field>
  readonly added: readonly string[]
  /** The error for a file that has none of these names. */
  readonly none?: () => InputError
}

const BATCH_COLUMNS: Columns = { fields: FIELDS, added: ANSWER_COLUMN_NAMES }
const DELIMITERS = [',', ';', '\t']
const MAX_COLUMNS = 150

/**
 * Reads the first line of a CSV. The delimiter is the one with which most names are known.
 *
 * @throws InputError with what to do about a column.
 */
export function csvHeader(head: string, columns = BATCH_COLUMNS): CsvHeader {
  const candidates = DELIMITERS.flatMap((delimiter) => headerWith(delimiter, head, columns) ?? [])
  const [best] = candidates.toSorted((a, b) => b.fields.length - a.fields.length || b.names.length - a.names.length)
  const unread = candidates.length < DELIMITERS.length
  if (best === undefined || (unread && best.fields.length === 0)) {
    throw new InputError('malformed-csv', 'The first line is not valid CSV; does it have an unclosed quote?')
  }
  check(best, columns)
  return best
}

function headerWith(delimiter: string, head: string, columns: Columns): CsvHeader | undefined {
  const names = namesIn(delimiter, head)
  if (names === undefined) return undefined
  const fields = names.flatMap((name, index) => {
    const field = columns.fields.get(name)
    return field === undefined ? [] : [{ index, field }]
  })
  return { delimiter, names, fields, id: names.indexOf('id') }
}

function namesIn(delimiter: string, head: string): readonly string[] | undefined {
  try {
    return parse(head, { delimiter, to: 1, relax_quotes: true, skip_empty_lines: true })[0]?.map((name) => name.trim())
  } catch {
    return undefined
  }
}

function check({ names, fields }: CsvHeader, columns: Columns): void {
  if (names.length > MAX_COLUMNS) {
    throw new InputError(
      'too-many-columns',
      `The file has ${names.length} columns; at most ${MAX_COLUMNS} are allowed. Remove those that are not needed.`,
    )
  }
  for (const name of names) {
    const isKnown = columns.fields.has(name) || ANSWER_COLUMN_NAMES.includes(name)
    const near = isKnown ? undefined : nearColumn(name, columns.fields)
    if (near !== undefined) {
      throw new InputError(
        'unknown-column',
        `Column “${shortened(name)}” is not known. Did you mean “${near}”? Columns of your own are kept if their names have no dot and do not resemble a known one.`,
      )
    }
  }
  const twice = fields.find(({ field }) => names.indexOf(field.name) !== names.lastIndexOf(field.name))
  if (twice !== undefined)
    throw new InputError('duplicate-column', `Column “${twice.field.name}” occurs twice; keep one of them.`)
  const taken = names.find((name) => columns.added.includes(name))
  if (taken !== undefined)
    throw new InputError('answer-column-taken', `Column “${taken}” is reserved for the answer; rename or remove it.`)
  if (fields.length === 0) {
    throw (columns.none ?? noneOfTheContract)()
  }
}

const noneOfTheContract = (): InputError =>
  new InputError(
    'no-known-column',
    `The first line has no known column, such as product.form, product.elements or destination; see ${ownCommand()} batch --help.`,
  )

const shortened = (name: string): string => printable(name.length <= 60 ? name : `${name.slice(0, 60)}…`)
