/** What Hono costs without the law: it parses the body and stringifies an object equal to our answer, one after the other. */
import { Hono } from 'hono'

/** Put in by the bundler. */
declare const ANSWERS: readonly string[]

const answers = ANSWERS.map((text): object => JSON.parse(text))
let next = 0

export const worker = new Hono().post('/v1/assessments', async (c) => {
  await c.req.json()
  next = next + 1 === answers.length ? 0 : next + 1
  return c.json(answers.at(next - 1))
})
