import type { HeaderPart } from './compose-header.ts'

/** Words that headers are made of, by the part they play. A star stands for any ending. */
declare const parts: readonly { readonly part: HeaderPart; readonly words: readonly string[] }[]
export = parts
