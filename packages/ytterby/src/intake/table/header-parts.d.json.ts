import type { HEADER_PARTS } from './compose-header.ts'

/** Words that headers are made of, by the part they play. A star stands for any ending. */
declare const parts: readonly { readonly part: (typeof HEADER_PARTS)[number]; readonly words: readonly string[] }[]
export = parts
