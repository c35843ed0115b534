import type { Document, Schema } from './document.ts'
import type { AttackRun } from './findings.ts'
import { json, type Call } from './send.ts'

/** What the protocol requires a client to accept. */
const ACCEPT = { accept: 'application/json, text/event-stream' }

type Tool = { readonly name: string; readonly inputSchema: Schema }

/** A message of the Model Context Protocol. */
export const toolMessage = (method: string, params: object, key: string | null): Call => {
  const call = json('POST', '/mcp', { jsonrpc: '2.0', id: 1, method, params }, key)
  return { ...call, headers: { ...call.headers, ...ACCEPT } }
}

/** The tools for agents as operations: each call of a tool is a request to one address, and so is what an agent reads besides. */
export async function toolsDocument(origin: string, run: AttackRun): Promise<Document> {
  const reply = await run.ask(origin, toolMessage('tools/list', {}, null))
  const { result }: { result?: { tools: readonly Tool[] } } = messageIn(reply?.text ?? '')
  const tools = result?.tools ?? []
  if (tools.length === 0) run.find('There are no tools for agents', 'POST /mcp')
  const schemas: Document['schemas'] = Object.fromEntries(
    tools.flatMap(({ inputSchema }) => Object.entries(inputSchema['$defs'] ?? {})),
  )
  const operations = [
    ...tools.map(({ name, inputSchema }) =>
      operationOf(`tool ${name}`, 'tools/call', { name: { const: name }, arguments: inputSchema }),
    ),
    operationOf('read a resource', 'resources/read', {
      uri: { enum: ['ytterby://controls/1C905', 'ytterby://instruments/none', 'file:///etc/passwd', ''] },
    }),
    operationOf('get a prompt', 'prompts/get', {
      name: { enum: ['classify-part', '__proto__'] },
      arguments: { type: 'object', properties: { part: { type: 'string' }, lang: { enum: ['en', 'zh', 'xx'] } } },
    }),
  ]
  return { schemas, operations }
}

function operationOf(
  id: string,
  method: string,
  params: Readonly<Record<string, Schema>>,
): Document['operations'][number] {
  const members: Readonly<Record<string, Schema>> = {
    jsonrpc: { const: '2.0' },
    id: { const: 1 },
    method: { const: method },
    params: { type: 'object', properties: params, required: Object.keys(params) },
  }
  const schema = { type: 'object', properties: members, required: Object.keys(members) }
  const body = { type: 'application/json', schema, example: undefined, headers: ACCEPT }
  return { id, method: 'POST', path: '/mcp', isPublic: true, parameters: [], body, answers: new Map() }
}

/** The message in an answer, which is JSON or a stream of one event. */
export function messageIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^event: message\ndata: /, ''))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
