import type { Caller } from '@ytterby/http/admission'
import type { Arrival } from '@ytterby/http/arrival'
import { logFault } from '@ytterby/http/log-fault'
import { McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { type Ruleset, beijingDay } from 'ytterby'
import { createAgent, InvalidCallError, type ToolResult } from '@ytterby/agent'
import type { Env } from '../env.ts'
import { PROBLEMS } from '@ytterby/http/problem'
import { InvalidQueryError } from '@ytterby/http/query'
import { refusalOf } from '@ytterby/http/refusal-of'
import { rulesetsOf } from '../http/rulesets.ts'
import { lawInForce } from '@ytterby/http/law/in-force'
import { inSlices } from '../work/in-slices.ts'
import { startWork } from '../work/work.ts'
import { watchEvents } from './watch-events.ts'

/** Who asks, and which request that is in the log. */
export type AgentRequest = { readonly request: Request; readonly caller: Caller; readonly arrival: Arrival }

/** Connects the tools of `@ytterby/agent` to the protocol. Where watches are kept, their events are one tool more. */
export function agentServer({ request, caller, arrival }: AgentRequest, env: Env): McpServer {
  const inForce = lawInForce()
  const agent = createAgent({
    today: () => beijingDay(Date.now()),
    ruleset: inForce,
    rulesetNamed: (version) => rulesetNamed(version, env, inForce),
    run: (steps, kind) => inSlices(steps, { kind, work: startWork({ signal: request.signal, caller }) }),
  })
  const mcp = new McpServer(agent.info, {
    capabilities: { tools: {}, resources: {}, prompts: {} },
    instructions: agent.instructions,
  })
  const { server } = mcp
  const { PORTFOLIO } = env
  server.setRequestHandler('tools/list', () => ({
    tools: [...agent.tools, ...(PORTFOLIO === undefined ? [] : [watchEvents.info])],
  }))
  server.setRequestHandler('tools/call', ({ params: { name, arguments: given } }) =>
    PORTFOLIO !== undefined && name === watchEvents.info.name
      ? answered(watchEvents.call(given, request, PORTFOLIO), arrival)
      : answered(agent.callTool(name, given), arrival),
  )
  server.setRequestHandler('resources/list', () => ({ resources: agent.listResources() }))
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [...agent.resourceTemplates] }))
  server.setRequestHandler('resources/read', ({ params: { uri } }) => asked(() => agent.readResource(uri), arrival))
  server.setRequestHandler('prompts/list', () => ({ prompts: [...agent.prompts] }))
  server.setRequestHandler('prompts/get', ({ params: { name, arguments: given } }) =>
    asked(() => agent.getPrompt(name, given), arrival),
  )
  return mcp
}

/** Another release; null if it does not answer here. */
async function rulesetNamed(version: string, env: Env, inForce: Ruleset): Promise<Ruleset | null> {
  try {
    return await rulesetsOf(env, inForce).named(version)
  } catch (error) {
    if (error instanceof InvalidQueryError) return null
    throw error
  }
}

/** A refusal by the service itself, such as for too much work, is an error of the tool as well. */
async function answered(result: Promise<ToolResult>, arrival: Arrival): Promise<ToolResult> {
  try {
    return await result
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw internal(arrival, error)
    const { title, detail } = PROBLEMS[refusal.code]
    const text = JSON.stringify({
      refused: refusal.code,
      issues: [{ code: refusal.code, message: `${title}. ${detail}` }],
    })
    return { content: [{ type: 'text', text }], isError: true }
  }
}

/** What is not there, and what is missing, are errors of the protocol where no tool was called. */
function asked<Result>(read: () => Result, arrival: Arrival): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof InvalidCallError
      ? new ProtocolError(ProtocolErrorCode.InvalidParams, error.message)
      : internal(arrival, error)
  }
}

/** A fault of ours as an error of the protocol. Its message, which may quote somebody's data, is neither sent nor logged. */
function internal(arrival: Arrival, error: unknown): ProtocolError {
  logFault(arrival, error)
  return new ProtocolError(ProtocolErrorCode.InternalError, PROBLEMS.internal.title)
}
