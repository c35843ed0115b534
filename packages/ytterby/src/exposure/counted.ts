import type { CompiledRuleset } from '../engine/law/compile.ts'
import type { Assessment } from '../schema/assessment.ts'
import {
  byAction,
  byControlCode,
  byDestination,
  byElement,
  byGap,
  byPermit,
  byQuestion,
  byTier,
  byTurn,
  byVerdict,
  byWarning,
} from './grouping-rules.ts'
import { counterOf, type Grouping, type GroupingRule } from './grouping.ts'
import type { Tally } from './tally.ts'

type GroupingOf<Rule> = Rule extends GroupingRule<infer Facts> ? Grouping<Facts> : never

/** The groupings of a report. */
export type Counted = {
  verdict: GroupingOf<typeof byVerdict>
  action: GroupingOf<typeof byAction>
  tier: GroupingOf<typeof byTier>
  element: GroupingOf<typeof byElement>
  controlCode: GroupingOf<typeof byControlCode>
  permit: GroupingOf<typeof byPermit>
  destination: GroupingOf<typeof byDestination>
  /** Gaps: where the law, as read, does not decide. */
  gap: GroupingOf<typeof byGap>
  /** Open facts that lines depend on. */
  question: GroupingOf<typeof byQuestion>
  warning: GroupingOf<typeof byWarning>
  /** Coming days on which verdicts change. */
  horizon: GroupingOf<typeof byTurn>
}

/** Counts lines into every grouping at once. */
export function groupingsOf(ruleset: CompiledRuleset): {
  tallies: (answer: Assessment) => Tally[]
  groupings: (whole: Tally) => Counted
} {
  const counters = {
    verdict: counterOf(ruleset, byVerdict),
    action: counterOf(ruleset, byAction),
    tier: counterOf(ruleset, byTier),
    element: counterOf(ruleset, byElement),
    controlCode: counterOf(ruleset, byControlCode),
    permit: counterOf(ruleset, byPermit),
    destination: counterOf(ruleset, byDestination),
    gap: counterOf(ruleset, byGap),
    question: counterOf(ruleset, byQuestion),
    warning: counterOf(ruleset, byWarning),
    horizon: counterOf(ruleset, byTurn),
  }
  return {
    tallies: (answer) => Object.values(counters).flatMap((counter) => counter.tallies(answer)),
    groupings: (whole) => ({
      verdict: counters.verdict.grouping(whole),
      action: counters.action.grouping(whole),
      tier: counters.tier.grouping(whole),
      element: counters.element.grouping(whole),
      controlCode: counters.controlCode.grouping(whole),
      permit: counters.permit.grouping(whole),
      destination: counters.destination.grouping(whole),
      gap: counters.gap.grouping(whole),
      question: counters.question.grouping(whole),
      warning: counters.warning.grouping(whole),
      horizon: counters.horizon.grouping(whole),
    }),
  }
}
