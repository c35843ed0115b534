import type { TextLang } from './concept.ts'

/** Trade words of a concept in a language, one pair a line. */
declare const words: readonly { readonly of: string; readonly lang: TextLang; readonly words: readonly string[] }[]
export = words
