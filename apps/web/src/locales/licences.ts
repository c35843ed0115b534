import type { Lang } from 'ytterby'
import { licencesSayings as en } from './en/licences.ts'
import { licencesSayings as zh } from './zh/licences.ts'

export type LicencesSaying = keyof typeof en

export const licencesSayings: Readonly<Record<Lang, typeof en>> = { en, zh }
