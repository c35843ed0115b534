import { wordOf, type Lang } from 'ytterby'
import { lawAddress, slug } from 'ytterby/law-address'
import { law, nameOf, stateText } from './data.ts'
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
export const listingsOf = (list: string): readonly Listing[] =>
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
  const say = sayIn(lang)
  const parties = groupBy(listingsOf(list), ({ name }) => slug(name))
  return {
    path: lawAddress.list(list),
    title: wordOf(list, lang),
    lines: [
      say('onLists', { count: parties.size }),
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
    [
      `**${plain(name)}**`,
      ...(nameZh === undefined ? [] : [plain(nameZh)]),
      ...(country === null ? [] : [country]),
    ].join(' · '),
    ...notices,
    ...(others.length === 0
      ? []
      : [`${sayIn(lang)('otherNames')}${sayIn(lang)('colon')}${plain(others.join(sayIn(lang)('semicolon')))}`]),
  ].join('<br>')
}

/** The state of a listing: that of its limb, unless an instrument has removed the name. */
function partyState(name: string, limb: string, lang: Lang): string {
  const removal = law.instruments
    .flatMap(({ effects }) => effects)
    .find((effect) => effect.type === 'delist' && effect.limb === limb && effect.names.includes(name))
  return removal?.type === 'delist' ? `${wordOf('delist', lang)} ${removal.from}` : stateText(limb, lang)
}

const otherNames = (name: string): readonly string[] =>
  (law.partyNames ?? [])
    .filter(({ listed }) => listed.includes(name))
    .flatMap(({ names }) => names.map((one) => one.name))
