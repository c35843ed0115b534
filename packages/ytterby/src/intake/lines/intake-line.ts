import type { GoodProposal } from '../good/propose-good.ts'
import type { Columns, Stated } from '../profile/profile.ts'
import type { ReadField } from '../table/read-list.ts'
import type { Money } from '../value/money.ts'

/** What a line says of its good and of its deal; members are empty where it says nothing. */
export type LineGood = {
  /** Material, part or article number; empty where the list only counts its lines. */
  readonly material: string
  readonly description: string
  readonly grade: string
  readonly commodityCode: string
  readonly supplier: string
}

/** A line of a list on its way to an inquiry. */
export type IntakeLine = {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number
  /** Its cells, as they were read. */
  readonly fields: readonly ReadField[]
  readonly good: LineGood
  readonly proposal: GoodProposal
  /** Its parties and its destination, by which its deal is known again. */
  readonly deal: string
  /** Cells without which it is answered: they decide nothing, and say no single value. */
  readonly notUsed: readonly ReadField[]
  readonly kilograms: number | null
  readonly value: Money | null
  /** What was accepted or answered for its good and its deal, in the order in which it happened. */
  readonly stated: readonly Stated[]
  /** The inquiry in columns of the contract: what the cells say, and what was accepted or answered. */
  readonly columns: Columns
}
