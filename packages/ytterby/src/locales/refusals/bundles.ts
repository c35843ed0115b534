import { bundleRefusals as en } from '../en/refusals/bundles.ts'
import type { InEachLang } from '../langs.ts'
import { bundleRefusals as zh } from '../zh/refusals/bundles.ts'

export const bundleRefusals: InEachLang<typeof en> = { en, zh }
