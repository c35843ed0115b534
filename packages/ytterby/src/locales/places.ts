import { places as en } from './en/places.ts'
import type { InEachLang } from './langs.ts'
import { places as zh } from './zh/places.ts'

export const places: InEachLang<typeof en> = { en, zh }
