import { intakeRefusals as en } from '../en/refusals/intake.ts'
import type { InEachLang } from '../langs.ts'
import { intakeRefusals as zh } from '../zh/refusals/intake.ts'

export const intakeRefusals: InEachLang<typeof en> = { en, zh }
