/** Compares the names of listed parties in the law with those in the facts. */
import type { RulesetData } from 'ytterby/schema'
import { decidedNames } from './decided-names.ts'
import type { SourceParty, SourcePartyName } from './extract.ts'
import { listings } from './names.ts'
import { noticeId } from './notice-id.ts'
import { onlyPrinted, parties, partyNames } from './party-names.ts'
import { ALSO_GROUP, ALSO_LISTED, GROUP_WORDS, NO_GROUP, REGISTER, SEEN_IN_A_REGISTER } from './source-differences.ts'

/** Lines that must be equal in the extract and the law. */
type Sides = readonly [extract: string[], law: string[]]

type PartyRecord = NonNullable<RulesetData['partyNames']>[number]
type Name = Omit<SourcePartyName, 'party'>

const recordsOf = ({ partyNames: held = [] }: RulesetData): readonly PartyRecord[] => held

/** Every name of every party, with its kind, source, confidence, and whether others have it too. */
export const knownNames = (data: RulesetData): Sides => [
  decidedNames.map((one) => nameLine(one.party, one)),
  recordsOf(data).flatMap(({ listed, names }) =>
    names
      .filter((one) => !isCompiled(listed, one.name) && !isOurOwn(one))
      .map((name) => nameLine(listed[0] ?? '', name)),
  ),
]

/** Whether we made a name: the facts have none of them. */
const isOurOwn = ({ source, confidence }: PartyRecord['names'][number]): boolean =>
  source.startsWith('our own ') && confidence === 'uncertain'

/** Parties of countermeasures with the names that no notice prints. */
const compiled = listings.flatMap(({ names }) => names.filter(({ aliases = [] }) => aliases.length > 0))

/** Whether only a compilation has this name; the table of party names has other sources. */
const isCompiled = (listed: readonly string[], name: string): boolean =>
  compiled.some((one) => listed.includes(one.name) && one.aliases?.includes(name)) &&
  !decidedNames.some((one) => listed.includes(one.party) && one.name === name)

/** Names that no notice prints, and whether strangers have them too. The facts give them no kind and no confidence. */
export function compiledNames(data: RulesetData): Sides {
  const records = recordsOf(data)
  return [
    compiled.flatMap(({ name, aliases = [], ambiguous = [] }) =>
      aliases.map((alias) => `${name}|${alias}|${ambiguous.includes(alias) ? 'ambiguous' : ''}`),
    ),
    compiled.flatMap(({ name, aliases = [] }) => {
      const record = records.find(({ listed }) => listed.includes(name))
      return aliases.flatMap((alias) => {
        if (record?.listed.includes(alias) === true) return [`${name}|${alias}|`]
        const held = record?.names.find((one) => one.name === alias)
        return held === undefined ? [] : [`${name}|${alias}|${held.ambiguous === true ? 'ambiguous' : ''}`]
      })
    }),
  ]
}

const nameLine = (
  party: string,
  { name, lang, kind, source, confidence, ambiguous, alsoGroup }: Name | PartyRecord['names'][number],
): string =>
  [
    party,
    name,
    lang,
    kind,
    confidence,
    withoutRemark(source),
    ambiguous === true ? 'ambiguous' : '',
    alsoGroup === true ? 'also the group' : '',
  ].join('|')

/** Removes a remark of the facts that the law omits. */
const withoutRemark = (source: string): string => source.replace(/ \(file not recorded\)$/, '')

/** Explanations for names that do not differ. */
export function idleExplanations(): string[] {
  const idle = (
    table: Readonly<Record<string, readonly string[]>>,
    differs: (one: SourcePartyName) => boolean,
  ): string[] =>
    Object.entries(table).flatMap(([party, names]) =>
      names
        .filter((name) => !partyNames.some((one) => one.party === party && one.name === name && differs(one)))
        .map((name) => `${party}|${name}`),
    )
  return [
    ...idle(SEEN_IN_A_REGISTER, ({ source, confidence }) => source === REGISTER && confidence === 'verified'),
    ...idle(ALSO_GROUP, ({ alsoGroup }) => alsoGroup !== true),
  ]
}

/** For each organisation: its listings, its country, its parent organisations, and its group. */
export function partyRecords(data: RulesetData): Sides {
  const groups = new Map(parties.map((party) => [party.listed, party.group]))
  const held = new Set(recordsOf(data).flatMap(({ listed }) => listed))
  // A party of which the notices say everything needs a record only if it has other names, and so does a party of countermeasures
  // alone: the facts give some of them no country.
  const needsRecord = (party: SourceParty): boolean =>
    party.listings.some(
      ({ list, name }) => held.has(name) || (list !== 'countermeasure' && !onlyPrinted.includes(party)),
    )
  const hasNoCountry = ({ listed }: PartyRecord): boolean => listed.every((name) => UNPLACED.has(name))
  return [
    parties
      .filter(needsRecord)
      .map((party) =>
        [
          ...sorted(party.listings.map(({ name }) => name).concat(ALSO_LISTED[party.listed] ?? [])),
          party.country,
          `unit of ${party.unitOf?.join(' and ') ?? 'nothing'}`,
          `group ${namesAGroup(party) ? party.group : 'none'}`,
        ].join('|'),
      ),
    recordsOf(data)
      .filter((record) => !hasNoCountry(record))
      .map(({ listed, country, unitOf, group }) =>
        [
          ...sorted(listed),
          country,
          `unit of ${unitOf?.join(' and ') ?? 'nothing'}`,
          `group ${group === undefined ? 'none' : inWordsOf(groups.get(listed[0] ?? ''), group.names)}`,
        ].join('|'),
      ),
  ]
}

/** Listed organisations whose country the facts do not state. */
const UNPLACED: ReadonlySet<string> = new Set(
  listings.flatMap(({ list, names }) =>
    list === 'countermeasure' ? names.flatMap(({ name, country }) => (country === undefined ? [name] : [])) : [],
  ),
)

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** Whether the law names a group: not if the facts name the party itself, or something that is not an organisation. */
const namesAGroup = ({ group = '', relation = '' }: SourceParty): boolean =>
  group !== '' && !/^(?:itself|listed company)/.test(relation) && !NO_GROUP.includes(group)

/** The text of the facts if it consists of these names; otherwise the names. */
function inWordsOf(text: string | undefined, names: readonly string[]): string {
  let rest = text ?? ''
  // Longest first, because one name can contain another.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(name)) return names.join(' and ')
    rest = rest.replace(name, '')
  }
  for (const words of GROUP_WORDS) rest = rest.replace(words, '')
  return text !== undefined && !/[\p{L}\p{N}]/u.test(rest) ? text : names.join(' and ')
}

/** Every listing of every organisation. */
export const partyListings = ({ instruments }: RulesetData): Sides => [
  [
    ...parties.flatMap(({ listings: own }) => own.map(({ instrument, list, name }) => `${instrument}|${list}|${name}`)),
    ...listings.flatMap(({ notice, list, names }) =>
      list === 'countermeasure' ? names.map(({ name }) => `${noticeId(notice)}|${list}|${name}`) : [],
    ),
  ],
  instruments.flatMap(({ id, effects }) =>
    effects.flatMap((effect) => {
      return effect.type === 'list' ? effect.parties.map(({ name }) => `${id}|${effect.list}|${name}`) : []
    }),
  ),
]
