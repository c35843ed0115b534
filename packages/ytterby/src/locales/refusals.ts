import type { InEachLang } from './langs.ts'
import { refusals as zh } from './zh/refusals.ts'

/** The sentences of typed errors are English themselves; the other languages have theirs by code. */
export const refusals: InEachLang<typeof zh | null> = { en: null, zh }
