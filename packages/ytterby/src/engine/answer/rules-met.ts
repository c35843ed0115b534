import type { Circumstances } from '../deal/circumstances.ts'
import type { Bar } from '../law/rules.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import { stateOf, type ScreenedParty } from '../deal/parties.ts'
import { PARTY_LISTS, type State, type PartyList } from '../../schema/permit-kind.ts'
import type { GoodOutcome } from '../good/good-outcome.ts'
import { DUAL_USE, levelIn } from '../law/good-class.ts'

export type Outcome = 'holds' | 'fails' | 'unknown'

/** A country rule and whether its circumstances are met. */
export type MetBar = { bar: Bar; outcome: Outcome; state: State }

/** Country rules that are in some state on the day, judged by the stated circumstances. */
export function metBars({ era, deal }: Circumstances): MetBar[] {
  const { endUse, endUser } = deal
  return era.rules.bars.flatMap((bar) => {
    const state = era.stateOf(bar.effect.limb)
    if (state === null) return []
    const country = bar.effect.militaryOf
    const place: Outcome =
      deal.place === country || endUser.place === country ? 'holds' : deal.place === undefined ? 'unknown' : 'fails'
    const use = endUse?.kind
    const user = endUser.kind
    const military: Outcome =
      use === 'military' || user === 'military'
        ? 'holds'
        : use === undefined || user === undefined
          ? 'unknown'
          : 'fails'
    const circumstances = all(place, military)
    const outcome =
      state.state === 'in-force' ? circumstances : state.state === 'unsettled' ? all(circumstances, 'unknown') : 'fails'
    return [{ bar, outcome, state: state.state }]
  })
}

const all = (a: Outcome, b: Outcome): Outcome =>
  a === 'fails' || b === 'fails' ? 'fails' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'holds'

/** One list of parties and whether a party of the deal stands on it. */
export type MetList = { list: PartyList; outcome: Outcome; listings: MetOnList[] }

/** A listing that a party of the deal meets. */
type MetOnList = { party: ScreenedParty['path']; match: 'equal' | 'near'; listing: MetListing; state: State }

/** The three lists, judged by the screened parties. */
export const metLists = ({ era, parties }: Circumstances): MetList[] =>
  PARTY_LISTS.map((list) => {
    const listings = parties
      .filter(({ equal, near }) => equal.length + near.length > 0)
      .flatMap(({ path, equal, near }) => [
        ...equal.map((listing) => ({ party: path, match: 'equal' as const, listing })),
        ...near.map((listing) => ({ party: path, match: 'near' as const, listing })),
      ])
      .flatMap((one): MetOnList[] => {
        const state = one.listing.list === list ? stateOf(era, one.listing) : null
        return state === null ? [] : [{ ...one, state }]
      })
    const outcomes = parties.map((party): Outcome => {
      const on = party.options.map((option) =>
        list === 'control-list'
          ? option.control
          : list === 'watch-list'
            ? option.watch
              ? 2
              : 0
            : option.unreliableIfLicensed
              ? 1
              : option.unreliable,
      )
      if (on.every((level) => level === 2)) return 'holds'
      return on.every((level) => level === 0) ? 'fails' : 'unknown'
    })
    const outcome: Outcome = outcomes.includes('holds') ? 'holds' : outcomes.includes('unknown') ? 'unknown' : 'fails'
    return { list, outcome, listings }
  })

/** Some class of the good is under a dual-use entry. */
export const underEntry = ({ classes }: GoodOutcome): boolean => classes.some((good) => levelIn(good, DUAL_USE) > 0)
