/** Sentences on owners that are on a list, and on what the law says of what they hold. */
export const ownershipTexts = {
  headline: {
    'at-or-above': 'A listed party holds {largest} of “{party}”: 50 % or more.',
    below: 'Listed parties together hold {sum} of “{party}”: less than 50 %, so that none holds half.',
    open: 'Whether a listed party holds 50 % or more of “{party}” is open: {share}.',
    // Together they hold half, and none of them surely does.
    sum: 'No single listed party is known to hold 50 % or more of “{party}”; together they hold {sum}. Whether that counts was not read.',
  },
  buyerListed: '“{party}” is itself on the control list or the watch list.',
  largest: 'The largest single listed party is “{owner}”; one holds {largest}.',
  largestOpen: 'No owner is surely listed; one that is could hold {largest}.',
  sum: 'All listed parties together: {sum}. The rule speaks of what a listed party holds; whether the holdings of several add up was not read, so the sum alone never decides.',
  ways: 'How holdings over several levels are counted was not read. The sum by multiplying: {byShare}; counting in full what a party holds that is itself held by 50 % or more: {byControl}. The ranges cover both.',
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
