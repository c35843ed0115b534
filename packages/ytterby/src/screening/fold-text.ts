import { FORMS_IN_HAN } from './legal-forms.ts'
import { HAN_VARIANTS, LETTERS, LOOK_ALIKES } from './built-tables.ts'

/** A folded text, and whether folding changed more than case, width and accents. */
export type Folded = { text: string; lookAlike: boolean; script: boolean }

/** A loop is faster than a regular expression here. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** Combining marks and invisible characters: joiners, direction marks, variation selectors. */
const INVISIBLE = /[\p{M}\p{Cf}\p{Cc}\p{Cs}]/gu
const LETTERS_TOGETHER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu
/** Characters that are neither ASCII nor East Asian. */
const OTHER_LETTERS = /[\u0080-\u2e7f]/
const CYRILLIC_OR_GREEK = /[\u0370-\u052f\u1f00-\u1fff]/
/** Han, kana and Hangul. */
export const OF_CJK = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/**
 * Folds a text for comparison: case, width, accents, invisible characters, letters that look like Latin ones, variants of Han
 * characters and kana. A legal form in Chinese, Japanese or Korean becomes a separate Latin word.
 */
export function foldText(text: string): Folded {
  if (isAscii(text)) return { text: text.toLowerCase(), lookAlike: false, script: false }
  // A mark of byte order is white space to JavaScript, but it is invisible.
  const spaced = text.normalize('NFKC').replace(/[^\S\ufeff]/g, ' ')
  const folded: Folded = { text: spaced, lookAlike: false, script: false }
  if (OTHER_LETTERS.test(folded.text)) foldLetters(folded)
  folded.text = folded.text.replace(INVISIBLE, '').toLowerCase()
  if (OF_CJK.test(folded.text)) foldCjk(folded)
  return folded
}

/** Folds accented letters and letters of other alphabets to plain Latin ones. */
function foldLetters(folded: Folded): void {
  folded.text = folded.text.replace(/[’‘´`]/g, "'").replace(LETTERS_TOGETHER, (letters) => {
    if (CYRILLIC_OR_GREEK.test(letters)) {
      const alike = mapLetters(letters, LOOK_ALIKES)
      if (!CYRILLIC_OR_GREEK.test(alike)) {
        folded.lookAlike = true
        return withoutMarks(alike)
      }
    }
    return withoutMarks(mapLetters(letters.toLowerCase(), LETTERS))
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
/** Length marks, kana word separators, and signs for “and”. */
const IGNORED = new Set('ー・·&')

/** Folds Han variants, hiragana to katakana, and small kana to large. */
function foldCjk(folded: Folded): void {
  let result = ''
  for (const letter of folded.text) {
    if (IGNORED.has(letter)) continue
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
  folded.text = replaceHanForms(result)
}

/** The code-point offset from hiragana to katakana. */
const TO_KATAKANA = 0x60

/** Replaces each legal form in Han characters with a Latin word. */
function replaceHanForms(text: string): string {
  let result = text
  for (const [form, word] of FORMS_IN_HAN) result = result.replaceAll(form, ` ${word} `)
  return result
}
