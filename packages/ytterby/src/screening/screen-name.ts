import { compareText } from '../schema/compare-text.ts'
import { inOrder, type Because } from './because.ts'
import { candidatesOf } from './candidates.ts'
import { COMMON } from './free-words.ts'
import type { KnownName, Listing, ListedParty } from './listed-parties.ts'
import { meetCjk } from './meet-cjk.ts'
import { meetWords, windowsOf } from './meet-words.ts'
import type { Meeting } from './meeting.ts'
import { couldNameNobody, gluedForms, nameForm, namesNobody, tellingWords, type NameForm } from './name-form.ts'
import { wholeKey, type IndexedName, type NamesIndex } from './names-index.ts'
import { listedWords, pairWords } from './pair-words.ts'
import { splitWords, type SplitText } from './split-words.ts'

/** The version of the matcher: a receipt names it. */
export const SCREENING = 2

/** The name that was met, and how we know it. */
export type MetName = Pick<KnownName, 'name' | 'kind' | 'source' | 'confidence'>

/** A listing that a written name meets, by which of its names, and why. */
export type MetListing = Listing & { met: MetName; because: readonly Because[] }

/** Listings of a name and of names near to it; none where the text names nobody. */
export type Screened = { nobody: boolean; equal: MetListing[]; near: MetListing[] }

const STRANGER: Screened = { nobody: false, equal: [], near: [] }
const NOBODY: Screened = { nobody: true, equal: [], near: [] }

/** As alike as names can be. */
const EQUAL = 100

/** Parties that are alike by so much less than the one that is most are left out. */
const MARGIN = 8

/** What a name of a party in a stated country meets on the lists. */
export function screenName(index: NamesIndex, name: string, country: string | undefined): Screened {
  const split = splitWords(name)
  const candidates = candidatesOf(index, split)
  if (candidates.size === 0 && !couldNameNobody(split.words)) return STRANGER
  const form = nameForm(split)
  if (namesNobody(form)) return NOBODY
  const equal = equalName(index, form)
  const equalTo = equal === undefined ? [] : [{ name: equal, alike: EQUAL, because: new Set<Because>() }]
  const nearby = nearestOf([...equalTo, ...meetingsOf(index, candidates, form, country)])
  const screened: Screened = { nobody: false, equal: [], near: [] }
  for (const meeting of nearby) {
    for (const listing of index.parties[meeting.name.party]?.listings ?? []) {
      const elsewhere = country !== undefined && listing.countries.length > 0 && !listing.countries.includes(country)
      const met = metListing(listing, meeting, form, split, elsewhere)
      if (meeting.name === equal && !elsewhere) screened.equal.push(met)
      else screened.near.push(met)
    }
  }
  const order = (a: MetListing, b: MetListing): number =>
    compareText(a.instrument, b.instrument) || compareText(a.name, b.name)
  return { nobody: false, equal: screened.equal.sort(order), near: screened.near.sort(order) }
}

/** The name that decides and is the whole of what was written, its legal form included. */
function equalName({ whole }: NamesIndex, form: NameForm): IndexedName | undefined {
  for (const reading of [form, ...gluedForms(form)]) {
    const found = whole.get(wholeKey(reading))?.find(({ known }) => known.decides)
    if (found !== undefined) return found
  }
  return undefined
}

function meetingsOf(
  { parties }: NamesIndex,
  candidates: ReadonlySet<IndexedName>,
  form: NameForm,
  country: string | undefined,
): Meeting[] {
  const meetings: Meeting[] = []
  const windows = windowsOf(form)
  for (const name of candidates) {
    if (!isTelling(name) && !isOf(parties[name.party], country)) continue
    const meeting = name.cjk === '' ? meetWords(name, windows) : meetCjk(name, form)
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
  elsewhere: boolean,
): MetListing {
  const { known } = name
  const because = new Set(found)
  if (lookAlike) because.add('look-alike')
  if (script || (name.cjk !== '' && known.kind !== 'printed')) because.add('script')
  if (!because.has('part-of-name') && name.form.form !== form.form) because.add('legal-form')
  const ofKind = KIND_REASONS[known.kind]
  if (ofKind !== undefined) because.add(ofKind)
  if (elsewhere) because.add('country')
  if (because.size === 0 && known.kind !== 'printed')
    for (const one of printedOtherwise(listing, form)) because.add(one)
  const { kind, source, confidence } = known
  return { ...listing, met: { name: known.name, kind, source, confidence }, because: inOrder(because) }
}

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
}

/** How the name that a notice prints differs from an official one that was written. */
function printedOtherwise({ name }: Listing, form: NameForm): Because[] {
  const printed = nameForm(splitWords(name))
  const { because } = pairWords(listedWords(tellingWords(printed.words).map(({ word }) => word)), form.words, 2)
  if (printed.form !== form.form) because.add('legal-form')
  return because.size === 0 ? ['spelling'] : [...because]
}
