/** What refusals say of a kit, a licence, a plan of the review and a calendar. */
export const planningRefusals = {
  partIdTwice: 'Give each part an id of its own.',
  validUntilTooEarly: 'Must be later than validFrom: it is the day after the last day printed on the licence.',
  noItemCode:
    'Write a control code such as 1C905.a.4; of an ordinary export licence, the 4 to 10 digits of a commodity code.',
  noCommodityCode: 'An ordinary export licence names commodity codes: write 4 to 10 digits.',
  noControlCode:
    'A licence for dual-use items names control codes: write one such as 1C905.a.4, or state form ordinary.',
  oneExport: 'A licence of this form is for one export: state 1, or leave batches out.',
  mostDeclarations: 'An ordinary export licence is for at most {most} declarations.',
  valueWithoutCurrency: 'State value and currency together.',
  severalEndUsers: 'A single licence is for one end user: name that one, or state form general.',
  exportedMore: 'More was exported than the licence is for: check both quantities.',
  tooManyRounds: 'Plan at most {most} rounds of supplement.',
  roundDays: 'State the working days until the papers are submitted again as an integer from 0 to {most}.',
  roundsAfterAcceptance: 'Papers are supplemented before acceptance: leave out the rounds, or the day of acceptance.',
  nothingToWaitFor:
    'There is nothing to put into a calendar: under the law of {asOf} there is no licence to wait for, and no day is known on which that changes.',
  nothingToCountFrom:
    'There is nothing to put into a calendar: state submittedOn, acceptedOn or neededBy (clock) to count from.',
}
