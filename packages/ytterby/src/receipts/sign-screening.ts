import { screenedAgainstOf } from './screened-against.ts'
import { requireSomebody, screenPartyWith, type LookUp } from '../engine/write/look-up.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { SCREENING } from '../screening/screen-name.ts'
import { digestOf } from '../schema/digest-of.ts'
import type { ScreeningReceipt } from './receipt.ts'
import { issueReceipt, type Issuance } from './sign-statement.ts'

/** The options of a screening. */
export type NameAsked = Pick<LookUp, 'asOf' | 'knownAt'> & { country?: string }

/** Screens a name under a ruleset and issues a receipt of the result. */
export async function screeningReceiptOf(
  version: string,
  ruleset: Ruleset,
  name: string,
  { asOf, knownAt, country, ...issuance }: NameAsked & Issuance,
): Promise<ScreeningReceipt> {
  const asked = { asOf, ...(knownAt === undefined ? {} : { knownAt }), ...(country === undefined ? {} : { country }) }
  const matches = screenPartyWith(ruleset, name, asked)
  requireSomebody(name)
  return issueReceipt(
    {
      schema: 'screening-receipt/1' as const,
      nameDigest: digestOf({ name, country }),
      asOf,
      knownAt: knownAt ?? null,
      matches: matches.length,
      matchesDigest: digestOf(matches),
      screenedAgainst: screenedAgainstOf(ruleset.data),
      matcher: SCREENING,
    },
    { ruleset, package: version },
    issuance,
  )
}
