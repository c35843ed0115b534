import { describe, expect, it } from 'vitest'
import { deliveriesOf, signDelivery, type WatchEvent } from 'ytterby/planning'
import { watchOver, type WatchLine } from '../../test/watch-over.ts'
import { WebhookSecretError } from '../errors/webhook-secret-error.ts'

const inquiry = { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' }
const lines = Array.from({ length: 101 }, (_, at): WatchLine => ({ id: `L${at}`, inquiry }))
const events = watchOver(lines, [{ asOf: '2026-11-10' }, { asOf: '2026-11-11' }])

describe('deliveries', () => {
  it('hold at most 100 events each, all in their order', () => {
    const bodies = deliveriesOf(events).map(({ body }): { data: { events: WatchEvent[] } } => JSON.parse(body))
    expect(bodies.map(({ data }) => data.events.length)).toEqual([100, 1])
    expect(bodies.flatMap(({ data }) => data.events)).toEqual(JSON.parse(JSON.stringify(events)))
    expect(deliveriesOf([])).toEqual([])
  })

  it('have ids that depend on their events alone', () => {
    const ids = deliveriesOf(events).map(({ id }) => id)
    expect(ids).toEqual([expect.stringMatching(/^msg_[0-9a-f]{32}$/), expect.stringMatching(/^msg_[0-9a-f]{32}$/)])
    expect(deliveriesOf(structuredClone(events)).map(({ id }) => id)).toEqual(ids)
    expect(ids).not.toContain(deliveriesOf(events.slice(1, 100))[0]?.id)
  })

  it('of two watches with equal events, and of one at two times, differ', () => {
    const idOf = (watch: string, after: number) => deliveriesOf(events, { watch, after }).map(({ id }) => id)
    expect(new Set([...idOf('a', 0), ...idOf('b', 0), ...idOf('a', 7)]).size).toBe(6)
    const bodies = deliveriesOf(events, { watch: 'a', after: 7 }).map(({ body }): { data: object } => JSON.parse(body))
    expect(bodies).toMatchObject([{ data: { watch: 'a', after: 7 } }, { data: { watch: 'a', after: 107 } }])
  })
})

describe('a signature', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

  it('is that of the example of Standard Webhooks', async () => {
    const example = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
    expect(await signDelivery(example, { secret, timestamp: 1_614_265_330 })).toEqual({
      'webhook-id': example.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('is also that of the private key, if there is one', async () => {
    const example = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
    const seed = '6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc='
    const both = '6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=='
    for (const bytes of [seed, both]) {
      const signing = { secret, privateKey: `whsk_${bytes}`, timestamp: 1_614_265_330 }
      const { 'webhook-signature': signature } = await signDelivery(example, signing)
      // The signature that the libraries of Standard Webhooks test theirs with.
      expect(signature.split(' ')).toEqual([
        'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
        'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==',
      ])
    }
  })

  it('is refused with a malformed private key, without quoting it', async () => {
    for (const privateKey of ['', 'whsk_', secret, 'whsk_c2hvcnQ='])
      await expect(signDelivery({ id: 'msg_1', body: '{}' }, { secret, privateKey, timestamp: 0 })).rejects.toThrow(
        WebhookSecretError,
      )
  })

  it.each([
    ['nothing', ''],
    ['no prefix', secret.slice('whsec_'.length)],
    ['no key', 'whsec_'],
    ['5 bytes', 'whsec_c2hvcnQ='],
    ['90 bytes', `whsec_${'A'.repeat(120)}`],
    ['half a byte', `whsec_${'A'.repeat(33)}`],
    ['white space', secret.replace('Y', ' ')],
  ])('is refused with a secret of %s, without quoting it', async (_, malformed) => {
    const refused = await signDelivery({ id: 'msg_1', body: '{}' }, { secret: malformed, timestamp: 0 }).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(WebhookSecretError)
    expect(String(refused).replaceAll(/whs[ek]c?_/g, '')).not.toMatch(/MfKQ|c2hvcnQ|AAAA/)
  })
})
