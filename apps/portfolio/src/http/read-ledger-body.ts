import type { Finding } from '@ytterby/http/problem'
import type * as z from 'zod'
import { MAX_EVENTS_BYTES } from '../ledgers/limits.ts'
import { PortfolioRefusal } from './portfolio-problem.ts'
import { readStated } from './read-stated.ts'

/** The body of a request about a ledger, as a schema describes it; throws what `readStated` throws. */
export const readLedgerBody = <Body>(request: Request, schema: z.ZodType<Body>): Promise<Body> =>
  readStated(request, schema, {
    code: 'invalid-ledger',
    most: MAX_EVENTS_BYTES,
  })

export const invalidLedger = (findings: readonly Finding[]): PortfolioRefusal =>
  new PortfolioRefusal('invalid-ledger', { findings })
