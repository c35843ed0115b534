import { filled, type Field } from 'ytterby'
import type { ContractColumns } from '@ytterby/lists/batch'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { InputError } from '../input-error.ts'

/** A text column. */
export const textColumn = (name: string): Field => ({ name, keys: [name], kind: 'text', freeText: false })

/** The columns of a table whose rows are not inquiries. */
export const columnsNamed = (names: readonly string[], file: string): ContractColumns => ({
  fields: new Map(names.map((name) => [name, textColumn(name)])),
  added: [],
  none: () => new InputError('missing-column', filled(inputRefusals.noTableColumn, { file, names: names.join(', ') })),
})
