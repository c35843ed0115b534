import type { Reason } from '../reason.ts'

/** A part of a sentence: the field that it feeds, its words, and what they say. */
export type SentencePart = {
  readonly field: string
  readonly text: string
  readonly from: number
  readonly to: number
  /** In the contract's writing; null where the words have no single reading. */
  readonly value: string | null
  /** Values that the words can mean, and why they are asked about; or what was assumed in reading them. */
  readonly either: readonly (string | number)[]
  readonly why: Reason | null
}
