import type { Finding } from '@ytterby/http/problem'
import type * as z from 'zod'
import { PortfolioRefusal } from './portfolio-problem.ts'
import { readStated } from './read-stated.ts'

/** The body of a request about a watch. */
const MAX_BYTES = 1024 * 1024

/** The body of a request about a watch, as a schema describes it; throws what `readStated` throws. */
export const readWatchBody = <Body>(request: Request, schema: z.ZodType<Body>): Promise<Body> =>
  readStated(request, schema, { code: 'invalid-watch', most: MAX_BYTES })

export const invalidWatch = (findings: readonly Finding[]): PortfolioRefusal =>
  new PortfolioRefusal('invalid-watch', { findings })
