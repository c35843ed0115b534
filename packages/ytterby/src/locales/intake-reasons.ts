import { intakeReasons as en } from './en/intake-reasons.ts'
import type { InEachLang } from './langs.ts'
import { intakeReasons as zh } from './zh/intake-reasons.ts'

export const intakeReasons: InEachLang<typeof en> = { en, zh }
