import { assess, canonicalJson } from 'ytterby'
import type { ArgumentsOf } from './arguments.ts'
import { questionOf } from './question.ts'
import type { AgentServices } from './services.ts'
import { shortAnswer } from './short-answer.ts'

/** Answers for one good: short, or with the bytes that `assess` of the package gives. */
export async function assessGood(asked: ArgumentsOf<'assess'>, services: AgentServices): Promise<string> {
  const { inquiry, ruleset } = await questionOf(asked, services)
  const answer = assess(inquiry, { ruleset, lang: asked.lang ?? 'en' })
  return asked.detail === 'full' ? canonicalJson(answer) : JSON.stringify(shortAnswer(answer))
}
