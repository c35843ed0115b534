import { listQuestions as en } from './en/list-questions.ts'
import type { InEachLang } from './langs.ts'
import { listQuestions as zh } from './zh/list-questions.ts'

export const listQuestions: InEachLang<typeof en> = { en, zh }
