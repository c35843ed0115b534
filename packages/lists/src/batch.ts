/**
 * Lists of any length: those in the columns of the contract, CSV or NDJSON, as they come, and the cutting of a list into parts
 * that are answered apart. It needs the streams of Node, which workerd has with `nodejs_compat`.
 */
export { csvRow, spreadsheetRow } from './answers/csv-row.ts'
export { createLineAnswerer, type LineAnswerer, type LineAnswererOptions } from './answers/line-answerer.ts'
export { takeOff } from './formulas/formula-mark.ts'
export { issuesOf, LineError, ListError, type ListErrorCode } from './list-error.ts'
export { withDefaults, type Defaults } from './session/with-defaults.ts'
export { encodingOf, readPieces, type Text } from './bytes/encoding.ts'
export { brokenRecord } from './records/broken-record.ts'
export { draftOf } from './records/contract-csv.ts'
export {
  contractHeader,
  INQUIRY_COLUMNS,
  type ContractColumns,
  type ContractHeader,
} from './records/contract-header.ts'
export { cursorAt, cutRange, type Chunk, type Cursor, type CutRange, type RecordForm } from './records/cut-list.ts'
export { idOf, type Answer, type Line, type ListPlace } from './records/line.ts'
export { listParts, type ListPart, type PartSize } from './records/list-parts.ts'
export { recordLimits } from './records/record-limits.ts'
export { streamWorkbook } from './records/stream-workbook.ts'
export {
  answerBatch,
  openBatch,
  type Batch,
  type BatchForm,
  type BatchFormat,
  type CsvShape,
} from './records/open-batch.ts'
