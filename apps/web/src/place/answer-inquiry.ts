import {
  assess,
  InvalidInquiryError,
  parseInquiry,
  type Assessment,
  type InquiryIssue,
  type Lang,
  type Ruleset,
  type Draft,
} from 'ytterby'
import { isDescribed } from './fact.ts'

/** The outcome of an inquiry: nothing yet, its errors, or the answer. */
export type InquiryOutcome =
  | { readonly kind: 'nothing'; readonly issues: readonly InquiryIssue[] }
  | { readonly kind: 'refused'; readonly issues: readonly InquiryIssue[] }
  | { readonly kind: 'answer'; readonly issues: readonly InquiryIssue[]; readonly answer: Assessment }

/** Answers the inquiry; the answer is byte-identical to that of the SDK and the service. */
export function answerInquiry(inquiry: Draft, ruleset: Ruleset, lang: Lang): InquiryOutcome {
  if (!isDescribed(inquiry)) return { kind: 'nothing', issues: [] }
  try {
    return { kind: 'answer', issues: [], answer: assess(parseInquiry(inquiry, { ruleset }), { ruleset, lang }) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { kind: 'refused', issues: error.issues }
    throw error
  }
}

/** The errors of a field and of the fields within it. */
export function issuesAt(issues: readonly InquiryIssue[], path: string): readonly InquiryIssue[] {
  const pointer = `/${path.replaceAll('.', '/')}`
  return issues.filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`))
}
