import { decisionDigest } from '../engine/write/decision.ts'
import type { Assessment } from '../schema/assessment.ts'
import { digestOf } from '../schema/digest-of.ts'
import { placed } from './place.ts'
import type { Receipt } from './receipt.ts'
import { signed, type Issuance } from './signed.ts'

/** The receipt of an assessment, issued by a version of the package. */
export function receiptOf(version: string, assessment: Assessment, issuance: Issuance): Promise<Receipt> {
  const { inquiry, ruleset } = assessment
  return signed(
    {
      schema: 'receipt/1' as const,
      inquiryDigest: digestOf(inquiry),
      decisionDigest: decisionDigest(assessment),
      ruleset: placed(ruleset),
      package: version,
    },
    issuance,
  )
}
