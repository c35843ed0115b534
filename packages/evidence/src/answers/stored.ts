import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { canonicalJson, type InvalidInquiryError } from 'ytterby'

/**
 * The last reviewed answer to each case, timeline and list: the first digits of the SHA-256 of the whole
 * answer, by id. This proves nothing about the law; it detects when any word of an answer changes.
 */
export type StoredAnswers = Readonly<Record<string, string>>

export const storedFile = new URL('expected.json', import.meta.url)

export function readStored(): StoredAnswers {
  return JSON.parse(readFileSync(storedFile, 'utf8'))
}

const DIGITS = 12

/** The digest of an answer without the version of its ruleset, or of a refusal with its errors. */
export function digestOf(answer: () => object): string {
  return createHash('sha256').update(textOf(answer)).digest('hex').slice(0, DIGITS)
}

function textOf(answer: () => object): string {
  try {
    return canonicalJson({ ...answer(), ruleset: undefined })
  } catch (error) {
    if (!hasIssues(error)) throw error
    return canonicalJson(error.issues)
  }
}

/** It also accepts errors of a mutated copy of the package, which have another class. */
const hasIssues = (error: unknown): error is InvalidInquiryError => error instanceof Error && 'issues' in error
