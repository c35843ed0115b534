import type { DecisionView } from '../engine/write/decision.ts'
import type { RefusedLine } from '../exposure/exposure-report.ts'
import type { LineRef } from '../exposure/list-gaps.ts'
import type { Citation } from '../schema/assessment.ts'
import type { DecisionField } from './decision-fields.ts'

/** What one side answers. */
export type SideAnswer = Pick<DecisionView, 'asOf' | 'knownAt' | 'verdict' | 'possible' | 'action' | 'tier'>

/** What changes for one inquiry between two sides. */
export type Compared = {
  from: SideAnswer
  to: SideAnswer
  /** The fields of the decision view that differ; empty = nothing changes. Between two days the horizon is none of them: it moves by itself. */
  differs: DecisionField[]
  /**
   * The first day from which the answer is, without a break, that of the later side: of export between two days of export,
   * of publication between two knowledge days; between two rulesets the first day of export from which they differ up to
   * the day asked about. `null` where nothing changes, or no day of the law brings it. Where the verdict differs, it is
   * the day of that verdict.
   */
  firstDay: string | null
  /** Keys of `citations`: what begins, ends or becomes known on that day. */
  because: string[]
  citations: Record<string, Citation>
}

/** What comes back for a line of a list: what changes, or why it could not be answered. */
export type Comparison = (LineRef & Compared) | RefusedLine
