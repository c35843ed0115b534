import type { Lang } from 'ytterby'
import { lawSayings as en } from './en/law.ts'
import { lawSayings as zh } from './zh/law.ts'

export const lawSayings: Readonly<Record<Lang, typeof en>> = { en, zh }
