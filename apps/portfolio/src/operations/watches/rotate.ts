import { KeyRotationSchema } from '../../contract/webhook-schema.ts'
import { newId, watchOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { PortfolioRefusal } from '../../http/portfolio-problem.ts'
import { invalidWatch, readWatchBody } from '../../http/read-watch-body.ts'
import { HOUR, now } from '../../now.ts'
import { TOO_MANY_KEYS } from '../../webhook/outbox.ts'
import { newWebhookKeys } from '../../webhook/webhook-keys.ts'
import { answerJson } from '../answer-json.ts'

/** The last part of the address of a feed. */
export const newFeedToken = (): string => newId() + newId()

/** `POST /v1/watches/{id}/feed`: another address for the feed. */
export async function rotateFeed(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  const changed = await watch.change(call.owner, { feedToken: newFeedToken() })
  const document = await watch.describe(call.owner)
  if (changed === null || document === null) throw noSuchWatch()
  return answerJson(document)
}

/** `POST /v1/watches/{id}/keys`: new keys for the webhook. */
export async function rotateKeys(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  if ((await watch.ahead(call.owner)) === null) throw noSuchWatch()
  const { overlapHours } = await readWatchBody(call.request, KeyRotationSchema)
  const keys = await newWebhookKeys()
  const rotated = await watch.rotateKeys(call.owner, keys, now() + overlapHours * HOUR)
  if (rotated === 'no-webhook') throw new PortfolioRefusal('no-webhook')
  if (rotated === 'too-many-keys') throw invalidWatch([TOO_MANY_KEYS])
  const document = await watch.describe(call.owner)
  if (rotated === null || document === null) throw noSuchWatch()
  return answerJson({ watch: document, secret: keys.secret })
}
