import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { CURRENCY } from './line-outline.ts'

const KEYS: Readonly<Record<string, string>> = { '': 'line, id, inquiry, value', '/value': 'amount, currency' }

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  '': 'Give each line as an object with an inquiry.',
  '/line': 'Number a line with a whole number from 1 on.',
  '/id': 'Write an id as whole text of at most 200 characters, without U+FFFD.',
  '/inquiry': 'State what is asked as an inquiry.',
  '/value': 'Give the value of the line as an amount and a currency.',
  '/value/amount': 'Write the amount as a number from 0 to 1000000000000.',
  '/value/currency': CURRENCY.wrong.message,
}

/** The issues of a line outside its inquiry, in terms of lines. */
export const lineIssuesOf = (findings: readonly InquiryIssue[]): InquiryIssue[] =>
  findings.map(({ code, pointer, message }) => ({
    code,
    pointer,
    message:
      code === 'unknown-key'
        ? `This key is not known. Known here: ${KEYS[pointer.slice(0, pointer.lastIndexOf('/'))] ?? ''}.`
        : (WHAT_TO_DO[pointer] ?? message),
  }))
