import { refusals } from './locales/en/refusals.ts'
import { filled, type Lang } from 'ytterby'
import { InvalidCallError } from './invalid-call-error.ts'
import { memberOf } from './is-record.ts'
import { isLang } from './locales/agent.ts'
import { argumentsOf, ARGUMENTS, type ToolName } from './arguments.ts'
import { assessGood } from './assess-good.ts'
import { assessParts } from './assess-parts.ts'
import { assessText } from './assess-text.ts'
import { changesOf } from './changes-of.ts'
import { lookUpLaw } from './look-up-law.ts'
import { moreOfAnswer } from './more-of-answer.ts'
import { refusalJson } from './refusal.ts'
import { screenNameOf } from './screen-name-of.ts'
import type { AgentServices } from './services.ts'

/** The result of a tool. The answer stands in it once, as text. */
export type ToolResult = { content: { type: 'text'; text: string }[]; isError?: true }

const isTool = (name: string): name is ToolName => Object.hasOwn(ARGUMENTS, name)

/** Calls a tool. Refusals are results that say what to do; only internal errors are thrown. */
export async function callTool(name: string, given: unknown, services: AgentServices): Promise<ToolResult> {
  try {
    if (!isTool(name)) throw unknownTool()
    return { content: [{ type: 'text', text: await answerOf(name, given, services) }] }
  } catch (error) {
    const text = refusalJson(error, langOf(given))
    if (text === null) throw error
    return { content: [{ type: 'text', text }], isError: true }
  }
}

async function answerOf(name: ToolName, given: unknown, services: AgentServices): Promise<string> {
  switch (name) {
    case 'assess':
      return assessGood(argumentsOf(name, given), services)
    case 'assessLine':
      return assessText(argumentsOf(name, given), services)
    case 'assessKit':
      return assessParts(argumentsOf(name, given), services)
    case 'more':
      return moreOfAnswer(argumentsOf(name, given), services)
    case 'screenParty':
      return screenNameOf(argumentsOf(name, given), services)
    case 'lookUp':
      return lookUpLaw(argumentsOf(name, given), services)
    case 'whatChanges':
      return changesOf(argumentsOf(name, given), services)
  }
}

function langOf(given: unknown): Lang {
  const lang = memberOf(given, 'lang')
  return typeof lang === 'string' && isLang(lang) ? lang : 'en'
}

function unknownTool(): InvalidCallError {
  const message = filled(refusals['unknown-tool'], { tools: Object.keys(ARGUMENTS).join(', ') })
  return new InvalidCallError([{ code: 'unknown-tool', pointer: '', message }])
}
