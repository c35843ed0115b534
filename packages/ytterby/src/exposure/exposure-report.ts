import type { Lang } from '../locales/langs.ts'
import type { Citation } from '../schema/assessment.ts'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import type { ReferenceData } from '../schema/reference.ts'
import type { Counted } from './counted.ts'
import type { EuTargets } from './eu-targets.ts'
import type { LineRef, ListGap } from './list-gaps.ts'
import type { Statement } from './statements.ts'
import type { Sums } from './tally.ts'

/** A line that was not answered, with what to do. Pointers go from the line: `/inquiry/product/form`, `/value/currency`. */
export type RefusedLine = LineRef & { issues: readonly (Omit<InquiryIssue, 'code'> & { readonly code: string })[] }

/** What a list of goods is exposed to. Plain JSON; every array in a stated order. */
export type Exposure = {
  schema: 'exposure/1'
  lang: Lang
  ruleset: { version: string; digest: string; knownThrough: string }
  /** The days that the answered lines were asked of; null where none was answered. */
  asOf: { first: string; last: string } | null
  /** Quantities and values are stated to be those of a year. */
  period: 'year' | null
  /** Answered and refused lines add up to those given. */
  lines: { given: number; answered: number; refused: number }
  /** Sums of the answered lines. Nothing is converted between currencies. */
  totals: Sums
  groupings: Counted
  framework: Statement[]
  eu: EuTargets | null
  /** What the list does not say. */
  gaps: ListGap[]
  /** Every line that was not answered, by number. */
  refused: RefusedLine[]
  /** What `groupings` cite: law and the framework’s tiers. */
  citations: Record<string, Citation>
  /** What `framework` and `eu` rest on. */
  sources: ReferenceData['sources']
}
