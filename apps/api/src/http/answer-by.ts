import { queryOf } from '@ytterby/http/query'
import type { Context } from 'hono'
import { beijingDay } from 'ytterby'
import type { Env } from '../env.ts'
import { withMeant } from '../operations/index.ts'
import type { Handler, Route } from '../route.ts'
import type { Reply } from '../reply.ts'
import type { Service } from '../service.ts'
import { startWork, type Work } from '../work/work.ts'
import { assetOf } from './asset.ts'
import { readBody } from './read-body.ts'
import { receiptsOf } from './receipts.ts'
import { sendReply } from './send-reply.ts'

const NONE: Readonly<Record<string, string>> = {}

/** Answers a request by a route: loads its handler if need be, reads the body, and sends the reply. */
export const answerBy =
  (route: Route) =>
  async (c: Context<Service>): Promise<Response> => {
    const request = c.req.raw
    const query = queryOf(c.req.url)
    // On plain Node there may be no environment.
    const env: Env = c.env ?? {}
    const handler = route.fastPath?.(query) ?? (await route.load())
    let day: string | undefined
    const work = (): Work => startWork({ signal: request.signal, caller: c.get('caller') })
    const call: Parameters<Handler['answer']>[0] = {
      query,
      path: route.path.includes(':') ? c.req.param() : NONE,
      body: route.method === 'POST' ? await readBody(request, handler, work().pause) : undefined,
      today: () => (day ??= beijingDay(Date.now())),
      receipts: receiptsOf(env),
      work,
      env,
      asset: (name) => assetOf(env, name),
      isForBrowser: () => c.req.header('accept')?.includes('text/html') === true,
      host: () => /^https?:\/\/([\w.:[\]-]+)/.exec(c.req.url)?.[1] ?? '',
    }
    let reply: Reply
    try {
      reply = await handler.answer(call)
    } catch (error) {
      throw await withMeant(error, call)
    }
    return sendReply(c, { route, reply, day })
  }
