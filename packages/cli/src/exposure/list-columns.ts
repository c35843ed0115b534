import type { ContractColumns } from '@ytterby/lists/batch'
import { FIELDS, type Field } from 'ytterby'

const VALUE: Field = { name: 'value', keys: ['value'], kind: 'number', freeText: false }
const CURRENCY: Field = { name: 'currency', keys: ['currency'], kind: 'text', freeText: false }

/** The columns of a batch, and the value of a line. No name is reserved, so that an answered batch can be read again. */
export const LIST_COLUMNS: ContractColumns = {
  fields: new Map([...FIELDS, [VALUE.name, VALUE], [CURRENCY.name, CURRENCY]]),
  added: [],
}
