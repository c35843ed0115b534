import type { Finding } from '@ytterby/http/problem'
import type { Webhook } from './webhook.ts'
import { faultOfAddress, type WebhookEnv } from './post-delivery.ts'
import { ADDRESS_FAULTS } from './webhook-address.ts'
import { newWebhookKeys } from './webhook-keys.ts'

/**
 * The webhook of an address, with new keys; null for none.
 *
 * @param refuse makes the refusal of an address to which nothing may be delivered, which is thrown.
 */
export async function webhookOf(
  stated: { readonly url: string } | null,
  env: WebhookEnv,
  refuse: (findings: readonly Finding[]) => Error,
): Promise<Webhook | null> {
  if (stated === null) return null
  const fault = await faultOfAddress(stated.url, env)
  if (fault !== null) throw refuse([{ code: fault, pointer: '/webhook/url', detail: ADDRESS_FAULTS[fault] }])
  return { ...(await newWebhookKeys()), url: stated.url, failing: null }
}
