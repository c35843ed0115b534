import type { Lang } from '../locales/langs.ts'
import type { Text } from '../schema/record.ts'
import { CHECK_SENTENCES, type CheckId, type Outcome, type Outcomes } from './sentences.ts'

/** One thing that was checked of a receipt, and in one sentence what came of it. */
export type Check<Id extends CheckId = CheckId> = { id: Id; outcome: Outcome; text: string }

/** What verifying a receipt came to. */
export type Verification<Id extends CheckId = CheckId> = {
  /** The receipt is authentic, and no check that could be made fails. */
  valid: boolean
  /** All checks, always in the same order. */
  checks: Check<Id>[]
}

/** A check with the sentence of its outcome, or with one that says more. */
export function check<Id extends CheckId>(
  id: Id,
  outcome: Outcomes[Id],
  lang: Lang,
  sentence: Text = CHECK_SENTENCES[id][outcome],
): Check<Id> {
  return { id, outcome, text: sentence[lang] }
}

/** What holds or not, where it could be checked at all. */
export const outcomeOf = (holds: boolean | null): Outcome => (holds === null ? 'unknown' : holds ? 'holds' : 'fails')

/** Without these a receipt says nothing. */
const AUTHENTIC: ReadonlySet<CheckId> = new Set(['shape', 'key-known', 'key-valid', 'signature'])

/** What checks come to. */
export function verificationOf<Id extends CheckId>(checks: Check<Id>[]): Verification<Id> {
  const valid = checks.every(({ id, outcome }) => outcome === 'holds' || (outcome === 'unknown' && !AUTHENTIC.has(id)))
  return { valid, checks }
}
