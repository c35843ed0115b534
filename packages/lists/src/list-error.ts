import { InvalidInquiryError, YtterbyError } from 'ytterby'
import type { LineIssue } from 'ytterby/lists'

/** Reasons to refuse a whole list. */
export type ListErrorCode =
  | 'empty-file'
  | 'binary-file'
  | 'no-workbook'
  | 'locked-workbook'
  | 'no-such-sheet'
  | 'unsure-encoding'
  | 'mixed-encodings'
  | 'unread-encoding'
  | 'json-array'
  | 'input-too-long'
  | 'no-known-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'answer-column-taken'
  | 'too-many-columns'
  | 'malformed-csv'
  | 'no-goods'
  | 'missing-column'

/** The list is refused as a whole. The message says what to do. */
export class ListError extends YtterbyError {
  override readonly name: string = 'ListError'
  readonly code: ListErrorCode
  readonly pointer = ''

  constructor(code: ListErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** One line of a list is refused; the others are answered. */
export class LineError extends YtterbyError {
  override readonly name = 'LineError'
  readonly code: 'malformed-json' | 'not-an-object' | 'line-too-long' | 'too-deep' | 'cell-count' | 'malformed-quote'
  readonly pointer = ''

  constructor(code: LineError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** The findings of a refused line. Any other error is internal and is rethrown. */
export function issuesOf(error: unknown): readonly LineIssue[] {
  if (error instanceof InvalidInquiryError) return error.issues
  if (error instanceof LineError) return [{ code: error.code, pointer: error.pointer, message: error.message }]
  throw error
}

/** The error for a list without a line of goods. */
export const noGoods = (): ListError =>
  new ListError('no-goods', 'The file has no line of goods: check that it is the list, and not another sheet or file.')
