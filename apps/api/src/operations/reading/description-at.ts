import * as z from 'zod'

/**
 * What a schema says of one of its fields, as a sentence; undefined if it says nothing.
 *
 * @param keys names and indices that lead to the field.
 * @example descriptionAt(InquirySchema, ['consignees', '0', 'name'])
 */
export function descriptionAt(schema: z.ZodType, keys: readonly string[]): string | undefined {
  const [key, ...rest] = keys
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return schema.description === undefined || keys.length > 0
      ? descriptionAt(inner(schema), keys)
      : sentence(schema.description)
  if (key === undefined) return schema.description === undefined ? undefined : sentence(schema.description)
  if (schema instanceof z.ZodArray) return descriptionAt(inner(schema), rest)
  const member: unknown = schema instanceof z.ZodObject ? schema.shape[key] : undefined
  return member instanceof z.ZodType ? descriptionAt(member, rest) : undefined
}

function inner(schema: z.ZodOptional | z.ZodNullable | z.ZodArray): z.ZodType {
  const within: unknown = schema instanceof z.ZodArray ? schema.element : schema.unwrap()
  if (within instanceof z.ZodType) return within
  throw new TypeError('The schema is none of zod')
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
