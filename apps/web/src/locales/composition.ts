import type { Lang } from 'ytterby'
import { compositionSayings as en } from './en/composition.ts'
import { compositionSayings as zh } from './zh/composition.ts'

export const compositionSayings: Readonly<Record<Lang, typeof en>> = { en, zh }
