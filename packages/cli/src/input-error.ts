import { YtterbyError } from 'ytterby'
import type { ListErrorCode } from '@ytterby/lists'

/** Reasons to refuse a whole file or command line. */
export type InputErrorCode =
  | ListErrorCode
  | 'nothing-asked'
  | 'malformed-json'
  | 'no-such-file'
  | 'is-a-directory'
  | 'unreadable-file'
  | 'too-many-lines'
  | 'not-a-signed-answer'
  | 'malformed-keys'
  | 'no-name-column'
  | 'missing-column'
  | 'review-file'
  | 'review-alone'
  | 'same-file'
  | 'names-and-file'
  | 'no-csv'
  | 'unwritable-file'
  | 'several-readings'
  | 'set-aside'
  | 'not-accepted'
  | 'no-author'
  | 'no-questions'
  | 'no-api-key'
  | 'no-address'
  | 'webhook-address'
  | 'no-list-receipt'
  | 'no-webhook-secret'
  | 'no-law-root'
  | 'no-law-in-use'
  | 'bundle-option'
  | 'bundle-refused'
  | 'answers-there'
  | 'ledger-line'
  | 'ledger-locked'
  | 'ledger-option'

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
