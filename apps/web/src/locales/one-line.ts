import type { Lang } from 'ytterby'
import { oneLineSayings as en } from './en/one-line.ts'
import { oneLineSayings as zh } from './zh/one-line.ts'

export const oneLineSayings: Readonly<Record<Lang, typeof en>> = { en, zh }
