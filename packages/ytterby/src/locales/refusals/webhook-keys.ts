import { webhookKeyRefusals as en } from '../en/refusals/webhook-keys.ts'
import type { InEachLang } from '../langs.ts'
import { webhookKeyRefusals as zh } from '../zh/refusals/webhook-keys.ts'

export const webhookKeyRefusals: InEachLang<typeof en> = { en, zh }
