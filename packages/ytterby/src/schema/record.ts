import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { inEachLang } from '../locales/langs.ts'
import { ConfidenceSchema } from './confidence.ts'
import { DaySchema } from './vocabulary.ts'

/** A sentence of law in each language. */
export const TextSchema = z.strictObject(inEachLang(() => z.string().min(1)))
export type Text = Immutable<z.infer<typeof TextSchema>>

/** A source text. Sources are kept outside the ruleset. */
export type Source = { title: string; url: string | null; publisher: string; date?: string; quote?: string }

/** How well a record was read, when and by whom. `law/source-ids.json` says where. */
export const ProvenanceSchema = z.strictObject({
  confidence: ConfidenceSchema,
  checked: DaySchema,
  readBy: z.array(z.string()).min(1),
})

export const Cite = z.string().min(1)
export const LimbId = z.string().min(1)
