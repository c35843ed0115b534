import { beginText, type Encoding, type Text } from '../bytes/encoding.ts'
import { lineEndOf, type CsvDialect } from '../bytes/dialect.ts'
import { ListError } from '../list-error.ts'
import { contractHeader, type ContractColumns, type ContractHeader } from './contract-header.ts'
import { NDJSON_COLUMNS } from './contract-ndjson.ts'
import { peek } from './peek.ts'

/** The dialect of a CSV, and the names of its columns. */
export type CsvShape = CsvDialect & { readonly columns: readonly string[] }

/** A list in the columns of the contract whose format is known, and the CSV shape of its answers. */
export type BatchForm =
  | { readonly format: 'csv'; readonly shape: CsvShape; readonly header: ContractHeader }
  | { readonly format: 'ndjson'; readonly shape: CsvShape }

export type BatchFormat = BatchForm['format']

/** A list in the columns of the contract, to be read as it comes. */
export type Batch = {
  readonly form: BatchForm
  /** The whole list, without its byte order mark. */
  readonly text: Text
  /** Whether it begins with a byte order mark. */
  readonly bom: boolean
  readonly encoding: Encoding
}

/**
 * Opens a list in the columns of the contract, CSV or NDJSON, by its beginning.
 *
 * @throws ListError if the whole list is refused.
 */
export async function openBatch(bytes: AsyncIterable<Uint8Array>, columns?: ContractColumns): Promise<Batch> {
  const { encoding, text } = await beginText(bytes)
  const { head, whole, bom } = await peek(text)
  return { form: formOf(head, bom, columns), text: whole, bom, encoding }
}

function formOf(head: string, bom: boolean, columns: ContractColumns | undefined): BatchForm {
  const begin = head.trimStart()
  if (begin.startsWith('{'))
    return { format: 'ndjson', shape: { columns: NDJSON_COLUMNS, delimiter: ',', lineEnd: '\n', bom: false } }
  if (begin.startsWith('['))
    throw new ListError(
      'json-array',
      'The input is a JSON array; write one object per line instead (jq -c ".[]" does it).',
    )
  const header = contractHeader(head, columns)
  const { names, delimiter } = header
  return { format: 'csv', shape: { columns: names, delimiter, lineEnd: lineEndOf(head), bom }, header }
}
