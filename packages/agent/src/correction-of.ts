import { filled, type Lang } from 'ytterby'
import { advisories } from 'ytterby/law'
import { agentTexts } from './locales/agent.ts'
import type { AgentServices } from './services.ts'

/** Says of an answer by an earlier release that a later one corrected answers of it; nothing of an answer by the newest. */
export function correctionOf(version: string, { ruleset }: AgentServices, lang: Lang): { readonly corrected?: string } {
  const [newest] = version === ruleset.version ? [] : advisories({ version })
  if (newest === undefined) return {}
  return { corrected: filled(agentTexts[lang].corrected, { version, by: newest.correctedIn }) }
}
