import { expect, test } from 'vitest'
import { send } from './ask.ts'

const MANY = 150_000
const KEYS = Array.from({ length: MANY }, (_, at) => `"q${at.toString(36)}":0`).join()
const DAY = '"asOf":"2026-03-01"'

/** Where nothing bounds the number of issues, there are more of them than a call takes arguments. */
test.each([
  ['/v1/exposures', `{"lines":[{${KEYS}},{"inquiry":{${KEYS}}}]}`, 200],
  ['/v1/exposures', `{"lines":[],${KEYS}}`, 422],
  ['/v1/assessments/batch', `[{${KEYS}}]`, 200],
  ['/v1/intakes', `{"rows":[["Material"],["NdFeB magnet"]],${KEYS}}`, 422],
  ['/v1/kits', `{${DAY},"parts":[{${KEYS.slice(0, 900_000)}}]}`.replace(/,[^,]*\}\]\}$/, '}]}'), 200],
])('%s names some of very many unknown keys', async (path, body, status) => {
  const response = await send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(response.status).toBe(status)
  expect((await response.text()).length).toBeLessThan(200_000)
})
