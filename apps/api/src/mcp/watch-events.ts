import { canonicalJson } from 'ytterby'
import type { ToolResult } from '@ytterby/agent'
import type { Env } from '../env.ts'

const ID = /^[0-9a-f]{32}$/
const INPUT = {
  type: 'object' as const,
  properties: {
    watch: { type: 'string', description: 'Id of a watch of the API key with which the tools are called' },
    after: { type: 'integer', minimum: 0, default: 0, description: 'The number of the last event that is known' },
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  },
  required: ['watch'],
  additionalProperties: false,
}

/** A tool that reads what a watch has told. It exists where watches are kept. */
export const watchEvents = {
  info: {
    name: 'watchEvents',
    title: 'What changed on a watched list',
    description:
      'Use this only for a list that is watched under /v1/watches of this service. Its events in their order: the line, the decision before and after, since which day, because of which instruments. Ask again with after set to next until done. No event is never "no permit": it says that no decision changed.',
    inputSchema: INPUT,
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  },
  /** Answers with the bytes of `GET /v1/watches/{id}/events`, or with its problem document. */
  async call(given: unknown, request: Request, portfolio: NonNullable<Env['PORTFOLIO']>): Promise<ToolResult> {
    const { watch = '', after = 0, limit = 20 }: { watch?: unknown; after?: unknown; limit?: unknown } = Object(given)
    const id = typeof watch === 'string' && ID.test(watch) ? watch : 'none'
    const query = new URLSearchParams({ after: String(after), limit: String(limit) }).toString()
    const authorization = request.headers.get('authorization')
    const response = await portfolio.fetch(
      new Request(new URL(`/v1/watches/${id}/events?${query}`, request.url), {
        headers: authorization === null ? {} : { authorization },
      }),
    )
    const text = canonicalJson(await response.json())
    const content = [{ type: 'text' as const, text }]
    return response.ok ? { content } : { content, isError: true }
  },
}
