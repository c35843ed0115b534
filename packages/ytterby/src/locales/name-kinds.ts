import { nameKinds as en } from './en/name-kinds.ts'
import type { InEachLang } from './langs.ts'
import { nameKinds as zh } from './zh/name-kinds.ts'

export const nameKinds: InEachLang<typeof en> = { en, zh }
