/** What the view of the law says; it loads with that view. */
export const lawSayings = {
  lawWhat:
    'Every instrument and control entry behind the answers, with its history and sources. Release {version}, known through {day}.',
  searchLaw: 'Search: a number, code, element or word',
  onWhichDay: 'State on',
  noSuchDay: 'Write a day that exists, from 2003 on.',
  lawFound: '{instruments} instruments, {controls} control entries',
  moreControls: '{count} more: search to see them.',
  commodityCodes: '{count} reference commodity codes',
  notTranscribed: 'Not transcribed',
  notTranscribedWhat: 'These are known to exist, but their entries are not in the data: answers do not cover them.',
  withoutCode: 'Entries without a control code',
}
