import { filled } from 'ytterby'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { deliveriesOf, signDelivery, type WatchEvent } from 'ytterby/planning'
import { InputError } from '../input-error.ts'
import { secondsNow } from '../today.ts'

const SECRET = 'YTTERBY_WEBHOOK_SECRET'
const MOST_SECONDS = 10
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Where and with which secret events are delivered. */
export type Webhook = { readonly url: URL; readonly secret: string }

/** Why a webhook did not accept the events: its status, or why it gave none. */
export type Undelivered = { readonly status: number } | { readonly error: string }

/**
 * The webhook of an address. Its secret comes from the environment, because others can see the flags of a command.
 *
 * @throws InputError for an address that is not https, or without a secret; WebhookSecretError for a malformed one.
 */
export async function webhookAt(address: string): Promise<Webhook> {
  const url = URL.parse(address)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))
  if (url === null || !isSafe || url.username !== '' || url.password !== '')
    throw new InputError('webhook-address', inputRefusals.webhookAddress)
  const secret = process.env[SECRET]
  if (secret === undefined || secret === '')
    throw new InputError('no-webhook-secret', filled(inputRefusals.noWebhookSecret, { variable: SECRET }))
  await signDelivery({ id: '', body: '' }, { secret, timestamp: 0 })
  return { url, secret }
}

/** Delivers events in their order; stops at the first message that is not accepted, and returns why. */
export async function deliver(
  events: readonly WatchEvent[],
  { url, secret }: Webhook,
): Promise<Undelivered | undefined> {
  for (const delivery of deliveriesOf(events)) {
    const signed = await signDelivery(delivery, { secret, timestamp: secondsNow() })
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...signed },
        body: delivery.body,
        redirect: 'manual',
        signal: AbortSignal.timeout(MOST_SECONDS * 1000),
      })
      await response.body?.cancel()
      if (!response.ok) return { status: response.status }
    } catch (error) {
      return { error: reasonOf(error) }
    }
  }
  return undefined
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
