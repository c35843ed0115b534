import { type PartyMatch, matchWords } from 'ytterby'
import { matchKey } from '../clearances/review-file.ts'
import type { Row } from '../clearances/table.ts'
import type { ScreeningLine, AskedName } from './asked-name.ts'
import { emptyCount, type ScreeningCount } from './count.ts'
import type { ScreenOutput } from './output.ts'
import { screenName, type Screened, type Screening } from './screen-name.ts'

/** Screens names one by one, counts the results, and collects the undecided matches. */
export type Screener = {
  /** The text to write for a name, or for a line without one. */
  readonly answer: (asked: ScreeningLine) => string
  readonly count: ScreeningCount
  /** Near matches to decide about, as rows of a review. */
  readonly open: readonly Row[]
}

export function createScreener(screening: Screening, same: ReadonlySet<string>, output: ScreenOutput): Screener {
  const count = emptyCount()
  const open: Row[] = []
  const seen = new Set<string>()
  const isSame = ({ name, country = '' }: AskedName, match: PartyMatch): boolean =>
    same.has(matchKey(name, country, match))
  const countFirst = (asked: AskedName, { open: left, cleared, family }: Screened): void => {
    count.names += 1
    const near = left.filter(({ match }) => match === 'near')
    const undecided = near.filter((match) => !isSame(asked, match))
    open.push(...undecided.map((match) => reviewRow(asked, match, screening.asOf, output)))
    if (near.length < left.length) count.equal += 1
    else if (undecided.length > 0) count.near += 1
    else if (near.length > 0) count.same += 1
    else if (cleared.some(({ outcome }) => outcome === 'used')) count.cleared += 1
    else if (family.length > 0) count.family += 1
    else count.unlisted += 1
  }
  return {
    count,
    open,
    answer(asked) {
      count.lines += 1
      if ('unnamed' in asked) {
        count.unnamed += 1
        return output.unnamed(asked.line)
      }
      const found = 'issues' in asked ? asked : screenName(asked, screening)
      if ('issues' in found) {
        count.refused += 1
        return output.refused(asked, found.issues)
      }
      if ('issues' in asked) return ''
      const key = JSON.stringify([asked.name, asked.country])
      const isFirst = !seen.has(key)
      seen.add(key)
      if (isFirst) countFirst(asked, found)
      return output.screened(asked, found, { isFirst, isSame: (match) => isSame(asked, match) })
    },
  }
}

const reviewRow = ({ name, country = '' }: AskedName, match: PartyMatch, on: string, { lang }: ScreenOutput): Row => ({
  line: 0,
  cells: {
    name,
    country,
    listed: match.name,
    notice: match.instrument,
    met: match.met.name,
    because: matchWords(match, lang).why,
    on,
  },
})
