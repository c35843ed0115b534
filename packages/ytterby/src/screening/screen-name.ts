import { compareText } from '../schema/compare-text.ts'
import { inOrder, type Because } from './because.ts'
import { candidatesOf, type Candidates } from './candidates.ts'
import { COMMON } from './free-words.ts'
import type { Text } from '../schema/record.ts'
import type { KnownName, Listing, ListedParty } from './listed-parties.ts'
import { meetCjk } from './meet-cjk.ts'
import { meetWords } from './meet-words.ts'
import type { Meeting } from './meeting.ts'
import { couldNameNobody, gluedForms, nameForm, namesNobody, tellingWords, type NameForm } from './name-form.ts'
import { wholeKey, type IndexedName, type NamesIndex } from './names-index.ts'
import { listedWords, pairWords } from './pair-words.ts'
import { splitWords, type SplitText } from './split-words.ts'
import { windowsOf } from './windows.ts'

/** The version of the matcher: a receipt names it. */
export const SCREENING = 2

/** The name that was met, and how we know it. */
type MetName = Pick<KnownName, 'name' | 'kind' | 'source' | 'confidence'>

/** A listing that a written name meets, by which of its names, and why. */
export type MetListing = Listing & { met: MetName; because: readonly Because[] }

/** Listings of a name and of names near to it; none where the text names nobody. */
export type Screened = { nobody: boolean; equal: MetListing[]; near: MetListing[]; groups: MetGroup[] }

/** The name is that of a group, to which a listed party belongs; it meets no listing for that reason. */
export type MetGroup = { name: string; relation: Text; listing: Listing }

const STRANGER: Screened = { nobody: false, equal: [], near: [], groups: [] }
export const NOBODY: Screened = { ...STRANGER, nobody: true }

/** As alike as names can be. */
const EQUAL = 100

/** Parties that are alike by so much less than the one that is most are left out. */
const MARGIN = 8

/** A written name and what it is like, whatever the country of its party. */
export type ReadName =
  | typeof OF_STRANGER
  | typeof OF_NOBODY
  | {
      readonly split: SplitText
      readonly form: NameForm
      readonly equal: readonly IndexedName[]
      readonly meetings: readonly Meeting[]
    }

const OF_STRANGER = 'stranger'
const OF_NOBODY = 'nobody'

/** Reads a name and finds the listed names that it is like. */
export function readName(index: NamesIndex, name: string): ReadName {
  const split = splitWords(name)
  const candidates = candidatesOf(index, split)
  if (candidates.size === 0 && !couldNameNobody(split.words)) return OF_STRANGER
  const form = nameForm(split)
  if (namesNobody(form)) return OF_NOBODY
  const equal = equalNames(index, form)
  const meetings = meetingsOf(candidates, form)
  return equal.length + meetings.length === 0 ? OF_STRANGER : { split, form, equal, meetings }
}

/** What a name of a party in a stated country meets on the lists. */
export const screenName = (index: NamesIndex, name: string, country: string | undefined): Screened =>
  screenRead(index, readName(index, name), country)

/** The same of a name that was read. */
export function screenRead(index: NamesIndex, read: ReadName, country: string | undefined): Screened {
  if (read === OF_STRANGER) return STRANGER
  if (read === OF_NOBODY) return NOBODY
  const { split, form, equal } = read
  const meetings = read.meetings.filter(({ name }) => isTelling(name) || isOf(index.parties[name.party], country))
  const ofGroup = meetings.filter(({ name: met }) => met.known.kind === 'group')
  const inGroup = new Set(ofGroup.map(({ name: met }) => met.party))
  const ofParty = meetings.filter(
    // The name of the group lacks the words that name the listed member.
    ({ name: { known, party }, because }) =>
      known.kind !== 'group' && !(because.has('words-missing') && inGroup.has(party)),
  )
  const nearby = nearestOf([...equal.map(equalMeeting), ...ofParty])
  const screened: Screened = { nobody: false, equal: [], near: [], groups: groupsOf(index, ofGroup, nearby) }
  for (const meeting of nearby) {
    for (const listing of index.parties[meeting.name.party]?.listings ?? []) {
      const elsewhere = country !== undefined && listing.countries.length > 0 && !listing.countries.includes(country)
      const isEqual = equal.includes(meeting.name) && !elsewhere
      const met = metListing(listing, meeting, form, split, { isEqual, elsewhere })
      if (isEqual) screened.equal.push(met)
      else screened.near.push(met)
    }
  }
  screened.equal.sort(byNotice)
  screened.near.sort(byNotice)
  return screened
}

const byNotice = (a: Listing, b: Listing): number =>
  compareText(a.instrument, b.instrument) || compareText(a.name, b.name)

const equalMeeting = (name: IndexedName): Meeting => ({ name, alike: EQUAL, because: new Set() })

/** Names that decide and are the whole of what was written, its legal form included. */
function equalNames({ whole }: NamesIndex, form: NameForm): IndexedName[] {
  return [form, ...gluedForms(form)].flatMap((reading) =>
    (whole.get(wholeKey(reading)) ?? []).filter(({ known }) => known.decides),
  )
}

/** Groups whose name it is, but for those of a party that it meets anyway. */
function groupsOf({ parties }: NamesIndex, ofGroup: readonly Meeting[], nearby: readonly Meeting[]): MetGroup[] {
  return ofGroup.flatMap(({ name: { party, known } }) => {
    const { relation, listings = [] } = parties[party] ?? {}
    if (relation === undefined || nearby.some(({ name }) => name.party === party)) return []
    return listings.map((listing) => ({ name: known.name, relation, listing }))
  })
}

function meetingsOf(candidates: Candidates, form: NameForm): Meeting[] {
  const meetings: Meeting[] = []
  if (candidates.size === 0) return meetings
  const windows = windowsOf(form)
  for (const [name, places] of candidates) {
    const meeting = name.cjk === '' ? meetWords(name, windows, places) : meetCjk(name, form)
    if (meeting !== null) meetings.push(meeting)
  }
  return meetings
}

/** Does the name tell the party apart by itself? One that also means others, or of common words alone, wants its country. */
const isTelling = ({ known, cjk, words: { words } }: IndexedName): boolean =>
  !known.ambiguous &&
  known.kind !== 'acronym' &&
  (known.kind === 'printed' || cjk !== '' || words.some((word) => !COMMON.has(word)))

const isOf = (party: ListedParty | undefined, country: string | undefined): boolean =>
  country === undefined || party?.country === undefined || party.country === country

/** The best meeting of each party, of those that are nearly as good as the best of all. */
function nearestOf(meetings: readonly Meeting[]): Meeting[] {
  const best = new Map<number, Meeting>()
  let most = 0
  for (const meeting of meetings) {
    const before = best.get(meeting.name.party)
    if (before === undefined || meeting.alike > before.alike) best.set(meeting.name.party, meeting)
    most = Math.max(most, meeting.alike)
  }
  return [...best.values()].filter(({ alike }) => alike >= most - MARGIN).sort((a, b) => a.name.party - b.name.party)
}

function metListing(
  listing: Listing,
  { name, because: found }: Meeting,
  form: NameForm,
  { lookAlike, script }: SplitText,
  { isEqual, elsewhere }: { isEqual: boolean; elsewhere: boolean },
): MetListing {
  const { kind } = name.known
  // Of a name that several notices print, this one's own print.
  const { source, confidence } = listing.printed.find((one) => one.name === name.known.name) ?? name.known
  const because = new Set(found)
  if (lookAlike) because.add('look-alike')
  if (script || (name.cjk !== '' && kind !== 'printed')) because.add('script')
  if (!because.has('part-of-name') && formsOf(name.form) !== formsOf(form)) because.add('legal-form')
  const ofKind = KIND_REASONS[kind]
  if (ofKind !== undefined) because.add(ofKind)
  if (elsewhere) because.add('country')
  if (because.size === 0 && !isEqual) for (const one of printedOtherwise(listing, form)) because.add(one)
  return { ...listing, met: { name: name.known.name, kind, source, confidence }, because: inOrder(because) }
}

/** Every legal form in a name, wherever it stands. */
const formsOf = ({ words }: NameForm): string =>
  words
    .flatMap(({ word, isForm }) => (isForm ? [word] : []))
    .sort()
    .join(' ')

const KIND_REASONS: Readonly<Record<KnownName['kind'], Because | undefined>> = {
  printed: undefined,
  legal: undefined,
  english: undefined,
  acronym: 'acronym',
  former: 'former-name',
  successor: 'successor',
  trade: 'trade-name',
  transliteration: 'transliteration',
  'unit-of': 'unit-of',
  group: undefined,
}

/** How the name that a notice prints differs from an official one that was written. */
function printedOtherwise({ name }: Listing, form: NameForm): Because[] {
  const printed = nameForm(splitWords(name))
  const { because } = pairWords(listedWords(tellingWords(printed.words).map(({ word }) => word)), form.words, 2)
  if (printed.form !== form.form) because.add('legal-form')
  return because.size === 0 ? ['spelling'] : [...because]
}
