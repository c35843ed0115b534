/** The names of listed parties that the law should have: those in the facts, except for our own decisions. */
import type { SourcePartyName } from './extract.ts'
import { listings } from './names.ts'
import { parties, partyNames } from './party-names.ts'
import { simplified } from './simplified.ts'
import { ALSO_GROUP, REGISTER, SEEN_IN_A_REGISTER } from './source-differences.ts'

/** Printed names, and all names that are not transliterations, by party and in simplified characters. */
const known = new Set([
  ...parties.flatMap(({ listed, printed, listings: own }) =>
    [
      ...printed,
      ...listings
        .flatMap(({ names }) => names)
        .filter(({ name }) => own.some((one) => one.name === name))
        .flatMap(({ nameZh = '', printed: further = [] }) => [nameZh, ...further]),
    ].map((name) => keyOf(listed, name)),
  ),
  ...partyNames.filter(({ kind }) => kind !== 'transliteration').map(({ party, name }) => keyOf(party, name)),
])

/** Whether a notice prints the name; the law then has it in the notice. */
const isPrinted = ({ source }: SourcePartyName): boolean => source.includes(' (as printed, ')

/** Whether a name differs from another name of the party only by variants of Han characters; the law has only one of them. */
const isVariant = ({ party, name, lang, kind }: SourcePartyName): boolean => kind === 'transliteration' && lang.startsWith('zh') && known.has(keyOf(party, name))

export const decidedNames: readonly SourcePartyName[] = partyNames
  .filter((one) => !isPrinted(one) && !isVariant(one))
  .map((one) => {
    if (isIn(SEEN_IN_A_REGISTER, one) && one.source === REGISTER) return { ...one, confidence: 'well-known' }
    return isIn(ALSO_GROUP, one) ? { ...one, alsoGroup: true } : one
  })

function keyOf(party: string, name: string): string {
  return `${party}|${simplified(name)}`
}

function isIn(table: Readonly<Record<string, readonly string[]>>, { party, name }: SourcePartyName): boolean {
  return table[party]?.includes(name) === true
}
