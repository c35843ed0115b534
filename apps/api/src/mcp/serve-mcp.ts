import { createMcpHandler, originValidationResponse, validateHostHeader } from '@modelcontextprotocol/server'
import type { Env } from '../env.ts'
import { Refusal } from '@ytterby/http/problem'
import { InvalidQueryError } from '@ytterby/http/query'
import { agentServer } from './agent-server.ts'
import { operationsServer } from './operations-server.ts'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** Answers a request of the Model Context Protocol. There are no sessions. */
export async function serveMcp(request: Request, env: Env, requestId: string): Promise<Response> {
  const hosts = env.MCP_HOSTS?.split(/\s+/).filter((name) => name !== '') ?? LOCAL
  const rejected = originValidationResponse(request, hosts)
  if (rejected !== undefined) return rejected
  const url = new URL(request.url)
  if (!validateHostHeader(url.host, hosts).ok) throw new Refusal('unknown-host')
  const isLong = asksForAll(url)
  const handler = createMcpHandler(() =>
    isLong ? operationsServer(request, env, requestId) : agentServer(request, env),
  )
  return handler.fetch(request)
}

/** `?tools=all` asks for a tool for each operation, as until 1.1.0. */
function asksForAll({ searchParams }: URL): boolean {
  const tools = searchParams.get('tools')
  if (tools !== null && tools !== 'all')
    throw new InvalidQueryError([
      {
        code: 'invalid-parameter',
        parameter: 'tools',
        detail: 'Leave it out, or ask for all: a tool for each operation, until the next major release.',
      },
    ])
  return tools === 'all'
}
