/** Types of the extract. An extract states what the facts say; it holds no conditions and no verdicts. */

/** One control entry: the smallest numbered part of a controlled-item text. */
export type SourceEntry = {
  instrument: string
  code: string | null
  element: string | null
  en: string | null
  zh: string | null
  rareEarths?: readonly string[]
  others?: readonly string[]
  /** Part of annex 1 of announcement 61 of 2025. */
  annexPart?: 1 | 2
  commodityCodes: readonly string[]
  added2026?: readonly string[]
  from: string
}

/** The codes of an instrument of which the facts hold no text per code. */
export type SourceCodeList = { instrument: string; codes: readonly string[]; from: string }

/** What happened to a listing after its first day. */
type SourceListingEvent = {
  kind: 'suspended' | 'stopped' | 'removed' | 'extended'
  from: string
  lastDay?: string
  names?: readonly string[]
}

/** One notice that lists parties. `from` is its first day, `link` its own address. `printed` are further names of a party: as this notice prints them, or another that lists the same party. */
export type SourceListing = {
  notice: string
  list: 'control-list' | 'watch-list' | 'unreliable-entity' | 'countermeasure'
  from: string
  published: string
  link?: string
  names: readonly { name: string; nameZh?: string; printed?: readonly string[]; country?: string }[]
  retransfer?: 'barred' | 'not-read'
  events: readonly SourceListingEvent[]
  facts: string
}

/** One organisation that notices list: what they print, and what it belongs to. The group is text as the facts word it. */
export type SourceParty = {
  listed: string
  country: string
  listings: readonly { instrument: string; list: SourceListing['list']; name: string }[]
  printed: readonly string[]
  /** Legal persons of which it is a unit. */
  unitOf?: readonly string[]
  group?: string
  relation?: string
}

/** One name under which an organisation is written, where it was seen and how well. */
export type SourcePartyName = {
  /** `listed` of the organisation. */
  party: string
  name: string
  lang: string
  kind: string
  source: string
  confidence: 'verified' | 'well-known' | 'uncertain'
  /** Alone it also means others. */
  ambiguous?: true
  /** It is also the name of the parent or of the whole group. */
  alsoGroup?: true
}

/** One commodity code in one edition as one facts file names it. */
export type SourceCommodityCode = {
  code: string
  en: string | null
  zh: string | null
  edition: string | null
  supervision: string | null
  confidence: string
  facts: string
}

/** The days of one instrument, statement or step. A day is cut to year or month where the facts print no more. */
export type SourceDay = {
  instrument: string
  title: string
  published: string | null
  /** Where the day of publication was not read: a day by which it was out. */
  knownBy?: string
  from: string | null
  limbs?: readonly { limb: string; from: string }[]
  /** `limb` where only a part is suspended. */
  suspended?: readonly { from: string; lastDay: string; by: string; limb?: string }[]
  /** First day on which it no longer holds. */
  ended?: string
  confidence: string
  facts: string
}

/** One figure of legal weight. */
export type SourceFigure = { id: string; value: number; unit: string; facts: string }

/** One thing that the facts leave open, contradict or warn of. */
export type SourceDoubt = { id: string; what: string; facts: string }
