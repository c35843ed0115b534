/**
 * Reads lists as they leave the systems of purchasers and forwarders, and says what their words propose. It knows nothing
 * of the law and decides nothing: a person accepts what is proposed, and what comes out is an inquiry.
 *
 * @example proposeGood({ description: 'MAG SINT NDFEB 42SH', commodityCode: '8505.11' }).forms.certain // ['ndfeb-magnet']
 */
export { describedGood, statedColumns, statedText } from './intake/accept.ts'
export { proposeGood, type DescribedGood, type GoodProposal } from './intake/good/propose-good.ts'
export { headingOf, type Heading } from './intake/good/heading.ts'
export { INTAKE_SOURCES } from './intake/sources.ts'
export type { Cell, TableRecord } from './intake/table/cell.ts'
export { decodeText, delimiterOf, type Decoded } from './intake/table/decode.ts'
export { proposeColumns, type ColumnField, type ColumnProposal } from './intake/table/propose-columns.ts'
export {
  readCell,
  readList,
  readValue,
  surveyTable,
  type Convention,
  type ReadField,
  type ReadLine,
  type ReadList,
  type Survey,
} from './intake/table/read-list.ts'
export { readTable, type Table } from './intake/table/read-table.ts'
export { unpackedSize } from './intake/table/unpacked-size.ts'
export type { Read } from './intake/value/read.ts'
