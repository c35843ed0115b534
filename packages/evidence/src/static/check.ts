import type { Inquiry, Ruleset } from 'ytterby'

/** Input of the checks: a ruleset, and inquiries for it. */
export type Subject = {
  readonly ruleset: Ruleset
  readonly inquiries: readonly Inquiry[]
  /** Histories are checked as known on every so many of the days on which something became known; on all of them if left out. */
  readonly knownEvery?: number
}

/** A check of one property of the law. It holds if there are no findings. */
export type LawCheck = {
  /** What it means if the check passes, in one line. */
  readonly means: string
  readonly run: (subject: Subject) => CheckResult
}

export type CheckResult = {
  /** The number of things checked, which must not be zero. */
  readonly looked: number
  readonly findings: readonly string[]
}

/** Checks each thing and collects the findings. */
export function lookAt<T>(things: Iterable<T>, find: (thing: T) => readonly string[]): CheckResult {
  let looked = 0
  const findings: string[] = []
  for (const thing of things) {
    looked++
    findings.push(...find(thing))
  }
  return { looked, findings: [...new Set(findings)] }
}

/** Merges several results. */
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
