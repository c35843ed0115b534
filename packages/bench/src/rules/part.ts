import { currentRuleset } from 'ytterby'
import type { Plan } from '../measure.ts'
import type { Part } from '../part.ts'
import { measureFirstSight } from './first-sight.ts'
import { measureGrowth } from './growth.ts'
import { measureOwnCosts } from './own-costs.ts'
import { reportOf, type Measured } from './report.ts'
import { lawTimes, statedInquiries } from './setting.ts'
import { sideBySide, type Setting } from './side-by-side.ts'

/** How much is compared and measured. */
type Amount = {
  readonly compared: number
  readonly secondsOfComparison: number
  readonly plan: Plan
  /** Fresh rulesets for the first sight. */
  readonly rulesets: number
}

const INQUIRIES = 2_000

const FULL: Amount = {
  compared: 3_000,
  secondsOfComparison: 10,
  plan: { inquiries: INQUIRIES, rounds: 500, batchMilliseconds: 1, singles: 20_000, secondsEach: 2 },
  rulesets: 5,
}
const QUICK: Amount = {
  compared: INQUIRIES,
  secondsOfComparison: 1,
  plan: { inquiries: INQUIRIES, rounds: 100, batchMilliseconds: 1, singles: 4_000, secondsEach: 0.2 },
  rulesets: 1,
}

/** Our engine beside other JavaScript rules engines, and what its own steps cost. */
export const rules: Part = {
  title: 'Rules engines, the same rules and inquiries',
  async run({ quick, onProgress }) {
    const { compared, secondsOfComparison, plan, rulesets } = quick ? QUICK : FULL
    const all = statedInquiries(compared)
    const stated = all.slice(0, INQUIRIES)
    onProgress('our own costs')
    const own = await measureOwnCosts(stated, plan)
    onProgress('first sight')
    const firstSight = measureFirstSight(stated, rulesets)
    // Not before: a heap full of rules makes the collection of garbage dearer.
    const [ten, hundred] = [lawTimes(10), lawTimes(100)]
    const settings: Setting[] = [
      { times: 1, ruleset: currentRuleset, oneSet: true },
      { times: 10, ruleset: ten, oneSet: true },
      { times: 100, ruleset: hundred, oneSet: false },
    ]
    const sections: Measured['sections'][number][] = []
    for (const setting of settings) {
      onProgress(`side by side, the law × ${setting.times}`)
      const section = await sideBySide(setting, setting.times === 1 ? all : stated, { secondsOfComparison, plan })
      if (!section.equal) return section
      sections.push(section)
    }
    onProgress('the growing law')
    const growth = await measureGrowth(stated, { ten, hundred }, plan)
    return { equal: true, body: reportOf({ stated, sections, own, growth, firstSight }) }
  },
}
