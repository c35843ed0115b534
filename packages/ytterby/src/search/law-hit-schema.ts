import * as z from 'zod'
import { StateSchema } from '../schema/vocabulary.ts'
import { PART_KINDS } from './law-part.ts'

z.config({ jitless: true })

export const LawHitSchema = z
  .strictObject({
    kind: z.enum(PART_KINDS),
    id: z.string().meta({ description: 'As answers and lists name it: an id, a code, a symbol, a name, a day' }),
    name: z.string(),
    says: z.string().meta({ description: 'What it says in short' }),
    state: StateSchema.nullable().meta({ description: 'Its state on the day; null if it has none of its own' }),
    citation: z.string().nullable().meta({ description: 'Key of the citation that shows it' }),
    page: z.string().meta({ description: 'Its place in the documentation, below `/docs/`' }),
  })
  .meta({ id: 'LawHit', description: 'A part of the law that a search found' })

/** A part of the law that a search found. */
export type LawHit = z.infer<typeof LawHitSchema>
