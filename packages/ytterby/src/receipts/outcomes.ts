/** `unknown`: the check could not be made with what was given. */
export type Outcome = 'holds' | 'fails' | 'unknown'

/** The checks and their possible outcomes. */
export type Outcomes = {
  shape: Exclude<Outcome, 'unknown'>
  'key-known': Outcome
  'key-valid': Outcome
  signature: Outcome
  inquiry: Outcome
  assessment: Outcome
  ruleset: Exclude<Outcome, 'fails'>
  chain: Outcome
  reassessed: Outcome
  asked: Outcome
  matches: Outcome
  'screened-against': Outcome
  rescreened: Outcome
  list: Outcome
  answers: Outcome
  profile: Outcome
}
export type CheckId = keyof Outcomes
