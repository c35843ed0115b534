import { Client, SdkHttpError, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Finding } from '@ytterby/evidence/answers'
import { canonicalJson, InvalidInquiryError, type Lang } from 'ytterby'
import { ServiceError } from 'ytterby/client'
import { dottedFacts } from 'ytterby/dotted'
import { ask, send } from './ask.ts'
import { far, outside } from './near-and-far.ts'

/** What came of a question, whichever way it was asked: the answer's text, the findings, or another problem by its code. */
export type Told =
  | { readonly text: string }
  | { readonly refused: readonly Finding[] }
  | { readonly problem: string }
  | null

/** What a link can state of one fact. */
const LONGEST_FACT = 4000

/** One way to ask the service. `null` where an inquiry cannot be said in it. */
export type Way = (inquiry: unknown, lang: Lang) => Promise<Told>

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
      const { content, isError = false } = await client.callTool({ name: 'assess', arguments: { inquiry, lang } })
      const [first] = content
      const text = first?.type === 'text' ? first.text : ''
      return isError ? problemIn(text) : { text }
    } catch (error) {
      // The server of the protocol reads no message of more than 4 MiB, and says so by itself.
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
      if (error instanceof ServiceError) return { problem: error.code }
      throw error
    }
  },
}

/** Many inquiries in one call; what came of each, in order. */
export async function askBatch(inquiries: readonly unknown[], lang: Lang): Promise<readonly Told[]> {
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

async function toldBy(response: Response): Promise<Told> {
  const text = await response.text()
  return response.status === 200 ? { text } : problemIn(text)
}

function problemIn(text: string): Told {
  const { code, errors }: { code: string; errors?: readonly Finding[] } = JSON.parse(text)
  return code === 'invalid-inquiry' && errors !== undefined
    ? { refused: errors.map((error) => ({ code: error.code, pointer: error.pointer })) }
    : { problem: code }
}

let connected: Promise<Client> | undefined

/** A client of the tools, of the maker of their protocol. */
function agent(): Promise<Client> {
  connected ??= (async () => {
    const client = new Client({ name: 'test', version: '1.0.0' })
    const fetchTools = (url: string | URL, init?: RequestInit): Promise<Response> => send(new URL(url).pathname, init)
    await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch: fetchTools }))
    return client
  })()
  return connected
}
