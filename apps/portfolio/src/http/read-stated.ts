import { readJson } from '@ytterby/http/body'
import type { Finding } from '@ytterby/http/problem'
import { isShortName } from '@ytterby/http/query'
import { whatToAskFor } from '@ytterby/http/what-to-ask-for'
import type * as z from 'zod'
import { PortfolioRefusal } from './portfolio-problem.ts'

/** What a body is about: the refusal of one that is not valid, and the most bytes that it may have. */
export type Stated = { readonly code: 'invalid-watch' | 'invalid-ledger'; readonly most: number }

/** More unknown keys than this are not named. */
const MOST_NAMED = 10

/**
 * The body of a request as a schema describes it.
 *
 * @throws PortfolioRefusal with every finding; and what `readJson` throws.
 */
export async function readStated<Body>(
  request: Request,
  schema: z.ZodType<Body>,
  { code, most }: Stated,
): Promise<Body> {
  const read = schema.safeParse(await readJson(request, most), { error: whatToWrite })
  if (read.success) return read.data
  throw new PortfolioRefusal(code, { findings: read.error.issues.flatMap(findingsOf) })
}

/** What is said of a value that is not there. */
const MISSING = 'This is missing; state it.'

/** Says what to write instead of a value that a schema refuses, where the schema itself does not. */
const whatToWrite: z.core.$ZodErrorMap = (issue) => {
  const known = `Known here: ${keysOf(issue.inst).join(', ')}.`
  if (issue.code === 'unrecognized_keys') return `This key is not known. ${known}`
  if (issue.code !== 'invalid_type') return whatToAskFor(issue)
  if (issue.input === undefined) return MISSING
  return issue.expected === 'object' ? `Expected object. ${known}` : `Expected ${issue.expected}.`
}

/** The keys of an object that a schema describes; none for any other schema. */
const keysOf = (schema: unknown): string[] =>
  typeof schema === 'object' && schema !== null && 'shape' in schema ? Object.keys(Object(schema.shape)) : []

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const pointer = issue.path.map((part) => `/${String(part)}`).join('')
  const detail = issue.message
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, MOST_NAMED)
      .map((key) => ({ code: 'unknown-key', pointer: isShortName(key) ? `${pointer}/${key}` : pointer, detail }))
  return [{ code: detail === MISSING ? 'missing' : 'invalid-value', pointer, detail }]
}
