/** Matches a stated name with listed parties: equal by an identifying name, or near by the engine's own matches. */
import { screenParty } from 'ytterby'
import { decidedNames } from '../extract/decided-names.ts'
import type { SourceListing } from '../extract/extract.ts'
import { listings } from '../extract/names.ts'
import { noticeId } from '../extract/notice-id.ts'
import { parties, partyNames } from '../extract/party-names.ts'
import { simplified } from '../extract/simplified.ts'
import { ALSO_LISTED } from '../extract/source-differences.ts'
import type { Party } from './inquiry.ts'
import type { When } from './states.ts'

/** An import ban, which does not affect exports from China. */
const IMPORT_BANS = ['UEL 6/2025']

/** The notices, one for each party that they list. */
const counted: readonly SourceListing[] = listings
  .filter(({ notice }) => !IMPORT_BANS.includes(notice))
  .flatMap((listing) => listing.names.map((party) => ({ ...listing, names: [party] })))

/** Legal forms in full and abbreviated, so that both give the same letters, even joined to the name. */
const SHORT_FORMS = new Map([
  ['corporation', 'corp'],
  ['incorporated', 'inc'],
  ['limited', 'ltd'],
  ['company', 'co'],
  ['aktiengesellschaft', 'ag'],
])

/** Legal forms that can be before or after a name. */
const MOVABLE_FORMS = ['株式会社', 'uab']

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')

/** Folds case, accents, width, spacing, punctuation, variants of Han characters and the most common legal forms. */
function folded(name: string): string {
  const text = withoutAccents(simplified(name.normalize('NFKC')).toLowerCase())
    .replaceAll('&', ' and ')
    .replace('l.p.', 'limited partnership')
  const letters = (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join('')
    .replace(/spolsro$/u, 'sro')
  const form = MOVABLE_FORMS.find((one) => letters.startsWith(one)) ?? ''
  return letters.slice(form.length) + form
}

/** A listing, and the country that its notice states for the party. */
type NameListing = { listing: SourceListing; country: string | undefined }

/** One organisation: its listings, its identifying names, and the names that other organisations have too. */
type Organisation = { places: NameListing[]; names: Set<string>; ambiguous: Set<string> }

const organisations = new Map<string, Organisation>()

/** The organisation that some notice lists under this name. */
function organisationOf(listed: string): Organisation {
  const party = parties.find(
    (one) => ALSO_LISTED[one.listed] === listed || one.listings.some(({ name }) => name === listed),
  )
  const id = party?.listed ?? listed
  const held = organisations.get(id) ?? { places: [], names: new Set(), ambiguous: new Set() }
  organisations.set(id, held)
  return held
}

for (const listing of counted) {
  for (const { name, nameZh = '', printed = [], ambiguous = [], country } of listing.names) {
    const { places, names, ambiguous: shared } = organisationOf(name)
    for (const one of ambiguous) shared.add(one)
    places.push({ listing, country })
    // A long form or an abbreviation follows the name in brackets.
    for (const one of [name, ...name.split(/[()]/), nameZh, ...printed]) if (one.trim() !== '') names.add(folded(one))
  }
}

/** Apart from printed names, only verified legal or official names that no other party has are identifying. */
const deciding = decidedNames.filter(
  ({ confidence, kind, ambiguous, alsoGroup }) =>
    confidence === 'verified' && (kind === 'legal' || kind === 'english') && ambiguous !== true && alsoGroup !== true,
)
for (const { party, name } of deciding) organisations.get(party)?.names.add(folded(name))
for (const { party, name, ambiguous } of partyNames)
  if (ambiguous === true) organisations.get(party)?.ambiguous.add(name)

/** Organisations by their identifying names. */
const bearers = new Map<string, Organisation[]>()
for (const organisation of organisations.values())
  for (const name of organisation.names) bearers.set(name, [...(bearers.get(name) ?? []), organisation])

/** Every listing of the parties with this name, except for listings with a country other than the stated one. */
export function listingsOf({ name = '', country }: Party): SourceListing[] {
  const written = folded(name)
  const borne = (bearers.get(written) ?? []).flatMap(({ places }) => places)
  return borne
    .filter((one) => country === undefined || one.country === undefined || one.country === country)
    .map(({ listing }) => listing)
}

/** A listing that a name is near, and the facts that a clearance must state. */
export type NearMatch = { listing: SourceListing; listed: string; notice: string; met: string }

/**
 * Listings that a name is near, without those in notices with an equal match, without cleared ones, and without countermeasures
 * against a party that it meets by an ambiguous name.
 */
export function nearMatches(party: Party, when: When): NearMatch[] {
  if (party.name === undefined) return []
  const equal = listingsOf(party)
  const { country, cleared = [] } = party
  return screenParty(party.name, { ...when, ...(country === undefined ? {} : { country }) }).flatMap((match) => {
    const inNotice = counted.filter(({ notice }) => noticeId(notice) === match.instrument)
    const listing = inNotice.find(({ names }) => names.some(({ name }) => name === match.name)) ?? inNotice[0]
    const isCleared = cleared.some(
      ({ listed, notice, met, on, until = '9999' }) =>
        listed === match.name &&
        notice === match.instrument &&
        met === match.met.name &&
        on <= when.asOf &&
        when.asOf < until,
    )
    if (match.match === 'equal' || listing === undefined || isCleared) return []
    if (equal.some(({ notice }) => notice === listing.notice)) return []
    return listing.list === 'countermeasure' && organisationOf(match.name).ambiguous.has(match.met.name)
      ? []
      : [{ listing, listed: match.name, notice: match.instrument, met: match.met.name }]
  })
}
