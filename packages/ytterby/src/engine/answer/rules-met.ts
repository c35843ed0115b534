import type { Circumstances } from '../deal/circumstances.ts'
import type { Bar } from '../law/rules.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import { stateOf, type PartyOption, type ScreenedParty } from '../deal/parties.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { memoizeByEra, type Era } from '../law/era.ts'
import type { Level } from '../law/level.ts'
import { PARTY_LISTS, type State, type PartyList } from '../../schema/permit-kind.ts'
import type { GoodOutcome } from '../good/good-outcome.ts'
import { DUAL_USE, levelOfGood } from '../law/good-class.ts'

export type RuleOutcome = 'holds' | 'fails' | 'unknown'

/** A country rule, whether its circumstances are met, and whether the goods or their user can be there. */
export type MetBar = { bar: Bar; outcome: RuleOutcome; state: State; isThere: boolean }

/** Country rules whose state is known on the day. */
const barStatesIn = memoizeByEra(({ era }) =>
  era.rules.bars.flatMap((bar) => {
    const state = era.stateOf(bar.effect.limb)
    return state === null ? [] : [{ bar, state: state.state }]
  }),
)

/** The country rules, judged by the stated circumstances. */
export function metBars(ruleset: CompiledRuleset, { era, deal }: Circumstances): MetBar[] {
  const { endUse, endUser } = deal
  const use = endUse?.kind
  const user = endUser.kind
  const military: RuleOutcome =
    use === 'military' || user === 'military' ? 'holds' : use === undefined || user === undefined ? 'unknown' : 'fails'
  return barStatesIn({ ruleset, era }).map(({ bar, state }) => {
    const country = bar.effect.militaryOf
    const placeOutcome: RuleOutcome =
      deal.place === country || endUser.place === country ? 'holds' : deal.place === undefined ? 'unknown' : 'fails'
    const circumstances = all(placeOutcome, military)
    const outcome =
      state === 'in-force' ? circumstances : state === 'unsettled' ? all(circumstances, 'unknown') : 'fails'
    return { bar, outcome, state, isThere: placeOutcome !== 'fails' }
  })
}

const all = (a: RuleOutcome, b: RuleOutcome): RuleOutcome =>
  a === 'fails' || b === 'fails' ? 'fails' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'holds'

/** A party list, and whether a party of the deal is on it. */
export type MetList = { list: PartyList; outcome: RuleOutcome; listings: MetOnList[] }

/** A listing that a party of the deal matches. */
type MetOnList = { party: ScreenedParty['path']; match: 'equal' | 'near'; listing: MetListing; state: State }

/** The lists, judged by the screened parties. */
export const metLists = ({ era, parties }: Circumstances): MetList[] =>
  PARTY_LISTS.map((list) => ({ list, outcome: outcomeOfList(list, parties), listings: listingsOf(era, list, parties) }))

/** The listings on a list that parties match, if their notices were known. */
function listingsOf(era: Era, list: PartyList, parties: readonly ScreenedParty[]): MetOnList[] {
  const listings: MetOnList[] = []
  const add = (party: ScreenedParty['path'], match: MetOnList['match'], listing: MetListing): void => {
    const state = listing.list === list ? stateOf(era, listing) : null
    if (state !== null) listings.push({ party, match, listing, state })
  }
  for (const { path, equal, near } of parties) {
    for (const listing of equal) add(path, 'equal', listing)
    for (const listing of near) add(path, 'near', listing)
  }
  return listings
}

/** Whether a party is on a list: certainly, possibly or not. */
function outcomeOfList(list: PartyList, parties: readonly ScreenedParty[]): RuleOutcome {
  let outcome: RuleOutcome = 'fails'
  for (const { options } of parties) {
    if (options.every((option) => levelOn(list, option) === 2)) return 'holds'
    if (options.some((option) => levelOn(list, option) !== 0)) outcome = 'unknown'
  }
  return outcome
}

/** How far a party is on a list in one of its possible statuses. */
export function levelOn(list: PartyList, option: PartyOption): Level {
  if (option.list !== null) return option.list === list ? 1 : 0
  switch (list) {
    case 'control-list':
      return option.control
    case 'watch-list':
      return option.watch ? 2 : 0
    case 'unreliable-entity':
      return option.unreliable
    case 'countermeasure':
      return option.countermeasure
  }
}

/** Whether some class of the good is under a dual-use entry. */
export const underEntry = ({ classes }: GoodOutcome): boolean => classes.some((good) => levelOfGood(good, DUAL_USE) > 0)
