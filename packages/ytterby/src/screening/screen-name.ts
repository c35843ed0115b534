import { compareText } from '../schema/compare-text.ts'
import { lazily } from '../schema/lazily.ts'
import { sortReasons, type MatchReason } from './because.ts'
import { ANYWHERE, candidatesOf, type Candidates } from './candidates.ts'
import { COMMON } from './free-words.ts'
import { familyOf, type FamilyListing } from './family.ts'
import { isAscii } from './fold-text.ts'
import type { KnownName, Listing, ListedParty } from './listed-parties.ts'
import { meetCjk } from './meet-cjk.ts'
import { meetCut, namesWithWords } from './meet-cut.ts'
import { meetSound } from './meet-sound.ts'
import { meetStem } from './meet-stem.ts'
import { LEAST_OF_ADDRESS, meetWords } from './meet-words.ts'
import type { Meeting } from './meeting.ts'
import {
  couldNameNobody,
  formsWithoutSpace,
  nameForm,
  namesNobody,
  distinctiveWords,
  type NameForm,
} from './name-form.ts'
import { wholeKey, type IndexedName, type NamesIndex } from './names-index.ts'
import { otherReadings, type OtherReading } from './other-readings.ts'
import { listedWords, pairWords } from './pair-words.ts'
import { splitWords, type SplitText } from './split-words.ts'
import { windowsOf } from './windows.ts'

/** The version of the matcher, stated in receipts. */
export const SCREENING = 4

/** The matched name, and how we know it. */
type MetName = Pick<KnownName, 'name' | 'kind' | 'source' | 'confidence' | 'ambiguous'>

/** A listing that a written name matches, with the matched name and the reasons. */
export type MetListing = Listing & { met: MetName; because: readonly MatchReason[] }

/** Equal and near listings of a name, and those of its family; none if it identifies nobody. */
export type Screened = { nobody: boolean; equal: MetListing[]; near: MetListing[]; family: FamilyListing[] }

const NO_MATCH: Screened = { nobody: false, equal: [], near: [], family: [] }
export const NOBODY: Screened = { ...NO_MATCH, nobody: true }

/** The highest similarity. */
const EQUAL = 100

/** Parties whose similarity is this much below the best are left out. */
const MARGIN = 8

/** A parsed name with its matches, independent of the country. */
export type ReadName =
  | typeof NO_CANDIDATE
  | typeof NAMES_NOBODY
  | {
      readonly split: SplitText
      readonly form: NameForm
      readonly equal: readonly IndexedName[]
      readonly meetings: readonly Meeting[]
      readonly family: readonly IndexedName[]
    }

const NO_CANDIDATE = 'stranger'
const NAMES_NOBODY = 'nobody'

/** Parses a name and finds the listed names that it matches. */
export function readName(index: NamesIndex, typed: string): ReadName {
  // Pages and exports of them write & in this way.
  const name = typed.replaceAll('&amp;', '&')
  const split = splitWords(name)
  const candidates = candidatesOf(index, split)
  const parsed = lazily(() => nameForm(split))
  const written = spacedOnce(name)
  const others = [
    ...meetSound(index, written),
    ...meetCut(index, written, parsed),
    ...otherReadings(written).flatMap((reading) => meetOther(index, reading)),
  ]
  const bearing = familyOf(index.families, split, parsed)
  const family = isAscii(name) ? bearing : [...bearing, ...meetStem(index, parsed)]
  const couldBeNobody = couldNameNobody(split.words)
  if (candidates.size + others.length + family.length === 0 && !couldBeNobody) return NO_CANDIDATE
  const form = parsed()
  if (couldBeNobody && namesNobody(form)) return NAMES_NOBODY
  const equal = [...equalNames(index, form), ...equalTwice(index, written)]
  // Of a name that begins with the word of a family, the other words may be shortened: Rapid Flt.
  const likely = new Map([...bearing.map((listed) => [listed, [ANYWHERE]] as const), ...candidates])
  const meetings = [...meetingsOf(likely, form), ...others]
  return equal.length + meetings.length + family.length === 0 ? NO_CANDIDATE : { split, form, equal, meetings, family }
}

/** A text with single spaces, in the compatible form of its characters. */
const spacedOnce = (name: string): string =>
  (isAscii(name) ? name : name.normalize('NFKC')).replaceAll(/\s{2,}|[^\S ]/g, ' ').trim()

/** The listed names that another reading of a written name matches. */
function meetOther(index: NamesIndex, { text, because, isAddress }: OtherReading): Meeting[] {
  const split = splitWords(text)
  const candidates = candidatesOf(index, split)
  const form = nameForm(split)
  if (namesNobody(form)) return []
  const begun = isAddress ? namesWithWords(index, text) : []
  return [...begun, ...meetingsOf(candidates, form, isAddress ? LEAST_OF_ADDRESS : undefined)].map((meeting) => ({
    ...meeting,
    because: new Set([...meeting.because, because]),
  }))
}

/** Screens the name of a party with an optional country. */
export const screenName = (index: NamesIndex, name: string, country: string | undefined): Screened =>
  screenRead(index, readName(index, name), country)

/** The same for a parsed name. */
export function screenRead(index: NamesIndex, read: ReadName, country: string | undefined): Screened {
  if (read === NO_CANDIDATE) return NO_MATCH
  if (read === NAMES_NOBODY) return NOBODY
  const { split, form, equal } = read
  const meetings = read.meetings.filter(
    ({ name, soundsShort = false }) =>
      (isDistinctive(name) && !soundsShort) || isOf(index.parties[name.party], country),
  )
  const ofGroup = meetings.filter(({ name: met }) => met.known.kind === 'group')
  const inGroup = new Set(ofGroup.map(({ name: met }) => met.party))
  const ofParty = meetings.filter(
    // The name of a group lacks the words that identify the listed member.
    ({ name: { known, party }, because }) =>
      known.kind !== 'group' && !(because.has('words-missing') && inGroup.has(party)),
  )
  const nearby = bestMeetings([...equal.map(equalMeeting), ...ofParty])
  const bearing = nearby.length === 0 ? read.family : []
  const family = [...groupsOf(index, ofGroup, nearby), ...bearersOf(index, bearing, inGroup)]
  const screened: Screened = { nobody: false, equal: [], near: [], family }
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
  // The one that differs least is asked about.
  screened.near.sort((a, b) => a.because.length - b.because.length || byNotice(a, b))
  return screened
}

const byNotice = (a: Listing, b: Listing): number =>
  compareText(a.instrument, b.instrument) || compareText(a.name, b.name)

const equalMeeting = (name: IndexedName): Meeting => ({ name, alike: EQUAL, because: new Set() })

/** Deciding names that equal the whole written name, including its legal form. In-Situ is another name than Insitu. */
function equalNames({ whole }: NamesIndex, form: NameForm): IndexedName[] {
  const linked = form.words.find(({ isLinking }) => isLinking)?.word
  return [form, ...formsWithoutSpace(form)].flatMap((reading) =>
    (whole.get(wholeKey(reading)) ?? []).filter(
      ({ known, form: listed }) =>
        known.decides && (linked === undefined || listed.words.some(({ word }) => word === linked)),
    ),
  )
}

/** Two deciding names of one party, the second in brackets or behind a comma: Japan Aerospace Exploration Agency (JAXA). */
function equalTwice(index: NamesIndex, written: string): IndexedName[] {
  const [, name, inBrackets, behind] = /^([^(,]+?)(?: ?\(([^()]+)\)|, ([^(,]+))$/.exec(written) ?? []
  const other = inBrackets ?? behind
  if (name === undefined || other === undefined) return []
  const [first = [], second = []] = [name, other].map((text) => equalNames(index, nameForm(splitWords(text))))
  return first.filter(({ party }) => second.some((one) => one.party === party))
}

/** Listed members of the groups with this name, except parties that match anyway. */
function groupsOf({ parties }: NamesIndex, ofGroup: readonly Meeting[], nearby: readonly Meeting[]): FamilyListing[] {
  // Another reading of the written name meets the same group again.
  return [...new Set(ofGroup.map(({ name }) => name))].flatMap(({ party, known }) => {
    const { relation, listings = [] } = parties[party] ?? {}
    if (relation === undefined || nearby.some(({ name }) => name.party === party)) return []
    return listings.map((listing) => ({ met: known, relation, listing }))
  })
}

/** Listed parties whose names begin with the same word, except members of a group with this name. */
const bearersOf = (
  { parties }: NamesIndex,
  names: readonly IndexedName[],
  inGroup: ReadonlySet<number>,
): FamilyListing[] =>
  names
    .filter(({ party }) => !inGroup.has(party))
    .flatMap(({ party, known }) =>
      (parties[party]?.listings ?? []).map((listing) => ({ met: known, relation: null, listing })),
    )

function meetingsOf(candidates: Candidates, form: NameForm, leastPaired?: number): Meeting[] {
  const meetings: Meeting[] = []
  if (candidates.size === 0) return meetings
  const windows = windowsOf(form)
  for (const [name, wordIndexes] of candidates) {
    const meeting = name.cjk === '' ? meetWords(name, windows, wordIndexes, leastPaired) : meetCjk(name, form)
    if (meeting !== null) meetings.push(meeting)
  }
  return meetings
}

/** Whether a name identifies the party by itself. An ambiguous name, or one of common words, also needs the country. */
const isDistinctive = ({ known, cjk, words: { words } }: IndexedName): boolean =>
  !known.ambiguous &&
  known.kind !== 'acronym' &&
  (known.kind === 'printed' || cjk !== '' || words.some((word) => !COMMON.has(word)))

const isOf = (party: ListedParty | undefined, country: string | undefined): boolean =>
  country === undefined || party?.country === undefined || party.country === country

/** The best match of each party, if it is nearly as good as the best of all. */
function bestMeetings(meetings: readonly Meeting[]): Meeting[] {
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
  // If several notices print the name, the spelling of this notice.
  const { source, confidence } = listing.printed.find((one) => one.name === name.known.name) ?? name.known
  const because = new Set(found)
  if (lookAlike) because.add('look-alike')
  if (script || (name.cjk !== '' && kind !== 'printed')) because.add('script')
  if (!because.has('part-of-name') && formsOf(name.form) !== formsOf(form)) because.add('legal-form')
  const ofKind = KIND_REASONS[kind]
  if (ofKind !== undefined) because.add(ofKind)
  if (elsewhere) because.add('country')
  if (because.size === 0 && !isEqual) for (const one of printedOtherwise(listing, form)) because.add(one)
  return {
    ...listing,
    met: { name: name.known.name, kind, source, confidence, ambiguous: name.known.ambiguous },
    because: sortReasons(because),
  }
}

/** All legal forms in a name, in any position. */
const formsOf = ({ words }: NameForm): string =>
  words
    .flatMap(({ word, isForm }) => (isForm ? [word] : []))
    .sort()
    .join(' ')

const KIND_REASONS: Readonly<Partial<Record<KnownName['kind'], MatchReason>>> = {
  acronym: 'acronym',
  former: 'former-name',
  successor: 'successor',
  trade: 'trade-name',
  transliteration: 'transliteration',
  'unit-of': 'unit-of',
}

/** How the printed name differs from the official name that was written. With other words, it is another name of the party. */
function printedOtherwise({ name }: Listing, form: NameForm): MatchReason[] {
  const printed = nameForm(splitWords(name))
  const words = listedWords(distinctiveWords(printed.words).map(({ word }) => word))
  const because = new Set(pairWords(words, form.words, 2, 0)?.because)
  if (because.has('words-missing')) return ['other-name']
  if (printed.form !== form.form) because.add('legal-form')
  return because.size === 0 ? ['spelling'] : [...because]
}
