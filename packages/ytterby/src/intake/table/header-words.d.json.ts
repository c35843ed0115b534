import type { Meaning } from './meaning.ts'

/** Words of headers, by what they say of their column. */
declare const words: readonly { readonly says: Meaning; readonly words: readonly string[] }[]
export = words
