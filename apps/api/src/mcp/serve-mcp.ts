import { createMcpHandler, McpServer, originValidationResponse, validateHostHeader } from '@modelcontextprotocol/server'
import { RULESET_VERSION } from 'ytterby'
import type { Env } from '../env.ts'
import { Refusal } from '../http/problem.ts'
import { receiptsOf } from '../http/receipts.ts'
import { rulesetsOf } from '../http/rulesets.ts'
import { lazy } from '../lazy.ts'
import { loadOperations } from '../operations/index.ts'
import { startWork } from '../work/work.ts'
import { assessLine } from './assess-line.ts'
import { toolsOf } from './tools.ts'
import { watchEvents } from './watch-events.ts'

/** Tools only read. */
const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

const INSTRUCTIONS =
  'Ytterby answers whether a rare-earth good may leave China on a given day to a given buyer, with which permit and after how long a review, and cites its sources. Call `assess` with the facts you know (or `assessLine` with a line as a person wrote it: show how it was read before you accept it) and leave out the others: open facts are never guessed, and `questions` says what to find out next. `verdict` is the least that is certain; `action` is what to do: proceed, ask, hold or stop. A buyer whose name is near a listed one stays undecided: ask who it is, and state `cleared` for that party only if a person looked at the match and said why.'

/** Made on the first MCP request; nothing else needs it. */
const tools = lazy(async () => toolsOf([...(await loadOperations()), assessLine]))

/** Answers a request of the Model Context Protocol. Every operation but the batches is a tool; there are no sessions. */
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
          annotations: READS,
        },
        (given) =>
          call(given, requestId, {
            receipts: receiptsOf(env),
            rulesets: rulesetsOf(env),
            work: () => startWork(request.signal),
          }),
      )
    const { PORTFOLIO } = env
    if (PORTFOLIO !== undefined) {
      const { name, title, description, input } = watchEvents
      server.registerTool(name, { title, description, inputSchema: input, annotations: READS }, (given) =>
        watchEvents.call(given, request, PORTFOLIO),
      )
    }
    return server
  })
  return handler.fetch(request)
}
