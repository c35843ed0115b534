import { expect, test } from 'vitest'
import { postAssessments } from '../src/operations/post-assessments.ts'
import { FAST_QUERIES } from '../src/operations/assessing/fast-path.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

const ask = async (query: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' }
  const response = await send(`/v1/assessments?${query}`, { method: 'POST', headers, body: JSON.stringify(magnet) })
  expect(response.status).toBe(200)
  return response.text()
}

test.each([...FAST_QUERIES])('the fast path reads the query “%s” as the schema does', (query, manner) => {
  expect(postAssessments.query.parse(Object.fromEntries(new URLSearchParams(query)))).toEqual(manner)
})

test.each(['full', 'decision'])(
  'the view %s is the same by the fast path and with every parameter stated',
  async (view) => {
    expect(await ask(`view=${view}`)).toBe(await ask(`lang=en&view=${view}&receipt=false`))
  },
)
