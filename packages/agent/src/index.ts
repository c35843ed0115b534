/**
 * The tools, resources and prompts of an agent, without a protocol: what `/mcp` of the service and `ytterby mcp` of the command
 * line connect to the Model Context Protocol. Both give the same bytes.
 */
import { currentRuleset } from 'ytterby'
import { callTool, type ToolResult } from './call-tool.ts'
import { getPrompt, PROMPTS } from './prompts.ts'
import { listResources, readResource, RESOURCE_TEMPLATES } from './resources.ts'
import type { AgentServices } from './services.ts'
import { INSTRUCTIONS, TOOLS, type ToolInfo } from './tools.ts'
import { runToEnd } from './run-to-end.ts'

/** The tools with what they need. */
export type Agent = ReturnType<typeof createAgent>

/**
 * Creates the tools. They keep nothing: each call gives the same answer for the same arguments, day and release.
 *
 * @throws TypeError without `today`, as JavaScript can call it.
 *
 * @example
 * const agent = createAgent({ today: () => '2026-03-01' })
 * const { content } = await agent.callTool('assess', { inquiry: { 'product.form': 'ore', destination: 'DE' } })
 */
export function createAgent({
  today,
  ruleset = currentRuleset,
  rulesetNamed = async () => null,
  run = async (steps) => runToEnd(steps),
}: Pick<AgentServices, 'today'> & Partial<AgentServices>) {
  // It has no clock. JavaScript can leave the argument out.
  if (!today) throw new TypeError('Pass today: () => "2026-03-01"')
  const services: AgentServices = { today, ruleset, rulesetNamed, run }
  return {
    /** What the server says of itself. */
    info: { name: 'ytterby', title: 'Ytterby', version: ruleset.version },
    instructions: INSTRUCTIONS,
    tools: TOOLS,
    /** Calls a tool. Refusals are results; it throws internal errors only. */
    callTool: (name: string, given: unknown): Promise<ToolResult> => callTool(name, given, services),
    prompts: PROMPTS,
    /** @throws InvalidCallError for an unknown prompt or a missing argument. */
    getPrompt,
    listResources: () => listResources(ruleset),
    resourceTemplates: RESOURCE_TEMPLATES,
    /** @throws InvalidCallError if there is no such resource. */
    readResource: (uri: string) => readResource(uri, services),
  }
}

export { MOST_BYTES } from './fill.ts'
export { readLine } from './read-line.ts'
export { shortAnswer } from './short-answer.ts'
export { InvalidCallError, type CallIssue, type CallIssueCode } from './invalid-call-error.ts'
export type { AgentServices, ToolInfo, ToolResult }
