import { foldWords } from '../good/fold.ts'
import cities from './cities.json' with { type: 'json' }

const byName = new Map(
  Object.entries(cities).flatMap(([code, names]) => names.map((name): [string, string] => [foldWords(name), code])),
)

/** The country of a port or a city that has no namesake elsewhere; null of any other text. */
export const countryOfCity = (text: string): string | null => byName.get(foldWords(text.trim())) ?? null
