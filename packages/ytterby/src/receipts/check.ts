import type { InEachLang, Lang } from '../locales/langs.ts'
import { receiptTexts } from '../locales/receipts.ts'
import type { VerificationCheckId, VerificationOutcome, Outcomes } from './outcomes.ts'

/** One check of a receipt, with its outcome in a sentence. */
export type Check<Id extends VerificationCheckId = VerificationCheckId> = {
  id: Id
  outcome: VerificationOutcome
  text: string
}

/** The result of verifying a receipt. */
export type Verification<Id extends VerificationCheckId = VerificationCheckId> = {
  /** The receipt is authentic, and no check fails; of a list, its files were compared too. */
  valid: boolean
  /** All checks, always in the same order. */
  checks: Check<Id>[]
}

type Sentences = { readonly [Id in VerificationCheckId]: Readonly<Record<Outcomes[Id], string>> }
const TEXTS: InEachLang<{ readonly checks: Sentences }> = receiptTexts

/** Makes a check with the default sentence of its outcome, or a more specific one. */
export function check<Id extends VerificationCheckId>(
  id: Id,
  outcome: Outcomes[Id],
  lang: Lang,
  text: string = TEXTS[lang].checks[id][outcome],
): Check<Id> {
  return { id, outcome, text }
}

/** The outcome of a check; null = could not be made. */
export const outcomeOf = (holds: boolean | null): VerificationOutcome =>
  holds === null ? 'unknown' : holds ? 'holds' : 'fails'

/** Without these a receipt is worthless. */
const AUTHENTIC: readonly VerificationCheckId[] = ['shape', 'key-known', 'key-valid', 'signature']

/** Combines checks into a result. Those that are `needed`, beside authenticity, must hold if they are made. */
export function verificationOf<Id extends VerificationCheckId>(
  checks: Check<Id>[],
  needed: readonly Id[] = [],
): Verification<Id> {
  const mustHold = new Set<VerificationCheckId>([...AUTHENTIC, ...needed])
  const valid = checks.every(({ id, outcome }) => outcome === 'holds' || (outcome === 'unknown' && !mustHold.has(id)))
  return { valid, checks }
}
