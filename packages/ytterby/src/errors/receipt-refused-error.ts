import { receiptRefusals } from '../locales/en/refusals/receipts.ts'
import { YtterbyError } from './ytterby-error.ts'

/** Why a receipt is not issued. Codes are stable; messages are not. */
export type ReceiptRefusal = 'invalid-signing-key' | 'invalid-moment' | 'issued-before-law'

const POINTERS: Readonly<Record<ReceiptRefusal, string>> = {
  'invalid-signing-key': '',
  'invalid-moment': '/issuedAt',
  'issued-before-law': '/issuedAt',
}

/** A receipt was not issued. The message says what to do; it never quotes a key. */
export class ReceiptRefusedError extends YtterbyError {
  override readonly name = 'ReceiptRefusedError'
  readonly code: ReceiptRefusal
  /** JSON pointer into the options of the receipt. */
  readonly pointer: string

  constructor(code: ReceiptRefusal) {
    super(receiptRefusals[code])
    this.code = code
    this.pointer = POINTERS[code]
  }
}
