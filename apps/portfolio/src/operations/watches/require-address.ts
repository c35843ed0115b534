import { invalidWatch } from '../../http/read-watch-body.ts'
import { faultOfAddress, type WebhookEnv } from '../../webhook/post-delivery.ts'
import { ADDRESS_FAULTS } from '../../webhook/webhook-address.ts'

/** @throws PortfolioRefusal if nothing may be delivered to an address. */
export async function requireAddress(url: string, env: WebhookEnv): Promise<void> {
  const fault = await faultOfAddress(url, env)
  if (fault !== null) throw invalidWatch([{ code: fault, pointer: '/webhook/url', detail: ADDRESS_FAULTS[fault] }])
}
