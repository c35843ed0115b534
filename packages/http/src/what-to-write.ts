import type * as z from 'zod'

/** What is said of a value that is not there. */
export const MISSING = 'This is missing; state it.'

/**
 * Says what to write instead of a value that a schema refuses, where the schema itself does not.
 *
 * @example z.object({ url: z.string() }).safeParse(5, { error: whatToWrite }) // … Expected object. Known here: url.
 */
export const whatToWrite: z.core.$ZodErrorMap = (issue) => {
  const known = `Known here: ${keysOf(issue.inst).join(', ')}.`
  if (issue.code === 'unrecognized_keys') return `This key is not known. ${known}`
  if (issue.code === 'invalid_value')
    return `Ask for ${issue.values
      .map(String)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' or ')}.`
  if (issue.code !== 'invalid_type') return undefined
  if (issue.input === undefined) return MISSING
  return issue.expected === 'object' ? `Expected object. ${known}` : `Expected ${issue.expected}.`
}

/** The keys of an object that a schema describes; none for any other schema. */
export const keysOf = (schema: unknown): string[] =>
  typeof schema === 'object' && schema !== null && 'shape' in schema ? Object.keys(Object(schema.shape)) : []
