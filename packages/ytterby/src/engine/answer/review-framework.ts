import type { Assessment } from '../../schema/assessment.ts'
import { LANGS } from '../../locales/langs.ts'
import type { InquiryCase } from './case.ts'
import { citingTable, take } from './cited.ts'
import { langAt, langIndex, say } from './say.ts'
import { SENSITIVITIES } from './sensitivity.ts'

type Framework = Assessment['review']['framework']

/** All reasons for a review without a published end; each is a bit of the key. */
const BECAUSE: readonly string[] = [...SENSITIVITIES, 'new-customer']

/** What the framework says about the stages of a review; null before the framework existed. */
export function frameworkReviewOf(inquiryCase: InquiryCase, because: readonly string[]): Framework {
  const { ruleset, era, dualUsePossible, lang } = inquiryCase
  if (era.asOf < ruleset.data.framework.from) return null
  const reasons = BECAUSE.reduce((bits, reason, at) => (because.includes(reason) ? bits | (1 << at) : bits), 0)
  return take(
    inquiryCase,
    reviews(ruleset).at((reasons * 2 + Number(dualUsePossible)) * LANGS.length + langIndex(lang)),
  )
}

/** By reasons, possibility of a dual-use licence, and language. */
const reviews = citingTable(
  () => (1 << BECAUSE.length) * 2 * LANGS.length,
  ({ data: { framework } }, key): NonNullable<Framework> => {
    const lang = langAt(key % LANGS.length)
    const rest = Math.floor(key / LANGS.length)
    const isPossible = rest % 2 === 1
    const because = BECAUSE.filter((_, at) => ((rest >> 1) & (1 << at)) !== 0)
    return {
      stages: framework.stages.map(({ id, name, days, activities, authorities }) => ({
        id,
        name: say({ lang }, name),
        days: days === null ? null : { ...days },
        activities: activities.map((activity) => say({ lang }, activity)),
        authorities: authorities.filter((one) => isPossible || !framework.dualUseAuthorities.includes(one)),
      })),
      sumDays: { ...framework.sumDays },
      standardDays: framework.standardDays,
      dayKind: 'not-stated',
      openEnded: because.length > 0,
      openEndedBecause: because,
      citations: [framework.cites.process],
    }
  },
)
