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

/** What the lines of one good come to, and every tally into which they go. */
type Good = { asOf: string; own: Tally; into: readonly Tally[] }

/** What the goods of a list have come to. */
export type CountedGoods = {
  groupings: Counted
  concerned: Concerned
  /** What the answers cite, by id. */
  cited: ReadonlyMap<string, Citation>
  /** The days that answered lines were asked of, in order. */
  days: string[]
}

/** The goods of a list, each assessed once. */
type Goods = {
  /** The good that an inquiry asks about, or why it is refused; tells before that what will be assessed, null where that is known. */
  readonly goodOf: (asked: object, place: number) => Generator<object | null, Good | RefusedLine['issues']>
  /** Adds up what was counted. */
  readonly settled: () => CountedGoods
}

/** A list of more different goods is added up from time to time, and what comes then is assessed anew: memory stays flat. */
const MOST_GOODS = 5000

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
  const settle = (): void => {
    for (const good of goods.values()) {
      if (!('own' in good)) continue
      days.add(good.asOf)
      for (const tally of good.into) countAll(tally, good.own)
    }
    goods.clear()
  }
  return {
    *goodOf(asked, place) {
      const inquiry = withoutText(asked)
      const key = inquiryKey(inquiry) ?? `line ${place}`
      const known = goods.get(key)
      yield known === undefined ? inquiry : null
      if (known === undefined && goods.size === MOST_GOODS) settle()
      const good = known ?? assessed(inquiry)
      goods.set(key, good)
      return good
    },
    settled() {
      settle()
      return { groupings: groupings(concerned.all), concerned, cited, days: [...days].sort() }
    },
  }
}
