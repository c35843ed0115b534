import { webhookRefusals as en } from '../en/refusals/webhooks.ts'
import type { InEachLang } from '../langs.ts'
import { webhookRefusals as zh } from '../zh/refusals/webhooks.ts'

export const webhookRefusals: InEachLang<typeof en> = { en, zh }
