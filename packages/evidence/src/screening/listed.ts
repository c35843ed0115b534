import { parties } from '../extract/party-names.ts'
import { ALSO_LISTED } from '../extract/source-differences.ts'

/** Every name under which notices list the party that one of them lists so. @throws Error where none does. */
export function listedAs(listed: string): readonly string[] {
  const party = parties.find((one) => one.listed === listed || one.listings.some(({ name }) => name === listed))
  if (party === undefined) throw new Error(`No notice lists ${listed}`)
  const also = ALSO_LISTED[party.listed]
  return [...new Set([...party.listings.map(({ name }) => name), ...(also === undefined ? [] : [also])])]
}
