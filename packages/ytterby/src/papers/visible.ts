/** Controls, line ends, marks that turn or hide writing, private and unassigned characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu
/** Joiners belong to the spelling of several scripts. */
const JOINERS = /[\u200c\u200d]/u

/** Somebody’s text on one line with nothing hidden in it: space for white space, a box for every other unseen character. */
export const visible = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(INVISIBLE, (character) => (JOINERS.test(character) ? character : '\u25a1'))
    .trim()
