import * as z from 'zod'
import type {
  MembersOutline,
  AnyOutline,
  CodeOutline,
  ListOutline,
  NumberOutline,
  ObjectOutline,
  Outline,
  TextOutline,
  WordsOutline,
} from './outline.ts'

// A strict content-security policy reports zod's use of `eval` even if it is caught.
z.config({ jitless: true })

/** The type of the zod schema of an outline; any schema for an unknown outline. */
export type SchemaOf<O> = Outline extends O
  ? z.ZodType
  : O extends ObjectOutline<infer Shape, infer Required>
    ? z.ZodObject<
        {
          -readonly [Name in keyof Shape]: Name extends Required
            ? SchemaOf<Shape[Name]>
            : z.ZodOptional<SchemaOf<Shape[Name]>>
        },
        z.core.$strict
      >
    : O extends ListOutline<infer Of>
      ? z.ZodArray<SchemaOf<Of>>
      : O extends WordsOutline<infer Word>
        ? z.ZodEnum<{ [Each in Word]: Each }>
        : O extends NumberOutline
          ? z.ZodNumber
          : O extends { kind: 'day' }
            ? z.ZodISODate
            : O extends { kind: 'boolean' }
              ? z.ZodBoolean
              : O extends MembersOutline
                ? z.ZodObject<{}, z.core.$loose>
                : O extends AnyOutline
                  ? z.ZodUnknown
                  : z.ZodString

/** The type of values that an outline accepts. */
export type ValueOf<O extends Outline> = z.infer<SchemaOf<O>>

const schemas = new WeakMap<Outline, z.ZodType>()

/** The zod schema of an outline. The same outline object always gives the same schema. */
export function schemaOf<const O extends Outline>(outline: O): SchemaOf<O>
export function schemaOf(outline: Outline): z.ZodType {
  return cachedSchema(outline)
}

function cachedSchema(outline: Outline): z.ZodType {
  const schema = schemas.get(outline) ?? makeSchema(outline)
  schemas.set(outline, schema)
  return schema
}

function makeSchema(outline: Outline): z.ZodType {
  switch (outline.kind) {
    case 'object':
      return z.strictObject(
        Object.fromEntries(
          outline.members.map(({ name, may, required }) => [
            name,
            required ? cachedSchema(may) : z.optional(cachedSchema(may)),
          ]),
        ),
      )
    case 'list':
      return listSchema(outline)
    case 'words':
      return z.enum([...outline.words])
    case 'number':
      return numberSchema(outline)
    case 'text':
      return textSchema(outline)
    case 'code':
      return codeSchema(outline)
    case 'day':
      return z.iso.date()
    case 'boolean':
      return z.boolean()
    case 'members':
      return z.looseObject({})
    case 'any':
      return z.unknown()
  }
}

function listSchema({ of, most, least }: ListOutline<Outline>): z.ZodType {
  const schema = z.array(cachedSchema(of)).max(most)
  return least > 0 ? schema.min(least) : schema
}

function numberSchema({ above, least, most, whole }: NumberOutline): z.ZodNumber {
  let schema: z.ZodNumber = whole === true ? z.int() : z.number()
  if (above !== undefined) schema = schema.gt(above)
  if (least !== undefined) schema = schema.min(least)
  if (most !== undefined) schema = schema.max(most)
  return schema
}

function textSchema({ least, most, tests = [] }: TextOutline): z.ZodString {
  let schema = z.string().max(most)
  if (least !== undefined) schema = schema.min(least)
  // Only the first failing test is reported.
  for (const test of tests) schema = schema.refine(test, { abort: true })
  return schema
}

function codeSchema({ most, pattern }: CodeOutline): z.ZodString {
  const schema = z.string().regex(pattern)
  return most === undefined ? schema : schema.max(most)
}
