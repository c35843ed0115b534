/** The names of listed parties as the law should have them: those of the facts, and what was decided otherwise. */
import type { SourcePartyName } from './extract.ts'
import { partyNames } from './party-names.ts'
import { ALSO_GROUP, REGISTER, SEEN_IN_A_REGISTER, VARIANT_OR_PRINTED } from './source-differences.ts'

export const decidedNames: readonly SourcePartyName[] = partyNames.filter(isHeldApart).map((one) => {
  if (isIn(SEEN_IN_A_REGISTER, one) && one.source === REGISTER) return { ...one, confidence: 'well-known' }
  return isIn(ALSO_GROUP, one) ? { ...one, alsoGroup: true } : one
})

/** What a notice prints, and a name with other variants of the same characters, is not held twice. */
function isHeldApart({ source }: SourcePartyName): boolean {
  return !VARIANT_OR_PRINTED.test(source)
}

function isIn(table: Readonly<Record<string, readonly string[]>>, { party, name }: SourcePartyName): boolean {
  return table[party]?.includes(name) === true
}
