import { decisionDigest } from '../engine/write/decision.ts'
import type { Assessment } from '../schema/assessment.ts'
import { digestOf } from '../schema/digest-of.ts'
import type { Receipt } from './receipt.ts'
import { issueReceipt, type Issuance } from './sign-statement.ts'

/** Issues the receipt of an assessment. */
export function receiptOf(version: string, assessment: Assessment, issuance: Issuance): Promise<Receipt> {
  const { inquiry, ruleset } = assessment
  return issueReceipt(
    {
      schema: 'receipt/1' as const,
      inquiryDigest: digestOf(inquiry),
      decisionDigest: decisionDigest(assessment),
    },
    { ruleset, package: version },
    issuance,
  )
}
