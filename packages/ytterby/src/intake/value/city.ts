import { foldWords } from '../good/fold.ts'
import { STATES } from './country.ts'
import cities from './cities.json' with { type: 'json' }

const byName = new Map(
  [...Object.entries(cities), ['US', STATES.split('|')] as const].flatMap(([code, names]) =>
    names.map((name): [string, string] => [foldWords(name), code]),
  ),
)

/** The country of a port, a city that has no namesake elsewhere, or a state of the USA; null of any other text. */
export const countryOfCity = (text: string): string | null => byName.get(foldWords(text.trim())) ?? null
