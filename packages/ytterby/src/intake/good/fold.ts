import { simplified } from './simplified.ts'

/** Letters that are no base letter with a mark. */
const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** Texts that need no more than lower case. */
const PLAIN = /^[ -_a-~]*$/

/** A text in which width, case, marks of Latin letters, kinds of hyphens and amounts of white space do not matter. */
export const foldCase = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : foldLetters(text)).replaceAll(/\s+/g, ' ').trim()

/** A text as words are compared: traditional characters count as the simplified ones as well, Greek capitals bear no marks. */
export const foldWords = (text: string): string =>
  simplified(foldCase(text)).replaceAll(/[\u0370-\u03FF]/g, (letter) => letter.normalize('NFD').charAt(0))

const foldLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(
      /[\u00C0-\u024F\u1E00-\u1EFF]/g,
      (letter) => SPECIAL[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    )
    // The small letter of İ.
    .replaceAll('i\u0307', 'i')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[’‘`´]/g, "'")

/** Folded words as they stand in a text; those that it does not hold stay folded. */
export function asWritten(words: readonly string[], text: string): string[] {
  if (words.length === 0) return []
  const { plain, folded, placeOf } = placesIn(text)
  return words.map((word) => {
    const at = folded.indexOf(word)
    return at === -1 ? word : plain.slice(placeOf(at), placeOf(at + word.length)).trim()
  })
}

/** A text and its folding, with the place in the text of each place in the folding. */
function placesIn(text: string): { plain: string; folded: string; placeOf: (at: number) => number } {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const whole = foldWords(plain)
  if (whole.length === plain.length) return { plain, folded: whole, placeOf: (at) => at }
  const places: number[] = []
  let folded = ''
  let place = 0
  for (const letter of plain) {
    const letters = letter === ' ' ? ' ' : foldWords(letter)
    folded += letters
    for (let count = 0; count < letters.length; count += 1) places.push(place)
    place += letter.length
  }
  return { plain, folded, placeOf: (at) => places[at] ?? plain.length }
}
