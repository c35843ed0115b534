/** `unknown`: the check could not be made with what was given. */
export type VerificationOutcome = 'holds' | 'fails' | 'unknown'

/** The checks and their possible outcomes. */
export type Outcomes = {
  shape: Exclude<VerificationOutcome, 'unknown'>
  'key-known': VerificationOutcome
  'key-valid': VerificationOutcome
  signature: VerificationOutcome
  inquiry: VerificationOutcome
  assessment: VerificationOutcome
  ruleset: Exclude<VerificationOutcome, 'fails'>
  chain: VerificationOutcome
  'issued-after-law': VerificationOutcome
  reassessed: VerificationOutcome
  asked: VerificationOutcome
  matches: VerificationOutcome
  'screened-against': VerificationOutcome
  rescreened: VerificationOutcome
  list: VerificationOutcome
  answers: VerificationOutcome
  profile: VerificationOutcome
  balance: VerificationOutcome
  events: VerificationOutcome
  refolded: VerificationOutcome
}
export type VerificationCheckId = keyof Outcomes
