import type { Lang } from 'ytterby'
import { listSayings as en } from './en/list.ts'
import { listSayings as zh } from './zh/list.ts'

export type ListSaying = keyof typeof en

export const listSayings: Readonly<Record<Lang, typeof en>> = { en, zh }
