import { malformedFrom } from '@ytterby/evidence/malformed'
import { expect, test } from 'vitest'
import { OPERATIONS } from '../src/operations/index.ts'
import { send } from './ask.ts'

const COUNT = 2000
const SEED = 20261125
/** Paths in the notation of the OpenAPI document. */
const PLACES = OPERATIONS.map(({ path, method }) => ({ path: path.replaceAll(/:(\w+)/g, '{$1}'), method }))

test(
  `${COUNT} malformed requests cause no 5xx, and every refusal is a problem document`,
  { timeout: 120_000 },
  async () => {
    const statuses = new Map<number, number>()
    let left = COUNT
    for (const { what, path, init } of malformedFrom(SEED, PLACES)) {
      const response = await send(path, init)
      const { status, headers } = response
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const told = `${init.method} ${path}: ${what}`
      expect(status, told).toBeLessThan(500)
      // Refusals of /mcp follow its own protocol.
      if (status >= 400 && !path.startsWith('/mcp')) {
        expect(headers.get('content-type'), told).toBe('application/problem+json')
        const text = await response.text()
        if (init.method !== 'HEAD') expect(JSON.parse(text), told).toMatchObject({ status, code: expect.any(String) })
      } else await response.body?.cancel()
      left -= 1
      if (left === 0) break
    }
    // The requests reach every kind of refusal, and some of them are answered.
    for (const status of [200, 400, 401, 404, 405, 415, 422]) expect([...statuses.keys()]).toContain(status)
  },
)
