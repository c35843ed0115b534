import { YtterbyError } from './ytterby-error.ts'

/** Why a receipt is not issued. Codes are stable; messages are not. */
export type ReceiptRefusal = 'invalid-signing-key' | 'invalid-moment'

const REFUSALS: Readonly<Record<ReceiptRefusal, { readonly pointer: string; readonly sentence: string }>> = {
  'invalid-signing-key': {
    pointer: '',
    sentence: 'Give an Ed25519 private key in PKCS8, written in base64.',
  },
  'invalid-moment': {
    pointer: '/issuedAt',
    sentence: 'Write the moment of issue in UTC as YYYY-MM-DDTHH:MM:SSZ.',
  },
}

/** A receipt was not issued. The message says what to do; it never quotes a key. */
export class ReceiptRefusedError extends YtterbyError {
  override readonly name = 'ReceiptRefusedError'
  readonly code: ReceiptRefusal
  /** JSON pointer into the options of the receipt. */
  readonly pointer: string

  constructor(code: ReceiptRefusal) {
    super(REFUSALS[code].sentence)
    this.code = code
    this.pointer = REFUSALS[code].pointer
  }
}
