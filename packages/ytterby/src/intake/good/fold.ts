/** Letters that are no base letter with a mark. */
const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/**
 * A text as words are compared: width, case, marks of Latin letters, kinds of hyphens and amounts of white space do not matter.
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(
      /[\u00C0-\u024F\u1E00-\u1EFF]/g,
      (letter) => SPECIAL[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    )
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A folded word as it stands in a text; the word itself where the text does not hold it. */
export function asWritten(word: string, text: string): string {
  const places: number[] = []
  let folded = ''
  let place = 0
  for (const letter of text) {
    const plain = /\s/.test(letter) ? ' ' : foldWords(letter)
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain
      places.push(...Array.from({ length: plain.length }, () => place))
    }
    place += letter.length
  }
  const at = folded.indexOf(word)
  return at === -1 ? word : text.slice(places[at], places[at + word.length] ?? text.length).trim()
}
