import { readCommodityCode } from './commodity-code.ts'
import { nearCountry, readCountry } from './country.ts'
import { readDay } from './day.ts'
import { nearElement, readElements } from './elements.ts'
import { readForm } from './form.ts'
import { asked, NOTHING, valued, type Read } from './read.ts'
import { readWeight } from './weight.ts'

/**
 * What a person typed for a field of the contract, in the contract's writing. A text that has several readings is asked
 * about; fields that have one writing are given back as they are, for the contract to check.
 *
 * @example readTyped('destination', 'Germany') // DE
 */
export function readTyped(field: string, text: string): Read<string | number> {
  if (text.trim() === '') return NOTHING
  if (field === 'product.form') return readForm(text)
  if (field === 'product.elements') return meant(readElements(text), nearElement(text))
  if (field === 'product.commodityCode') return readCommodityCode(text)
  // A plain number is the contract's own writing: 1.250 is one kilogram and a quarter.
  if (field === 'quantityKg' && !/^\d+(?:\.\d+)?$/.test(text.trim()))
    return readWeight(text, { sign: null, unit: 'kg' })
  if (/^(?:origin|destination|exportedFrom)$|\.country$/.test(field)) return meant(readCountry(text), nearCountry(text))
  if (field === 'asOf' || field === 'knownAt' || /^clock\.(?:submittedOn|acceptedOn|neededBy)$/.test(field))
    return readDay(text, null)
  return valued(text.trim())
}

/** Of a word that is none with its typing error, the value that it resembles. */
const meant = (read: Read<string>, near: string | null): Read<string> =>
  read.kind === 'ask' && read.either.length === 0 && near !== null ? asked([near], read.why) : read
