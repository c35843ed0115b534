import type { DayOrder } from '../value/day.ts'
import type { DecimalSign } from '../value/number.ts'
import type { ColumnField } from '../table/column-fields.ts'

/** Texts of cells by the dotted names of the contract's fields: `{ 'product.form': 'ndfeb-magnet' }`. */
export type Columns = Readonly<Record<string, string>>

/** Who decided something, and on which day (YYYY-MM-DD). */
export type Author = { readonly by: string; readonly on: string }

/** How a column is read, where a person said so. It applies to the column with this header. */
export type ColumnChoice = Author & {
  readonly header: string
  readonly field?: ColumnField | undefined
  readonly decimalSign?: DecimalSign | undefined
  readonly dayOrder?: DayOrder | undefined
  /** Unit of a weight whose cell names none, such as `kg`. */
  readonly unit?: string | undefined
  /** The value of cells that have no single one, by their text. */
  readonly cells?: Columns | undefined
}

/** Facts that a person accepted or stated. `because` is the proposal or the question that led to them. */
export type Stated = Author & {
  /** `rejected`: the proposal does not apply, and nothing is stated. */
  readonly as: 'accepted' | 'rejected' | 'answered'
  readonly states: Columns
  readonly because: string
}

/** A good is known again by its material number (empty where the list has none) and its words. */
export type StatedGood = Stated & { readonly material: string; readonly words: string }
/** A deal is known again by its parties and its destination. */
export type StatedDeal = Stated & { readonly parties: string }

/**
 * Everything that a person decided about a list, as plain JSON. The next list of the same kind is read with it: a good that
 * was seen before is not asked about again, one whose words changed is.
 */
export type Profile = {
  readonly profile: 1
  readonly columns: readonly ColumnChoice[]
  readonly goods: readonly StatedGood[]
  readonly deals: readonly StatedDeal[]
}

/** The profile of a list about which nothing was answered yet. */
export const EMPTY_PROFILE: Profile = { profile: 1, columns: [], goods: [], deals: [] }
