/** Inquiries as dotted names, used in CSV headers, queries and links (`product.form=ndfeb-magnet`), and answers as CSV columns. */
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
export { factAt, withFact } from './dotted/fact-at.ts'
export { nearColumn } from './dotted/near-column.ts'
export { nearest } from './errors/nearest.ts'
export { FIELDS, fieldNamed, type Field } from './dotted/fields.ts'
export { dottedFacts } from './dotted/facts.ts'
export { setField, type Draft } from './dotted/set-field.ts'
