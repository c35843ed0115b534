import { McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { currentRuleset, YtterbyError, type Ruleset } from 'ytterby'
import { createAgent, InvalidCallError } from '@ytterby/agent'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { today } from '../today.ts'

/** Serves the tools of `@ytterby/agent` over standard input and output, until the input ends. */
export function serveAgent(): void {
  serveStdio(agentServer)
}

function agentServer(): McpServer {
  const agent = createAgent({ today, ruleset: currentRuleset, rulesetNamed })
  const mcp = new McpServer(agent.info, {
    capabilities: { tools: {}, resources: {}, prompts: {} },
    instructions: agent.instructions,
  })
  const { server } = mcp
  server.setRequestHandler('tools/list', () => ({ tools: [...agent.tools] }))
  server.setRequestHandler('tools/call', ({ params: { name, arguments: given } }) => agent.callTool(name, given))
  server.setRequestHandler('resources/list', () => ({ resources: agent.listResources() }))
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [...agent.resourceTemplates] }))
  server.setRequestHandler('resources/read', ({ params: { uri } }) => asked(() => agent.readResource(uri)))
  server.setRequestHandler('prompts/list', () => ({ prompts: [...agent.prompts] }))
  server.setRequestHandler('prompts/get', ({ params: { name, arguments: given } }) =>
    asked(() => agent.getPrompt(name, given)),
  )
  return mcp
}

/** Another release; null for one that was never released. */
async function rulesetNamed(version: string): Promise<Ruleset | null> {
  try {
    return await requestedRuleset({ ruleset: version })
  } catch (error) {
    if (error instanceof YtterbyError) return null
    throw error
  }
}

/** What is not there, and what is missing, are errors of the protocol where no tool was called. */
function asked<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof InvalidCallError ? new ProtocolError(ProtocolErrorCode.InvalidParams, error.message) : error
  }
}
