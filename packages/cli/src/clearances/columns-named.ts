import type { Field } from 'ytterby/dotted'
import type { Columns } from '../batch/csv-header.ts'
import { InputError } from '../input-error.ts'

/** A column of text under a name of its own. */
export const textColumn = (name: string): Field => ({ name, keys: [name], kind: 'text', freeText: false })

/** The columns of a table that is no list of inquiries. */
export const columnsNamed = (names: readonly string[], file: string): Columns => ({
  fields: new Map(names.map((name) => [name, textColumn(name)])),
  added: [],
  none: () =>
    new InputError('missing-column', `The first line of ${file} names none of the columns ${names.join(', ')}.`),
})
