import type { Text } from './record.ts'

/**
 * What no answer needs of the law, by ids of passages, forms, instruments, limbs and interpretations, codes of controls and
 * the place of tiers. The package carries it apart from the law.
 */
export type LawDetails = {
  /** What passages say in short. */
  readonly says: Readonly<Record<string, Text>>
  /** Definitions of forms. */
  readonly definitions: Readonly<Record<string, Text>>
  /** Notes and articles of controls, and the reference commodity codes of their entries. */
  readonly notes: Readonly<Record<string, readonly Text[]>>
  readonly articles: Readonly<Record<string, string>>
  readonly commodityCodes: Readonly<Record<string, readonly (readonly string[])[]>>
  /** Products of tiers. */
  readonly products: readonly (readonly Text[])[]
  /** Of instruments: who issued them, and whether they were transcribed. */
  readonly issuers: Readonly<Record<string, readonly string[]>>
  readonly transcribed: Readonly<Record<string, boolean>>
  readonly limbs: Readonly<Record<string, { article: string; text?: Text | undefined }>>
  /** Texts of interpretations. */
  readonly interpretations: Readonly<Record<string, Text>>
}
