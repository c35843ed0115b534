import * as z from 'zod'
import { CountrySchema, DaySchema } from '../src/schema/vocabulary.ts'
import type { Meanings } from './meanings/under.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** What is declared by itself and not repeated: sets of words by the name of their type, and schemas whose id is that of a type. */
type Named = { readonly words: Readonly<Record<string, readonly string[]>>; readonly types: readonly string[] }

/** Descriptions of every day and every country: they do not say which one a field is. */
const GENERAL = new Set([DaySchema, CountrySchema].map((schema) => schema.description))

/**
 * The type of a schema as TypeScript, with the meaning of each field as a comment that editors show. An inferred type has the same
 * members but loses what they mean. A meaning by path wins over the description in the schema.
 * @throws {Error} if a field has no meaning, or a meaning has no field
 */
export function documentedType(
  schema: z.ZodType,
  { words, types, meanings }: Named & { readonly meanings: Meanings },
): string {
  const whole = z.toJSONSchema(schema, { io: 'output', reused: 'inline' })
  const definitions = whole.$defs ?? {}
  const nameOfWords = new Map(Object.entries(words).map(([name, each]) => [JSON.stringify(each), name]))
  const definitionOf = (ref: string): JsonSchema => definitions[ref.replace('#/$defs/', '')] ?? {}
  const { meaningOf, unused } = finderOf(meanings, definitionOf)

  function typeOf(of: JsonSchema | boolean, indent: string, path: string): string {
    if (typeof of === 'boolean') return 'unknown'
    if (of.$ref !== undefined) return referredType(of.$ref, indent, path)
    if (of.const !== undefined) return JSON.stringify(of.const)
    if (of.enum !== undefined)
      return nameOfWords.get(JSON.stringify(of.enum)) ?? of.enum.map((one) => JSON.stringify(one)).join(' | ')
    const several = of.anyOf ?? of.oneOf
    if (several !== undefined) return [...new Set(several.map((one) => typeOf(one, indent, path)))].join(' | ')
    if (of.type === 'array') return arrayOf(of, indent, `${path}[]`)
    if (of.type === 'object')
      return Object.keys(of.properties ?? {}).length === 0 ? recordOf(of, indent, path) : objectOf(of, indent, path)
    // zod writes a nullable text as a list of types.
    const kinds: readonly unknown[] = [of.type ?? 'unknown'].flat()
    return kinds.map((kind) => (kind === 'integer' ? 'number' : String(kind))).join(' | ')
  }

  function referredType($ref: string, indent: string, path: string): string {
    const named = types.find((type) => $ref === `#/$defs/${type}`)
    if (named !== undefined) return named
    const definition = definitionOf($ref)
    // The only recursive schema is that of any JSON.
    return refersTo(definition, $ref) ? 'Json' : typeOf(definition, indent, path)
  }

  function arrayOf({ items, prefixItems }: JsonSchema, indent: string, path: string): string {
    if (prefixItems !== undefined) return `[${prefixItems.map((one) => typeOf(one, indent, path)).join(', ')}]`
    const type = typeOf(items === undefined || Array.isArray(items) ? true : items, indent, path)
    return / \| /.test(type) && !type.startsWith('{') ? `(${type})[]` : `${type}[]`
  }

  function recordOf({ additionalProperties = true }: JsonSchema, indent: string, path: string): string {
    return `{ [key: string]: ${typeOf(additionalProperties, indent, `${path}.*`)} }`
  }

  function objectOf(of: JsonSchema, indent: string, path: string): string {
    const { properties = {}, required = [], additionalProperties } = of
    const inner = `${indent}  `
    const members = Object.entries(properties).map(([name, member]) => {
      const field = path === '' ? name : `${path}.${name}`
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
      const isOptional = !required.includes(name)
      const comment = `${inner}/** ${meaningOf(field, member).replaceAll('*/', '*\\/')} */\n`
      return `${comment}${inner}${key}${isOptional ? '?' : ''}: ${typeOf(member, inner, field)}${isOptional ? ' | undefined' : ''}`
    })
    // A loose object takes further members, which are checked elsewhere.
    if (typeof additionalProperties === 'object') members.push(`${inner}[key: string]: unknown`)
    return `{\n${members.join('\n')}\n${indent}}`
  }

  const type = typeOf(whole, '', '')
  if (unused.size > 0) throw new Error(`No such fields: ${[...unused].join(', ')}`)
  return type
}

/** Finds the meaning of each field, and which meanings were not used. */
function finderOf(meanings: Meanings, definitionOf: (ref: string) => JsonSchema) {
  const unused = new Set(Object.keys(meanings))

  function descriptionOf(member: JsonSchema | boolean): string | undefined {
    if (typeof member === 'boolean') return undefined
    return member.description ?? (member.$ref === undefined ? undefined : descriptionOf(definitionOf(member.$ref)))
  }

  function meaningOf(path: string, member: JsonSchema | boolean): string {
    unused.delete(path)
    const meaning = meanings[path] ?? descriptionOf(member)
    if (meaning === undefined || GENERAL.has(meaning))
      throw new Error(`${path} has no meaning: add it to build/meanings`)
    return meaning
  }

  return { meaningOf, unused }
}

const refersTo = (definition: JsonSchema, ref: string): boolean =>
  JSON.stringify(definition).includes(JSON.stringify(ref))
