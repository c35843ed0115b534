import type { Inquiry, Ruleset } from 'ytterby'

/** What the checks look at: a ruleset, and inquiries to ask of it. */
export type Subject = { readonly ruleset: Ruleset; readonly inquiries: readonly Inquiry[] }

/** One property of the law. A finding names what breaks it; none = the property holds. */
export type Check = {
  /** What it means when it holds, in one line. */
  readonly means: string
  readonly run: (subject: Subject) => CheckResult
}

export type CheckResult = {
  /** How many things were looked at: a check that looks at nothing shows nothing. */
  readonly looked: number
  readonly findings: readonly string[]
}

/** Looks at each thing in turn and gathers what is found. */
export function lookAt<T>(things: Iterable<T>, find: (thing: T) => readonly string[]): CheckResult {
  let looked = 0
  const findings: string[] = []
  for (const thing of things) {
    looked++
    findings.push(...find(thing))
  }
  return { looked, findings: [...new Set(findings)] }
}

/** Several results as one. */
export function together(results: readonly CheckResult[]): CheckResult {
  return {
    looked: results.reduce((sum, { looked }) => sum + looked, 0),
    findings: [...new Set(results.flatMap(({ findings }) => findings))],
  }
}

const EXAMPLE = ' — for example '

/** A finding with an inquiry that shows it. */
export const withExample = (finding: string, example: unknown): string =>
  `${finding}${EXAMPLE}${JSON.stringify(example)}`

/** A finding without its example. */
export const withoutExample = (finding: string): string => finding.split(EXAMPLE)[0] ?? finding
