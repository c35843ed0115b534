import { FORMS_IN_HAN } from './legal-forms.ts'
import { HAN_VARIANTS, LETTERS, LOOK_ALIKES } from './built-tables.ts'

/** What was changed by folding a text that is more than case, width and accents. */
export type Folded = { text: string; lookAlike: boolean; script: boolean }

/** Without a sign beyond ASCII; a loop is faster than an expression here. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** Marks, and what nobody sees: joiners, directions, variants. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\p{Cs}]/gu
const LETTERS_TOGETHER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu
/** What is neither ASCII nor of East Asia. */
const OTHER_LETTERS = /[\u0080-\u2e7f]/
const CYRILLIC_OR_GREEK = /[\u0370-\u052f\u1f00-\u1fff]/
/** Han, kana and Hangul. */
export const OF_CJK = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/**
 * Folds a text for comparison: lower case, width, accents, what nobody sees, letters that look like Latin ones, variants of
 * Han characters and of kana. A legal form in Chinese, Japanese or Korean becomes a Latin word of its own.
 */
export function foldText(text: string): Folded {
  if (isAscii(text)) return { text: text.toLowerCase(), lookAlike: false, script: false }
  const folded: Folded = { text: text.normalize('NFKC').replace(/\s/g, ' '), lookAlike: false, script: false }
  if (OTHER_LETTERS.test(folded.text)) foldLetters(folded)
  folded.text = folded.text.replace(UNSEEN, '').toLowerCase()
  if (OF_CJK.test(folded.text)) foldCjk(folded)
  return folded
}

/** Writes letters with accents and of other alphabets in Latin ones. */
function foldLetters(folded: Folded): void {
  folded.text = folded.text.replace(/[’‘´`]/g, "'").replace(LETTERS_TOGETHER, (letters) => {
    if (CYRILLIC_OR_GREEK.test(letters)) {
      const alike = mapLetters(letters, LOOK_ALIKES)
      if (!CYRILLIC_OR_GREEK.test(alike)) {
        folded.lookAlike = true
        return withoutMarks(alike)
      }
    }
    return withoutMarks(mapLetters(letters, LETTERS))
  })
}

const withoutMarks = (letters: string): string => letters.normalize('NFKD').replace(/\p{M}/gu, '')

function mapLetters(text: string, table: ReadonlyMap<string, string>): string {
  let result = ''
  for (const letter of text) result += table.get(letter) ?? letter
  return result
}

const SMALL_KANA = 'ァィゥェォッャュョヮヵヶ'
const LARGE_KANA = 'アイウエオツヤユヨワカケ'
/** Marks of length and dots between words of kana, and signs for «and». */
const LEFT_OUT = new Set('ー・·&')

/** Han as listed names are folded, hiragana as katakana, small kana as large ones. */
function foldCjk(folded: Folded): void {
  let result = ''
  for (const letter of folded.text) {
    if (LEFT_OUT.has(letter)) continue
    const han = HAN_VARIANTS.get(letter)
    if (han !== undefined) {
      folded.script = true
      result += han
      continue
    }
    const katakana = letter >= 'ぁ' && letter <= 'ゖ' ? String.fromCharCode(letter.charCodeAt(0) + TO_KATAKANA) : letter
    const small = SMALL_KANA.indexOf(katakana)
    result += small === -1 ? katakana : (LARGE_KANA[small] ?? katakana)
  }
  folded.text = withForms(result)
}

/** From a letter of hiragana to the one of katakana. */
const TO_KATAKANA = 0x60

/** Each legal form in Han characters as a Latin word. */
function withForms(text: string): string {
  let result = text
  for (const [form, word] of FORMS_IN_HAN) result = result.replaceAll(form, ` ${word} `)
  return result
}
