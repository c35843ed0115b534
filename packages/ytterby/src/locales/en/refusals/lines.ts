/** What refusals say of a list of goods as a whole, and of a line beside its inquiry. */
export const lineRefusals = {
  noList: 'Give the lines as a list.',
  emptyList: 'Give at least one line.',
  tooManyLines: 'Give at most {most} lines; ask about the rest separately.',
  unknownOption: 'This option is not known. Known are: {known}.',
  otherPeriod: 'State the period as year, or leave it out.',
  line: 'Give each line as an object with an inquiry.',
  number: 'Number a line with a whole number from 1 on.',
  id: 'Write an id as whole text of at most 200 characters, without U+FFFD.',
  inquiry: 'State what is asked as an inquiry.',
  value: 'Give the value of the line as an amount and a currency.',
  amount: 'Write the amount as a number from 0 to 1000000000000.',
  currency: 'Write the currency as three capital letters of ISO 4217, such as EUR.',
}
