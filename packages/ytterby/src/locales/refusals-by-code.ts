import type { InEachLang } from './langs.ts'
import { refusalsByCode as zh } from './zh/refusals-by-code.ts'

/** What a refusal says in general, by its code, where its English message is none of `refusals`: from a service, or of a file. */
export const refusalsByCode: InEachLang<typeof zh | null> = { en: null, zh }
