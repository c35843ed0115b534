import { currentRuleset } from 'ytterby'
import type { MeasuringPlan } from '../measure.ts'
import type { BenchPart } from '../../driver/part.ts'
import { reportOf, type RulesMeasured } from './report.ts'
import { DAY, lawTimes, streamOn } from './setting.ts'
import { sideBySide, type Setting } from './side-by-side.ts'

/** The extent of the comparison and the measurement. */
type Amount = { readonly secondsOfComparison: number; readonly plan: MeasuringPlan }

const FULL: Amount = { secondsOfComparison: 5, plan: { inquiries: 20_000, secondsEach: 2 } }
const QUICK: Amount = { secondsOfComparison: 0.5, plan: { inquiries: 6_000, secondsEach: 0.3 } }

/** Compares our engine with other JavaScript rules engines. */
export const rules: BenchPart = {
  title: 'Rules engines, the same rules and inquiries',
  async run({ quick, onProgress }) {
    const amount = quick ? QUICK : FULL
    const stated = streamOn(DAY, amount.plan.inquiries)
    const settings: (() => Setting)[] = [
      () => ({ times: 1, ruleset: currentRuleset, oneSet: true }),
      () => ({ times: 10, ruleset: lawTimes(10), oneSet: true }),
      () => ({ times: 100, ruleset: lawTimes(100), oneSet: false }),
    ]
    const sections: RulesMeasured['sections'][number][] = []
    // Each law is compiled just before it is measured, because garbage collection is slower with many rules on the heap.
    for (const settingOf of settings) {
      const setting = settingOf()
      onProgress(`comparison with the law × ${setting.times}`)
      const section = await sideBySide(setting, stated, amount)
      if (!section.equal) return { holds: false, body: section.because }
      sections.push(section)
    }
    return { holds: true, body: reportOf({ stated, sections }) }
  },
}
