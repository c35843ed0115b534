/**
 * Receipts: signed statements of the decision for an inquiry, of the result of screening a name, or of the
 * answers to a list. They contain only digests.
 * Anyone can verify them with the public key, the signed subject, and by assessing again.
 *
 * Signatures are Ed25519 (RFC 8032) over the UTF-8 bytes of the canonical JSON (RFC 8785) of a receipt without its `signature`.
 * These functions use Web Crypto, so they are asynchronous, and reject if the runtime has none.
 */
export {
  importSigningKey,
  screenedAgainst,
  signList,
  signReceipt,
  signScreening,
  verifyList,
  verifyReceipt,
  verifyScreening,
} from './current-law/receipts.ts'
export { PublicKeySchema, type PublicKey } from './receipts/public-key.ts'
export {
  ListReceiptSchema,
  ReceiptSchema,
  ScreeningReceiptSchema,
  type Receipt,
  type ScreeningReceipt,
} from './receipts/receipt.ts'
export type { ReceiptVerification } from './receipts/verify-receipt.ts'
