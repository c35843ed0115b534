import { Refusal } from '@ytterby/http/problem'
import type { Contract, Operation } from '../operation.ts'
import type { Reply } from '../reply.ts'
import type { Handler } from '../route.ts'

/** What the example calls are made with. */
export type ExampleCall = Parameters<Handler['answer']>[0]

/** The letters that are shown of a text. */
const MOST_LETTERS = 400
/** The day of the examples whose parameters name none. */
const EXAMPLE_DAY = '2026-03-01'

/**
 * What an operation answers to its example: a real answer, of whose lists and cited sources only the first are shown.
 *
 * Of a text that is no JSON, the beginning.
 *
 * @returns the answer that the contract shows, if it shows one, for bytes, for a schema, and where this service cannot answer.
 */
export async function exampleAnswer(
  { answer, reads, path: route }: Operation,
  { body, example = {}, exampleAnswer: shown, type }: Contract,
  call: ExampleCall,
): Promise<unknown> {
  const isInPath = (name: string): boolean => route.split('/').includes(`:${name}`)
  const stated = Object.entries(example)
  const sent = body === undefined ? undefined : JSON.stringify(body.example)
  const reply = await answered(() =>
    answer({
      ...call,
      path: Object.fromEntries(stated.filter(([name]) => isInPath(name))),
      query: new URLSearchParams(stated.filter(([name]) => !isInPath(name))).toString(),
      body: reads === 'lines' ? new Response(sent).body : body?.example,
      today: () => EXAMPLE_DAY,
      host: () => 'ytterby.example',
    }),
  )
  if (reply === null) return shown
  if (reply.text instanceof Uint8Array) return shown
  const text = await textOf(reply.text)
  if (type !== undefined) return text.slice(0, MOST_LETTERS)
  const [first = ''] = text.split('\n')
  // Readers of the document would follow the references of a schema as if they were its own.
  if (first.includes('"$ref"')) return shown
  return abridged(JSON.parse(first))
}

/** The reply; null where this service cannot answer, for want of a release or a key. */
async function answered(answer: () => Reply | Promise<Reply>): Promise<Reply | null> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Canonical JSON and a line of NDJSON have no line ends. */
const textOf = async (text: Reply['text']): Promise<string> =>
  typeof text === 'object' && 'json' in text ? JSON.stringify(text.json) : new Response(text).text()

/** The first member of each list, and of the sources of an answer only those that are still cited. */
function abridged(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(abridged)
  if (typeof value !== 'object' || value === null) return value
  const short = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, abridged(member)]))
  const { citations, ...rest } = short
  if (typeof citations !== 'object' || citations === null || Array.isArray(citations)) return short
  const text = JSON.stringify(rest)
  const cited = Object.entries(citations).filter(([key]) => text.includes(JSON.stringify(key)))
  return { ...rest, citations: Object.fromEntries(cited) }
}
