import type { Assessment } from '../../schema/assessment.ts'
import { memoizeByEra, type DatedLaw } from '../law/era.ts'
import { table } from '../law/table.ts'
import { LANGS } from '../../locales/langs.ts'
import type { InquiryCase } from './case.ts'
import { cite, citingPart, citingTable, take, sortedUnique, type CitingPart } from './cited.ts'
import { holdsOn, isPublished, type DatedRule } from './dated-rules.ts'
import { langAt, langIndex, say } from './say.ts'

type Statutory = Assessment['review']['statutory']
type Rule = NonNullable<Statutory['rules']>[number]

/** The facts that the statutory limit depends on. */
type Facts = {
  /** Why no dual-use licence can be applied for; null if one can. */
  barredBy: string | null
  /** Another licence can be applied for, for which no limit was read. */
  another: boolean
  /** The watch-list status of the deal is open. */
  watchListOpen: boolean
}

/** A clock rule holds once the passage that sets it (its first citation) is published. */
const isSet = (dated: DatedLaw, { from, citations }: DatedRule): boolean =>
  holdsOn(dated, { from, citations: citations.slice(0, 1) })

/** What the law says about the duration of a dual-use licence review. */
export function statutoryReviewOf(inquiryCase: InquiryCase, { barredBy, another, watchListOpen }: Facts): Statutory {
  const { ruleset, evaluation } = inquiryCase
  const { statutory } = ruleset.data
  const because = barredBy === null ? limitReasons(inquiryCase) : [barredBy, ...(another ? ['no-limit-read'] : [])]
  const { notCounted, completenessNoticeWorkingDays, deliveryWorkingDays } = fixedParts(ruleset).at(0)
  const review: Statutory = {
    limitWorkingDays: because.length === 0 ? statutory.limitWorkingDays : null,
    startsAt: 'acceptance',
    noLimitBecause: because,
    notCounted,
    completenessNoticeWorkingDays,
    deliveryWorkingDays,
    assumptions: assumptionsOf(inquiryCase, watchListOpen),
    citations: citesOf(inquiryCase, because),
  }
  if (barredBy === null) review.rules = rulesOf(inquiryCase, evaluation.deal.leavesChina)
  return review
}

/** Citations on the limit, and on why there is none. */
function citesOf(inquiryCase: InquiryCase, because: readonly string[]): string[] {
  const { citations } = inquiryCase.ruleset.data.statutory
  const reasons = because.flatMap((id) => inquiryCase.ruleset.restrictions.get(id)?.citations ?? [])
  return reasons.length === 0 && inquiryCase.era.knownAt === undefined
    ? take(inquiryCase, citesOfLimit(inquiryCase.ruleset).at(0))
    : cite(inquiryCase, ...citations, ...reasons)
}

const citesOfLimit = table(
  () => 1,
  (law): CitingPart<string[]> => {
    const cites = sortedUnique([...law.data.statutory.citations])
    return citingPart(law, cites, cites)
  },
)

/** Reasons why the limit does not apply although a dual-use licence can be applied for. */
function limitReasons(inquiryCase: InquiryCase): string[] {
  if (!isSet(inquiryCase, inquiryCase.ruleset.data.statutory)) return ['not-read']
  if (inquiryCase.statedFacts.early) return ['applied-before-the-limit']
  return inquiryCase.evaluation.onlyWatchListed ? ['watch-list'] : []
}

/** Parts that are the same in every answer. */
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

function assumptionsOf(inquiryCase: InquiryCase, watchListOpen: boolean): Statutory['assumptions'] {
  const { ruleset, lang } = inquiryCase
  const parts = assumptions(ruleset)
  const found: Statutory['assumptions'] = []
  for (const at of assumptionsIn(inquiryCase))
    if (watchListOpen || ruleset.data.statutory.assumptions[at]?.on === undefined)
      found.push(take(inquiryCase, parts.at(at * LANGS.length + langIndex(lang))))
  return found
}

/** Indexes of the assumptions whose passages were published. */
const assumptionsIn = memoizeByEra((dated) =>
  dated.ruleset.data.statutory.assumptions.flatMap((one, at) => (isPublished(dated, one.cite) ? [at] : [])),
)

const assumptions = citingTable(
  ({ data }) => data.statutory.assumptions.length * LANGS.length,
  ({ data }, key): Statutory['assumptions'][number] => {
    const one = data.statutory.assumptions[Math.floor(key / LANGS.length)]
    if (one === undefined) throw new RangeError(`No assumption ${key}`)
    return { id: one.id, text: say({ lang: langAt(key % LANGS.length) }, one.text), citations: [one.cite] }
  },
)

/** The clock rules that hold on the day. */
function rulesOf(inquiryCase: InquiryCase, leavesChina: boolean): Rule[] {
  const { ruleset, lang, era } = inquiryCase
  const parts = rules(ruleset)
  const found: Rule[] = []
  for (const at of rulesIn(inquiryCase)) {
    const { on, citations = [] } = ruleset.data.statutory.rules[at] ?? {}
    if (!leavesChina && on !== undefined) continue
    const part = parts.at(at * LANGS.length + langIndex(lang))
    const isWhole = era.knownAt === undefined || citations.every((id) => isPublished(inquiryCase, id))
    found.push(isWhole ? take(inquiryCase, part) : { ...part.part, citations: cite(inquiryCase, ...citations) })
  }
  return found
}

/** Indexes of the clock rules that hold. */
const rulesIn = memoizeByEra((dated) =>
  dated.ruleset.data.statutory.rules.flatMap((rule, at) => (isSet(dated, rule) ? [at] : [])),
)

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
      citations: sortedUnique([...citations]),
    }
  },
)
