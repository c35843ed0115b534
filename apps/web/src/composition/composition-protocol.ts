import type { Lang } from 'ytterby'
import type { CompositionAnswer } from 'ytterby/composition'

/** What one unit of a currency is worth in that of the composition, on a day. */
export type Rate = { readonly currency: string; readonly rate: number; readonly day: string }

/** A bill of materials with what the page states beside it. What the file states itself stays. */
export type CompositionAsking = {
  readonly file: File
  /** A table that suppliers filled in. */
  readonly answers: File | null
  readonly stated: {
    readonly asOf: string
    readonly knownAt?: string
    readonly exportedFrom?: string
    readonly destination?: string
    readonly currency?: string
    readonly rates?: readonly Rate[]
  }
  readonly product: string | null
  readonly lang: Lang
  readonly ruleset: string | null
}

/** A part, and how many of it are in one unit of the node above. */
export type PartLine = { readonly id: string; readonly quantity: number }

/** The tree as it was read: what contains what. */
export type CompositionTree = ReadonlyMap<
  string,
  { readonly description: string | null; readonly parts: readonly PartLine[] }
>

/** A letter to a supplier, as text in both languages. */
type Letter = { readonly id: string; readonly text: string }

/** What came of a bill of materials: an answer, or why it is refused. */
export type AnsweredComposition =
  | {
      readonly kind: 'answer'
      readonly answer: CompositionAnswer
      readonly tree: CompositionTree
      readonly letters: readonly Letter[]
      /** The table to fill in. */
      readonly table: string
      readonly unread: readonly string[]
      /** How many rows could not be read and are not below the product. */
      readonly leftOut: number
    }
  | { readonly kind: 'refused'; readonly issues: readonly { readonly place: string; readonly text: string }[] }
