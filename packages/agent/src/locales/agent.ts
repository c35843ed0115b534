import type { Lang } from 'ytterby'
import { agent as en } from './en/agent.ts'
import { agent as zh } from './zh/agent.ts'

/** The texts of tools and prompts. If a language is added, the type checker reports that it is missing here. */
export const agentTexts: Readonly<Record<Lang, typeof en>> = { en, zh }

export function isLang(lang: string): lang is Lang {
  return Object.hasOwn(agentTexts, lang)
}

/** Languages of answers. */
export const LANGS: readonly Lang[] = Object.keys(agentTexts).filter(isLang)
