/** A letter tells how many letters a word shares with the one before it. */
const FIRST = 'A'.charCodeAt(0)
const MOST_SHARED = 25

/** Folded words in order as one text, each without the letters that it shares with the one before it: an eighth smaller. */
export function wordsAsText(words: readonly string[]): string {
  let before = ''
  return words
    .toSorted()
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new RangeError(`${word} is not folded`)
      let shared = 0
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1
      before = word
      return String.fromCharCode(FIRST + shared) + word.slice(shared)
    })
    .join('')
}

/** The source of a function that reads such a text. */
export const WORDS_OF = `const wordsOf = (text) => {
  let before = ''
  return text.split(/(?=[A-Z])/).map((part) => (before = before.slice(0, part.charCodeAt(0) - ${FIRST}) + part.slice(1)))
}`
