import { agent as en } from './en/agent.ts'
import type { InEachLang } from './langs.ts'
import { agent as zh } from './zh/agent.ts'

export const agentTexts: InEachLang<typeof en> = { en, zh }
