import * as z from 'zod'
import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import {
  malformed,
  noCode,
  noDay,
  outOfRange,
  tooLong,
  tooShort,
  unknownKey,
  unknownWord,
  wrongType,
} from '../../schema/findings.ts'
import { pointerTo } from '../../schema/pointer.ts'

/** The findings of a schema in our terms: codes, pointers, and sentences that say what to do. */
export function schemaIssues(error: z.core.$ZodError, schema: z.ZodType): InquiryIssue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, schema))
}

/** The finding of the schema in our terms. */
function issuesOf(issue: z.core.$ZodIssue, schema: z.ZodType): InquiryIssue[] {
  const pointer = pointerTo(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => unknownKey(`${pointer}${pointerTo([key])}`, key, known))
    }
    case 'invalid_value':
      return [unknownWord(pointer, issue.input, issue.values.map(String))]
    case 'invalid_type':
      return [wrongType(pointer, issue.input, issue.expected)]
    case 'invalid_format':
      return [issue.format === 'date' ? noDay(pointer) : noCode(pointer)]
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? [tooLong(pointer, issue.maximum, issue.origin === 'string' ? 'characters' : 'members')]
        : [outOfRange(pointer, 'at most', issue.maximum)]
    case 'too_small':
      return issue.origin === 'string'
        ? [tooShort(pointer)]
        : [outOfRange(pointer, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)]
    case 'custom':
      return [malformed(pointer)]
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return [{ code: 'invalid-type', pointer, message: 'This value does not fit the schema.' }]
  }
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
