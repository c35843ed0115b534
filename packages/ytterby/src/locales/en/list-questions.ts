/** Questions over the lines of a list, and their answers; `{name}` is filled in. */
export const listQuestions = {
  question: {
    /** A proposal with a single reading. */
    isIt: 'Are these goods what they are described as: {what}?',
    /** Of equipment and reagents. */
    whichEntry:
      'These goods are described as: {what}. Which entry of China’s control list names them, such as 2B902.a?',
    whichIsIt: 'Which of these describes the goods?',
    setAside: 'Are these goods something else, without rare earths?',
    fact: 'What is the value of “{name}”?',
    dayOrder: 'Does the column {header} write the day or the month first?',
    decimalSign: 'Which sign begins the decimals in the column {header}?',
    unit: 'In which unit does the column {header} give weights?',
    field: 'Is the day in the column {header} the one on which the goods leave?',
    column: 'Is the column {header} the one for this: {name}?',
    convention: 'How does the column {header} write its values?',
    cell: 'What does “{cell}” mean in the column {header} ({name})?',
    /** Of a cell that no answer could correct. */
    correct: '“{cell}” in the column {header} gives no valid {name}: correct it in the list.',
  },
  header: '“{header}”',
  noHeader: 'without a header',
  option: {
    yes: 'Yes: {what}',
    noneOfThem: 'None of these',
    no: 'No, they are something else',
    noEntry: 'No entry names them',
    mayHold: 'No: they may contain rare earths',
    'day-first': 'Day first: 31/12/2027',
    'month-first': 'Month first: 12/31/2027',
    'year-first': 'Year first: 27/12/31',
    '.': 'A point: 1,250.5',
    ',': 'A comma: 1.250,5',
    kg: 'Kilograms (kg)',
    g: 'Grams (g)',
    lb: 'Pounds (lb)',
    t: 'Metric tons (t)',
    asOf: 'Yes, the goods leave on it',
    ignore: 'No, it is another day',
    nothing: 'Nothing',
    thisColumn: 'Yes, this column',
    otherColumn: 'No, another column',
  },
  elements: {
    none: 'no rare earths',
    all: '{symbols} and no other rare earth',
    some: '{symbols}, perhaps other rare earths',
  },
  /** A fact beside others. */
  named: '{name} {value}',
  numbers: {
    quantityKg: '{value} kg',
    'product.particleSizeMicron': '{value} µm',
    'chineseContent.valuePercent': '{value} %',
    'endUser.listedOwnershipPercent': '{value} %',
  },
  outcomes: { 'set-aside': 'set aside', refused: 'to be corrected' },
  /** How many lines an answer leads to a verdict. */
  leadsTo: '{outcome}: {count}',
  /** What was accepted or answered of a line, with the columns of the cells that it comes from. */
  accepted: {
    accepted: '{facts}: accepted by {by} on {on}, because of {because} (from {from})',
    rejected: '{facts}: rejected by {by} on {on}, because of {because} (from {from})',
    answered: '{facts}: answered by {by} on {on}, because of {because} (from {from})',
    nothing: 'what the description suggests',
  },
}
