import * as z from 'zod'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** What is declared by itself and not repeated: sets of words by the name of their type, and schemas whose id is that of a type. */
type Named = { readonly words: Readonly<Record<string, readonly string[]>>; readonly types: readonly string[] }

/**
 * The type of a schema as TypeScript, with the meaning of each field as a comment that editors show. An inferred type has the same
 * members but loses what they mean.
 */
export function documentedType(schema: z.ZodType, { words, types }: Named): string {
  const whole = z.toJSONSchema(schema, { io: 'output', reused: 'inline' })
  const definitions = whole.$defs ?? {}
  const nameOfWords = new Map(Object.entries(words).map(([name, each]) => [JSON.stringify(each), name]))
  const definitionOf = (ref: string): JsonSchema => definitions[ref.replace('#/$defs/', '')] ?? {}

  function typeOf(of: JsonSchema | boolean, indent: string): string {
    if (typeof of === 'boolean') return 'unknown'
    if (of.$ref !== undefined) return referredType(of.$ref, indent)
    if (of.const !== undefined) return JSON.stringify(of.const)
    if (of.enum !== undefined)
      return nameOfWords.get(JSON.stringify(of.enum)) ?? of.enum.map((one) => JSON.stringify(one)).join(' | ')
    const several = of.anyOf ?? of.oneOf
    if (several !== undefined) return [...new Set(several.map((one) => typeOf(one, indent)))].join(' | ')
    if (of.type === 'array') return arrayOf(of, indent)
    if (of.type === 'object') return of.properties === undefined ? recordOf(of, indent) : objectOf(of, indent)
    // zod writes a nullable text as a list of types.
    const kinds: readonly unknown[] = [of.type ?? 'unknown'].flat()
    return kinds.map((kind) => (kind === 'integer' ? 'number' : String(kind))).join(' | ')
  }

  function referredType($ref: string, indent: string): string {
    const named = types.find((type) => $ref === `#/$defs/${type}`)
    if (named !== undefined) return named
    const definition = definitionOf($ref)
    // The only recursive schema is that of any JSON.
    return refersTo(definition, $ref) ? 'Json' : typeOf(definition, indent)
  }

  function arrayOf({ items, prefixItems }: JsonSchema, indent: string): string {
    if (prefixItems !== undefined) return `[${prefixItems.map((one) => typeOf(one, indent)).join(', ')}]`
    const type = typeOf(items === undefined || Array.isArray(items) ? true : items, indent)
    return / \| /.test(type) && !type.startsWith('{') ? `(${type})[]` : `${type}[]`
  }

  function recordOf({ additionalProperties = true }: JsonSchema, indent: string): string {
    return `{ [key: string]: ${typeOf(additionalProperties, indent)} }`
  }

  function objectOf({ properties = {}, required = [] }: JsonSchema, indent: string): string {
    const inner = `${indent}  `
    const members = Object.entries(properties).map(([name, member]) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
      const isOptional = !required.includes(name)
      const meaning = typeof member === 'boolean' ? undefined : meaningOf(member)
      const comment = meaning === undefined ? '' : `${inner}/** ${meaning.replaceAll('*/', '*\\/')} */\n`
      return `${comment}${inner}${key}${isOptional ? '?' : ''}: ${typeOf(member, inner)}${isOptional ? ' | undefined' : ''}`
    })
    return `{\n${members.join('\n')}\n${indent}}`
  }

  function meaningOf({ description, $ref, items }: JsonSchema): string | undefined {
    if (description !== undefined) return description
    if ($ref !== undefined) return meaningOf(definitionOf($ref))
    return typeof items === 'object' && !Array.isArray(items) ? items.description : undefined
  }

  return typeOf(whole, '')
}

const refersTo = (definition: JsonSchema, ref: string): boolean =>
  JSON.stringify(definition).includes(JSON.stringify(ref))
