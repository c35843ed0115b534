import type { Lang } from 'ytterby'
import { refusals as en } from './en/refusals.ts'
import { refusals as zh } from './zh/refusals.ts'

/** What refusals of a call say. */
export const refusals: Readonly<Record<Lang, typeof en>> = { en, zh }
