import { foldWords } from '../good/fold.ts'
import { readCountry, STATES } from './country.ts'
import cities from './cities.json' with { type: 'json' }

const byName = new Map(
  [...Object.entries(cities), ['US', STATES.split('|')] as const].flatMap(([code, names]) =>
    names.map((name): [string, string] => [foldWords(name), code]),
  ),
)

/** The country of a port, a city that has no namesake elsewhere, or a state of the USA; null of any other text. */
export const countryOfCity = (text: string): string | null => byName.get(foldWords(text.trim())) ?? null

/**
 * The country of a place as lists of shipments write it: a city, 汉堡港, “Port of Hamburg”, 德国汉堡, or a location by its UN/LOCODE, which
 * begins with the code of its country (DEHAM).
 */
export function countryOfPlace(text: string): string | null {
  const place = text
    .trim()
    .replace(/^port of\s+/iu, '')
    .replace(/(?:\s+(?:port|harbou?r)|(?<=\p{Script=Han})港)$/iu, '')
  const city = countryOfCity(place)
  if (city !== null) return city
  const [, code = ''] = /^([A-Z]{2})\s?[A-Z]{3}$/.exec(place) ?? []
  const located = readCountry(code)
  if (code !== '' && located.kind === 'value') return located.value
  for (let at = 2; /^\p{Script=Han}{4,9}$/u.test(place) && at < place.length - 1; at += 1) {
    const read = readCountry(place.slice(0, at))
    if (read.kind === 'value' && countryOfCity(place.slice(at)) === read.value) return read.value
  }
  return null
}
