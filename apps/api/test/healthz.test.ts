import { currentRuleset } from 'ytterby'
import { expect, test } from 'vitest'
import { send } from './ask.ts'

test('GET /healthz names the ruleset, and that no bucket is followed', async () => {
  const response = await send('/healthz')
  expect(response.status).toBe(200)
  const { version, digest, knownThrough } = currentRuleset
  expect(await response.json()).toEqual({ status: 'ok', ruleset: { version, digest, knownThrough }, law: null })
})

test('HEAD /healthz has no body', async () => {
  const response = await send('/healthz', { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})
