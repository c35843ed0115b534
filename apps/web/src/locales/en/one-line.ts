/** Texts of what was understood of a line, loaded with it. */
export const oneLineSayings = {
  byItsWords: 'Suggested',
  dayKept: '{day}, kept from before',
  notRead: 'Not read: {words}',
  answerThis: 'Answer on this',
  leaveFormOpen: 'Leave the form open',
  itIsForm: 'It is a {form}',
  wordsOfOther:
    '{words} names no good with rare earths: these rules ask for no permit. If it holds some, say so in the line.',
  answerAllTheSame: 'Answer all the same',
  leaveOpen: 'Leave it open',
  asWritten: 'It is “{words}”',
  writeOneWay: 'Part of the line has no single reading: choose one, or write it in one way to go on.',
}
