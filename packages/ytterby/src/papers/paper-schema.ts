import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { CitationSchema } from '../schema/citation.ts'
import { open } from '../schema/open.ts'
import type { Block } from './block.ts'
import { PAPER_KINDS } from './paper-kinds.ts'

z.config({ jitless: true })

const { lang } = AssessmentSchema.shape

const PaperCitationSchema = CitationSchema.extend({ number: z.string().nullable() })

/** The citations of a paper, by key. */
export const PaperCitationsSchema = z.record(z.string(), PaperCitationSchema)

const BlockSchema: z.ZodType<Block> = open(z.looseObject({ kind: z.string() }))

export const PaperSchema = z
  .strictObject({
    schema: z.literal('paper/1'),
    id: z.enum(PAPER_KINDS),
    lang,
    title: z.string(),
    blocks: z.array(BlockSchema),
    citations: PaperCitationsSchema,
  })
  .meta({ id: 'Paper', description: 'A paper to render: headings, paragraphs, lists, fields, tables' })

/** A paper as plain JSON: `toMarkdown` and `toHtml` render it. */
export type Paper = z.infer<typeof PaperSchema>

/** A citation of a paper: that of an answer, plus the number of the instrument. */
export type PaperCitation = z.infer<typeof PaperCitationSchema>
