import type { InEachLang, Lang } from '../locales/langs.ts'
import { receiptTexts } from '../locales/receipts.ts'
import type { CheckId, Outcome, Outcomes } from './outcomes.ts'

/** One thing that was checked of a receipt, and in one sentence what came of it. */
export type Check<Id extends CheckId = CheckId> = { id: Id; outcome: Outcome; text: string }

/** What verifying a receipt came to. */
export type Verification<Id extends CheckId = CheckId> = {
  /** The receipt is authentic, and no check that could be made fails. */
  valid: boolean
  /** All checks, always in the same order. */
  checks: Check<Id>[]
}

type Sentences = { readonly [Id in CheckId]: Readonly<Record<Outcomes[Id], string>> }
const TEXTS: InEachLang<{ readonly checks: Sentences }> = receiptTexts

/** A check with the sentence of its outcome, or with one that says more. */
export function check<Id extends CheckId>(
  id: Id,
  outcome: Outcomes[Id],
  lang: Lang,
  text: string = TEXTS[lang].checks[id][outcome],
): Check<Id> {
  return { id, outcome, text }
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
