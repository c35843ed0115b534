import type { HonoBase } from 'hono/hono-base'
import type { Arrived } from './arrival.ts'
import { PREFLIGHT_HEADERS } from './headers.ts'
import { Refusal } from './problem.ts'
import { refuse } from './refuse.ts'
import { respond } from './respond.ts'

type Route = { readonly method: string; readonly path: string }

/**
 * Answers known paths asked with another method: `OPTIONS` with the methods that are allowed, the rest with a refusal.
 *
 * @example answerOtherMethods(app, [{ method: 'GET', path: '/v1/version' }])
 */
export function answerOtherMethods<Env extends { Variables: Arrived }>(
  app: HonoBase<Env>,
  routes: readonly Route[],
): void {
  for (const [path, allow] of methodsByPath(routes)) {
    app.on('OPTIONS', path, (c) =>
      respond(c.get('arrival'), null, 204, { ...PREFLIGHT_HEADERS, allow, 'access-control-allow-methods': allow }),
    )
    app.all(path, (c) => refuse(c.get('arrival'), new Refusal('method-not-allowed'), { allow }))
  }
}

/** The value of the `Allow` header for each path. */
function methodsByPath(routes: readonly Route[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { path, method } of routes) {
    const methods = found.get(path) ?? new Set(['OPTIONS'])
    for (const one of method === 'GET' ? ['GET', 'HEAD'] : [method]) methods.add(one)
    found.set(path, methods)
  }
  return new Map([...found].map(([path, methods]) => [path, [...methods].sort().join(', ')]))
}
