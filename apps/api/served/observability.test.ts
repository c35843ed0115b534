import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unstable_readConfig } from 'wrangler'

const APPS = join(import.meta.dirname, '../..')

// An address can hold a name, a line id or the secret of a feed, and the platform would write it down.
test.each(
  ['api', 'portfolio'].flatMap((app) => ['staging', 'production'].map((environment) => [app, environment] as const)),
)('no log or trace of the platform has an address: %s, %s', (app, environment) => {
  const config = unstable_readConfig(
    { config: join(APPS, app, 'wrangler.jsonc'), env: environment },
    { hideWarnings: true },
  )
  expect(config.observability).toEqual({
    enabled: true,
    redact_query_string: true,
    logs: { enabled: true, invocation_logs: false },
    traces: { enabled: false },
  })
  expect([config.logpush, config.tail_consumers ?? [], config.streaming_tail_consumers ?? []]).toEqual([false, [], []])
})
