import { assess, canonicalJson } from 'ytterby'
import type { ArgumentsOf } from './arguments.ts'
import { byteLength } from './byte-length.ts'
import { correctionOf } from './correction-of.ts'
import { MOST_BYTES } from './fill.ts'
import { questionOf } from './question.ts'
import type { AgentServices } from './services.ts'
import { shortAnswer } from './short-answer.ts'
import { withForms } from './with-forms.ts'

/** Answers for one good: short, or with the bytes that `assess` of the package gives. */
export async function assessGood(asked: ArgumentsOf<'assess'>, services: AgentServices): Promise<string> {
  const { inquiry, ruleset } = await questionOf(asked, services)
  const answer = assess(inquiry, { ruleset, lang: asked.lang ?? 'en' })
  if (asked.detail === 'full') return canonicalJson(answer)
  const correction = correctionOf(ruleset.version, services, answer.lang)
  const most = MOST_BYTES - byteLength(JSON.stringify(correction))
  return JSON.stringify({ ...correction, ...shortAnswer(withForms(answer, ruleset), most) })
}
