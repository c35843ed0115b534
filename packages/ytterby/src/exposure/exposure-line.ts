import type * as z from 'zod'
import { means } from '../schema/means.ts'
import { schemaOf } from '../schema/schema-of.ts'
import { LINE_OUTLINE } from './line-outline.ts'

/** The schema of a line of a parts list. */
export const ExposureLineSchema = schemaOf(LINE_OUTLINE).meta({
  id: 'ExposureLine',
  description: 'One line of a parts list: the inquiry about the good, and what the line is worth',
})
/** A line of a parts list: an inquiry, and its value if it is known. */
export type ExposureLine = z.infer<typeof ExposureLineSchema>

const { line, value } = ExposureLineSchema.shape
means(line, 'Line number in its file; its place in the list if left out')
means(value.unwrap().shape.currency, 'ISO 4217 (货币代码)')
