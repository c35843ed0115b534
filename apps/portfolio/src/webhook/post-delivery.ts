import { signDelivery, type Delivery } from 'ytterby/planning'
import { now, SECOND } from '../now.ts'
import { DELIVERY_TIMEOUT } from './limits.ts'
import { earlierKeys } from './change-webhook.ts'
import type { Webhook, WebhookKeys } from './webhook.ts'
import { leadsOutside, type Resolver } from './resolve.ts'
import { addressFault, type AddressFault } from './webhook-address.ts'

export type WebhookEnv = {
  /** `true` for development: webhooks may be on this machine. */
  readonly WEBHOOK_LOOPBACK?: string
  /** Looks up names instead of the public resolver; only tests have one. */
  readonly RESOLVER?: Resolver
}

/** How an attempt to deliver a message ended; `reason` never holds anything that the receiver sent. */
export type Attempt = { readonly accepted: boolean; readonly reason: string }

const GONE = 410
const [LEAST_REDIRECT, MOST_REDIRECT] = [300, 399]
/** The receiver wants no more messages. */
export const NO_MORE = `status ${GONE}`

const isLoopbackAllowed = ({ WEBHOOK_LOOPBACK }: WebhookEnv): boolean => WEBHOOK_LOOPBACK === 'true'

/** What is wrong with the address of a webhook, and with the addresses of its name; null if nothing is. */
export async function faultOfAddress(url: string, env: WebhookEnv): Promise<AddressFault | null> {
  const fault = addressFault(url, { loopback: isLoopbackAllowed(env) })
  if (fault !== null) return fault
  if (addressFault(url, { loopback: false }) !== null) return null
  const isOutside = await leadsOutside(new URL(url).hostname, env.RESOLVER)
  if (isOutside === null) return 'not-found'
  return isOutside ? null : 'not-public'
}

/** Signs and sends a message once. Redirects are not followed, and what the receiver answers is not read. */
export async function postDelivery(delivery: Delivery, webhook: Webhook, env: WebhookEnv): Promise<Attempt> {
  const { url } = webhook
  try {
    // A name can lead elsewhere than on the day on which the webhook was set.
    const fault = await faultOfAddress(url, env)
    if (fault !== null) return { accepted: false, reason: fault }
    const signed = await signedBy([webhook, ...earlierKeys(webhook)], delivery)
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Ytterby-Watch', ...signed },
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(DELIVERY_TIMEOUT),
    })
    await response.body?.cancel()
    const { status, ok } = response
    if (status >= LEAST_REDIRECT && status <= MOST_REDIRECT) return { accepted: false, reason: `redirect ${status}` }
    return { accepted: ok, reason: `status ${status}` }
  } catch (error) {
    return {
      accepted: false,
      reason: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
    }
  }
}

/** The headers of a message with the signatures of several keys, as Standard Webhooks allows. */
async function signedBy(
  keys: readonly WebhookKeys[],
  delivery: Delivery,
): Promise<Awaited<ReturnType<typeof signDelivery>>> {
  const timestamp = Math.floor(now() / SECOND)
  const [first, ...others] = await Promise.all(
    keys.map(({ secret, privateKey }) => signDelivery(delivery, { secret, privateKey, timestamp })),
  )
  if (first === undefined) throw new TypeError('A message is signed')
  const signatures = [first, ...others].map((headers) => headers['webhook-signature'])
  return { ...first, 'webhook-signature': signatures.join(' ') }
}
