import type { Lang } from 'ytterby'
import { cells as en } from './en/cells.ts'
import { cells as zh } from './zh/cells.ts'

export const cells: Readonly<Record<Lang, typeof en>> = { en, zh }
