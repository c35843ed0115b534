/** A generated set of names: known names of listed parties, changed as in trade documents, and companies of two registers. */
import { chanceFrom, type Chance } from '../random/chance.ts'
import type { Negative, Positive } from './corpus.ts'
import { CORRUPTIONS, type Corruption } from './corrupt.ts'
import { knownNames } from './known-names.ts'
import { LISTED_IN_REGISTERS } from './listed-in-registers.ts'
import { stockCompanies, usbVendors } from './registers.ts'

/** The parameters of the set in the tests. */
export const MADE = { seed: 20261124, ofEachClass: 150, writtenOtherwise: 2_000 } as const

/** Changes a number of names in each class, or fewer if fewer names can be changed in this way. */
export function madePositives(seed: number, ofEach: number): Positive[] {
  const chance = chanceFrom(seed)
  return Object.entries(CORRUPTIONS).flatMap(([name, corruption]) =>
    changed(knownNames, ({ name: one }) => one, { corruption, ofEach, chance }).map(
      ([query, { listed, country, others }]) => ({
        class: name,
        query,
        listed,
        ...(others.length === 0 ? {} : { or: others }),
        ...(chance.happens(0.5) ? { country } : {}),
      }),
    ),
  )
}

type Plan = { corruption: Corruption; ofEach: number; chance: Chance }

function changed<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  { corruption, ofEach, chance }: Plan,
): [string, T][] {
  const left = [...all]
  const done: [string, T][] = []
  while (done.length < ofEach && left.length > 0) {
    const [one] = left.splice(Math.floor(chance.next() * left.length), 1)
    const query = one === undefined ? null : corruption(nameOf(one), chance)
    if (one !== undefined && query !== null) done.push([query, one])
  }
  return done
}

/** The words of a name. */
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[a-z0-9]+/gu) ?? []

/** A word in at most this many company names is distinctive. */
const FEW = 5
const SHORTEST = 4

/** Every company of the registers that is not a listed party, and changed spellings of some. */
export function madeNegatives(seed: number, otherwise: number): Negative[] {
  const chance = chanceFrom(seed)
  const companies = [...new Set([...usbVendors, ...stockCompanies])].filter((name) => !LISTED_IN_REGISTERS.has(name))
  const counts = new Map<string, number>()
  for (const company of companies)
    for (const word of new Set(wordsOf(company))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ofParties = new Set(knownNames.flatMap(({ name }) => wordsOf(name)))
  const isHard = (name: string): boolean =>
    wordsOf(name).some((word) => word.length >= SHORTEST && ofParties.has(word) && (counts.get(word) ?? 0) <= FEW)
  const ofUsb = new Set(usbVendors)
  const classOf = (name: string): string =>
    isHard(name) ? 'hard' : ofUsb.has(name) ? 'makers of USB devices' : 'companies on exchanges'
  const changes = Object.values(CORRUPTIONS)
  return [
    ...companies.map((query) => ({ class: classOf(query), query })),
    ...changed(companies, (name) => name, {
      corruption: (name, by) => chance.pick(changes)(name, by),
      ofEach: otherwise,
      chance,
    }).map(([query, name]) => ({ class: isHard(name) ? 'hard' : 'written otherwise', query })),
  ]
}
