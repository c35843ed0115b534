import { foldText } from './fold-text.ts'

/** A folded text as words, and the positions where a separate name may begin. */
export type SplitText = {
  /** Words in lower case: Latin letters and digits, or containing Han, kana or Hangul. */
  words: string[]
  /** Indexes in `words` before which the text is cut: at a comma, bracket, slash, or dash with spaces. */
  cuts: number[]
  /** Look-alike letters were replaced with Latin ones. */
  lookAlike: boolean
  /** Variants of Han characters were folded. */
  script: boolean
}

const OTHER_WORD = /[\p{L}\p{N}]/u
const SPLITTING_SIGNS = new Set(',;:()/[]{}|"'.split('').map((sign) => sign.charCodeAt(0)))
const [SPACE, AMPERSAND, APOSTROPHE, PLUS, DASH, DOT] = [0x20, 0x26, 0x27, 0x2b, 0x2d, 0x2e]

const isPlainWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Splits a name into words: `S.p.A.` and `Nat'l` are one word each, `&` and `+` become “and”, a dash separates. */
export function splitWords(name: string): SplitText {
  const { text, lookAlike, script } = foldText(name)
  const words: string[] = []
  const cuts: number[] = []
  let word = ''
  let start = -1
  const end = (at: number): void => {
    if (start !== -1) word += text.slice(start, at)
    start = -1
    if (word !== '') words.push(word)
    word = ''
  }
  const cut = (): void => {
    if (words.length > 0 && cuts.at(-1) !== words.length) cuts.push(words.length)
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isPlainWord(code)) {
      if (start === -1) start = at
    } else if (code > 0x7f) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code)
      const isWord = OTHER_WORD.test(letter)
      if (isWord && start === -1) start = at
      if (!isWord) end(at)
      // Typographic signs and the full-width space: everything but letters separates words, and everything but spaces cuts.
      if (!isWord && letter.trim() !== '') cut()
      at += letter.length - 1
    } else if (code === APOSTROPHE || (code === DOT && isInitial(text, at))) {
      if (start !== -1) word += text.slice(start, at)
      start = -1
    } else {
      end(at)
      if (code === AMPERSAND && isInitial(text, at)) {
        start = -1
        word = words.pop() ?? ''
      } else if (code === AMPERSAND || code === PLUS) words.push('and')
      else if (
        SPLITTING_SIGNS.has(code) ||
        (code === DASH && text.charCodeAt(at + 1) === SPACE && text.charCodeAt(at - 1) === SPACE)
      )
        cut()
    }
  }
  end(text.length)
  if (cuts.at(-1) === words.length) cuts.pop()
  return { words, cuts, lookAlike, script }
}

/** Whether a sign stands between single letters: `S.A.`, `R&D`. */
function isInitial(text: string, at: number): boolean {
  const isWord = (index: number): boolean => isPlainWord(text.charCodeAt(index))
  return isWord(at - 1) && !isWord(at - 2) && isWord(at + 1) && !isWord(at + 2)
}
