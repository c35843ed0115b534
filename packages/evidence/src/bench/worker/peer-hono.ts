/** Hono without the law: parses the body, and stringifies stored objects equal to our answers in turn. */
import { Hono } from 'hono'

/** The bundler replaces these constants. */
declare const ANSWERS: readonly string[]

const answers = ANSWERS.map((text): object => JSON.parse(text))
let next = 0

export const worker = new Hono().post('/v1/assessments', async (c) => {
  await c.req.json()
  next = next + 1 === answers.length ? 0 : next + 1
  return c.json(answers.at(next - 1))
})
