/** The names of listed parties as the law should have them: those of the facts, and what was decided otherwise. */
import type { SourcePartyName } from './extract.ts'
import { listings } from './names.ts'
import { parties, partyNames } from './party-names.ts'
import { simplified } from './simplified.ts'
import { ALSO_GROUP, REGISTER, SEEN_IN_A_REGISTER } from './source-differences.ts'

/** What notices print, and all names that are no transliterations, by party and in simplified characters. */
const told = new Set([
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

/** What a notice prints stands in the notice. */
const isPrinted = ({ source }: SourcePartyName): boolean => source.includes(' (as printed, ')

/** A name that differs from another of the party by variants of Han characters alone is not held twice. */
const isVariant = ({ party, name, lang, kind }: SourcePartyName): boolean =>
  kind === 'transliteration' && lang.startsWith('zh') && told.has(keyOf(party, name))

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
