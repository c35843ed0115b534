import { Client, SdkHttpError, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { RefusalFinding } from '@ytterby/evidence/answers'
import { canonicalJson, dottedFacts, InvalidInquiryError, isYtterbyError, type Lang } from 'ytterby'
import { ask, send } from './ask.ts'
import { far, outside } from './near-and-far.ts'

/** The outcome of a request in any way: the text of the answer, the findings, or the code of another problem. */
export type WayOutcome =
  | { readonly text: string }
  | { readonly refused: readonly RefusalFinding[] }
  | { readonly problem: string }
  | null

/** The longest text of one fact in a link. */
const LONGEST_FACT = 4000

/** One way to send an inquiry to the service. `null` if it cannot express the inquiry. */
export type Way = (inquiry: unknown, lang: Lang) => Promise<WayOutcome>

export const WAYS: Readonly<Record<string, Way>> = {
  POST: async (inquiry, lang) => toldBy(await ask(inquiry, `?lang=${lang}`)),

  async GET(inquiry, lang) {
    const facts = dottedFacts(inquiry)
    if (facts === null || facts.some(([, text]) => text.length > LONGEST_FACT)) return null
    return toldBy(
      await send(
        `/v1/assessments?${new URLSearchParams([...facts.map(([...fact]) => fact), ['lang', lang]]).toString()}`,
      ),
    )
  },

  async MCP(inquiry, lang) {
    const client = await agent()
    try {
      const { content, isError = false } = await client.callTool({
        name: 'assess',
        arguments: { inquiry, lang, detail: 'full' },
      })
      const [first] = content
      const text = first?.type === 'text' ? first.text : ''
      return isError ? refusedIn(text) : { text }
    } catch (error) {
      // The MCP server library refuses messages longer than 4 MiB with its own error.
      if (error instanceof SdkHttpError && error.status === 413) return { problem: 'body-too-large' }
      throw error
    }
  },

  async client(inquiry, lang) {
    try {
      return { text: canonicalJson(await far.assess(outside(JSON.stringify(inquiry)), { lang })) }
    } catch (error) {
      if (error instanceof InvalidInquiryError)
        return { refused: error.issues.map(({ code, pointer }) => ({ code, pointer })) }
      if (isYtterbyError(error, 'ServiceError')) return { problem: error.code }
      throw error
    }
  },
}

/** Sends many inquiries in one call. Returns the outcome of each, in order. */
export async function askBatch(inquiries: readonly unknown[], lang: Lang): Promise<readonly WayOutcome[]> {
  const response = await send(`/v1/assessments/batch?lang=${lang}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: inquiries.map((inquiry) => JSON.stringify(inquiry)).join('\n'),
  })
  const lines = (await response.text()).split('\n').slice(0, -1)
  return lines.map((line, at) => {
    const [, problem] = /"problem":(.*)\}$/.exec(line) ?? []
    if (problem !== undefined) return problemIn(problem)
    const [, text, number] = /^\{"assessment":(.*),"line":(\d+)\}$/.exec(line) ?? []
    return text !== undefined && Number(number) === at + 1 ? { text } : { problem: line }
  })
}

async function toldBy(response: Response): Promise<WayOutcome> {
  const text = await response.text()
  return response.status === 200 ? { text } : problemIn(text)
}

function problemIn(text: string): WayOutcome {
  const { code, errors }: { code: string; errors?: readonly RefusalFinding[] } = JSON.parse(text)
  return code === 'invalid-inquiry' && errors !== undefined
    ? { refused: errors.map((error) => ({ code: error.code, pointer: error.pointer })) }
    : { problem: code }
}

/** A refusal of a tool; its pointers start at the arguments. */
function refusedIn(text: string): WayOutcome {
  const { issues }: { issues: readonly RefusalFinding[] } = JSON.parse(text)
  return { refused: issues.map(({ code, pointer }) => ({ code, pointer: pointer.replace(/^\/inquiry/, '') })) }
}

let connected: Promise<Client> | undefined

/** An MCP client, from the official library. */
function agent(): Promise<Client> {
  connected ??= (async () => {
    const client = new Client({ name: 'test', version: '1.0.0' })
    const fetchTools = (url: string | URL, init?: RequestInit): Promise<Response> => send(new URL(url).pathname, init)
    await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch: fetchTools }))
    return client
  })()
  return connected
}
