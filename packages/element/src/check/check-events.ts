import type { Assessment, DecisionView, Inquiry, InquiryIssue } from 'ytterby'

/** The detail of `ytterby-decision`: what was asked, and the answer of the SDK. */
export type CheckDecision = {
  /** In canonical form. */
  readonly inquiry: Inquiry
  /** As `decide(inquiry)` gives it, and the same in every language. */
  readonly decision: DecisionView
  /** `sha256:` and the SHA-256 of the canonical JSON of the decision. */
  readonly decisionDigest: string
  /** The whole answer, with reasons and sources, in the language of the element. */
  readonly assessment: Assessment
}

/** The detail of `ytterby-refusal`: why what is stated cannot be answered, each issue with a JSON pointer. */
export type CheckRefusal = { readonly issues: readonly InquiryIssue[] }
