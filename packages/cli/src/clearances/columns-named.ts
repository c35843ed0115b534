import type { Field } from 'ytterby'
import type { ContractColumns } from '@ytterby/lists/batch'
import { InputError } from '../input-error.ts'

/** A text column. */
export const textColumn = (name: string): Field => ({ name, keys: [name], kind: 'text', freeText: false })

/** The columns of a table whose rows are not inquiries. */
export const columnsNamed = (names: readonly string[], file: string): ContractColumns => ({
  fields: new Map(names.map((name) => [name, textColumn(name)])),
  added: [],
  none: () =>
    new InputError('missing-column', `The first line of ${file} has none of the columns ${names.join(', ')}.`),
})
