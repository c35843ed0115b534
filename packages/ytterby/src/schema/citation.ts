import * as z from 'zod'
import { inEachLang } from '../locales/langs.ts'
import { ConfidenceSchema } from './confidence.ts'
import { DaySchema } from './vocabulary.ts'

z.config({ jitless: true })

/** What an answer cites: a passage of an instrument, how it was read and when. */
export const CitationSchema = z.strictObject({
  instrument: z.string(),
  article: z.string(),
  title: z.strictObject(inEachLang(() => z.string())),
  link: z.string().nullable(),
  published: DaySchema.nullable(),
  checked: DaySchema,
  confidence: ConfidenceSchema,
  readBy: z
    .array(z.string())
    .meta({ description: 'Who read the fact; two independent readers where it was read twice' }),
})
/** Where a statement of an answer was read: instrument, article, link and how sure the reading is. */
export type Citation = z.infer<typeof CitationSchema>

/** Everything that an answer cites, by key. */
export const CitationsSchema = z.record(z.string(), CitationSchema)

/** Which of them a part of the answer rests on. */
export const CitationKeysSchema = z.array(z.string()).meta({ description: 'Keys of `citations`' })
