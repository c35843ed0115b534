/**
 * Inquiries by dotted names, as in the header of a CSV file, in a query and in a link: `product.form=ndfeb-magnet`; and
 * answers as the columns that are added to such a file.
 */
export {
  ANSWER_COLUMN_NAMES,
  ANSWER_COLUMNS,
  answerCells,
  answerObject,
  ERROR_COLUMNS,
  errorCells,
  type AnswerValue,
  type LineIssue,
} from './dotted/answer-columns.ts'
export { nearColumn } from './dotted/near-column.ts'
export { FIELDS, fieldNamed, type Field } from './dotted/fields.ts'
export { dottedFacts } from './dotted/facts.ts'
export { setField, type Draft } from './dotted/set-field.ts'
