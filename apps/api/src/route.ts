import type { Asset, RawCall } from './call.ts'
import { lazy } from './lazy.ts'
import type { Reply } from './reply.ts'

/** What is needed of an operation, or of a page, to serve it. */
export type Answering = {
  /** The largest body that is read; 64 KiB by default. */
  readonly mostBytes?: number
  /** `lines`: the body is handed on as it comes, for an answer that begins before it ends. */
  readonly reads?: 'lines'
  /**
   * Answers a query as it came.
   *
   * @throws InvalidQueryError where the query is not understood, and what the SDK throws.
   */
  readonly answer: (call: RawCall & { readonly asset: Asset }) => Reply | Promise<Reply>
}

/** Where something is asked, and what answers there. */
export type Route<What extends Answering = Answering> = {
  /** `operationId` of OpenAPI and the name of the tool; what the log says. */
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** As Hono routes it: parameters begin with a colon. */
  readonly path: `/${string}`
  /** Not counted against the limits of its caller. */
  readonly isFile?: true
  /** What answers a query, as its text stands in the address, so usual that nothing has to be loaded to read it. */
  readonly usual?: (query: string) => Answering | undefined
  /** What answers; at once where it was loaded before. */
  readonly load: () => What | Promise<What>
}

/** A route to what is loaded when it is first asked for: a Worker starts with what the usual question needs. */
export function route<What extends Answering>(
  id: string,
  method: Route['method'],
  path: Route['path'],
  load: () => Promise<What>,
): Route<What> {
  return { id, method, path, load: lazy(load) }
}
