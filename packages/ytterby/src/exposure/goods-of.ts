import { assessWith } from '../engine/write/assess.ts'
import type { Lang } from '../locales/langs.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import type { Citation } from '../schema/citation.ts'
import { concernsOf, emptyConcerned, type Concerned } from './concerns.ts'
import { groupingsOf, type Counted } from './counted.ts'
import type { RefusedLine } from './exposure-schema.ts'
import { withoutUnusedText } from './unused-text.ts'
import { inquiryKey } from './inquiry-key.ts'
import { issuesWithin } from './read-line.ts'
import { countAll, emptyTally, type Tally } from './tally.ts'

/** The sums of one good's lines, and every tally to which they will be added. */
type Good = { asOf: string; own: Tally; into: readonly Tally[] }

/** The result of counting the goods of a list. */
export type CountedGoods = {
  groupings: Counted
  concerned: Concerned
  /** The citations of the answers, by id. */
  cited: ReadonlyMap<string, Citation>
  /** The days of the answered lines, sorted. */
  days: string[]
}

/** The goods of a list, each assessed once. */
type Goods = {
  /** Returns the good of an inquiry, or why it is refused. First yields the inquiry to be assessed; null if the good is cached. The answer `false` leaves it out. */
  readonly goodOf: (asked: object, place: number) => Generator<object | null, Good | RefusedLine['issues']>
  /** Adds up all counted goods. It yields null between some hundred of them. */
  readonly settled: () => Generator<null, CountedGoods>
}

/** After this many different goods the cache is added up and cleared, so that memory stays bounded. */
const MOST_GOODS = 5000
/** Goods that are added up in one step: each is part of some thirty sums. */
const SETTLED_AT_ONCE = 200

export function goodsOf(ruleset: Ruleset, lang: Lang): Goods {
  const index = indexOf(ruleset)
  const { tallies, groupings } = groupingsOf(index)
  const withoutText = withoutUnusedText(index)
  const concerned = emptyConcerned()
  const cited = new Map<string, Citation>()
  const goods = new Map<string, Good | RefusedLine['issues']>()
  const days = new Set<string>()

  const assessed = (inquiry: object): Good | RefusedLine['issues'] => {
    try {
      const answer = assessWith(ruleset, inquiry, lang)
      for (const [id, citation] of Object.entries(answer.citations)) cited.set(id, citation)
      const into = [...tallies(answer), ...concernsOf(answer).map((concern) => concerned[concern])]
      return { asOf: answer.asOf, own: emptyTally(), into }
    } catch (error) {
      return issuesWithin(error)
    }
  }
  function* settle(): Generator<null, void> {
    let settled = 0
    for (const good of goods.values()) {
      if (!('own' in good)) continue
      days.add(good.asOf)
      for (const tally of good.into) countAll(tally, good.own)
      settled += 1
      if (settled % SETTLED_AT_ONCE === 0) yield null
    }
    goods.clear()
  }
  return {
    *goodOf(asked, place) {
      const inquiry = withoutText(asked)
      const key = inquiryKey(inquiry) ?? `line ${place}`
      const known = goods.get(key)
      if (known === undefined && goods.size === MOST_GOODS) yield* settle()
      const isOnlyCounted = (yield known === undefined ? inquiry : null) === false
      const good = known ?? (isOnlyCounted ? [] : assessed(inquiry))
      goods.set(key, good)
      return good
    },
    *settled() {
      yield* settle()
      return { groupings: groupings(concerned.all), concerned, cited, days: [...days].sort() }
    },
  }
}
