/** Texts of the view of the law, loaded with it. */
export const lawSayings = {
  withoutCode: 'Entries without a control code',
  lawPages: 'The law pages are searched in plain words as well.',
  lawWhat:
    'Every instrument and control entry behind the answers, with its history and sources. Release {version}, known through {day}.',
  searchLaw: 'Search: a number, code, element or word',
  noSuchDay: 'Write a day that exists, from 2003 on.',
  lawFound: '{instruments} instruments, {controls} control entries',
  controls: 'Control entries',
  moreControls: '{count} more: search to see them.',
  commodityCodes: '{count} reference commodity codes',
  instruments: 'Instruments',
  notTranscribed: 'Not transcribed',
  notTranscribedWhat: 'These are known to exist, but their entries are not in the data: answers do not cover them.',
}
