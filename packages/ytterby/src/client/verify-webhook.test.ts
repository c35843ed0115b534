import * as fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { verifyWebhook, type WebhookMessage } from 'ytterby/client'
import { deliveriesOf, signDelivery } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { watchOver } from '../../test/watch-over.ts'
import { WebhookRefusedError } from '../errors/webhook-refused-error.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
// The keys that the libraries of Standard Webhooks test theirs with.
const PRIVATE_KEY = 'whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=='
const PUBLIC_KEY = 'whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4='
const OTHER_SECRET = `whsec_${btoa('another secret of thirty-two byt')}`
const OTHER_PUBLIC_KEY = `whpk_${btoa('not the key of anybody: 32 bytes')}`
const NOW = 1_795_000_000

const inquiry = { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' }
const events = watchOver([{ id: 'G16', inquiry }], [{ asOf: '2026-11-10' }, { asOf: '2026-11-11' }])
const [delivery = { id: '', body: '' }] = deliveriesOf(events, { watch: 'w1', after: 7 })

type DeliveryHeaders = Awaited<ReturnType<typeof signDelivery>>
const signed = (message = delivery, timestamp = NOW): Promise<DeliveryHeaders> =>
  signDelivery(message, { secret: SECRET, privateKey: PRIVATE_KEY, timestamp })
const requestOf = (headers: DeliveryHeaders, body = delivery.body): Request =>
  new Request('http://localhost/hook', { method: 'POST', headers, body })
const codeOf = (verifying: Promise<WebhookMessage>): Promise<unknown> =>
  verifying.then(
    () => 'verified',
    (error: unknown) => (error instanceof WebhookRefusedError ? error.code : error),
  )

describe('a signed message', () => {
  const message = { id: delivery.id, type: 'watch.changed', data: { watch: 'w1', after: 7, events } }

  it.each([
    ['the secret', SECRET],
    ['the public key', PUBLIC_KEY],
    ['both', [SECRET, PUBLIC_KEY]],
    ['an old and a new secret', [OTHER_SECRET, SECRET]],
    ['a new and an old public key', [PUBLIC_KEY, OTHER_PUBLIC_KEY]],
  ])('is read with %s', async (_, keys) => {
    expect(await verifyWebhook(requestOf(await signed()), keys, { now: NOW })).toEqual(
      JSON.parse(JSON.stringify(message)),
    )
  })

  it('is read from the headers of Fetch, of Node and of gateways, and from a body of text or bytes', async () => {
    const headers = await signed()
    const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
    for (const one of [new Headers(headers), { ...headers, 'set-cookie': ['a', 'b'] }, shouted])
      for (const body of [delivery.body, new TextEncoder().encode(delivery.body)])
        expect((await verifyWebhook({ headers: one, body }, SECRET, { now: NOW })).id).toBe(delivery.id)
  })

  it.each([
    { type: 'ledger.changed', data: { ledger: 'l1', after: 2, changes: [{ kind: 'status', licence: 'L-1' }] } },
    { type: 'ledger.test', data: { ledger: 'l1' } },
  ])('of a ledger, $type, names the ledger and what became of its licences', async ({ type, data }) => {
    const told = { id: 'msg_1', body: JSON.stringify({ type, data }) }
    const read = await verifyWebhook(requestOf(await signed(told), told.body), SECRET, { now: NOW })
    expect(read).toEqual({ id: 'msg_1', type, data: { watch: null, after: null, events: [], ...data } })
  })

  it('of the command line names no watch', async () => {
    const [one = delivery] = deliveriesOf(events)
    const { data } = await verifyWebhook(requestOf(await signed(one), one.body), SECRET, { now: NOW })
    expect(data).toMatchObject({ watch: null, after: null, events: [{ id: 'G16' }] })
  })

  it('of a test has no events', async () => {
    const test = { id: 'msg_1', body: '{"type":"watch.test","data":{"watch":"w1"}}' }
    expect(await verifyWebhook(requestOf(await signed(test), test.body), SECRET, { now: NOW })).toEqual({
      id: 'msg_1',
      type: 'watch.test',
      data: { watch: 'w1', after: null, events: [] },
    })
  })

  it('is read by the clock of the platform, if no other is stated', async () => {
    const headers = await signed(delivery, Math.floor(Date.now() / 1000))
    expect(await codeOf(verifyWebhook(requestOf(headers), SECRET))).toBe('verified')
    expect(await codeOf(verifyWebhook(requestOf(await signed(delivery, 0)), SECRET))).toBe('too-old')
  })
})

describe('a message is refused', () => {
  it.each([
    [-301, 'too-old'],
    [-300, 'verified'],
    [300, 'verified'],
    [301, 'too-new'],
  ])('or read, signed %i seconds from now: %s', async (seconds, code) => {
    expect(await codeOf(verifyWebhook(requestOf(await signed(delivery, NOW + seconds)), SECRET, { now: NOW }))).toBe(
      code,
    )
  })

  it('at a time that is none', async () => {
    expect(await codeOf(verifyWebhook(requestOf(await signed()), SECRET, { now: Number.NaN }))).toBe('too-old')
  })

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', async (name) => {
    for (const value of [undefined, '', ['twice', 'twice']]) {
      const headers = { ...(await signed()), [name]: value }
      const refused = await verifyWebhook({ headers, body: delivery.body }, SECRET, { now: NOW }).catch(
        (error: unknown) => error,
      )
      expect(refused).toMatchObject({ code: 'missing-header', pointer: `/headers/${name}` })
    }
  })

  it.each(['-1', '1e9', '0x10', ' 1', '01', '1.5', 'now', String(NOW * 1000)])(
    'with the timestamp %j',
    async (text) => {
      const headers = { ...(await signed()), 'webhook-timestamp': text }
      const code = await codeOf(verifyWebhook({ headers, body: delivery.body }, SECRET, { now: NOW }))
      expect(code).toBe(text === String(NOW * 1000) ? 'too-new' : 'malformed-header')
    },
  )

  it.each([
    ['another secret', OTHER_SECRET, {}],
    ['another public key', OTHER_PUBLIC_KEY, {}],
    ['the secret for the signature of the public key', SECRET, { from: 'v1,', to: 'v0,' }],
    ['the public key for the signature of the secret', PUBLIC_KEY, { from: 'v1a,', to: 'v1,' }],
    ['a signature that is no base64', SECRET, { from: /v1,.*/, to: 'v1,*' }],
    ['a signature of no byte', [SECRET, PUBLIC_KEY], { from: /.*/, to: 'v1, v1a,' }],
    ['a signature without its version', SECRET, { from: 'v1,', to: '' }],
    ['a signature after thousands of others', SECRET, { from: /^/, to: 'v1,AAAA '.repeat(1000) }],
  ])('with %s', async (_, keys, { from = '', to = '' }: { from?: string | RegExp; to?: string }) => {
    const headers = await signed()
    const changed = { ...headers, 'webhook-signature': headers['webhook-signature'].replace(from, to) }
    expect(await codeOf(verifyWebhook(requestOf(changed), keys, { now: NOW }))).toBe('wrong-signature')
  })

  it.each([
    ['{"type":"watch.changed"', 'malformed', '/body'],
    ['null', 'malformed', '/body'],
    ['[]', 'malformed', '/body'],
    ['{"type":"watch.changed"}', 'malformed', '/body'],
    ['{"type":"watch.changed","data":null}', 'malformed', '/body'],
    ['{"type":7,"data":{}}', 'malformed', '/body'],
    ['\u{feff}{"type":"watch.changed","data":{}}', 'malformed', '/body'],
    ['{"type":"watch.ended","data":{}}', 'unknown-type', '/body/type'],
  ])('that was signed, and says %s', async (body, code, pointer) => {
    const headers = await signed({ id: 'msg_1', body })
    const refused = await verifyWebhook({ headers, body }, SECRET, { now: NOW }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ name: 'WebhookRefusedError', code, pointer })
    expect(String(refused)).not.toContain(SECRET.slice(6))
  })

  it.each([
    ['no key', []],
    ['an empty key', ''],
    ['a secret without prefix', SECRET.slice(6)],
    ['an empty secret', 'whsec_'],
    ['a secret that is no base64', 'whsec_*'],
    ['a private key', PRIVATE_KEY],
    ['a public key of 3 bytes', 'whpk_AAAA'],
    ['a good key and a malformed one', [SECRET, 'whpk_']],
  ])('by a TypeError with %s, which is not quoted', async (_, keys) => {
    const refused = await verifyWebhook(requestOf(await signed()), keys, { now: NOW }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TypeError)
    expect(String(refused)).not.toMatch(/MfKQ|AAAA|6Xb/)
  })
})

describe('whatever is signed', () => {
  const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
  const messages = fc.record({
    id: fc.stringMatching(/^msg_[0-9a-zA-Z]{1,40}$/),
    body: fc
      .jsonValue()
      .map((watch) => JSON.stringify({ type: 'watch.changed', data: { watch, after: 0, events: [] } })),
    timestamp: fc.nat(2 ** 33),
  })
  const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

  it('is read with its secret', async () => {
    await fc.assert(
      fc.asyncProperty(messages, seeds, async ({ timestamp, ...message }, bytes) => {
        const secret = `whsec_${base64(bytes)}`
        const headers = await signDelivery(message, { secret, timestamp })
        const read = await verifyWebhook({ headers, body: message.body }, secret, { now: timestamp })
        expect(read).toEqual({ id: message.id, ...JSON.parse(message.body) })
      }),
    )
  })

  it.each([
    ['v1', { secret: SECRET }, SECRET],
    ['v1a', { secret: SECRET, privateKey: PRIVATE_KEY }, PUBLIC_KEY],
  ])('is refused after any byte of it was changed, verified by %s', async (version, signing, key) => {
    const places = fc.constantFrom('id', 'timestamp', 'signature', 'body')
    const changed = fc.record({ place: places, at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) })
    await fc.assert(
      fc.asyncProperty(messages, changed, async ({ timestamp, ...message }, { place, at, by }) => {
        const headers = await signDelivery(message, { ...signing, timestamp })
        const [signature = ''] = headers['webhook-signature'].split(' ').filter((one) => one.startsWith(`${version},`))
        const sent = { id: message.id, timestamp: String(timestamp), signature, body: message.body }
        const bytes = bytesOf(sent[place])
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by
        const text = String.fromCharCode(...bytes)
        const other = { ...sent, [place]: text }
        const verifying = verifyWebhook(
          {
            headers: {
              'webhook-id': other.id,
              'webhook-timestamp': other.timestamp,
              'webhook-signature': other.signature,
            },
            body: place === 'body' ? bytes : message.body,
          },
          key,
          { now: timestamp },
        )
        expect(['wrong-signature', 'too-old', 'too-new', 'malformed-header']).toContain(await codeOf(verifying))
      }),
      { numRuns: 300 },
    )
  })

  it('is refused with a signature that is written otherwise', async () => {
    const headers = await signed()
    const [hmac = '', ed25519 = ''] = headers['webhook-signature'].split(' ')
    const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    /** The same bytes for whoever ignores the bits that no byte uses. */
    const withOtherBits = (signature: string): string =>
      signature.replace(/(.)(=+)$/, (_, last: string, end: string) => `${ALPHABET[ALPHABET.indexOf(last) + 1]}${end}`)
    for (const [key, signature] of [
      [SECRET, hmac],
      [PUBLIC_KEY, ed25519],
    ] as const)
      for (const other of [withOtherBits(signature), signature.replace(/=+$/, ''), `${signature}=`, `${signature}\t`]) {
        const changed = { ...headers, 'webhook-signature': other }
        const verifying = verifyWebhook({ headers: changed, body: delivery.body }, key, { now: NOW })
        expect(await codeOf(verifying)).toBe('wrong-signature')
      }
  })

  it('is refused with a byte more or less of the body', async () => {
    const headers = await signed()
    for (const body of [
      ` ${delivery.body}`,
      `\u{feff}${delivery.body}`,
      `${delivery.body}\n`,
      delivery.body.slice(0, -1),
    ])
      expect(await codeOf(verifyWebhook(requestOf(headers, body), SECRET, { now: NOW }))).toBe('wrong-signature')
  })
})

describe('Standard Webhooks', () => {
  it('verifies what we sign, and we verify what it signs', async () => {
    const library = new Webhook(SECRET)
    const timestamp = Math.floor(Date.now() / 1000)
    expect(library.verify(delivery.body, { ...(await signed(delivery, timestamp)) })).toEqual(JSON.parse(delivery.body))
    const headers = {
      'webhook-id': delivery.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': library.sign(delivery.id, new Date(timestamp * 1000), delivery.body),
    }
    expect((await verifyWebhook({ headers, body: delivery.body }, SECRET)).data.events).toHaveLength(events.length)
  })

  it.each([
    ['v1', SECRET, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
    ['v1a', PUBLIC_KEY, 'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg=='],
  ])('gives an example whose signature %s is valid', async (_, key, signature) => {
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': signature,
    }
    // Its body is not ours: that is found after the signature.
    const body = '{"test": 2432232314}'
    expect(await codeOf(verifyWebhook({ headers, body }, key, { now: 1_614_265_330 }))).toBe('malformed')
    expect(await codeOf(verifyWebhook({ headers, body: `${body} ` }, key, { now: 1_614_265_330 }))).toBe(
      'wrong-signature',
    )
  })
})
