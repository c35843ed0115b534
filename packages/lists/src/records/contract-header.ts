import { ANSWER_COLUMNS } from 'ytterby/lists'
import { FIELDS, nearColumn, type Field, printable } from 'ytterby'
import { DELIMITERS, delimiterOf, firstRecord } from '../bytes/dialect.ts'
import { ListError } from '../list-error.ts'

/** The header of a CSV in the columns of the contract: which column holds which field of an inquiry. */
export type ContractHeader = {
  readonly delimiter: string
  readonly names: readonly string[]
  readonly fields: readonly { readonly index: number; readonly field: Field }[]
  /** The column called `id`, or -1. */
  readonly id: number
}

/** The column names that a file may use, and those that are reserved for the answer. */
export type ContractColumns = {
  readonly fields: ReadonlyMap<string, Field>
  readonly added: readonly string[]
  /** The name by which the contract knows a column that is called otherwise. */
  readonly nameOf?: (header: string) => string | undefined
  /** Columns of other facts, and of one's own with a dot, decide nothing and are kept. */
  readonly keepsOthers?: true
  /** The error for a file that has none of these names. */
  readonly none?: () => Error
}

const ANSWER_NAMES = ANSWER_COLUMNS.map(({ name }) => name)

/** The fields of an inquiry; the columns of the answer are reserved. */
export const INQUIRY_COLUMNS: ContractColumns = { fields: FIELDS, added: ANSWER_NAMES }
const MAX_COLUMNS = 150

/**
 * Reads the first line of a CSV.
 *
 * @throws ListError with what to do about a column.
 */
export function contractHeader(head: string, columns = INQUIRY_COLUMNS): ContractHeader {
  const delimiter = delimiterOf(head, { has: (name) => fieldOf(name, columns) !== undefined })
  const names = firstRecord(head, delimiter)
  const fields = (names ?? []).flatMap((name, index) => {
    const field = fieldOf(name, columns)
    // A column that bears the name itself comes before one that is called otherwise.
    const isMeant = field !== undefined && (field.name === name || names?.includes(field.name) !== true)
    return isMeant ? [{ index, field }] : []
  })
  const isUnread = names === undefined || DELIMITERS.some((other) => firstRecord(head, other) === undefined)
  if (names === undefined || (isUnread && fields.length === 0))
    throw new ListError('malformed-csv', 'The first line is not valid CSV; does it have an unclosed quote?')
  const header = { delimiter, names, fields, id: names.indexOf('id') }
  check(header, columns)
  return header
}

const fieldOf = (name: string, { fields, nameOf }: ContractColumns): Field | undefined =>
  fields.get(name) ?? fields.get(nameOf?.(name) ?? '')

function check({ names, fields }: ContractHeader, columns: ContractColumns): void {
  if (names.length > MAX_COLUMNS) {
    throw new ListError(
      'too-many-columns',
      `The file has ${names.length} columns; at most ${MAX_COLUMNS} are allowed. Remove those that are not needed.`,
    )
  }
  for (const name of names) {
    const isOther = columns.keepsOthers === true && (FIELDS.has(name) || name.includes('.'))
    const isKnown = isOther || fieldOf(name, columns) !== undefined || ANSWER_NAMES.includes(name)
    const near = isKnown ? undefined : nearColumn(name, columns.fields)
    if (near !== undefined) {
      throw new ListError(
        'unknown-column',
        `Column “${shortened(name)}” is not known. Did you mean “${near}”? Columns of your own are kept if their names have no dot and do not resemble a known one.`,
      )
    }
    if (!isKnown && name.includes('.')) {
      throw new ListError(
        'unknown-column',
        `Column “${shortened(name)}” is not known, and columns of your own have no dot in their names. A list as another system exported it is read by ytterby intake.`,
      )
    }
  }
  const twice = fields.find(({ field }) => names.indexOf(field.name) !== names.lastIndexOf(field.name))
  if (twice !== undefined)
    throw new ListError('duplicate-column', `Column “${twice.field.name}” occurs twice; keep one of them.`)
  const taken = names.find((name) => columns.added.includes(name))
  if (taken !== undefined)
    throw new ListError('answer-column-taken', `Column “${taken}” is reserved for the answer; rename or remove it.`)
  if (fields.length === 0) throw (columns.none ?? noKnownColumn)()
}

const noKnownColumn = (): ListError =>
  new ListError(
    'no-known-column',
    'The first line has no known column, such as product.form, product.elements or destination; see ytterby help batch. A list as another system exported it is read by ytterby intake.',
  )

const shortened = (name: string): string => printable(name.length <= 60 ? name : `${name.slice(0, 60)}…`)
