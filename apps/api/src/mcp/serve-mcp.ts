import { createMcpHandler, originValidationResponse, validateHostHeader } from '@modelcontextprotocol/server'
import type { Env } from '../env.ts'
import { Refusal } from '@ytterby/http/problem'
import { agentServer, type AgentRequest } from './agent-server.ts'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** Answers a request of the Model Context Protocol. There are no sessions. */
export async function serveMcp(asking: AgentRequest, env: Env): Promise<Response> {
  const { request } = asking
  const hosts = env.MCP_HOSTS?.split(/\s+/).filter((name) => name !== '') ?? LOCAL
  const rejected = originValidationResponse(request, hosts)
  if (rejected !== undefined) return rejected
  if (!validateHostHeader(new URL(request.url).host, hosts).ok) throw new Refusal('unknown-host')
  return createMcpHandler(() => agentServer(asking, env)).fetch(request)
}
