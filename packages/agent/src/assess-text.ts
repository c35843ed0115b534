import { canonicalJson, InvalidInquiryError, type Assessment } from 'ytterby'
import type { ArgumentsOf } from './arguments.ts'
import { byteLength } from './byte-length.ts'
import { fill, MOST_BYTES, type Part } from './fill.ts'
import { readLine } from './read-line.ts'
import type { AgentServices } from './services.ts'
import { shortAnswer } from './short-answer.ts'
import { withForms } from './with-forms.ts'

/** The bytes that what was not read, and the forms that stay possible, may take of an answer. */
const MOST_OF_READING = 700

/** Reads a line as a person would say it, and answers it once its reading was accepted. */
export function assessText(
  { text, accept = false, asOf, detail, lang = 'en' }: ArgumentsOf<'assessLine'>,
  { ruleset, today }: AgentServices,
): string {
  const read = answered(() => readLine({ text, isAccepted: accept, asOf: asOf ?? today(), lang, ruleset }))
  if (detail === 'full') return canonicalJson(read)
  const { next, assessment, understood, states, proposes } = read
  if (assessment !== null) return answeredLine({ ...read, assessment: withForms(assessment, ruleset) })
  const facts = Object.entries({ asOf: asOf ?? today(), ...states, ...proposes })
  const { lists, more } = fill({ next }, [
    { name: 'unclear', entries: understood.filter(({ value }) => value === null).map((value) => ({ value })) },
    ...readingParts(read),
    { name: 'facts', entries: facts.map(([path, value]) => ({ value: { path, value } })) },
  ])
  return JSON.stringify({ next, ...lists, more })
}

type ReadText = ReturnType<typeof readLine>

/** What of a line was not read, and the forms of goods that its words leave possible, the likeliest first. */
const readingParts = ({ unread, proposal: { forms }, states, proposes }: ReadText): Part[] => [
  { name: 'unread', entries: unread.map((value) => ({ value })) },
  {
    name: 'forms',
    entries: Object.hasOwn({ ...states, ...proposes }, 'product.form')
      ? []
      : forms.possible.map((value) => ({ value })),
  },
]

/** The answer to a line, with what its reading leaves out: an agent must not lose it between reading and answer. */
function answeredLine(read: ReadText & { readonly assessment: Assessment }): string {
  const { next, assessment } = read
  const parts = readingParts(read)
  const { lists, more } = fill({ next }, parts, MOST_OF_READING)
  const missed = parts.filter(({ entries }) => entries.length > 0)
  const reading = {
    next,
    ...Object.fromEntries(missed.map(({ name }) => [name, lists[name]])),
    ...(Object.keys(more).length === 0 ? {} : { notShown: more }),
  }
  const around = byteLength(JSON.stringify({ ...reading, answer: null }))
  return JSON.stringify({ ...reading, answer: shortAnswer(assessment, MOST_BYTES - around) })
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
