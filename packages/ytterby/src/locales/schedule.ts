import { scheduleTexts as en } from './en/schedule.ts'
import type { InEachLang } from './langs.ts'
import { scheduleTexts as zh } from './zh/schedule.ts'

export const scheduleTexts: InEachLang<typeof en> = { en, zh }
