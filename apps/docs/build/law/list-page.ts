import { wordOf, type Lang } from 'ytterby'
import { lawAddress, slug } from 'ytterby/law-address'
import { DAY, law, lifeOf, nameOf, statesText } from './data.ts'
import { groupBy } from './group-by.ts'
import { lawLink, place, plain, type LawPage } from './markdown.ts'
import { sayIn } from './words.ts'

type Listing = {
  readonly name: string
  readonly nameZh: string | undefined
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly from: string
  readonly limb: string
  readonly instrument: (typeof law.instruments)[number]
}

/** The listings of a list, in the order of the names. */
const listingsOf = (list: string): readonly Listing[] =>
  law.instruments
    .flatMap((instrument) =>
      instrument.effects.flatMap((effect) =>
        effect.type === 'list' && effect.list === list
          ? effect.parties.map(({ name, nameZh, aliases = [], country = effect.country }) => ({
              name,
              nameZh,
              aliases,
              country: country ?? null,
              from: effect.from,
              limb: effect.limb,
              instrument,
            }))
          : [],
      ),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** The page of a list: each party with its names, its notices and their days. */
export function listPage(list: string, lang: Lang): LawPage {
  const parties = groupBy(listingsOf(list), ({ name }) => slug(name))
  return {
    path: lawAddress.list(list),
    title: wordOf(list, lang),
    lines: [
      countsText(list, lang),
      '',
      ...[...parties].map(([id, listings]) => `- ${place(id)}${partyText(listings, lang)}`),
    ],
  }
}

/** A party in a line: its names, and each notice with its day and state. */
function partyText(listings: readonly Listing[], lang: Lang): string {
  const [{ name, nameZh, country } = { name: '', nameZh: undefined, country: null }] = listings
  const others = [...new Set([...listings.flatMap(({ aliases }) => aliases), ...otherNames(name)])]
  const notices = listings.map(
    ({ instrument, from, limb }) =>
      `${lawLink(nameOf(instrument, lang), lawAddress.instrument(instrument.id), lang)}${sayIn(lang)('comma')}${from}${sayIn(lang)('colon')}${partyState(name, limb, lang)}`,
  )
  return [
    [`**${plain(name)}**`, ...(nameZh === undefined ? [] : [plain(nameZh)]), countryOf(name, country, lang)].join(
      ' · ',
    ),
    ...notices,
    ...(others.length === 0
      ? []
      : [`${sayIn(lang)('otherNames')}${sayIn(lang)('colon')}${plain(others.join(sayIn(lang)('semicolon')))}`]),
  ].join('<br>')
}

/** The states of a party in the order of what they mean for it: one listing in force is enough. */
const STATES = ['in-force', 'unsettled', 'suspended', 'not-yet-in-force', 'revoked'] as const

/** How many parties of a list are in each state, on the day of the pages and on each later day that is known to change it. */
export function countsText(list: string, lang: Lang): string {
  const say = sayIn(lang)
  const parties = [...groupBy(listingsOf(list), ({ name }) => slug(name)).values()]
  const later = parties.flatMap((listings) => listings.flatMap(({ limb }) => lifeOf(limb).map(({ from }) => from)))
  const days = [DAY, ...[...new Set(later)].filter((day) => day > DAY).sort()]
  const counts = days.map((day) => {
    const states = parties.map((listings) => {
      const own = new Set(listings.map((listing) => listingState(listing, day)))
      return STATES.find((state) => own.has(state))
    })
    return say('statesThen', {
      day,
      counts: STATES.flatMap((state) => {
        const count = states.filter((one) => one === state).length
        return count === 0 ? [] : [say('stateCount', { count, state: wordOf(state, lang) })]
      }).join(say('comma')),
    })
  })
  return say('onLists', { count: parties.length }) + say('colon') + counts.join(say('semicolon'))
}

/** The state of a listing on a day: that of its limb, unless an instrument has removed the name. */
function listingState({ name, limb }: Listing, day: string): string | undefined {
  const removal = removalOf(name, limb)
  return removal !== undefined && removal.from <= day
    ? 'revoked'
    : lifeOf(limb).findLast(({ from }) => from <= day)?.state
}

/** The country of a party; where the notice names only the European Union, that of its names, and what the notice says. */
export function countryOf(name: string, ofNotice: string | null | undefined, lang: Lang): string {
  if (ofNotice !== 'EU') return ofNotice ?? '–'
  const known = (law.partyNames ?? []).find(({ listed }) => listed.includes(name))?.country
  return known === undefined ? sayIn(lang)('onlyEu') : known + sayIn(lang)('aside', { text: sayIn(lang)('noticeEu') })
}

/** The state of a listing: that of its limb, unless an instrument has removed the name. */
function partyState(name: string, limb: string, lang: Lang): string {
  const removal = removalOf(name, limb)
  return removal === undefined ? statesText(limb, lang) : `${wordOf('delist', lang)} ${removal.from}`
}

/** The effect that removed a name from a limb. */
const removalOf = (name: string, limb: string) =>
  law.instruments
    .flatMap(({ effects }) => effects)
    .flatMap((effect) => (effect.type === 'delist' ? [effect] : []))
    .find((effect) => effect.limb === limb && effect.names.includes(name))

const otherNames = (name: string): readonly string[] =>
  (law.partyNames ?? [])
    .filter(({ listed }) => listed.includes(name))
    .flatMap(({ names }) => names.map((one) => one.name))
