/** Asks a trader's question through the tools. It follows what tools say of themselves and what answers ask; no model is used. */
import type { TraderQuestion } from './question.ts'

/** A tool as the server lists it. */
type Listed = {
  name: string
  title?: string | undefined
  inputSchema: { properties?: object | undefined; required?: readonly string[] | undefined }
}

/** A connection to the tools, whatever it runs over. */
export type Connection = {
  readonly tools: readonly Listed[]
  /** Calls a tool and returns the text of its result, which stands there once. */
  readonly call: (name: string, given: object) => Promise<string>
}

/** What was called and answered, in order. The last text is the answer. */
export type ToolCalls = readonly { readonly tool: string; readonly given: object; readonly text: string }[]

const BY_FACTS = 'May this good leave China?'
const MORE = 'More of an answer'
const MOST_STEPS = 8

/** Asks a question until the tools ask nothing that the trader knows. */
export async function askQuestion(question: TraderQuestion, { tools, call }: Connection): Promise<ToolCalls> {
  const asked: { tool: string; given: object; text: string }[] = []
  const ask = async (title: string, given: object): Promise<Answer> => {
    const tool = toolFor(title, given, tools)
    const text = await call(tool, given)
    asked.push({ tool, given, text })
    return answerIn(text)
  }
  const { want, given, knows = {}, adds, part } = question
  let answer = await ask(want, given)
  // The trader looks at how the line was read, and accepts it.
  if (answer.next === 'accept') answer = await ask(want, { ...given, accept: true })
  if (adds !== undefined) answer = await ask(BY_FACTS, { handle: answer.handle, inquiry: adds })
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const path = answer.questions?.[0]?.path
    if (path === undefined || !Object.hasOwn(knows, path)) break
    answer = await ask(BY_FACTS, { handle: answer.handle, inquiry: { [path]: Object(knows)[path] } })
  }
  let next = part === undefined ? null : 0
  const { handle } = answer
  while (next !== null) next = (await ask(MORE, { handle, part, from: next })).entriesNext
  return asked
}

/** The tool with this title. What is given must be among its arguments, and what it requires among what is given. */
function toolFor(title: string, given: object, tools: readonly Listed[]): string {
  const tool = tools.find((one) => one.title === title)
  if (tool === undefined) throw new TypeError(`No tool is called “${title}”`)
  const { properties = {}, required = [] } = tool.inputSchema
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(properties, name))
  const missing = required.filter((name) => !Object.hasOwn(given, name))
  if (unknown.length + missing.length > 0)
    throw new TypeError(`${tool.name} does not take ${unknown.join(', ')}; it needs ${missing.join(', ')}`)
  return tool.name
}

type Answer = {
  readonly next: unknown
  readonly handle: unknown
  readonly questions?: readonly { readonly path: string }[]
  readonly entriesNext: number | null
}

/** What the script reads of an answer: where a line was answered, the answer stands within. */
function answerIn(text: string): Answer {
  const { next, ...value } = JSON.parse(text)
  const answer = value.answer ?? value
  return { ...answer, next, entriesNext: typeof next === 'number' ? next : null }
}
