import type { Lang } from 'ytterby'

/** Facts are written in the words of a language, never with the dotted names of the inquiry. */
export const inWords = (lang: Lang): { readonly lang: Lang; readonly inWords: true } => ({ lang, inWords: true })
