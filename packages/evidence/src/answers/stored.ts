import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { canonicalJson, type InvalidInquiryError, type Ruleset } from 'ytterby'
import { questionsByFile, type AnsweringSdk } from './asked.ts'

/** Digests by the name that a file of cases exports: the first digits of the SHA-256 of the digests of its answers. */
export type DigestsByFile = Readonly<Record<string, string>>

export const storedFile = new URL('expected.json', import.meta.url)

/**
 * The last reviewed answers to the cases, timelines and lists. This proves nothing about the law; it detects when any word of an
 * answer changes.
 */
export function readStored(): DigestsByFile {
  return JSON.parse(readFileSync(storedFile, 'utf8'))
}

const DIGITS = 12

/** The digest of each answer by the id of its question, file by file. */
export function digestsByCase(
  sdk: AnsweringSdk,
  ruleset: Ruleset,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Object.entries(questionsByFile).map(([file, questions]) => [
      file,
      Object.fromEntries(questions.map(({ id, answer }) => [id, digestOf(() => answer(sdk, ruleset))])),
    ]),
  )
}

/** One digest for each file of cases. */
export const digestsByFile = (sdk: AnsweringSdk, ruleset: Ruleset): DigestsByFile =>
  Object.fromEntries(
    Object.entries(digestsByCase(sdk, ruleset)).map(([file, digests]) => [file, shortDigest(canonicalJson(digests))]),
  )

/** The digest of an answer without the version of its ruleset, or of a refusal with its errors. */
export function digestOf(answer: () => object): string {
  return shortDigest(textOf(answer))
}

const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS)

/** What is compared of an answer, in canonical JSON. */
export function textOf(answer: () => object): string {
  try {
    return canonicalJson({ ...answer(), ruleset: undefined })
  } catch (error) {
    if (!hasIssues(error)) throw error
    return canonicalJson(error.issues)
  }
}

/** It also accepts errors of a mutated copy of the package, which have another class. */
const hasIssues = (error: unknown): error is InvalidInquiryError => error instanceof Error && 'issues' in error
