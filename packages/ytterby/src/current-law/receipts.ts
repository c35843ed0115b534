/**
 * Receipts: signed statements of the decision for an inquiry, of the result of screening a name, or of the
 * answers to a list. They contain only digests.
 * Anyone can verify them with the public key, the signed subject, and by assessing again.
 *
 * Signatures are Ed25519 (RFC 8032) over the UTF-8 bytes of the canonical JSON (RFC 8785) of a receipt without its `signature`.
 * These functions use Web Crypto, so they are asynchronous, and reject if the runtime has none.
 */
import type { Lang } from '../locales/langs.ts'
import { screenedAgainstOf } from '../receipts/screened-against.ts'
import type { ScreenedAgainst } from '../receipts/screened-against-schema.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { currentRuleset } from './current-ruleset.ts'
import { RULESET_VERSION } from '../law/version.ts'
import type { ListReceipt, Receipt, ScreeningReceipt } from '../receipts/receipt.ts'
import { receiptOf } from '../receipts/sign-receipt.ts'
import { listReceiptOf, type ListToSign } from '../receipts/sign-list.ts'
import { screeningReceiptOf, type NameAsked } from '../receipts/sign-screening.ts'
import type { Issuance } from '../receipts/sign-statement.ts'
import { readSigningKey, type SigningKey } from '../receipts/signing-key.ts'
import { verifyListWith, type ListEvidence, type ListVerification } from '../receipts/verify-list.ts'
import { verifyReceiptWith, type ReceiptEvidence, type ReceiptVerification } from '../receipts/verify-receipt.ts'
import {
  verifyScreeningWith,
  type ScreeningEvidence,
  type ScreeningVerification,
} from '../receipts/verify-screening.ts'
import type { Assessment } from '../schema/assessment.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

/**
 * Imports an Ed25519 private key (PKCS8, base64). Its id is that of its public key. The imported key cannot be exported.
 *
 * @throws ReceiptRefusedError `invalid-signing-key`; it never quotes the key.
 */
export const importSigningKey = (text: string): Promise<SigningKey> => readSigningKey(text)

/**
 * Issues a receipt for an assessment: that this inquiry got this decision under this ruleset.
 *
 * @throws ReceiptRefusedError `invalid-moment` if `issuedAt` is not `YYYY-MM-DDTHH:MM:SSZ`; `issued-before-law` if it lies before
 * the day (in Beijing) on which the ruleset was released, or, if it was not, before the last day up to which its law is known.
 * @example await signReceipt(assess(inquiry), { key, issuedAt: '2036-11-24T09:30:00Z' })
 */
export const signReceipt = (assessment: Assessment, issuance: Issuance): Promise<Receipt> =>
  receiptOf(RULESET_VERSION, assessment, issuance)

/**
 * Screens a name as `screenParty` does and issues a receipt: the number of matches (0 if none), and the party lists that were
 * screened.
 *
 * @throws InvalidInquiryError like `screenParty`; ReceiptRefusedError like `signReceipt`.
 * @example
 * const receipt = await signScreening('Example Motoren GmbH', { asOf: '2026-11-24', key, issuedAt: '2036-11-24T09:30:00Z' })
 * receipt.matches // 0
 */
export const signScreening = (
  name: string,
  { ruleset = currentRuleset, ...asked }: NameAsked & Issuance & Options,
): Promise<ScreeningReceipt> => screeningReceiptOf(RULESET_VERSION, ruleset, name, asked)

/** The count and digest of the party lists that a ruleset screens names against. */
export const screenedAgainst = ({ ruleset = currentRuleset }: Options = {}): ScreenedAgainst =>
  screenedAgainstOf(ruleset.data)

/**
 * Verifies a receipt. Invalid input never throws; it fails a check. Checks without the needed input, or for another ruleset,
 * stay `unknown` and do not make a receipt invalid: see `checks` for what was verified. A receipt that is dated before its law
 * existed fails the check `issued-after-law`.
 *
 * `inquiry` may have any form that `assess` accepts. If the ruleset differs from the receipt's, it must be in canonical form.
 *
 * @example (await verifyReceipt(receipt, { keys, assessment })).checks.filter(({ outcome }) => outcome !== 'holds')
 */
export const verifyReceipt = (
  receipt: unknown,
  { ruleset = currentRuleset, lang = 'en', ...evidence }: ReceiptEvidence & Options & { lang?: Lang },
): Promise<ReceiptVerification> => verifyReceiptWith(ruleset, receipt, evidence, lang)

/**
 * Verifies a screening receipt, like `verifyReceipt`. `screening` is the query and its result: `{ name, country?, asOf,
 * knownAt?, matches }`. Other keys are ignored.
 */
export const verifyScreening = (
  receipt: unknown,
  { ruleset = currentRuleset, lang = 'en', ...evidence }: ScreeningEvidence & Options & { lang?: Lang },
): Promise<ScreeningVerification> => verifyScreeningWith(ruleset, receipt, evidence, lang)

/**
 * Issues a receipt for an answered list: that this list got these answers under this ruleset. The digests are those of the
 * files, `sha256:` and 64 hexadecimal digits; the package reads no files.
 *
 * @throws ReceiptRefusedError like `signReceipt`.
 */
export const signList = (answered: ListToSign, issuance: Issuance): Promise<ListReceipt> =>
  listReceiptOf(RULESET_VERSION, answered, issuance)

/**
 * Verifies the receipt of a list, like `verifyReceipt`. `list`, `answers` and `profile` are the digests of the files. It is valid
 * only if all of them that it states were compared: without its files a receipt says nothing about them. Whether the list gets
 * the same answers again, `ytterby batch` shows with the parameters and the ruleset of the receipt.
 */
export const verifyList = (
  receipt: unknown,
  { ruleset = currentRuleset, lang = 'en', ...evidence }: ListEvidence & Options & { lang?: Lang },
): Promise<ListVerification> => verifyListWith(ruleset, receipt, evidence, lang)
