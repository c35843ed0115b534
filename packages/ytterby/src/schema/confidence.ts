import * as z from 'zod'

/** How well a fact was read. */
export const ConfidenceSchema = z.enum(['primary-text', 'two-secondary', 'single-secondary', 'unverified'])
export type Confidence = z.infer<typeof ConfidenceSchema>
