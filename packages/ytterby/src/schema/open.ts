import type * as z from 'zod'

/**
 * A schema that says less than its type: where the contract leaves open what a later release may answer, a text for the
 * words of today, an object of any members for its shapes. What is given today must fit it.
 *
 * @example const EffectTypeSchema: z.ZodType<Effect['type']> = open(z.string())
 */
export function open<Schema extends z.ZodType, Given extends z.output<Schema>>(schema: Schema): z.ZodType<Given>
export function open(schema: z.ZodType): z.ZodType {
  return schema
}
