import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { AlloyMetalSchema } from './inquiry.ts'
import { Cite, TextSchema } from './record.ts'
import { ElementSymbolSchema, ProductFormSchema } from './vocabulary.ts'

/** What a word suggests. Suggestions prompt the user; they never decide. */
const SuggestsSchema = z.strictObject({
  form: ProductFormSchema.optional(),
  elements: z.array(ElementSymbolSchema).min(1).optional(),
  alloyedWith: z.array(AlloyMetalSchema).optional(),
  host: z.enum(['ZrO2', 'Al2O3', 'SiO2', 'CeO2']).optional(),
  controlCode: z.string().optional(),
})

/** English and Chinese words from trade documents, each with what it suggests, why, and where the word was read. */
export const LexiconSchema = z.strictObject({
  /** Why a suggestion is made; `{term}` is the word found. */
  reasons: z.record(z.string(), TextSchema),
  words: z.array(
    z.strictObject({
      terms: z.array(z.string().min(1)).min(1),
      suggests: SuggestsSchema.optional(),
      /** An instrument on other goods to point to. */
      adjacent: z.string().optional(),
      reason: z.string(),
      cite: Cite,
    }),
  ),
  /** Patterns with the name or symbol of an element: `{name} oxide`, `氧化{name}`, `{symbol}2O3`. */
  patterns: z.array(
    z.strictObject({
      terms: z.array(z.string()).min(1),
      form: ProductFormSchema.optional(),
      reason: z.string(),
      cite: Cite,
    }),
  ),
  /** Grades of sintered NdFeB by the letters after the number (N38EH). They prompt the question about Dy and Tb. */
  grades: z.array(
    z.strictObject({
      suffixes: z.array(z.string()).min(1),
      /** Such grades almost always hold Dy or Tb, so an element list without them causes a warning. */
      doubted: z.boolean(),
      reason: z.string(),
      cite: Cite,
    }),
  ),
})
export type Lexicon = Immutable<z.infer<typeof LexiconSchema>>
