import { readJson } from '@ytterby/http/body'
import type { Finding } from '@ytterby/http/problem'
import type * as z from 'zod'
import { PortfolioRefusal } from './portfolio-problem.ts'

/** What a body is about: the refusal of one that is not valid, and the document that describes it. */
export type Stated = {
  readonly code: 'invalid-watch' | 'invalid-ledger'
  readonly document: string
  /** The most bytes of the body. */
  readonly most: number
}

/**
 * The body of a request as a schema describes it.
 *
 * @throws PortfolioRefusal with every finding; and what `readJson` throws.
 */
export async function readStated<Body>(
  request: Request,
  schema: z.ZodType<Body>,
  { code, document, most }: Stated,
): Promise<Body> {
  const read = schema.safeParse(await readJson(request, most))
  if (read.success) return read.data
  throw new PortfolioRefusal(code, { findings: read.error.issues.flatMap((issue) => findingsOf(issue, document)) })
}

function findingsOf(issue: z.core.$ZodIssue, document: string): Finding[] {
  const pointer = issue.path.map((part) => `/${String(part)}`).join('')
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ code: 'missing', pointer, detail: 'This is missing; state it.' }]
  if (issue.code !== 'unrecognized_keys') return [{ code: 'invalid-value', pointer, detail: issue.message }]
  // It does not repeat unknown names.
  return [{ code: 'unknown-key', pointer, detail: `A key is not known here; ${document} lists them.` }]
}
