/** Texts of the view of the law, loaded with it. */
export const lawSayings = {
  withoutCode: 'Entries without a control code',
  lawPages: 'Each part has a page in the documentation.',
  lawWhat:
    'Every instrument and control entry behind the answers, with its history and sources. Release {version}, known through {day}.',
  searchLaw: 'Search: a number, code, element, name, day or word',
  noSuchDay: 'Write a day that exists, from 2003 on.',
  lawFound: '{instruments} instruments, {controls} control entries',
  partsFound: 'Found, the best first',
  nearest: 'Nothing holds these words. Probably meant:',
  nothingLikeIt: 'Nothing found: try a code, a number, an element, a name or a day.',
  elsewhere: 'Elsewhere',
  elsewhereNever: 'Lists of others never decide: a good that none of them names may still need a Chinese licence.',
  elsewhereTrap: 'The same number means other goods there.',
  elsewhereOld: ', an edition older than a year',
  controls: 'Control entries',
  moreControls: '{count} more: search to see them.',
  commodityCodes: '{count} reference commodity codes',
  instruments: 'Instruments',
  notTranscribed: 'Not transcribed',
  notTranscribedWhat: 'These are known to exist, but their entries are not in the data: answers do not cover them.',
}
