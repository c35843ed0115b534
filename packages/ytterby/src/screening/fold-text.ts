import { FORMS_IN_HAN } from './legal-forms.ts'
import { HAN_VARIANTS, LETTERS, LOOK_ALIKES } from './built-tables.ts'

/** What was changed by folding a text that is more than case, width and accents. */
export type Folded = { text: string; lookAlike: boolean; script: boolean }

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** Marks, and what nobody sees: joiners, directions, variants. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\p{Cs}]/gu
const LETTERS_TOGETHER = /[\p{L}\p{M}]+/gu
const CYRILLIC_OR_GREEK = /[\u0370-\u052f\u1f00-\u1fff]/
/** Han, kana and Hangul. */
export const OF_CJK = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/**
 * Folds a text for comparison: lower case, width, accents, what nobody sees, letters that look like Latin ones, variants of
 * Han characters and of kana. A legal form in Chinese, Japanese or Korean becomes a Latin word of its own.
 */
export function foldText(text: string): Folded {
  if (isAscii(text)) return { text: text.toLowerCase(), lookAlike: false, script: false }
  let lookAlike = false
  const latin = text
    .normalize('NFKC')
    .replace(/[’‘´`]/g, "'")
    .replace(LETTERS_TOGETHER, (letters) => {
      if (OF_CJK.test(letters)) return letters
      if (CYRILLIC_OR_GREEK.test(letters)) {
        const alike = mapped(letters, LOOK_ALIKES)
        if (!CYRILLIC_OR_GREEK.test(alike)) {
          lookAlike = true
          return withoutMarks(alike)
        }
      }
      return withoutMarks(mapped(letters, LETTERS))
    })
    .replace(UNSEEN, '')
    .toLowerCase()
  if (!OF_CJK.test(latin)) return { text: latin, lookAlike, script: false }
  const han = mapped(latin, HAN_VARIANTS)
  return { text: withForms(foldedKana(han).replaceAll('&', '')), lookAlike, script: han !== latin }
}

const withoutMarks = (letters: string): string => letters.normalize('NFKD').replace(/\p{M}/gu, '')

function mapped(text: string, table: ReadonlyMap<string, string>): string {
  let result = ''
  for (const letter of text) result += table.get(letter) ?? letter
  return result
}

const SMALL_KANA = 'ァィゥェォッャュョヮヵヶ'
const LARGE_KANA = 'アイウエオツヤユヨワカケ'

/** Hiragana as katakana, small kana as large ones, without the mark of length and the dot between words. */
function foldedKana(text: string): string {
  let result = ''
  for (const letter of text) {
    const katakana = letter >= 'ぁ' && letter <= 'ゖ' ? String.fromCharCode(letter.charCodeAt(0) + 0x60) : letter
    if (katakana === 'ー' || katakana === '・' || katakana === '·') continue
    const small = SMALL_KANA.indexOf(katakana)
    result += small === -1 ? katakana : (LARGE_KANA[small] ?? katakana)
  }
  return result
}

/** Each legal form in Han characters as a Latin word. */
function withForms(text: string): string {
  let result = text
  for (const [form, word] of FORMS_IN_HAN) result = result.replaceAll(form, ` ${word} `)
  return result
}
