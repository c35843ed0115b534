import type { Schema } from '@ytterby/http/openapi-parts'
import type { ProblemCode } from '@ytterby/http/problem'
import type * as z from 'zod'
import type { PortfolioProblemCode } from '../http/portfolio-problem.ts'

/** The documentation of an operation. */
export type Operation = {
  readonly id: string
  readonly path: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly summary: string
  readonly description: string
  /** It needs no key. */
  readonly isPublic?: true
  readonly query?: z.ZodType
  /** It takes an `Idempotency-Key`. */
  readonly isOnce?: true
  readonly body?: { readonly required: boolean; readonly content: Schema }
  /** The media types of the answer by status; none for an answer without a body. */
  readonly answers: Readonly<Record<number, Schema | null>>
  /** Refusals besides those of a key, a limit or a fault. */
  readonly problems: readonly (ProblemCode | PortfolioProblemCode)[]
}

/** JSON of a schema of the document, by its id. */
export const json = (id: string): { readonly 'application/json': { readonly schema: object } } => ({
  'application/json': { schema: { $ref: `#/components/schemas/${id}` } },
})
