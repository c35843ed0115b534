/** The papers that can be drawn up. */
export const PAPER_KINDS = [
  'end-user-statement',
  'not-controlled-sheet',
  'customs-remark',
  'supplier-questions',
] as const
/** A paper that can be made from an answer. */
export type PaperKind = (typeof PAPER_KINDS)[number]
