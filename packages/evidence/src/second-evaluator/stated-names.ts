/** Names for random inquiries: every known name of a listed party, and one that is not listed. */
import type { SourceListing } from '../extract/extract.ts'
import { listings } from '../extract/names.ts'
import { parties, partyNames } from '../extract/party-names.ts'
import type { Chance } from '../random/chance.ts'

export type StatedName = { name: string; country?: string }

const countryOf = new Map(
  parties.flatMap(({ country, listings: own }) => own.map(({ name }): [string, string] => [name, country])),
)

function printedNames({ names }: SourceListing): StatedName[] {
  return names.flatMap(({ name, nameZh, printed = [] }) => {
    const country = countryOf.get(name)
    return [name, ...(nameZh === undefined ? [] : [nameZh]), ...printed].map((one) => ({
      name: one,
      ...(country === undefined ? {} : { country }),
    }))
  })
}

const knownNames: readonly StatedName[] = [
  ...partyNames,
  ...listings.flatMap(({ names }) =>
    names.flatMap(({ name: party, aliases = [] }) => aliases.map((name) => ({ party, name }))),
  ),
].map(({ party, name }) => {
  const country = countryOf.get(party)
  return { name, ...(country === undefined ? {} : { country }) }
})

/** Whether a name has no brackets or slashes, which only the matcher of the engine interprets. */
const isPlain = ({ name }: StatedName): boolean => !/[()（）/]/.test(name)

/** Printed names; these are equal matches. */
export const PRINTED_NAMES = listings.flatMap(printedNames).filter(isPlain)

const countermeasures = listings.filter(({ list }) => list === 'countermeasure')

/** Printed names under countermeasures, for each thing that a clause can say. */
export const COUNTERED_NAMES = [...new Set(countermeasures.map(({ clause }) => clause))].map((said) =>
  countermeasures
    .filter(({ clause }) => clause === said)
    .flatMap(printedNames)
    .filter(isPlain),
)

/** Other known names; some are equal matches, most are near. */
export const KNOWN_NAMES = knownNames.filter(isPlain)

export const STRANGER: StatedName = { name: 'Example Motoren GmbH' }

/** Changes the case, spacing, punctuation or spelling of the legal form of a name, which keeps it equal. */
export function respelled(name: string, chance: Chance): string {
  return chance.pick([
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.replaceAll(' ', '  '),
    name.replaceAll(',', ''),
    name
      .replace(/Corporation$/, 'Corp.')
      .replace(/Inc\.$/, 'Incorporated')
      .replace(/Co\., Ltd\.?$/, 'Company Limited'),
  ])
}
