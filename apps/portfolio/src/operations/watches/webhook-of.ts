import { invalidWatch } from '../../http/read-watch-body.ts'
import type { Webhook } from '../../webhook/webhook.ts'
import { faultOfAddress, type WebhookEnv } from '../../webhook/post-delivery.ts'
import { ADDRESS_FAULTS } from '../../webhook/webhook-address.ts'
import { newWebhookKeys } from '../../webhook/webhook-keys.ts'

/**
 * The webhook of an address, with new keys.
 *
 * @throws PortfolioRefusal if nothing may be delivered to the address.
 */
export async function webhookOf(stated: { readonly url: string } | null, env: WebhookEnv): Promise<Webhook | null> {
  if (stated === null) return null
  const fault = await faultOfAddress(stated.url, env)
  if (fault !== null) throw invalidWatch([{ code: fault, pointer: '/webhook/url', detail: ADDRESS_FAULTS[fault] }])
  return { ...(await newWebhookKeys()), url: stated.url, failing: null }
}
