import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { factRefusals } from '../locales/en/refusals/facts.ts'
import { lineRefusals } from '../locales/en/refusals/lines.ts'
import { filled } from '../locales/filled.ts'

const KEYS: Readonly<Record<string, string>> = { '': 'line, id, inquiry, value', '/value': 'amount, currency' }

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  '': lineRefusals.line,
  '/line': lineRefusals.number,
  '/id': lineRefusals.id,
  '/inquiry': lineRefusals.inquiry,
  '/value': lineRefusals.value,
  '/value/amount': lineRefusals.amount,
  '/value/currency': lineRefusals.currency,
}

/** The issues of a line outside its inquiry, in terms of lines. */
export const lineIssuesOf = (findings: readonly InquiryIssue[]): InquiryIssue[] =>
  findings.map(({ code, pointer, message }) => ({
    code,
    pointer,
    message:
      code === 'unknown-key'
        ? filled(factRefusals.unknownKey, { known: KEYS[pointer.slice(0, pointer.lastIndexOf('/'))] ?? '' })
        : (WHAT_TO_DO[pointer] ?? message),
  }))
