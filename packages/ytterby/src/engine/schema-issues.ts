import * as z from 'zod'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { nearest } from '../errors/nearest.ts'
import { COUNTRY_CODES } from '../schema/country.ts'
import { pointerTo } from '../schema/pointer.ts'

/** The findings of a schema in our terms: codes, pointers, and sentences that say what to do. */
export function schemaIssues(error: z.core.$ZodError, schema: z.ZodType): InquiryIssue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, schema))
}

/** The finding of the schema in our terms. Input is read only to suggest the nearest word, never repeated. */
function issuesOf(issue: z.core.$ZodIssue, schema: z.ZodType): InquiryIssue[] {
  const pointer = pointerTo(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        pointer: `${pointer}${pointerTo([key])}`,
        message: `This key is not known.${suggestion(key, known) || ` Known here: ${known.join(', ')}.`}`,
      }))
    }
    case 'invalid_value': {
      const words = issue.values.map(String)
      if (issue.input === undefined) return [{ code: 'missing', pointer, message: 'This field is required.' }]
      const near = typeof issue.input === 'string' ? suggestion(issue.input, words) : ''
      const list =
        words.length <= 12
          ? ` Use one of: ${words.join(', ')}.`
          : words.length === COUNTRY_CODES.length
            ? ' Use an ISO 3166-1 alpha-2 code, such as DE.'
            : ''
      return [{ code: 'unknown-value', pointer, message: `This value is not in the list.${near}${list}` }]
    }
    case 'invalid_type':
      // JSON has no other way to leave out what a sender always writes.
      return issue.input === undefined || (issue.input === null && pointer === '/asOf')
        ? [
            {
              code: 'missing',
              pointer,
              message:
                pointer === '/asOf'
                  ? 'State the day of export as asOf: the engine has no clock.'
                  : 'This field is required.',
            },
          ]
        : [{ code: 'invalid-type', pointer, message: `Expected ${issue.expected}.` }]
    case 'invalid_format':
      return issue.format === 'date'
        ? [{ code: 'invalid-day', pointer, message: 'Write a day that exists as YYYY-MM-DD.' }]
        : [{ code: 'invalid-code', pointer, message: 'Write a control code such as 1C905.a.4.' }]
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? [
            {
              code: 'too-long',
              pointer,
              message: `At most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'members'} are allowed.`,
            },
          ]
        : [{ code: 'out-of-range', pointer, message: `Must be at most ${issue.maximum}.` }]
    case 'too_small':
      return issue.origin === 'string'
        ? [{ code: 'unknown-value', pointer, message: 'Must not be empty; leave the field out where it is open.' }]
        : [
            {
              code: 'out-of-range',
              pointer,
              message: `Must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`,
            },
          ]
    case 'custom':
      return [{ code: 'unknown-value', pointer, message: 'Write well-formed text; a name needs a letter or a digit.' }]
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return [{ code: 'invalid-type', pointer, message: 'This value does not fit the schema.' }]
  }
}

/** A sentence that names the nearest known word, where one is near. */
export function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === undefined ? '' : ` Did you mean “${near}”?`
}

/** Keys that a schema knows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let at = schema
  for (const key of path) {
    const outer = unwrapped(at)
    if (outer instanceof z.ZodArray) at = outer.element
    else if (outer instanceof z.ZodObject) at = outer.shape[String(key)]
  }
  const found = unwrapped(at)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}
