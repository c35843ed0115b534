import type { Lang } from 'ytterby'
import { columns as en } from './en/columns.ts'
import { columns as zh } from './zh/columns.ts'

export const columns: Readonly<Record<Lang, Readonly<Record<keyof typeof en, readonly string[]>>>> = { en, zh }
