import { McpServer } from '@modelcontextprotocol/server'
import { RULESET_VERSION } from 'ytterby'
import type { Env } from '../env.ts'
import { receiptsOf } from '../http/receipts.ts'
import { rulesetsOf } from '../http/rulesets.ts'
import { lazy } from '../lazy.ts'
import { loadOperations } from '../operations/index.ts'
import { startWork } from '../work/work.ts'
import { assessLine } from './assess-line.ts'
import { advertiseJson, toolsOf } from './operation-tools.ts'
import { watchEvents } from './watch-events.ts'

/** Tools only read. */
const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

const INSTRUCTIONS =
  'Ytterby answers whether a rare-earth good may leave China on a given day to a given buyer, with which permit and after how long a review, and cites its sources. This is the long set of tools, one for each operation of the service; it goes with the next major release. Call `assess` with the facts you know and leave out the others: open facts are never guessed, and `questions` says what to find out next. `verdict` is the least that is certain; `action` is what to do: proceed, ask, hold or stop.'

/** Made on the first request that asks for it. */
const tools = lazy(async () => toolsOf([...(await loadOperations()), assessLine]))

/**
 * A tool for every operation but the batches, as until 1.1.0.
 *
 * @deprecated Goes with the next major release. `agentServer` has the tools.
 */
export async function operationsServer(request: Request, env: Env, requestId: string): Promise<McpServer> {
  const server = new McpServer({ name: 'ytterby', version: RULESET_VERSION }, { instructions: INSTRUCTIONS })
  for (const { name, title, description, input, output, call } of await tools())
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations: READS },
      (given) =>
        call(given, requestId, {
          receipts: receiptsOf(env),
          rulesets: rulesetsOf(env),
          work: () => startWork(request.signal),
        }),
    )
  const { PORTFOLIO } = env
  if (PORTFOLIO !== undefined) {
    const { info } = watchEvents
    server.registerTool(
      info.name,
      {
        title: info.title,
        description: info.description,
        inputSchema: advertiseJson(() => info.inputSchema),
        annotations: READS,
      },
      async (given) => {
        const result = await watchEvents.call(given, request, PORTFOLIO)
        const [answer] = result.content
        return result.isError === true || answer === undefined
          ? result
          : { ...result, structuredContent: JSON.parse(answer.text) }
      },
    )
  }
  return server
}
