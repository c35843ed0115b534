import type { Assessment } from '../../schema/assessment.ts'
import { LANGS } from '../../locales/langs.ts'
import type { InquiryCase } from './case.ts'
import { citingTable, take } from './cited.ts'
import { isReported } from './dated-rules.ts'
import { langAt, langIndex, say } from './say.ts'

type Observed = Assessment['review']['observed']

/** What applicants report, if a licence can be applied for: general reports and those on the destination. */
export function observedReviewOf(inquiryCase: InquiryCase): Observed {
  const { ruleset, lang, evaluation, dualUseAskable } = inquiryCase
  if (!dualUseAskable) return []
  const { place } = evaluation.deal
  const parts = reports(ruleset)
  return ruleset.data.observed.flatMap((report, at) => {
    const isOfPlace = report.destination === undefined || place === undefined || report.destination === place
    if (!isOfPlace || !isReported(inquiryCase, report)) return []
    return [take(inquiryCase, parts.at(at * LANGS.length + langIndex(lang)))]
  })
}

const reports = citingTable(
  ({ data }) => data.observed.length * LANGS.length,
  ({ data }, key): Observed[number] => {
    const report = data.observed[Math.floor(key / LANGS.length)]
    if (report === undefined) throw new RangeError(`No report ${key}`)
    const { period, population, metric, value, cite } = report
    const scope = { lang: langAt(key % LANGS.length) }
    return {
      period: say(scope, period),
      population: say(scope, population),
      metric: say(scope, metric),
      value: say(scope, value),
      citations: [cite],
    }
  },
)
