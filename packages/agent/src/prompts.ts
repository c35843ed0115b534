import { refusals } from './locales/en/refusals.ts'
import { type Lang, filled } from 'ytterby'
import { InvalidCallError } from './invalid-call-error.ts'
import { agentTexts, isLang, LANGS } from './locales/agent.ts'

const lang = { name: 'lang', description: 'en or zh: the language of the prompt', required: false }

/** A prompt as a client is told about it. */
type Prompt = {
  name: string
  title: string
  description: string
  arguments: { name: string; description: string; required: boolean }[]
}

/** Prompts that a person starts. */
export const PROMPTS: readonly Prompt[] = [
  {
    name: 'classify-part',
    title: 'Classify this part',
    description: 'Reads a part as somebody describes it, and finds its control codes, question by question.',
    arguments: [{ name: 'part', description: 'The part, in its own words', required: true }, lang],
  },
  {
    name: 'may-i-ship',
    title: 'May I ship this?',
    description: 'Verdict, what to do, permits and review time for one good to one buyer, with sources.',
    arguments: [
      { name: 'good', description: 'What it is, and what it holds', required: true },
      { name: 'destination', description: 'Country of the end user', required: false },
      { name: 'buyer', description: 'Name of the buyer', required: false },
      { name: 'day', description: 'Day of export', required: false },
      lang,
    ],
  },
]

type PromptArguments = Readonly<Record<string, string>>

/**
 * A prompt with its arguments filled in.
 *
 * @throws InvalidCallError if there is no such prompt, or a required argument is missing.
 */
export function getPrompt(name: string, given: PromptArguments = {}) {
  const known = PROMPTS.find((prompt) => prompt.name === name)
  if (known === undefined)
    throw refusal(
      'unknown-prompt',
      '/name',
      filled(refusals['unknown-prompt'], { prompts: PROMPTS.map((one) => one.name).join(', ') }),
    )
  for (const argument of known.arguments)
    if (argument.required && (given[argument.name] ?? '').trim() === '')
      throw refusal('missing', `/arguments/${argument.name}`, refusals['missing-argument'])
  const { prompts } = agentTexts[langOf(given)]
  const text =
    known.name === 'classify-part'
      ? filled(prompts.classify, { part: given['part'] ?? '' })
      : filled(prompts.ship, {
          good: given['good'] ?? '',
          destination: given['destination'] ?? prompts.unstated,
          buyer: given['buyer'] ?? prompts.unstated,
          day: given['day'] ?? prompts.unstated,
        })
  return {
    description: known.description,
    messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
  }
}

function langOf({ lang: asked = 'en' }: PromptArguments): Lang {
  if (isLang(asked)) return asked
  throw refusal(
    'unknown-value',
    '/arguments/lang',
    filled(refusals['unknown-language'], { languages: LANGS.join(', ') }),
  )
}

const refusal = (code: 'unknown-prompt' | 'missing' | 'unknown-value', pointer: string, message: string) =>
  new InvalidCallError([{ code, pointer, message }])
