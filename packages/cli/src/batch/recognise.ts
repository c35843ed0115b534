import { InputError } from '../input-error.ts'
import type { Peeked } from '../input/peek.ts'
import { csvHeader, type Columns, type CsvHeader } from './csv-header.ts'
import { NDJSON_COLUMNS } from './ndjson-lines.ts'
import type { CsvShape } from './output.ts'

/** A list whose format is known, and the CSV shape of its output. */
export type List =
  | { readonly format: 'csv'; readonly shape: CsvShape; readonly header: CsvHeader }
  | { readonly format: 'ndjson'; readonly shape: CsvShape }

export type Format = List['format']

/**
 * Detects the format of a list from its beginning.
 *
 * @throws InputError if the whole list is refused.
 */
export function recognise({ head, bom }: Omit<Peeked, 'whole'>, columns?: Columns): List {
  const begin = head.trimStart()
  if (begin.startsWith('{'))
    return { format: 'ndjson', shape: { columns: NDJSON_COLUMNS, delimiter: ',', lineEnd: '\n', bom: false } }
  if (begin.startsWith('['))
    throw new InputError(
      'json-array',
      'The input is a JSON array; write one object per line instead (jq -c ".[]" does it).',
    )
  const header = csvHeader(head, columns)
  const lineEnd = /\r?\n|\r/.exec(head)?.[0] === '\r\n' ? '\r\n' : '\n'
  return { format: 'csv', shape: { columns: header.names, delimiter: header.delimiter, lineEnd, bom }, header }
}
