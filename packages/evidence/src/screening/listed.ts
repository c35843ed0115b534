import { parties } from '../extract/party-names.ts'
import { ALSO_LISTED } from '../extract/source-differences.ts'

/** All names under which notices list the party that has this listed name. @throws Error if no notice lists it. */
export function listedAs(listed: string): readonly string[] {
  const party = parties.find((one) => one.listed === listed || one.listings.some(({ name }) => name === listed))
  if (party === undefined) throw new Error(`No notice lists ${listed}`)
  const also = ALSO_LISTED[party.listed]
  return [...new Set([...party.listings.map(({ name }) => name), ...(also === undefined ? [] : [also])])]
}
