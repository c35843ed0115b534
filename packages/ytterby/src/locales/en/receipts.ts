/** Sentences about verifying a receipt. */
export const receiptTexts = {
  /** By check and outcome. */
  checks: {
    shape: {
      holds: 'It is a receipt, and every field is well-formed.',
      fails: 'It is not such a receipt: a field is missing, unknown or malformed.',
    },
    'key-known': {
      holds: 'The key that it names is among the keys given.',
      fails: 'The key that it names is not among the keys given: get the current keys of the issuer.',
      unknown: 'The key that it names cannot be read.',
    },
    'key-valid': {
      holds: 'The key was valid at the moment of issue.',
      fails: 'The key was not valid at the moment of issue: not yet, no longer, or revoked.',
      unknown: 'Without the key, its validity cannot be checked.',
    },
    signature: {
      holds: 'The signature is that of the key over this receipt: nothing in it was changed.',
      fails: 'The signature does not match: the receipt was changed, or another key signed it.',
      unknown: 'The signature cannot be checked without the key.',
    },
    inquiry: {
      holds: 'The inquiry is the one that the receipt is for.',
      fails: 'The inquiry is not the one that the receipt is for.',
      unknown: 'The inquiry was not compared: this needs the inquiry and a receipt that can be read.',
    },
    assessment: {
      holds:
        'The decision is the one that the receipt is for: verdict, permits, tier, restrictions, days ahead. Sentences that explain it are not in the receipt.',
      fails:
        'The decision is not the one that the receipt is for: verdict, permits, tier, restrictions, days ahead or ruleset differ.',
      unknown: 'The decision was not compared: this needs the assessment and a receipt that can be read.',
    },
    ruleset: {
      holds: 'The ruleset used is the one that the receipt names.',
      unknown:
        'The ruleset used is not known to be the one that the receipt names: use that release to reproduce the answer.',
    },
    chain: {
      holds: 'The ruleset has its place in the chain of releases, which is unbroken up to the newest one known here.',
      fails: 'The place that it names is not the one that this release has in the chain of releases.',
      unknown:
        'Its place in the chain of releases is not known: the ruleset was not released, or is newer than what is known here.',
    },
    'issued-after-law': {
      holds: 'It is not dated before its law existed.',
      fails: 'It is dated before {day}, the first day on which its law can have existed: its date is false.',
      unknown: 'Whether its law existed at that date is not known: this needs the ruleset that the receipt names.',
    },
    reassessed: {
      holds: 'Assessed again under that ruleset, the inquiry gets the same decision.',
      fails: 'Assessed again under that ruleset, the inquiry gets another decision.',
      unknown: 'The inquiry was not assessed again: this needs the inquiry and the ruleset that the receipt is for.',
    },
    asked: {
      holds: 'Name, country and days are those that the receipt is for.',
      fails: 'Name, country or days are not those that the receipt is for.',
      unknown: 'What was asked was not compared: this needs the screening and a receipt that can be read.',
    },
    matches: {
      holds: 'The listings found are those that the receipt is for.',
      fails: 'The listings found are not those that the receipt is for.',
      unknown: 'The listings found were not compared: this needs the screening and a receipt that can be read.',
    },
    'screened-against': {
      holds: 'The party lists of that ruleset are those that the receipt says the name was screened against.',
      fails: 'The party lists of that ruleset are not those that the receipt says the name was screened against.',
      unknown: 'The party lists were not compared: this needs the ruleset that the receipt names.',
    },
    rescreened: {
      holds: 'Screened again under that ruleset, the name gets the same listings.',
      fails: 'Screened again under that ruleset, the name gets other listings.',
      unknown: 'The name was not screened again: this needs the name and the ruleset that the receipt is for.',
    },
    list: {
      holds: 'The list is the one that the receipt is for, byte for byte.',
      fails: 'The list is not the one that the receipt is for.',
      unknown: 'The list was not compared: this needs the list and a receipt that can be read.',
    },
    answers: {
      holds: 'The answers are those that the receipt is for, byte for byte.',
      fails: 'The answers are not those that the receipt is for.',
      unknown: 'The answers were not compared: this needs the answers and a receipt that can be read.',
    },
    profile: {
      holds: 'The profile is the one with which the list was read, byte for byte.',
      fails: 'The profile is not the one with which the list was read.',
      unknown: 'The list was read with a profile, which was not compared: this needs the profile.',
    },
    balance: {
      holds:
        'The balance is the one that the receipt is for: every figure, status and bar. Sentences are not in the receipt.',
      fails:
        'The balance is not the one that the receipt is for: a figure, a status, a bar, a day or the ruleset differs.',
      unknown: 'The balance was not compared: this needs the balance and a receipt that can be read.',
    },
    events: {
      holds: 'The events are those that the receipt is for, each of them.',
      fails: 'The events are not those that the receipt is for.',
      unknown: 'The events were not compared: this needs the ledger and a receipt that can be read.',
    },
    refolded: {
      holds: 'Folded again under that ruleset, the events give the same balance.',
      fails: 'Folded again under that ruleset, the events give another balance.',
      unknown: 'The events were not folded again: this needs the ledger and the ruleset that the receipt is for.',
    },
  },
  /** Where a ledger has grown since its statement. */
  laterEvents: 'The first {events} events are those that the receipt is for; recorded since then: {later}.',
  /** Why a name screened by another version of the matcher is not screened again. */
  otherMatcher: {
    earlier:
      'An earlier matcher issued it: names were compared differently then, so the result of this one proves nothing.',
    later: 'A later matcher issued it: use a later version of the package to screen the name again.',
  },
}
