import type { Lang } from '../locales/langs.ts'

/** Keys of the paper's `citations`. */
type Cited = { citations: string[] }

/** A label and its value. `null` means unknown: it is marked as missing, with a hint on what to write. */
export type PaperField = Cited & { label: string; value: string | null; hint?: string }

/**
 * One part of a paper. Its `basis` is law, custom (`custom`), or a statement of the paper about itself (`paper`); only the last
 * needs no citation.
 */
export type Block =
  | { kind: 'heading'; text: string }
  | ({ kind: 'paragraph'; text: string; basis: 'law' | 'paper' } & Cited)
  | ({ kind: 'note'; label: string; text: string; basis: 'law' | 'custom' | 'paper' } & Cited)
  | { kind: 'list'; ordered: boolean; items: ({ text: string } & Cited)[] }
  | { kind: 'fields'; fields: PaperField[] }
  | { kind: 'table'; caption: string; columns: string[]; rows: ({ cells: string[] } & Cited)[] }
  | ({ kind: 'undertaking'; number: number; text: string; basis: 'law' | 'custom' } & Cited)
  /** A quotation in its original language. */
  | ({ kind: 'quote'; text: string; lang: Lang } & Cited)
  | { kind: 'signature'; lines: string[] }
