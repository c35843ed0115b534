import { countryNames as en } from './en/country-names.ts'
import type { InEachLang } from './langs.ts'
import { countryNames as zh } from './zh/country-names.ts'

export const countryNames: InEachLang<typeof en> = { en, zh }
