import { createMcpHandler, McpServer, originValidationResponse, validateHostHeader } from '@modelcontextprotocol/server'
import { RULESET_VERSION } from 'ytterby'
import type { Env } from '../env.ts'
import { Refusal } from '../http/problem.ts'
import { receiptsOf } from '../http/receipts.ts'
import { rulesetsOf } from '../http/rulesets.ts'
import { lazy } from '../lazy.ts'
import { loadOperations } from '../operations/index.ts'
import { startWork } from '../work/work.ts'
import { toolsOf } from './tools.ts'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

const INSTRUCTIONS =
  'Ytterby answers whether a rare-earth good may leave China on a day to a buyer, with which permit, after how long a review, and how we know. Ask `assess` with what is known and leave open what is not: an open fact is never guessed, and `questions` says what to find out next. `verdict` is what is certain at least, `action` what to do: proceed, ask, hold or stop. A buyer whose name is near to a listed one stays open: ask who it is, and state `cleared` of that party only where a person looked at the match and said why. Every sentence cites its source.'

/** Made when an agent first asks: no other answer needs it. */
const tools = lazy(async () => toolsOf(await loadOperations()))

/** Answers a request of the Model Context Protocol: every operation as a tool, without a session. */
export async function serveMcp(request: Request, env: Env, requestId: string): Promise<Response> {
  const hosts = env.MCP_HOSTS?.split(/\s+/).filter((name) => name !== '') ?? LOCAL
  const rejected = originValidationResponse(request, hosts)
  if (rejected !== undefined) return rejected
  if (!validateHostHeader(new URL(request.url).host, hosts).ok) throw new Refusal('unknown-host')
  const known = await tools()
  const handler = createMcpHandler(() => {
    const server = new McpServer({ name: 'ytterby', version: RULESET_VERSION }, { instructions: INSTRUCTIONS })
    for (const { name, title, description, input, output, call } of known)
      server.registerTool(
        name,
        {
          title,
          description,
          inputSchema: input,
          outputSchema: output,
          annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
        },
        (given) =>
          call(given, requestId, {
            receipts: receiptsOf(env),
            rulesets: rulesetsOf(env),
            work: () => startWork(request.signal),
          }),
      )
    return server
  })
  return handler.fetch(request)
}
