import type { Columns } from '../batch/csv-header.ts'
import { FIELDS, type Field } from 'ytterby/dotted'

const VALUE: Field = { name: 'value', keys: ['value'], kind: 'number', freeText: false }
const CURRENCY: Field = { name: 'currency', keys: ['currency'], kind: 'text', freeText: false }

/** The columns of a batch, and what a line is worth. An answered batch can be read again: nothing is added to the file. */
export const LIST_COLUMNS: Columns = {
  fields: new Map([...FIELDS, [VALUE.name, VALUE], [CURRENCY.name, CURRENCY]]),
  added: [],
}
