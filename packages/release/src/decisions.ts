import { cases } from '@ytterby/evidence/cases'
import { canonicalJson, decide, decisionDigest, InvalidInquiryError, parseInquiry, type Ruleset } from 'ytterby'

/** One inquiry of the public corpus; as it comes from outside, also a bad one. */
export type Asked = { readonly id: string; readonly inquiry: unknown }

/** What it was answered: the digest of the decision view, or the findings. */
export type Decided =
  | { readonly decision: string }
  | { readonly refused: readonly { readonly code: string; readonly pointer: string }[] }

/** Longer ones show that a limit holds, and would be frozen with every release. */
const LONGEST = 4000

/** The inquiries of all cases that JSON can hold. */
export const publicCorpus: readonly Asked[] = cases
  .filter(({ inquiry }) => isPlain(inquiry) && JSON.stringify(inquiry).length <= LONGEST)
  .map(({ id, inquiry }) => ({ id, inquiry }))

function isPlain(value: unknown): boolean {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(value))) === canonicalJson(value)
  } catch {
    return false
  }
}

/** What a ruleset decides. */
export function decidedBy(ruleset: Ruleset, inquiry: unknown): Decided {
  try {
    return { decision: decisionDigest(decide(parseInquiry(inquiry, { ruleset }), { ruleset })) }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { refused: error.issues.map(({ code, pointer }) => ({ code, pointer })) }
  }
}

/** Inquiries with their decisions, one line each: the file of a frozen release. */
export const decisionLines = (ruleset: Ruleset, corpus: readonly Asked[]): string =>
  corpus.map(({ id, inquiry }) => `${canonicalJson({ id, inquiry, ...decidedBy(ruleset, inquiry) })}\n`).join('')

/** Reads such a file. */
export const readDecisionLines = (text: string): (Asked & Decided)[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Asked & Decided => JSON.parse(line))
