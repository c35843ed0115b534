import type { Lang } from 'ytterby'
import { belowAnswerSayings as en } from './en/below-answer.ts'
import { belowAnswerSayings as zh } from './zh/below-answer.ts'

export type BelowAnswerSaying = keyof typeof en

export const belowAnswerSayings: Readonly<Record<Lang, typeof en>> = { en, zh }
