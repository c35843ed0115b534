/** Names that random inquiries may state: every name under which a listed party is known, and one that nobody lists. */
import { listings } from '../extract/names.ts'
import { parties, partyNames } from '../extract/party-names.ts'
import type { Chance } from '../random/chance.ts'

export type StatedName = { name: string; country?: string }

const countryOf = new Map(
  parties.flatMap(({ country, listings: own }) => own.map(({ name }): [string, string] => [name, country])),
)

const printedNames: readonly StatedName[] = listings
  .filter(({ list }) => list !== 'countermeasure')
  .flatMap(({ names }) => names)
  .flatMap(({ name, nameZh, printed = [] }) => {
    const country = countryOf.get(name)
    return [name, ...(nameZh === undefined ? [] : [nameZh]), ...printed].map((one) => ({
      name: one,
      ...(country === undefined ? {} : { country }),
    }))
  })

const knownNames: readonly StatedName[] = partyNames.map(({ party, name }) => {
  const country = countryOf.get(party)
  return { name, ...(country === undefined ? {} : { country }) }
})

/** What brackets and strokes add is read by the matcher alone. */
const isPlain = ({ name }: StatedName): boolean => !/[()（）/]/.test(name)

/** As notices print them: these are equal. */
export const PRINTED_NAMES = printedNames.filter(isPlain)

/** As they are known otherwise: some decide, most are near. */
export const KNOWN_NAMES = knownNames.filter(isPlain)

export const STRANGER: StatedName = { name: 'Example Motoren GmbH' }

/** The name in another case, spacing, punctuation or spelling of its legal form, which is still the same name. */
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
