/** Texts of what was understood of a line, loaded with it. */
export const oneLineSayings = {
  byItsWords: 'Suggested',
  dayKept: '{day}, kept from before',
  notRead: 'Not read: {words}',
  answerThis: 'Answer on this',
  leaveFormOpen: 'Leave the form open',
  itIsForm: 'It is a {form}',
  writeOneWay: 'Part of the line has no single reading: write it in one way to go on.',
}
