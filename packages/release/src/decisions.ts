import { cases } from '@ytterby/evidence/cases'
import { canonicalJson, decide, decisionDigest, InvalidInquiryError, parseInquiry, type Ruleset } from 'ytterby'

/** One inquiry of the public corpus; it may be invalid. */
export type CorpusInquiry = { readonly id: string; readonly inquiry: unknown }

/** Its answer: the digest of the decision view, or the errors. */
export type StoredDecision =
  | { readonly decision: string }
  | { readonly refused: readonly { readonly code: string; readonly pointer: string }[] }

/** Longer inquiries only test limits and would bloat every frozen release. */
const LONGEST = 4000

/** The inquiries of all cases that can be written as JSON. */
export const publicCorpus: readonly CorpusInquiry[] = cases
  .filter(({ inquiry }) => isPlain(inquiry) && JSON.stringify(inquiry).length <= LONGEST)
  .map(({ id, inquiry }) => ({ id, inquiry }))

function isPlain(value: unknown): boolean {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(value))) === canonicalJson(value)
  } catch {
    return false
  }
}

/** Decides inquiries by a ruleset. */
export function decidedBy(ruleset: Ruleset, inquiry: unknown): StoredDecision {
  try {
    return { decision: decisionDigest(decide(parseInquiry(inquiry, { ruleset }), { ruleset })) }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { refused: error.issues.map(({ code, pointer }) => ({ code, pointer })) }
  }
}

/** Formats the decisions file of a frozen release: one inquiry with its decision per line. */
export const decisionLines = (ruleset: Ruleset, corpus: readonly CorpusInquiry[]): string =>
  corpus.map(({ id, inquiry }) => `${canonicalJson({ id, inquiry, ...decidedBy(ruleset, inquiry) })}\n`).join('')

/** Parses a decisions file. */
export const readDecisionLines = (text: string): (CorpusInquiry & StoredDecision)[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CorpusInquiry & StoredDecision => JSON.parse(line))
