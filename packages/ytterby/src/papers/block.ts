import type { Lang } from '../locales/langs.ts'

/** Keys of the paper's `citations`. */
type Cited = { citations: string[] }

/** A label and what is known; `null` is not known: it is marked as missing, with what to write there. */
export type Field = Cited & { label: string; value: string | null; hint?: string }

/**
 * One part of a paper. `basis` tells law from what only custom asks for (`custom`) and from what the paper says of itself
 * (`paper`), which alone needs no citation.
 */
export type Block =
  | { kind: 'heading'; text: string }
  | ({ kind: 'paragraph'; text: string; basis: 'law' | 'paper' } & Cited)
  | ({ kind: 'note'; label: string; text: string; basis: 'law' | 'custom' | 'paper' } & Cited)
  | { kind: 'list'; ordered: boolean; items: ({ text: string } & Cited)[] }
  | { kind: 'fields'; fields: Field[] }
  | { kind: 'table'; caption: string; columns: string[]; rows: ({ cells: string[] } & Cited)[] }
  | ({ kind: 'undertaking'; number: number; text: string; basis: 'law' | 'custom' } & Cited)
  /** Words of a text or of the declaration, in their own language. */
  | ({ kind: 'quote'; text: string; lang: Lang } & Cited)
  | { kind: 'signature'; lines: string[] }
