import { InvalidInquiryError, YtterbyError } from 'ytterby'
import type { LineIssue } from 'ytterby/intake'

/** Reasons to refuse a whole file or command line. */
export type InputErrorCode =
  | 'nothing-asked'
  | 'malformed-json'
  | 'no-such-file'
  | 'is-a-directory'
  | 'unreadable-file'
  | 'empty-file'
  | 'binary-file'
  | 'no-workbook'
  | 'locked-workbook'
  | 'no-such-sheet'
  | 'not-utf-8'
  | 'json-array'
  | 'input-too-long'
  | 'no-known-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'answer-column-taken'
  | 'too-many-columns'
  | 'malformed-csv'
  | 'too-many-lines'
  | 'not-a-signed-answer'
  | 'malformed-keys'
  | 'no-name-column'
  | 'missing-column'
  | 'review-file'
  | 'review-alone'
  | 'same-file'
  | 'names-and-file'
  | 'unwritable-file'
  | 'several-readings'
  | 'not-accepted'
  | 'no-goods'
  | 'no-author'
  | 'no-questions'
  | 'no-api-key'
  | 'no-address'
  | 'webhook-address'
  | 'no-list-receipt'
  | 'no-webhook-secret'

/** The input was refused as a whole. The message says what to do. */
export class InputError extends YtterbyError {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  readonly pointer = ''

  constructor(code: InputErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** One line of a batch was refused; the others are answered. */
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
