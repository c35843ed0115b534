import type { Asset, RawCall } from './call.ts'
import type { Files } from '@ytterby/http/body'
import { lazy } from '@ytterby/http/lazy'
import type { Reply } from './reply.ts'

/** What pages need to know of their request. */
type PageRequest = {
  /** The name and port under which the service was asked. */
  readonly host: () => string
  /** Whether a browser shows what is answered. */
  readonly isForBrowser: () => boolean
}

/** Answers the requests of a route. */
export type Handler = {
  /** Largest body accepted; 64 KiB by default. */
  readonly maxBytes?: number
  /** `lines`: the handler gets the body as a stream, and may begin to answer before it ends. */
  readonly reads?: 'lines'
  /** What else than JSON the body may be; the handler then gets it as a `Blob`. */
  readonly files?: Files
  /**
   * Parses the query and answers.
   *
   * @throws InvalidQueryError for an invalid query, and what the SDK throws.
   */
  readonly answer: (call: RawCall & PageRequest & { readonly asset: Asset }) => Reply | Promise<Reply>
}

/** A method and path, and the handler that answers there. */
export type Route<What extends Handler = Handler> = {
  /** `operationId` in OpenAPI, name of the tool, and name in the log. */
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** In Hono's syntax: parameters begin with a colon. */
  readonly path: `/${string}`
  /** Not counted against the caller's limits. */
  readonly isFile?: true
  /** A handler for a frequent query string that needs no schema to be loaded. */
  readonly fastPath?: (query: string) => Handler | undefined
  /** Loads the handler; synchronous if it was loaded before. */
  readonly load: () => What | Promise<What>
}

/** A route with a lazily loaded handler, so that a Worker starts with only what the most frequent request needs. */
export function route<What extends Handler>(
  id: string,
  method: Route['method'],
  path: Route['path'],
  load: () => Promise<What>,
): Route<What> {
  return { id, method, path, load: lazy(load) }
}
