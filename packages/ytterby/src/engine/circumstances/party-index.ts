import { EU_MEMBERS } from '../../schema/eu-members.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { Effect } from '../../schema/instrument.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../compile.ts'
import { once, remember } from '../memory.ts'
import { publicationDay } from '../time/limb-life.ts'
import { fold, gluedFoldings, looseFoldings, namesNobody, wordsOf, type FoldedName } from './party-name.ts'

/** One name of one party in one notice. */
export type ListedName = {
  /** Its place among all listed names. */
  at: number
  /** The name as the notice prints it. */
  name: string
  folded: FoldedName
  countries: readonly string[]
  list: PartyList | 'countermeasure'
  /** Limb of the notice; its state says whether the listing runs. */
  limb: string
  instrument: string
  cite: string
  retransfer: 'barred' | 'clause-not-read' | 'not-applicable'
  tradeBarRead: boolean
  delisted: { from: string; published: string; cite: string } | null
}

/** Listings of a name and of names near to it; none where the text names nobody. */
type Screened = { nobody: boolean; equal: ListedName[]; near: ListedName[] }

/** Every listing that a name meets, and those of them that bear the very name, in whatever country. */
type Met = { nobody: boolean; all: readonly ListedName[]; named: readonly ListedName[] }

const STRANGER: Met = { nobody: false, all: [], named: [] }
const NOBODY: Met = { ...STRANGER, nobody: true }

export const SHORTEST_FOR_EDIT = 6
/** One edit, of two neighbours at most, leaves as many letters at one end of a name that takes part as they were. */
const END = 2

/** Buyers come again; remembering more of them costs more than screening. */
const MOST_NAMES = 2_000

/** Listed names by base folding, and by how the base begins and ends; gathered on first use, for most inquiries name no party. */
const listingsOf = once((data: RulesetData): ReadonlyMap<string, readonly ListedName[]> => {
  const listings = new Map<string, ListedName[]>()
  for (const name of listedNames(data)) {
    const { base } = name.folded
    const ends = name.list === 'countermeasure' ? [] : endsOf(base)
    for (const key of [base, ...ends]) listings.set(key, [...(listings.get(key) ?? []), name])
  }
  return listings
})

const met = once<CompiledRuleset, Map<string, Met>>(() => new Map())

/** What the name of a party in a stated country meets on the lists. */
export function screenName(ruleset: CompiledRuleset, name: string, country: string | undefined): Screened {
  const { nobody, all, named } = remember(met(ruleset), name, () => meet(ruleset.data, name), MOST_NAMES)
  const equal = named.filter(
    ({ countries }) => country === undefined || countries.length === 0 || countries.includes(country),
  )
  return { nobody, equal, near: all.filter((one) => !equal.includes(one)) }
}

function meet(data: RulesetData, name: string): Met {
  const listings = listingsOf(data)
  const words = wordsOf(name)
  if (namesNobody(words)) return NOBODY
  const all = new Set<ListedName>()
  const named: ListedName[] = []
  const folded = fold(words)
  const strict = [folded, ...gluedFoldings(folded)]
  for (const reading of [...strict, ...looseFoldings(name, words)]) {
    for (const candidate of listings.get(reading.base) ?? []) {
      all.add(candidate)
      if (strict.includes(reading) && candidate.folded.whole === reading.whole) named.push(candidate)
    }
  }
  for (const end of endsOf(folded.base))
    for (const candidate of listings.get(end) ?? [])
      if (withinOneEdit(candidate.folded.base, folded.base)) all.add(candidate)
  return all.size === 0 ? STRANGER : { nobody: false, all: [...all], named }
}

/** How a name begins and how it ends, where one edit leaves it near; no base has such a sign in it. */
const endsOf = (base: string): string[] =>
  letterCount(base) < SHORTEST_FOR_EDIT ? [] : [`${base.slice(0, END)}…`, `…${base.slice(-END)}`]

export const letterCount = (text: string): number => [...text].length

/** Two letters, which are as many as one edit touches, of two code units each. */
const MOST_UNITS_APART = 4

/** One insertion, deletion, substitution, or swap of neighbours. */
export function withinOneEdit(a: string, b: string): boolean {
  // Nearly all names differ in more, which shows without taking them apart into letters.
  if (Math.abs(a.length - b.length) > 2 || apart(a, b).most > MOST_UNITS_APART) return false
  const [one, other] = [[...a], [...b]]
  const { start, fromEnd, most } = apart(one, other)
  if (most <= 1) return true
  const last = one.length - fromEnd - 1
  return one.length === other.length && most === 2 && one[start] === other[last] && one[last] === other[start]
}

/** What two sequences have in common at their start and then at their end, and how much of the longer lies between. */
function apart(a: ArrayLike<string>, b: ArrayLike<string>): { start: number; fromEnd: number; most: number } {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let fromEnd = 0
  while (fromEnd < shorter - start && a[a.length - 1 - fromEnd] === b[b.length - 1 - fromEnd]) fromEnd += 1
  return { start, fromEnd, most: Math.max(a.length, b.length) - start - fromEnd }
}

function listedNames(data: RulesetData): ListedName[] {
  const names: ListedName[] = []
  const add = (name: string, listing: Omit<ListedName, 'at' | 'name' | 'folded'>): void =>
    void names.push({ at: names.length, name, folded: fold(wordsOf(name)), ...listing })
  for (const instrument of data.instruments) {
    for (const effect of instrument.effects) {
      if (effect.type === 'list') {
        const { list, limb, cite, retransfer } = effect
        for (const party of effect.parties) {
          const listing = {
            countries: countriesOf(party.country ?? effect.country),
            list,
            limb,
            instrument: instrument.id,
            cite,
            retransfer,
            tradeBarRead: effect.tradeBar === undefined,
            delisted: delisting(data, effect, party.name),
          }
          for (const name of [party.name, party.nameZh, ...(party.aliases ?? [])])
            if (name !== undefined) add(name, listing)
        }
      }
      if (effect.type === 'counter') {
        const { limb, cite } = effect
        const listing = {
          countries: [],
          list: 'countermeasure',
          limb,
          instrument: instrument.id,
          cite,
          retransfer: 'not-applicable',
          tradeBarRead: true,
          delisted: null,
        } as const
        for (const name of effect.parties) add(name, listing)
      }
    }
  }
  return names
}

function delisting(
  data: RulesetData,
  listing: Extract<Effect, { type: 'list' }>,
  name: string,
): ListedName['delisted'] {
  for (const instrument of data.instruments) {
    for (const effect of instrument.effects) {
      if (effect.type === 'delist' && effect.limb === listing.limb && effect.names.includes(name)) {
        return { from: effect.from, published: publicationDay(instrument), cite: effect.cite }
      }
    }
  }
  return null
}

function countriesOf(country: string | null | undefined): readonly string[] {
  if (country === null || country === undefined) return []
  return country === 'EU' ? EU_MEMBERS : [country]
}
