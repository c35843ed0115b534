/** Control characters, line ends, bidirectional and other format characters, private and unassigned characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu
/** Joiners are part of the spelling in several scripts. */
const JOINERS = /[\u200c\u200d]/u

/** Puts untrusted text on one line and makes invisible characters visible: a space for white space, a box for any other. */
export const showInvisible = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(INVISIBLE, (character) => (JOINERS.test(character) ? character : '\u25a1'))
    .trim()
