import type { Lang } from 'ytterby'
import { sayings as en } from './en/sayings.ts'
import { sayings as zh } from './zh/sayings.ts'

export const sayings: Readonly<Record<Lang, typeof en>> = { en, zh }
