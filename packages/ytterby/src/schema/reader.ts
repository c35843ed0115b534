import * as z from 'zod'

/** Copies a value as far as a schema says; `undefined` where the schema may have anything to say against it. */
type Reader<T> = (value: unknown) => T | undefined

/**
 * Reads what a schema accepts, and leaves the findings to the schema: where code cannot be compiled at run time, many
 * times as fast. Reads strict objects, lists with a greatest length, words, numbers within bounds, texts of a length or a
 * pattern, yes and no; whatever else is no container is read by the schema.
 */
export function readerOf<T>(schema: z.core.$ZodType<T>): Reader<T>
export function readerOf(schema: z.core.$ZodType): Reader<unknown> {
  if (schema instanceof z.ZodOptional) return readerOf(schema.unwrap())
  if (schema instanceof z.ZodObject) return objectReader(schema.shape)
  if (schema instanceof z.ZodArray) return listReader(schema)
  if (schema instanceof z.ZodEnum) {
    const words = new Set<unknown>(schema.options)
    return (value) => (words.has(value) ? value : undefined)
  }
  if (schema instanceof z.ZodBoolean) return (value) => (typeof value === 'boolean' ? value : undefined)
  return leafReader(schema) ?? ((value) => z.safeParse(schema, value).data)
}

/** Reads numbers and texts whose checks are all known; `undefined` for a schema of something else. */
function leafReader(schema: z.core.$ZodType): Reader<unknown> | undefined {
  if (schema instanceof z.ZodNumber) {
    const tests = allOf(checksOf(schema).map(numberTest))
    return (
      tests && ((value) => (typeof value === 'number' && Number.isFinite(value) && tests(value) ? value : undefined))
    )
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate) {
    const tests = allOf(checksOf(schema).map(textTest))
    return tests && ((value) => (typeof value === 'string' && tests(value) ? value : undefined))
  }
  return undefined
}

/** The checks of a schema; a format is a check of the schema itself. */
function checksOf({ _zod: { def } }: z.ZodNumber | z.ZodString | z.ZodISODate): z.core.$ZodCheckDef[] {
  const checks = (def.checks ?? []).map(({ _zod: check }) => check.def)
  return 'check' in def ? [def, ...checks] : checks
}

type Test<T> = (value: T) => boolean

/** All tests in one; `undefined` where a check is not known. */
function allOf<T>(stated: readonly (Test<T> | undefined)[]): Test<T> | undefined {
  const tests = stated.filter((test) => test !== undefined)
  if (tests.length < stated.length) return undefined
  return (value) => {
    for (const passes of tests) if (!passes(value)) return false
    return true
  }
}

function numberTest(def: z.core.$ZodCheckDef): Test<number> | undefined {
  if (def.check === 'number_format')
    return 'format' in def && def.format === 'safeint' ? (value) => Number.isSafeInteger(value) : undefined
  const limit = 'value' in def && typeof def.value === 'number' ? def.value : undefined
  const inclusive = 'inclusive' in def && def.inclusive === true
  if (limit === undefined) return undefined
  if (def.check === 'greater_than') return (value) => (inclusive ? value >= limit : value > limit)
  if (def.check === 'less_than') return (value) => (inclusive ? value <= limit : value < limit)
  return undefined
}

function textTest(def: z.core.$ZodCheckDef): Test<string> | undefined {
  const [most, least] = ['maximum' in def ? def.maximum : undefined, 'minimum' in def ? def.minimum : undefined]
  if (def.check === 'max_length' && typeof most === 'number') return ({ length }) => length <= most
  if (def.check === 'min_length' && typeof least === 'number') return ({ length }) => length >= least
  if (def.check === 'string_format' && 'pattern' in def && def.pattern instanceof RegExp && !def.pattern.global) {
    const { pattern } = def
    return (value) => pattern.test(value)
  }
  if (def.check === 'custom' && 'fn' in def && typeof def.fn === 'function') {
    const { fn } = def
    return (value) => fn(value) === true
  }
  return undefined
}

function objectReader(shape: z.core.$ZodShape): Reader<object> {
  const fields = Object.entries(shape).map(([name, schema]) => ({
    name,
    read: readerOf(schema),
    mayLack: schema instanceof z.ZodOptional,
  }))
  return (value) => {
    if (!isPlain(value)) return undefined
    const copy: Record<string, unknown> = {}
    let found = 0
    for (const { name, read, mayLack } of fields) {
      const stated = value[name]
      if (stated === undefined) {
        if (mayLack) continue
        return undefined
      }
      const member = read(stated)
      if (member === undefined) return undefined
      copy[name] = member
      found += 1
    }
    // As many members as were read: none is unknown, and none is there without a value.
    return Object.keys(value).length === found ? copy : undefined
  }
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function listReader({ element, def }: z.ZodArray): Reader<unknown[]> {
  const read = readerOf(element)
  // A list with another check is always left to the schema.
  const longest = Math.min(...(def.checks ?? []).map(greatestLength))
  return (value) => {
    if (!Array.isArray(value) || value.length > longest) return undefined
    const copy: unknown[] = []
    for (const given of value) {
      const member = read(given)
      if (member === undefined) return undefined
      copy.push(member)
    }
    return copy
  }
}

function greatestLength({ _zod: { def } }: z.core.$ZodCheck): number {
  return def.check === 'max_length' && 'maximum' in def && typeof def.maximum === 'number' ? def.maximum : -1
}
