import type { Assessment } from '../../schema/assessment.ts'
import type { Then } from '../law/era.ts'
import { table } from '../law/table.ts'
import { LANGS } from '../law/loaded-apart.ts'
import type { Case } from './case.ts'
import { cite, citingTable, take, unrepeated } from './cited.ts'
import { holdsOn, isPublished, type DatedRule } from './rules-in-time.ts'
import { langAt, langPlace, say } from './say.ts'

type Statutory = Assessment['review']['statutory']
type Rule = NonNullable<Statutory['rules']>[number]

/** Of what the limit hangs on. */
type Facts = {
  /** What bars a dual-use licence, or that none is needed; null where one can be asked for. */
  barredBy: string | null
  /** Another licence can be asked for, of which no limit was read. */
  another: boolean
  /** Some party, not every one, can be on the watch list. */
  watchListOpen: boolean
}

/** A rule of the clock holds once the passage that sets it, the first that it cites, was published. */
const isSet = (then: Then, { from, citations }: DatedRule): boolean =>
  holdsOn(then, { from, citations: citations.slice(0, 1) })

/** What the law says of how long a review of a dual-use licence takes. */
export function statutoryReviewOf(of: Case, { barredBy, another, watchListOpen }: Facts): Statutory {
  const { ruleset, evaluation } = of
  const { statutory } = ruleset.data
  const because = barredBy === null ? limitReasons(of) : [barredBy, ...(another ? ['no-limit-read'] : [])]
  const assumptions = statutory.assumptions.flatMap(({ on, cite: source }, at) =>
    (on === undefined || watchListOpen) && isPublished(of, source) ? [assumptionAt(of, at)] : [],
  )
  const fixed = fixedParts(ruleset).at(0)
  return {
    limitWorkingDays: because.length === 0 ? statutory.limitWorkingDays : null,
    startsAt: 'acceptance',
    noLimitBecause: because,
    ...fixed,
    assumptions,
    ...(barredBy === null ? { rules: rulesOf(of, evaluation.deal.leavesChina) } : {}),
    citations: cite(
      of,
      ...statutory.citations,
      ...because.flatMap((id) => ruleset.restrictions.get(id)?.citations ?? []),
    ),
  }
}

/** Why the limit does not count where a dual-use licence can be asked for. */
function limitReasons(of: Case): string[] {
  if (!isSet(of, of.ruleset.data.statutory)) return ['not-read']
  if (of.stated.early) return ['applied-before-the-limit']
  return of.evaluation.onlyWatchListed ? ['watch-list'] : []
}

/** What is the same in every answer. */
const fixedParts = table(
  () => 1,
  ({
    data: { statutory },
  }): Pick<Statutory, 'notCounted' | 'completenessNoticeWorkingDays' | 'deliveryWorkingDays'> => ({
    notCounted: [...statutory.notCounted],
    completenessNoticeWorkingDays: statutory.completenessNoticeWorkingDays,
    deliveryWorkingDays: statutory.deliveryWorkingDays,
  }),
)

const assumptionAt = (of: Case, at: number): Statutory['assumptions'][number] =>
  take(of, assumptions(of.ruleset).at(at * LANGS.length + langPlace(of.lang)))

const assumptions = citingTable(
  ({ data }) => data.statutory.assumptions.length * LANGS.length,
  ({ data }, key): Statutory['assumptions'][number] => {
    const one = data.statutory.assumptions[Math.floor(key / LANGS.length)]
    if (one === undefined) throw new RangeError(`No assumption ${key}`)
    return { id: one.id, text: say({ lang: langAt(key % LANGS.length) }, one.text), citations: [one.cite] }
  },
)

/** Rules of the clock that are set on the day. */
function rulesOf(of: Case, leavesChina: boolean): Rule[] {
  const { ruleset, lang, era } = of
  const parts = rules(ruleset)
  return ruleset.data.statutory.rules.flatMap((rule, at) => {
    if ((!leavesChina && rule.on !== undefined) || !isSet(of, rule)) return []
    const part = parts.at(at * LANGS.length + langPlace(lang))
    if (era.knownAt !== undefined && !rule.citations.every((id) => isPublished(of, id)))
      return [{ ...part.part, citations: cite(of, ...rule.citations) }]
    return [take(of, part)]
  })
}

const rules = citingTable(
  ({ data }) => data.statutory.rules.length * LANGS.length,
  ({ data }, key): Rule => {
    const rule = data.statutory.rules[Math.floor(key / LANGS.length)]
    if (rule === undefined) throw new RangeError(`No rule ${key}`)
    const { id, text, workingDays = null, citations } = rule
    return {
      id,
      text: say({ lang: langAt(key % LANGS.length) }, text),
      workingDays,
      citations: unrepeated([...citations]),
    }
  },
)
