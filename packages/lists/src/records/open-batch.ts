import { readPieces, type Encoding, type Text } from '../bytes/encoding.ts'
import { lineEndOf, type CsvDialect } from '../bytes/dialect.ts'
import { ListError } from '../list-error.ts'
import { answerCsv } from './contract-csv.ts'
import { contractHeader, type ContractColumns, type ContractHeader } from './contract-header.ts'
import { answerNdjson, NDJSON_COLUMNS } from './contract-ndjson.ts'
import { LIST_START, type Answer, type ListPlace } from './line.ts'

/** The dialect of a CSV, and the names of its columns. */
export type CsvShape = CsvDialect & { readonly columns: readonly string[] }

/** A list in the columns of the contract whose format is known, and the CSV shape of its answers. */
export type BatchForm =
  | { readonly format: 'csv'; readonly shape: CsvShape; readonly header: ContractHeader }
  | { readonly format: 'ndjson'; readonly shape: CsvShape }

/** A format of lists and of their answers. */
export type BatchFormat = BatchForm['format']

/** A list in the columns of the contract, to be read as it comes. */
export type Batch = {
  readonly form: BatchForm
  /** The whole list, without its byte order mark. */
  readonly text: Text
  /** Whether it begins with a byte order mark. */
  readonly bom: boolean
}

/** How a list in the columns of the contract is opened. */
export type BatchOpening = {
  /** How its letters are written as bytes; found in it if left out. */
  readonly encoding?: Encoding | undefined
  readonly columns?: ContractColumns | undefined
}

/**
 * Opens a list in the columns of the contract, CSV or NDJSON, by its beginning.
 *
 * @throws ListError if the whole list is refused.
 */
export async function openBatch(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, columns }: BatchOpening = {},
): Promise<Batch> {
  const { head, whole, bom } = await peek(readPieces(bytes, encoding))
  return { form: formOf(head, bom, columns), text: whole, bom }
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

/**
 * Answers the text of a list in order. The text may be a part of the list that begins and ends between two records; `from`
 * then says where it begins.
 *
 * @throws ListError after the last complete record of a CSV, if the rest is inside an unclosed quote.
 */
export const answerBatch = (form: BatchForm, text: Text, answer: Answer, from: ListPlace = LIST_START): Text =>
  form.format === 'csv' ? answerCsv(text, form.header, answer, from) : answerNdjson(text, answer, from)

/** Long enough for a header of 150 long column names. */
const HEAD_LENGTH = 65_536
const BOM = '\u{feff}'

/** The beginning of a text, at least to its first complete line that is not blank, and the whole text as a stream; without its byte order mark. */
type Peeked = { readonly head: string; readonly whole: Text; readonly bom: boolean }

async function peek(text: Text): Promise<Peeked> {
  const chunks = text[Symbol.asyncIterator]()
  let head = ''
  while (head.length < HEAD_LENGTH && !hasLine(head)) {
    const { done, value } = await chunks.next()
    if (done === true) break
    head += value
  }
  const bom = head.startsWith(BOM)
  if (bom) head = head.slice(1)
  if (head.trim() === '') {
    throw new ListError(
      'empty-file',
      'The input is empty: give one JSON inquiry, or for a batch NDJSON or a CSV whose first line names the columns.',
    )
  }
  return { head, whole: resume(head, chunks), bom }
}

/** Whether it contains the end of a line that is not blank. It takes two steps, because one pattern would be quadratic in the length of a line. */
function hasLine(head: string): boolean {
  const first = head.search(/\S/)
  return first !== -1 && /[\r\n]/.test(head.slice(first))
}

async function* resume(head: string, chunks: AsyncIterator<string>): Text {
  yield head
  yield* { [Symbol.asyncIterator]: () => chunks }
}
