import { EU_MEMBERS } from '../schema/eu-members.ts'
import type { Confidence } from '../schema/confidence.ts'
import type { Effect, Instrument } from '../schema/instrument.ts'
import { compareText } from '../schema/compare-text.ts'
import { publicationDay } from '../schema/publication-day.ts'
import type { NameConfidence, NameKind, PartyNames } from '../schema/party-names.ts'
import type { Text } from '../schema/record.ts'
import type { Clause, Measure, PartyList } from '../schema/permit-kind.ts'
import type { RulesetData } from '../schema/ruleset.ts'

/** A listed party in one notice. */
export type Listing = {
  /** Its index among all listings. */
  at: number
  /** The name as printed in the notice. */
  name: string
  countries: readonly string[]
  list: PartyList
  /** The limb of the notice; its state decides whether the listing is in force. */
  limb: string
  instrument: string
  cite: string
  retransfer: 'barred' | 'clause-not-read' | 'not-applicable'
  tradeBarRead: boolean
  /** What a countermeasure orders. Null for the other lists, and in releases that hold no clauses. */
  order: Order | null
  delisted: { from: string; published: string; cite: string } | null
  /** Every name printed for it in this notice. */
  printed: readonly KnownName[]
}

/** What a countermeasure orders about its parties. */
type Order = {
  readonly clause: Clause
  /** The ban speaks of “relevant” (有关) transactions. */
  readonly relevant?: true | undefined
  /** The department that can consent to a barred transaction. */
  readonly consentOf?: 'MFA' | 'MOFCOM' | undefined
  readonly measures: readonly Measure[]
}

/** A known name of a listed party, and how we know it. */
export type KnownName = {
  name: string
  kind: NameKind | 'printed' | 'unit-of' | 'group'
  source: string
  confidence: NameConfidence | Confidence
  ambiguous: boolean
  /** The whole name identifies the party: it is printed in a notice, or verified and unique to this party. */
  decides: boolean
}

/** An organisation, with every notice that lists it and all its known names. */
export type ListedParty = {
  country: string | undefined
  listings: Listing[]
  names: KnownName[]
  /** Its relation to its group, if one is recorded. */
  relation: Text | undefined
}

/** Every listed party of a ruleset. In releases without recorded names, each listing is its own party. */
export function listedParties(data: RulesetData): ListedParty[] {
  const parties: ListedParty[] = []
  const known = new Map<string, ListedParty>()
  for (const record of data.partyNames ?? []) {
    const party: ListedParty = {
      country: record.country,
      listings: [],
      names: [],
      relation: record.group?.relation,
    }
    for (const name of record.listed) known.set(name, party)
    parties.push(party)
  }
  let at = 0
  for (const listing of printedListings(data)) {
    const party = known.get(listing.name) ?? {
      country: listing.countries[0],
      listings: [],
      names: [],
      relation: undefined,
    }
    if (!known.has(listing.name)) parties.push(party)
    party.listings.push({ at, ...listing })
    party.names.push(...listing.printed)
    at += 1
  }
  for (const record of data.partyNames ?? []) {
    const party = known.get(record.listed[0] ?? '')
    party?.names.push(...knownNames(record))
  }
  for (const party of parties) party.names = inOrder(withoutInitials(party.names))
  return parties.filter(({ listings }) => listings.length > 0)
}

/** A printed name that the records call ambiguous counts as they hold it: initials fit strangers, so they never decide. */
function withoutInitials(names: readonly KnownName[]): readonly KnownName[] {
  const ambiguous = new Set(names.flatMap(({ name, ambiguous: fitsStrangers }) => (fitsStrangers ? [name] : [])))
  return names.filter(({ name, kind }) => kind !== 'printed' || !ambiguous.has(name))
}

/** Sorts deciding names first, then independently of the order of the law's records. */
const inOrder = (names: readonly KnownName[]): KnownName[] =>
  names.toSorted(
    (a, b) =>
      Number(b.decides) - Number(a.decides) ||
      Number(b.kind === 'printed') - Number(a.kind === 'printed') ||
      compareText(a.name, b.name) ||
      compareText(a.source, b.source),
  )

const knownNames = ({ names, unitOf = [], group }: PartyNames): KnownName[] => [
  ...names.map(({ name, kind, source, confidence, ambiguous = false, alsoGroup = false }) => ({
    name,
    kind,
    source,
    confidence,
    ambiguous,
    decides: confidence === 'verified' && (kind === 'legal' || kind === 'english') && !alsoGroup && !ambiguous,
  })),
  ...unitOf.map((name) => besides(name, 'unit-of')),
  ...(group?.names ?? []).map((name) => besides(name, 'group')),
]

const besides = (name: string, kind: 'unit-of' | 'group'): KnownName => ({
  name,
  kind,
  source: 'general knowledge',
  confidence: 'well-known',
  ambiguous: false,
  decides: false,
})

function* printedListings(data: RulesetData): Generator<Omit<Listing, 'at'>> {
  const delistings = delistingsOf(data)
  for (const instrument of data.instruments) {
    for (const effect of instrument.effects) {
      if (effect.type === 'list') yield* listingsOf(delistings, instrument, effect)
      if (effect.type !== 'counter') continue
      for (const name of effect.parties)
        yield {
          name,
          countries: [],
          list: 'countermeasure',
          limb: effect.limb,
          instrument: instrument.id,
          cite: effect.cite,
          retransfer: 'not-applicable',
          tradeBarRead: true,
          order: null,
          delisted: null,
          printed: [printed(instrument, effect.cite, name)],
        }
    }
  }
}

function* listingsOf(
  delistings: Delistings,
  instrument: Instrument,
  effect: Extract<Effect, { type: 'list' }>,
): Generator<Omit<Listing, 'at'>> {
  const { list, limb, cite, retransfer, order = null } = effect
  for (const { name, nameZh, aliases = [], country } of effect.parties) {
    const names = [name, ...(nameZh === undefined ? [] : [nameZh]), ...aliases]
    yield {
      name,
      countries: countriesOf(country ?? effect.country),
      list,
      limb,
      instrument: instrument.id,
      cite,
      retransfer,
      tradeBarRead: effect.tradeBar === undefined,
      order,
      delisted: delistings.get(`${limb} ${name}`) ?? null,
      printed: names.map((one) => printed(instrument, cite, one)),
    }
  }
}

const printed = (instrument: Instrument, cite: string, name: string): KnownName => ({
  name,
  kind: 'printed',
  source: instrument.link ?? instrument.id,
  confidence: instrument.passages[cite]?.confidence ?? instrument.provenance.confidence,
  ambiguous: false,
  decides: true,
})

/** Delistings, by limb and name. */
type Delistings = ReadonlyMap<string, NonNullable<Listing['delisted']>>

function delistingsOf({ instruments }: RulesetData): Delistings {
  const delistings = new Map<string, NonNullable<Listing['delisted']>>()
  for (const instrument of instruments)
    for (const effect of instrument.effects)
      if (effect.type === 'delist')
        for (const name of effect.names)
          delistings.set(`${effect.limb} ${name}`, {
            from: effect.from,
            published: publicationDay(instrument),
            cite: effect.cite,
          })
  return delistings
}

function countriesOf(country: string | null | undefined): readonly string[] {
  if (country === null || country === undefined) return []
  return country === 'EU' ? EU_MEMBERS : [country]
}
