import type { Text } from './record.ts'

/** The parts of the law that answers do not need, by id, control code or tier index. The package ships them separately. */
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
