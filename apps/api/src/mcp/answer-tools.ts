import { respond } from '@ytterby/http/respond'
import type { Context } from 'hono'
import { lazy } from '@ytterby/http/lazy'
import type { Service } from '../service.ts'

const load = lazy(() => import('./serve-mcp.ts'))

/** Answers a request of the Model Context Protocol, which has its own way to report refusals. */
export async function answerTools(c: Context<Service>): Promise<Response> {
  const { serveMcp } = await load()
  const arrival = c.get('arrival')
  const { status, headers, body } = await serveMcp(
    { request: c.req.raw, caller: c.get('caller'), arrival },
    c.env ?? {},
  )
  return respond(arrival, body, status, { ...Object.fromEntries(headers), 'cache-control': 'no-store' })
}
