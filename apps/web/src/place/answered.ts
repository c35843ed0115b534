import {
  assess,
  InvalidInquiryError,
  parseInquiry,
  type Assessment,
  type InquiryIssue,
  type Lang,
  type Ruleset,
} from 'ytterby'
import type { Draft } from 'ytterby/dotted'
import { isDescribed } from './fact.ts'

/** What comes of an inquiry: nothing yet, what is wrong with it, or the answer. */
export type Answered =
  | { readonly kind: 'nothing'; readonly issues: readonly InquiryIssue[] }
  | { readonly kind: 'refused'; readonly issues: readonly InquiryIssue[] }
  | { readonly kind: 'answer'; readonly issues: readonly InquiryIssue[]; readonly answer: Assessment }

/** Answers what is stated; the bytes of its answer are those of every other way of asking. */
export function answered(inquiry: Draft, ruleset: Ruleset, lang: Lang): Answered {
  if (!isDescribed(inquiry)) return { kind: 'nothing', issues: [] }
  try {
    return { kind: 'answer', issues: [], answer: assess(parseInquiry(inquiry, { ruleset }), { ruleset, lang }) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { kind: 'refused', issues: error.issues }
    throw error
  }
}

/** The findings about one field: its own, and those of what lies in it. */
export function issuesAt(issues: readonly InquiryIssue[], path: string): readonly InquiryIssue[] {
  const pointer = `/${path.replaceAll('.', '/')}`
  return issues.filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`))
}
