import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { AlloyMetalSchema } from './inquiry.ts'
import { Cite, TextSchema } from './record.ts'
import { ElementSymbolSchema, ProductFormSchema } from './vocabulary.ts'

/** What a word suggests. It prompts; it never answers. */
const SuggestsSchema = z.strictObject({
  form: ProductFormSchema.optional(),
  elements: z.array(ElementSymbolSchema).min(1).optional(),
  alloyedWith: z.array(AlloyMetalSchema).optional(),
  host: z.enum(['ZrO2', 'Al2O3', 'SiO2', 'CeO2']).optional(),
  controlCode: z.string().optional(),
})

/** Words of trade papers in English and Chinese, each with what it suggests, why, and where the word was read. */
export const LexiconSchema = z.strictObject({
  /** Why a suggestion is made; `{term}` is the word found. */
  reasons: z.record(z.string(), TextSchema),
  words: z.array(
    z.strictObject({
      terms: z.array(z.string().min(1)).min(1),
      suggests: SuggestsSchema.optional(),
      /** An instrument on other goods that the word points to. */
      adjacent: z.string().optional(),
      reason: z.string(),
      cite: Cite,
    }),
  ),
  /** Words made with the name or the symbol of an element: `{name} oxide`, `氧化{name}`, `{symbol}2O3`. */
  patterns: z.array(
    z.strictObject({
      terms: z.array(z.string()).min(1),
      form: ProductFormSchema.optional(),
      reason: z.string(),
      cite: Cite,
    }),
  ),
  /** Classes of sintered NdFeB by the letters after the number (N38EH): they prompt the question about Dy and Tb. */
  grades: z.array(
    z.strictObject({
      suffixes: z.array(z.string()).min(1),
      /** Such grades almost always hold Dy or Tb: a list without them is doubted. */
      doubted: z.boolean(),
      reason: z.string(),
      cite: Cite,
    }),
  ),
})
export type Lexicon = Immutable<z.infer<typeof LexiconSchema>>
