import type { Reason } from '../reason.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { Columns, Stated } from '../profile/profile.ts'

/** A verdict; `set-aside`: declared to hold no rare earths; `refused`: the line still has to be corrected. */
export type Outcome = Verdict | 'set-aside' | 'refused'

/** A possible answer to a question over lines. */
export type ListOption = {
  readonly as: Stated['as']
  /** Facts that this answer states for every line of the group; of a cell or a column, how it is read. */
  readonly states: Columns
  /** How many lines get which outcome by this answer. */
  readonly leadsTo: Readonly<Partial<Record<Outcome, number>>>
}

/** One question for all the lines that it decides. */
export type ListQuestion = {
  /** The same for the same question about the same goods. */
  readonly id: string
  /**
   * `proposal`: whether the good is what its words say. `set-aside`: whether it is something else, without rare earths.
   * `fact`: a fact that is open. `convention`: how a column writes its values. `cell`: what one text means.
   */
  readonly kind: 'proposal' | 'set-aside' | 'fact' | 'convention' | 'cell'
  /** The field that is asked about, by its dotted name; `product` where a proposal states several. */
  readonly path: string
  /** What the engine asks, in the language of its answers; null where the question is one of intake. */
  readonly text: string | null
  /** Why a cell says no single value; null for other questions. */
  readonly why: Reason | null
  /** Words of the goods that led to the question; at most twelve. */
  readonly because: readonly string[]
  /** What all its lines share; null where they differ. */
  readonly shared: {
    readonly heading: string | null
    readonly grade: string | null
    readonly supplier: string | null
    readonly parties: string | null
    /** Header of the column and text of the cell that are asked about. */
    readonly header: string | null
    readonly cell: string | null
  }
  /** Descriptions of its lines, the commonest first, at most twelve; for checking that they belong together. */
  readonly descriptions: readonly string[]
  readonly lines: readonly number[]
  readonly kilograms: number
  /** Amounts of money by currency. */
  readonly values: Readonly<Record<string, number>>
  readonly options: readonly ListOption[]
}
