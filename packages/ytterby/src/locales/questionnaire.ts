import { questionnaireTexts as en } from './en/questionnaire.ts'
import type { InEachLang } from './langs.ts'
import { questionnaireTexts as zh } from './zh/questionnaire.ts'

export const questionnaireTexts: InEachLang<typeof en> = { en, zh }
