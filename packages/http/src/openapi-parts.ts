import * as z from 'zod'

/** A part of an OpenAPI document. */
export type Schema = Record<string, unknown>

/** The header of any answer while the law in force may not be the newest, or by a release that was corrected. */
export const NOTICE_HEADERS: Schema = {
  'Ytterby-Law-Notice': {
    description:
      'While the law in force may not be the newest one: `expired`, or the code for which the last update was refused, as in `/healthz`. The last law that was proven answers, with the same bytes as always. With `ruleset`, `corrected-in 2.0.0` names the release that corrected answers of that one.',
    schema: { type: 'string', example: 'expired' },
  },
}

const DEFINITIONS = '#/$defs/'
const COMPONENTS = '#/components/schemas/'
/**
 * What zod calls a definition that refers to itself and has no id. Ours is any JSON value, which is an empty schema here: generators
 * of TypeScript write a union that names itself, and that does not compile.
 */
const ANY_JSON = '__schema'

/**
 * The query parameters of an operation, from the schema of its query.
 *
 * @example parametersOf(z.strictObject({ lang }), components) // [{ name: 'lang', in: 'query', required: false, … }]
 */
export function parametersOf(query: z.ZodType, components: Record<string, Schema>): Schema[] {
  if (!(query instanceof z.ZodObject)) return []
  const shape: Record<string, z.ZodType> = query.shape
  return Object.entries(shape).map(([name, schema]) =>
    parameter(name, 'query', hoistDefinitions(schema, components), !schema.safeParse(undefined).success),
  )
}

/**
 * One parameter. Its description and example stand beside its schema.
 *
 * @example parameter('id', 'path', { type: 'string' }, true)
 */
export function parameter(name: string, where: 'path' | 'query' | 'header', schema: Schema, required: boolean): Schema {
  const { description, example, ...rest } = schema
  return {
    name,
    in: where,
    required,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    schema: rest,
  }
}

/**
 * The responses for refusals, grouped by status; each lists its codes with their titles.
 *
 * @example refusals(['not-found'], problem, PROBLEMS) // { 404: { description: 'not-found: No such resource', … } }
 */
export function refusals<Code extends string>(
  codes: readonly Code[],
  problem: Schema,
  problems: Readonly<Record<Code, { readonly status: number; readonly title: string }>>,
): Record<string, Schema> {
  const byStatus = new Map<number, Code[]>()
  for (const code of codes) byStatus.set(problems[code].status, [...(byStatus.get(problems[code].status) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      String(status),
      {
        description: those.map((code) => `${code}: ${problems[code].title}`).join('; '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  )
}

/**
 * The JSON Schema of a zod schema, its `$defs` moved to `components`.
 *
 * @example hoistDefinitions(InquirySchema, components) // { $ref: '#/components/schemas/…' } where the schema has an id
 */
export function hoistDefinitions(
  schema: z.ZodType,
  components: Record<string, Schema>,
  io: 'input' | 'output' = 'input',
): Schema {
  const { $schema: _dialect, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  for (const [name, definition] of Object.entries($defs))
    if (!name.startsWith(ANY_JSON)) components[name] ??= rewriteRefs(definition)
  return rewriteRefs(rest)
}

/** The same schema with its `$ref`s pointing to the components. */
const rewriteRefs = (schema: object): Schema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key, member]) => key !== '$ref' || !String(member).startsWith(DEFINITIONS + ANY_JSON))
      .map(([key, member]) => [
        key,
        key === '$ref' && typeof member === 'string' ? member.replace(DEFINITIONS, COMPONENTS) : rewriteRefsIn(member),
      ]),
  )

function rewriteRefsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteRefsIn)
  return typeof value === 'object' && value !== null ? rewriteRefs(value) : value
}
