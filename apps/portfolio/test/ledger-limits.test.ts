import { afterEach, expect, test } from 'vitest'
import { ISSUE } from './ledger-events.ts'
import { createdLedger, deleteLedgers } from './ledger-keeping.ts'
import { sendJson } from './watching.ts'

afterEach(deleteLedgers)

const unknownKeys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at.toString(36)}`, 0]))

test('an answer about shipments may be longer than what an object may return at once', async () => {
  const path = await createdLedger([ISSUE])
  const shipments = Array.from({ length: 400 }, (_, at) => ({
    document: `SO-${at}`,
    inquiry: { asOf: '2026-03-10', destination: 'DE', quantityKg: 1 },
  }))
  const response = await sendJson('POST', `${path}/check?asOf=2026-03-05`, shipments)
  expect(response.status).toBe(200)
  expect((await response.text()).length * 2).toBeGreaterThan(32 * 1024 * 1024)
})

test.each(['check', 'forecast'])('%s counts the work of shipments before it is done', async (question) => {
  const path = await createdLedger([ISSUE])
  const consignees = Array.from({ length: 20 }, (_, at) => ({ name: `${'Lockheed Martin '.repeat(18)}${at}` }))
  const shipments = Array.from({ length: 30 }, () => ({ inquiry: { asOf: '2026-03-10', consignees } }))
  const response = await sendJson('POST', `${path}/${question}?asOf=2026-03-05`, shipments)
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ code: 'too-much-work' })
})

test('of unknown keys some are named', async () => {
  const path = await createdLedger([ISSUE])
  const keys = unknownKeys(5_000)
  const events = await sendJson(
    'POST',
    `${path}/events`,
    Array.from({ length: 20 }, () => keys),
  )
  const { items }: { items: { issues: unknown[] }[] } = await events.json()
  expect(items.map(({ issues }) => issues.length)).toEqual(Array.from({ length: 20 }, () => 20))
  const shipments = [keys, { inquiry: keys }]
  const checks = await sendJson('POST', `${path}/check?asOf=2026-03-05`, shipments)
  const answer: { shipments: { issues: unknown[] }[] } = await checks.json()
  for (const { issues } of answer.shipments) expect(issues.length).toBeLessThanOrEqual(101)
})
