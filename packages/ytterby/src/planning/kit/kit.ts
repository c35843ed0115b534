import type * as z from 'zod'
import { means } from '../../schema/means.ts'
import { schemaOf, type ValueOf } from '../../schema/schema-of.ts'
import { KIT_OUTLINE, KIT_PART_OUTLINE, type UNREAD_KIT_OUTLINE } from './kit-outline.ts'

const KitPartSchema = schemaOf(KIT_PART_OUTLINE)
means(KitPartSchema.shape.id, 'Name of the part in the answer; its number, from 1, if left out')

/** The schema of parts that are shipped together in one deal. */
export const KitSchema = schemaOf(KIT_OUTLINE).meta({
  id: 'Kit',
  description: 'Parts that are shipped together in one deal',
})

/** Parts that are shipped together in one deal. */
export type Kit = z.infer<typeof KitSchema>

/** A kit whose parts are unchecked. */
export type UnreadKit = ValueOf<typeof UNREAD_KIT_OUTLINE>
