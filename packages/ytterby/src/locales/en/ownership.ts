/** Sentences on owners that are on a list, and on what the law says of what they hold. */
export const ownershipTexts = {
  headline: {
    'at-or-above': 'Listed parties hold {share} of “{party}”: 50 % or more.',
    below: 'Listed parties hold {share} of “{party}”: less than 50 %.',
    open: 'Listed parties hold {share} of “{party}”: whether that is 50 % or more is open.',
  },
  ways: 'What was read does not say how holdings over several levels, or of several listed parties, are counted. Counted by multiplying: {byShare}; counting in full what a party holds that is itself held by 50 % or more: {byControl}. The range covers both.',
  rules: {
    'a61-2':
      'Applications to parties on the control list or the watch list, and to subsidiaries and branches that they hold by 50 % or more, are in principle not approved. {state}',
    'afsl-5':
      'Measures may also reach organisations that a party under a countermeasure controls, or helps to found or run. That takes a decision of its own: what it holds is not listed by itself.',
    'd834-15':
      'Bans may also cover organisations that the party under them controls. No such ban was found up to 2026-10.',
    'd835-8': 'Measures may also cover organisations that a listed party controls. No listing was found up to 2026-10.',
    'd792-28': 'The decree has no 50 % rule: who is held by a listed party is not listed by that.',
    'uel-provisions': 'No rule on what listed parties hold was read for the unreliable-entity list.',
  },
  question: {
    listed: 'Ask whether “{owner}” is on the control list or the watch list.',
    percent: 'Ask how much “{owner}” holds of “{held}”.',
    rest: 'Ask who holds the remaining {percent} of “{held}”.',
  },
}
