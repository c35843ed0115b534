import { parse } from 'csv-parse/sync'
import { ANSWER_COLUMN_NAMES, FIELDS, nearColumn, type Field } from 'ytterby/dotted'
import { printable } from 'ytterby/words'
import { InputError } from '../input-error.ts'

/** Which column holds which field of the contract. */
export type CsvHeader = {
  readonly delimiter: string
  readonly names: readonly string[]
  readonly fields: readonly { readonly index: number; readonly field: Field }[]
  /** The column called `id`, or -1. */
  readonly id: number
}

/** Which names a file can use, and which it must leave to the answer. */
export type Columns = {
  readonly fields: ReadonlyMap<string, Field>
  readonly added: readonly string[]
  /** The refusal of a file that has none of these names. */
  readonly none?: () => InputError
}

const BATCH_COLUMNS: Columns = { fields: FIELDS, added: ANSWER_COLUMN_NAMES }
const DELIMITERS = [',', ';', '\t']
const MOST_COLUMNS = 150

/**
 * Reads the first line of a CSV. The separator is the one that makes the most names of the contract of it.
 *
 * @throws InputError with what to do about a column.
 */
export function csvHeader(head: string, columns = BATCH_COLUMNS): CsvHeader {
  const candidates = DELIMITERS.flatMap((delimiter) => headerWith(delimiter, head, columns) ?? [])
  const [best] = candidates.toSorted((a, b) => b.fields.length - a.fields.length || b.names.length - a.names.length)
  const unread = candidates.length < DELIMITERS.length
  if (best === undefined || (unread && best.fields.length === 0)) {
    throw new InputError('malformed-csv', 'The first line is not a line of CSV; is a quote in it not closed?')
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
  if (names.length > MOST_COLUMNS) {
    throw new InputError(
      'too-many-columns',
      `The file has ${names.length} columns, at most ${MOST_COLUMNS} are read; leave out those that are not needed.`,
    )
  }
  for (const name of names) {
    const isKnown = columns.fields.has(name) || ANSWER_COLUMN_NAMES.includes(name)
    const near = isKnown ? undefined : nearColumn(name, columns.fields)
    if (near !== undefined) {
      throw new InputError(
        'unknown-column',
        `Column “${shortened(name)}” is not a name of the contract. Did you mean “${near}”? A column of your own is kept if its name has no dot and is none of these.`,
      )
    }
  }
  const twice = fields.find(({ field }) => names.indexOf(field.name) !== names.lastIndexOf(field.name))
  if (twice !== undefined)
    throw new InputError('duplicate-column', `Column “${twice.field.name}” stands twice; keep one of them.`)
  const taken = names.find((name) => columns.added.includes(name))
  if (taken !== undefined)
    throw new InputError('answer-column-taken', `Column “${taken}” is one that the answer adds; rename or remove it.`)
  if (fields.length === 0) {
    throw (columns.none ?? noneOfTheContract)()
  }
}

const noneOfTheContract = (): InputError =>
  new InputError(
    'no-known-column',
    'The first line names no column of the contract, such as product.form, product.elements or destination; see ytterby batch --help.',
  )

const shortened = (name: string): string => printable(name.length <= 60 ? name : `${name.slice(0, 60)}…`)
