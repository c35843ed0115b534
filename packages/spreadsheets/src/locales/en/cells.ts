/** Texts of cells and of the functions; `{placeholders}` are filled in. */
export const cells = {
  name: 'Ytterby',
  summary:
    'May this rare-earth good leave China, on which day, with which permit? Answered in the workbook; nothing is sent.',
  none: 'none',
  joined: '; ',
  stateGood: 'State the form of the good or its rare earths.',
  stateDay: 'Write the day of export, such as 2026-03-01.',
  stateTruth: 'Write TRUE if these are all the rare earths in the good, FALSE if there may be others, or leave it out.',
  stateName: 'Write the name of the party.',
  writeOneWay: '{field}: {why}. Write it differently.',
  writeOneOf: '{field}: {why}. Write one of: {either}.',
  noReview: 'There is no review to count: {verdict}.',
  noDays: 'No duration is published for this day.',
  unknownLang: 'Write the language as en or zh, or leave it out.',
  otherSize: 'Ranges must have the same number of rows and columns.',
  permit: '{kind}: {verdict}',
  matched: '{match}: {name} ({list}, {state}, {notice}); matches {met}',
  because: ', because {why}',
  ruleset: '{version}, known through {day}',
  functions: {
    VERDICT: 'May this good leave China on this day? The verdict that is certain at least.',
    POSSIBLE: 'Every verdict that the open facts leave possible, strictest first.',
    BECAUSE: 'What decides the verdict, in one sentence.',
    PERMITS: 'The permits that it needs, each with its verdict.',
    REVIEWDAYS: 'The longest number of days that the framework states for the review; 0 if no permit is needed.',
    LISTED:
      'Whether a name is on a Chinese list or close to one on it, and how strongly it matches. Persons are not screened: lists of organisations only.',
    RULESET: 'The release of the law that answers, and the day through which the law is known.',
  },
  parameters: {
    form: 'Form of the good: NdFeB magnet, separated-oxide …',
    elements: 'Rare earths contained: Nd 30%, Dy 3%; or none',
    country: 'Destination: Germany, DE …',
    day: 'Day of export: a date',
    name: 'Name of the party',
    onDay: 'Day for which the name is screened; today in Beijing if left out',
    lang: 'en or zh for words instead of codes; may be left out',
    complete:
      'TRUE if these are all the rare earths in it. A list for a magnet may otherwise miss dysprosium or terbium; may be left out',
  },
}
