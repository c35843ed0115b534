import { Hono } from 'hono'
import { currentRuleset } from 'ytterby'

/** `GET /healthz`: alive, and which law this Worker answers from. */
export const healthz = new Hono().get('/healthz', (c) => {
  const { version, digest, knownThrough } = currentRuleset
  return c.json({ status: 'ok', ruleset: { version, digest, knownThrough } })
})
