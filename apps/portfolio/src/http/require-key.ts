import type { MiddlewareHandler } from 'hono'
import type { Portfolio } from '../portfolio.ts'
import { PortfolioRefusal } from './portfolio-problem.ts'

/**
 * Refuses callers without an API key, which owns what they leave here. It comes after admission, which refuses unknown keys.
 *
 * @throws PortfolioRefusal without a key.
 * @example app.delete('/v1/jobs/:id', admission(), requireKey(), answerBy(deleteJob))
 */
export const requireKey = (): MiddlewareHandler<Portfolio> => (c, next) => {
  if (c.get('key') === null) throw new PortfolioRefusal('api-key-required')
  return next()
}
