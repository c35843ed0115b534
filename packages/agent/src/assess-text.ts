import { canonicalJson, InvalidInquiryError } from 'ytterby'
import type { ArgumentsOf } from './arguments.ts'
import { fill, MOST_BYTES } from './fill.ts'
import { readLine } from './read-line.ts'
import type { AgentServices } from './services.ts'
import { shortAnswer } from './short-answer.ts'

/** Room for what stands around a short answer: `{"next":"answered","answer":…}`. */
const AROUND = 40

/** Reads a line as a person would say it, and answers it once its reading was accepted. */
export function assessText(
  { text, accept = false, asOf, detail, lang = 'en' }: ArgumentsOf<'assessLine'>,
  { ruleset, today }: AgentServices,
): string {
  const read = answered(() => readLine({ text, isAccepted: accept, asOf: asOf ?? today(), lang, ruleset }))
  if (detail === 'full') return canonicalJson(read)
  const { next, assessment, understood, unread, states, proposes } = read
  if (assessment !== null) return JSON.stringify({ next, answer: shortAnswer(assessment, MOST_BYTES - AROUND) })
  const facts = Object.entries({ asOf: asOf ?? today(), ...states, ...proposes })
  const { lists, more } = fill({ next }, [
    { name: 'unclear', entries: understood.filter(({ value }) => value === null).map((value) => ({ value })) },
    { name: 'unread', entries: unread.map((value) => ({ value })) },
    { name: 'facts', entries: facts.map(([path, value]) => ({ value: { path, value } })) },
  ])
  return JSON.stringify({ next, ...lists, more })
}

/** Points to the line: its words are what was accepted. */
function answered<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    throw new InvalidInquiryError(error.issues.map((issue) => ({ ...issue, pointer: '/text' })))
  }
}
