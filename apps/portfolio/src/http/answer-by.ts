import { FIXED_HEADERS } from '@ytterby/http/headers'
import { respond } from '@ytterby/http/respond'
import type { Context } from 'hono'
import type { Portfolio } from '../portfolio.ts'
import type { CallerRequest } from './caller-request.ts'

/** Headers that scripts of other origins may read, in addition to those of the answering Worker. */
const EXPOSED = {
  'access-control-expose-headers': `${FIXED_HEADERS['access-control-expose-headers']}, Location, Content-Disposition, Content-Range, Accept-Ranges`,
}

/**
 * Answers by an operation, and adds the headers that all responses have.
 *
 * @example app.get('/v1/jobs/:id', answerBy(getJob))
 */
export const answerBy =
  (answer: (call: CallerRequest) => Promise<Response>) =>
  async (c: Context<Portfolio>): Promise<Response> => {
    // Without a key, the caller owns nothing.
    const owner = c.get('key') ?? ''
    const { body, status, headers } = await answer({ request: c.req.raw, env: c.env, owner, path: c.req.param() })
    const all = { 'cache-control': 'no-store', ...EXPOSED, ...Object.fromEntries(headers) }
    return respond(c.get('arrival'), body, status, all)
  }
