import {
  clearMatches,
  InvalidInquiryError,
  partyFamily,
  requireSomebody,
  screenParty,
  type PartyMatch,
  type Ruleset,
} from 'ytterby'
import type { LineIssue } from 'ytterby/lists'
import type { PartyClearances } from '../clearances/party-clearances.ts'
import type { AskedName } from './asked-name.ts'

/** The day and ruleset for screening, and the known clearances. */
export type Screening = {
  readonly asOf: string
  readonly knownAt: string | undefined
  readonly ruleset: Ruleset
  readonly clearances: PartyClearances | undefined
}

/** The result for a name: every match, those that no clearance removes, and listed parties that bear the same name. */
export type Screened = { readonly matches: readonly PartyMatch[]; readonly family: readonly PartyMatch[] } & Readonly<
  ReturnType<typeof clearMatches>
>

/** Screens a name; returns the result, or why it cannot be screened. */
export function screenName(
  { name, country }: AskedName,
  { asOf, knownAt, ruleset, clearances }: Screening,
): Screened | { readonly issues: readonly LineIssue[] } {
  try {
    const at = {
      asOf,
      ruleset,
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(country === undefined ? {} : { country }),
    }
    const matches = screenParty(name, at)
    requireSomebody(name)
    const family = matches.length > 0 ? [] : partyFamily(name, at)
    return { matches, family, ...clearMatches(matches, { asOf, cleared: clearances?.of(name, country) ?? [] }) }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { issues: error.issues.map((issue) => ({ ...issue, pointer: issue.pointer.replace('/endUser', '') })) }
  }
}
