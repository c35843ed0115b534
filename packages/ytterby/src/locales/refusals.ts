import type { InEachLang } from './langs.ts'
import { refusals as zh } from './zh/refusals.ts'

/** Messages of typed errors are written in English; other languages have translations by code. */
export const refusals: InEachLang<typeof zh | null> = { en: null, zh }
