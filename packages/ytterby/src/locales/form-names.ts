import { formNames as en } from './en/form-names.ts'
import type { InEachLang } from './langs.ts'
import { formNames as zh } from './zh/form-names.ts'

export const formNames: InEachLang<typeof en> = { en, zh }
