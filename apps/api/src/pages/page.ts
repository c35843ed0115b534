import type { Asset, Call } from '../call.ts'
import type { Reply } from '../reply.ts'
import type { Handler, Route } from '../route.ts'

/** A route to a page. It ignores query parameters, such as those that a mail or an advertisement adds to a link. */
export function page(
  path: Route['path'],
  handle: (
    path: Call<unknown>['path'],
    asset: Asset,
    asked: Parameters<Handler['answer']>[0],
  ) => Reply | Promise<Reply>,
): Route {
  const handler: Handler = {
    answer: (call) => handle(call.path, call.asset, call),
  }
  return { id: 'page', method: 'GET', path, load: () => handler }
}

/** A route to a file of the page. Files are not rate-limited, because one visit loads many. */
export const file = (...spec: Parameters<typeof page>): Route => ({ ...page(...spec), isFile: true })
