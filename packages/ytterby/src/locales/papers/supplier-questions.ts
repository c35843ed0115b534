import { letterTexts as en } from '../en/papers/supplier-questions.ts'
import type { InEachLang } from '../langs.ts'
import { letterTexts as zh } from '../zh/papers/supplier-questions.ts'

export const letterTexts: InEachLang<typeof en> = { en, zh }
