import { assessWith } from '../engine/write/assess.ts'
import { decisionDigest, decisionView } from '../engine/write/decision.ts'
import type { Lang } from '../locales/langs.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { memberOf } from '../schema/is-record.ts'
import { checkIssuedAfterLaw } from './after-law.ts'
import { authenticityOf, type AuthenticityCheckId } from './authenticity.ts'
import { check, outcomeOf, verificationOf, type Verification } from './check.ts'
import { DecidedSchema } from './decided.ts'
import { hasDigest } from './has-digest.ts'
import { isSameRuleset } from './is-same-ruleset.ts'
import { isInChain, type Announced } from './place.ts'
import type { PublicKey } from './public-key.ts'
import { ReceiptSchema, type Receipt } from './receipt.ts'
import { holdsIfValid } from './holds-if-valid.ts'

type ReceiptCheckId =
  | AuthenticityCheckId
  | 'inquiry'
  | 'assessment'
  | 'ruleset'
  | 'chain'
  | 'issued-after-law'
  | 'reassessed'
/** The result of verifying a receipt, check by check. */
export type ReceiptVerification = Verification<ReceiptCheckId>

/** What a receipt is verified against. */
export type ReceiptEvidence = Announced & {
  /** The keys of the issuer, from a trusted source. */
  keys: readonly PublicKey[]
  /** The assessment or its decision view, as received. */
  assessment?: unknown
  /** The inquiry, if there is no assessment. */
  inquiry?: unknown
}

/** Verifies a receipt by its keys, its subject, and by assessing again under a ruleset. */
export async function verifyReceiptWith(
  ruleset: Ruleset,
  value: unknown,
  { keys, assessment, inquiry, announced }: ReceiptEvidence,
  lang: Lang,
): Promise<ReceiptVerification> {
  const { receipt, checks } = await authenticityOf(ReceiptSchema, value, keys, lang)
  const isAsked = isForInquiries(receipt, ruleset, memberOf(assessment, 'inquiry'), inquiry)
  const isHeld = isSameRuleset(receipt, ruleset)
  const isSame =
    receipt !== null && isHeld && isAsked === true
      ? isReassessed(receipt, ruleset, inquiry ?? memberOf(assessment, 'inquiry'))
      : null
  return verificationOf([
    ...checks,
    check('inquiry', outcomeOf(isAsked), lang),
    check('assessment', outcomeOf(isForAssessment(receipt, assessment)), lang),
    check('ruleset', isHeld ? 'holds' : 'unknown', lang),
    check('chain', outcomeOf(isInChain(receipt, { announced })), lang),
    checkIssuedAfterLaw(receipt, ruleset, lang),
    check('reassessed', outcomeOf(isSame), lang),
  ])
}

/** The inquiry of an assessment is canonical; a separate one is first put into canonical form. */
function isForInquiries(receipt: Receipt | null, ruleset: Ruleset, assessed: unknown, stated: unknown): boolean | null {
  if (receipt === null || (assessed === undefined && stated === undefined)) return null
  const isOf = (inquiry: unknown): boolean => hasDigest(inquiry, receipt.inquiryDigest)
  return (
    (assessed === undefined || isOf(assessed)) &&
    (stated === undefined || isOf(stated) || holdsIfValid(() => isOf(parseInquiry(indexOf(ruleset), stated))))
  )
}

function isForAssessment(receipt: Receipt | null, assessment: unknown): boolean | null {
  if (receipt === null || assessment === undefined) return null
  const { success, data } = DecidedSchema.safeParse(assessment)
  if (!success) return false
  const { digest = receipt.ruleset.digest } = data.ruleset
  return digest === receipt.ruleset.digest && hasDigest(decisionView(data), receipt.decisionDigest)
}

const isReassessed = ({ decisionDigest: expected }: Receipt, ruleset: Ruleset, inquiry: unknown): boolean =>
  holdsIfValid(() => decisionDigest(assessWith(ruleset, inquiry, 'en')) === expected)
