import { addDays, assess, canonicalJson, currentRuleset, decisionView } from 'ytterby'
import { verifyReceipt, verifyScreening } from 'ytterby/receipts'
import { releaseOf } from 'ytterby/law'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { magnet } from './magnet.ts'

const { privateKey, publicKey } = inject('receiptOfNode')
const ENV = { RECEIPT_KEY: privateKey, RECEIPT_KEYS: JSON.stringify([publicKey]) }

const get = (path: string): Promise<Response> => Promise.resolve(createApp().request(path, {}, ENV))
const post = (query: string): Promise<Response> =>
  Promise.resolve(
    createApp().request(
      `/v1/assessments${query}`,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(magnet) },
      ENV,
    ),
  )

test('the published keys suffice to verify a receipt', async () => {
  const { keys }: { keys: never[] } = await (await get('/v1/keys')).json()
  const { assessment, receipt }: { assessment: object; receipt: object } = await (await post('?receipt=true')).json()
  expect(canonicalJson(assessment)).toBe(canonicalJson(assess(magnet)))
  const { valid, checks } = await verifyReceipt(receipt, { keys, assessment })
  // An unreleased ruleset is not in the chain of releases.
  const open = releaseOf(currentRuleset) === undefined ? ['chain'] : []
  expect(checks.filter(({ outcome }) => outcome !== 'holds').map(({ id }) => id)).toEqual(open)
  expect(valid).toBe(true)
})

test('the decision view can have a receipt too, in canonical JSON', async () => {
  const text = await (await post('?receipt=true&view=decision')).text()
  const { decision, receipt }: { decision: object; receipt: object } = JSON.parse(text)
  expect(text).toBe(canonicalJson({ decision, receipt }))
  expect(decision).toEqual(decisionView(assess(magnet)))
  expect((await verifyReceipt(receipt, { keys: [publicKey], inquiry: magnet })).valid).toBe(true)
})

test('each response has a new receipt and is not cached', async () => {
  const response = await get(
    `/v1/assessments?asOf=2026-03-01&product.form=ore&receipt=true&ruleset=${encodeURIComponent(currentRuleset.version)}`,
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.has('etag')).toBe(false)
})

test('a receipt proves that a name is on none of the lists that it names', async () => {
  const name = 'Example Motoren GmbH'
  const found: { matches: []; screenedAgainst: { names: number }; receipt: object } = await (
    await get(`/v1/parties?name=${encodeURIComponent(name)}&asOf=2026-03-01&receipt=true`)
  ).json()
  expect(found.matches).toEqual([])
  expect(found.screenedAgainst.names).toBeGreaterThan(100)
  const screening = { name, asOf: '2026-03-01', matches: found.matches }
  expect((await verifyScreening(found.receipt, { keys: [publicKey], screening })).valid).toBe(true)
  const other = await verifyScreening(found.receipt, {
    keys: [publicKey],
    screening: { ...screening, name: 'TDK Corp.' },
  })
  expect(other.valid).toBe(false)
})

test.each(['/v1/assessments?asOf=2026-03-01&receipt=true', '/v1/parties?name=A&receipt=true'])(
  'a service without a key refuses the receipt of %s, not the answer',
  async (path) => {
    const response = await createApp().request(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'no-receipts' })
    expect((await createApp().request(path.replace('&receipt=true', ''))).status).toBe(200)
  },
)

afterEach(() => {
  vi.useRealTimers()
})

test.each(['/v1/assessments?asOf=2026-03-01&product.form=ore', '/v1/parties?name=TDK&asOf=2026-05-01'])(
  'a service whose clock is before its law existed signs nothing for %s, and answers without a receipt',
  async (path) => {
    // The last second before that day in Beijing.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${addDays(currentRuleset.knownThrough, -1)}T15:59:59Z`) })
    const response = await get(`${path}&receipt=true`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      code: 'no-receipts',
      errors: [{ code: 'issued-before-law', parameter: 'receipt' }],
    })
    expect((await get(path)).status).toBe(200)
  },
)
