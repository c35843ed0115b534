import { requireNoQuery } from '../http/query.ts'
import type { Asset, Call } from '../call.ts'
import type { Reply } from '../reply.ts'
import type { Answering, Route } from '../route.ts'

/** A page that takes no parameters. */
export function page(
  path: Route['path'],
  handle: (path: Call<unknown>['path'], asset: Asset) => Reply | Promise<Reply>,
): Route {
  const answering: Answering = {
    answer(call) {
      requireNoQuery(call.query)
      return handle(call.path, call.asset)
    },
  }
  return { id: 'page', method: 'GET', path, load: () => answering }
}

/** A file of the page. It is given to everybody, however many are asked for: one visit asks for many. */
export const file = (...spec: Parameters<typeof page>): Route => ({ ...page(...spec), isFile: true })
