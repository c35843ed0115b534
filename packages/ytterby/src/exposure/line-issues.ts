import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { pointerTo } from '../schema/pointer.ts'
import type * as z from 'zod'

const KEYS: Readonly<Record<string, string>> = { '': 'line, id, inquiry, value', '/value': 'amount, currency' }

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  '': 'Give each line as an object with an inquiry.',
  '/line': 'Number a line with a whole number from 1 on.',
  '/id': 'Write an id as whole text of at most 200 characters, without U+FFFD.',
  '/inquiry': 'State what is asked as an inquiry.',
  '/value': 'Give the value of the line as an amount and a currency.',
  '/value/amount': 'Write the amount as a number from 0 to 1000000000000.',
  '/value/currency': 'Write the currency as three capital letters of ISO 4217, such as EUR.',
}

/** What is wrong with a line around its inquiry, in the terms of the contract; the value itself is never repeated. */
export function lineIssuesOf(issues: readonly z.core.$ZodIssue[]): InquiryIssue[] {
  return issues.flatMap((issue): InquiryIssue[] => {
    const pointer = pointerTo(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        pointer: pointer + pointerTo([key]),
        message: `This key is not known. Known here: ${KEYS[pointer] ?? ''}.`,
      }))
    return [{ code: codeOf(issue), pointer, message: WHAT_TO_DO[pointer] ?? 'This value does not fit the schema.' }]
  })
}

function codeOf(issue: z.core.$ZodIssue): InquiryIssue['code'] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'invalid-type'
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'out-of-range'
    case 'too_small':
      return 'out-of-range'
    case 'unrecognized_keys':
      return 'unknown-key'
    case 'invalid_value':
    case 'invalid_format':
    case 'custom':
      return 'unknown-value'
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'invalid-type'
  }
}
