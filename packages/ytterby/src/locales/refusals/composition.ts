import { compositionRefusals as en } from '../en/refusals/composition.ts'
import type { InEachLang } from '../langs.ts'
import { compositionRefusals as zh } from '../zh/refusals/composition.ts'

/** What refusals of compositions and owners say, in each language: give it to `refusalText` as the caller's own sentences. */
export const compositionRefusals: InEachLang<Readonly<Record<keyof typeof en, string>>> = { en, zh }
