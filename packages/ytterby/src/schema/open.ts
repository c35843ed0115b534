import type * as z from 'zod'

/**
 * A schema that is wider than its type, where a later release may answer something new: a plain string instead of today's
 * words, an open object instead of today's shape.
 *
 * @example const EffectTypeSchema: z.ZodType<Effect['type']> = open(z.string())
 */
export function open<Schema extends z.ZodType, Given extends z.output<Schema>>(schema: Schema): z.ZodType<Given>
export function open(schema: z.ZodType): z.ZodType {
  return schema
}
