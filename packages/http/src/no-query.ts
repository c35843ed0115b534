import type { MiddlewareHandler } from 'hono'
import { queryOf, requireNoQuery } from './query.ts'

/**
 * Refuses any query parameter.
 *
 * @throws InvalidQueryError
 * @example app.delete('/v1/jobs/:id', noQuery(), deleteJob)
 */
export const noQuery = (): MiddlewareHandler => (c, next) => {
  requireNoQuery(queryOf(c.req.url))
  return next()
}
