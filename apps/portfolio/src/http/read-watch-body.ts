import type { Finding } from '@ytterby/http/problem'
import { readJson } from '@ytterby/http/body'
import type * as z from 'zod'
import { PortfolioRefusal } from './portfolio-problem.ts'

/** The body of a request about a watch. */
const MAX_BYTES = 1024 * 1024

/**
 * The body of a request as a schema describes it.
 *
 * @throws PortfolioRefusal with every finding; and what `readJson` throws.
 */
export async function readWatchBody<Body>(request: Request, schema: z.ZodType<Body>): Promise<Body> {
  const read = schema.safeParse(await readJson(request, MAX_BYTES))
  if (read.success) return read.data
  throw invalidWatch(read.error.issues.flatMap(findingsOf))
}

export const invalidWatch = (findings: readonly Finding[]): PortfolioRefusal =>
  new PortfolioRefusal('invalid-watch', { findings })

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const pointer = issue.path.map((part) => `/${String(part)}`).join('')
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ code: 'missing', pointer, detail: 'This is missing; state it.' }]
  if (issue.code !== 'unrecognized_keys') return [{ code: 'invalid-value', pointer, detail: issue.message }]
  // It does not repeat unknown names.
  return [{ code: 'unknown-key', pointer, detail: 'A key is not known here; /v1/watches/openapi.json lists them.' }]
}
