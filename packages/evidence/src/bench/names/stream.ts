import { chanceFrom, type Chance } from '../../random/chance.ts'
import { CORRUPTIONS } from '../../screening/corrupt.ts'
import { madeNegatives, madePositives } from '../../screening/made.ts'
import { stockCompanies, usbVendors } from '../../screening/registers.ts'

/** A name to screen, and whether it is a changed name of a listed party. */
export type StreamedName = { readonly name: string; readonly listed: boolean }

/** One buyer in ten is listed: far more than in reality, so that the measurement includes enough of them. */
const LISTED_SHARE = 0.1
const CLASSES = Object.keys(CORRUPTIONS).length
const MOST_DRAWS = 5

/** Distinct names in random order: companies of two registers, unchanged or in another spelling, and changed names of listed parties. */
export function namesToScreen(count: number, seed: number): StreamedName[] {
  const chance = chanceFrom(seed)
  const ofListed = Math.round(count * LISTED_SHARE)
  const distinct = new Map<string, StreamedName>()
  const put = (names: readonly { query: string }[], listed: boolean, upTo: number): void => {
    for (const { query: name } of shuffled(names, chance)) {
      if (distinct.size >= upTo) return
      if (!distinct.has(name)) distinct.set(name, { name, listed })
    }
  }
  put(madePositives(seed, Math.ceil((ofListed * 2) / CLASSES)), true, ofListed)
  // Each draw changes a company once.
  for (let draw = 0; distinct.size < count && draw < MOST_DRAWS; draw += 1)
    put(madeNegatives(seed + draw, count), false, count)
  if (distinct.size < count) throw new RangeError(`There are only ${distinct.size} distinct names`)
  return shuffled([...distinct.values()], chance)
}

/** Texts of a given length, made of company names. */
export function longTexts(count: number, characters: number, seed: number): string[] {
  const chance = chanceFrom(seed)
  const companies = [...usbVendors, ...stockCompanies]
  return Array.from({ length: count }, () => {
    let text = ''
    while (text.length < characters) text += `${chance.pick(companies)}, `
    return text.slice(0, characters).trimEnd().padEnd(characters, '.')
  })
}

function shuffled<T>(values: readonly T[], chance: Chance): T[] {
  return values
    .map((value): [number, T] => [chance.next(), value])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
}
