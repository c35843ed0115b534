import { InvalidArgumentError } from 'commander'
import { readTyped } from 'ytterby/lists'

/** The code of a country, written as a code or as people write it. */
export function countryOf(text: string): string {
  const read = readTyped('destination', text)
  if (read.kind === 'value') return String(read.value)
  const [meant] = read.kind === 'ask' ? read.either : []
  const meaning = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new InvalidArgumentError(`Write two capital letters of ISO 3166-1, such as DE.${meaning}`)
}
