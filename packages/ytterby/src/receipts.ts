/**
 * Receipts: signed statements that an inquiry got a decision, or that a name was screened and what was found. They hold
 * digests alone and are verified without us: by a public key, by what they are for, and by assessing again.
 *
 * Signatures are Ed25519 (RFC 8032) over the UTF-8 bytes of the canonical JSON (RFC 8785) of a receipt without its
 * `signature`. Web Crypto does the arithmetic, so these functions are asynchronous and reject where a runtime has none.
 */
import type { Lang } from './locales/langs.ts'
import { screenedAgainstOf } from './receipts/screened-against.ts'
import type { ScreenedAgainst } from './receipts/screened-against-schema.ts'
import type { Ruleset } from './engine/law/ruleset.ts'
import { currentRuleset } from './current-ruleset.ts'
import { RULESET_VERSION } from './law/version.ts'
import type { Check } from './receipts/check.ts'
import type { CryptoKey } from './receipts/ed25519.ts'
import type { PublicKey } from './receipts/public-key.ts'
import type { Receipt, ScreeningReceipt } from './receipts/receipt.ts'
import { receiptOf } from './receipts/sign-receipt.ts'
import { screeningReceiptOf, type NameAsked } from './receipts/sign-screening.ts'
import type { Outcome } from './receipts/outcomes.ts'
import type { Issuance } from './receipts/signed.ts'
import { readSigningKey, type SigningKey } from './receipts/signing-key.ts'
import { verifyReceiptWith, type ReceiptEvidence, type ReceiptVerification } from './receipts/verify-receipt.ts'
import { verifyScreeningWith, type ScreeningEvidence, type ScreeningVerification } from './receipts/verify-screening.ts'
import type { Assessment } from './schema/assessment.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

/**
 * Reads an Ed25519 private key, PKCS8 in base64. Its id is that of its public key. The key that comes of it signs and
 * cannot be read out again.
 *
 * @throws ReceiptRefusedError `invalid-signing-key`; it never quotes the key.
 */
export const importSigningKey = (text: string): Promise<SigningKey> => readSigningKey(text)

/**
 * The receipt of an assessment, as `assess` gave it: that this inquiry got this decision under this ruleset.
 *
 * @throws ReceiptRefusedError `invalid-moment` where `issuedAt` is no `YYYY-MM-DDTHH:MM:SSZ`.
 * @example await signReceipt(assess(inquiry), { key, issuedAt: '2026-11-24T09:30:00Z' })
 */
export const signReceipt = (assessment: Assessment, issuance: Issuance): Promise<Receipt> =>
  receiptOf(RULESET_VERSION, assessment, issuance)

/**
 * Screens a name as `screenParty` does and gives the receipt of it: what was found, also that nothing was (`matches` 0),
 * and which party lists it was screened against.
 *
 * @throws InvalidInquiryError as `screenParty`; ReceiptRefusedError `invalid-moment`.
 * @example
 * const receipt = await signScreening('Example Motoren GmbH', { asOf: '2026-11-24', key, issuedAt: '2026-11-24T09:30:00Z' })
 * receipt.matches // 0
 */
export const signScreening = (
  name: string,
  { ruleset = currentRuleset, ...asked }: NameAsked & Issuance & Options,
): Promise<ScreeningReceipt> => screeningReceiptOf(RULESET_VERSION, ruleset, name, asked)

/** The party lists that a ruleset screens names against: their count and their digest. */
export const screenedAgainst = ({ ruleset = currentRuleset }: Options = {}): ScreenedAgainst =>
  screenedAgainstOf(ruleset.data)

/**
 * Verifies a receipt. Bad input never throws, it fails a check. What is not given, or is of another ruleset than the one
 * at hand, stays `unknown` and does not make a receipt invalid: read `checks` for what was shown.
 *
 * `inquiry` may be stated in any form that `assess` takes; under another ruleset than that of the receipt, in canonical form.
 *
 * @example (await verifyReceipt(receipt, { keys, assessment })).checks.filter(({ outcome }) => outcome !== 'holds')
 */
export const verifyReceipt = (
  receipt: unknown,
  { ruleset = currentRuleset, lang = 'en', ...evidence }: ReceiptEvidence & Options & { lang?: Lang },
): Promise<ReceiptVerification> => verifyReceiptWith(ruleset, receipt, evidence, lang)

/**
 * Verifies a screening receipt as `verifyReceipt` does a receipt. `screening` is what was asked and found:
 * `{ name, country?, asOf, knownAt?, matches }`, further keys are left out of account.
 */
export const verifyScreening = (
  receipt: unknown,
  { ruleset = currentRuleset, lang = 'en', ...evidence }: ScreeningEvidence & Options & { lang?: Lang },
): Promise<ScreeningVerification> => verifyScreeningWith(ruleset, receipt, evidence, lang)

export { ReceiptRefusedError, type ReceiptRefusal } from './errors/receipt-refused-error.ts'
export { PublicKeySchema } from './receipts/public-key.ts'
export { ReceiptSchema, ScreeningReceiptSchema } from './receipts/receipt.ts'
export type {
  Check,
  CryptoKey,
  Issuance,
  NameAsked,
  Outcome,
  PublicKey,
  Receipt,
  ReceiptEvidence,
  ReceiptVerification,
  ScreenedAgainst,
  ScreeningEvidence,
  ScreeningReceipt,
  ScreeningVerification,
  SigningKey,
}
