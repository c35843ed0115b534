import type * as z from 'zod'
import * as outline from './inquiry-outline.ts'
import { schemaOf } from './schema-of.ts'

export const ListedSchema = schemaOf(outline.listed)
export const ClearanceSchema = schemaOf(outline.clearance)
export const ClearedSchema = schemaOf(outline.cleared)
export const AlloyMetalSchema = schemaOf(outline.alloyMetal)

/** An inquiry: one good, on one day, to one buyer. An omitted field is open, never false. Unknown keys are refused. */
export const InquirySchema = schemaOf(outline.INQUIRY_OUTLINE)

/** One good, on one day, to one buyer; an omitted field is open, never false. */
export type Inquiry = z.infer<typeof InquirySchema>
/** The good of an inquiry. */
export type Product = NonNullable<Inquiry['product']>
/** A near match that somebody checked and found to be another party. */
export type Clearance = z.infer<typeof ClearanceSchema>
