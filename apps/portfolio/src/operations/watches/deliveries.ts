import { watchOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchDelivery, noSuchWatch } from '../../http/no-such-watch.ts'
import { PortfolioRefusal } from '../../http/portfolio-problem.ts'
import { answerJson } from '../answer-json.ts'

/** `GET /v1/watches/{id}/deliveries`: the last messages. */
export async function listDeliveries(call: CallerRequest): Promise<Response> {
  const items = await watchOf(call).watch.listDeliveries(call.owner)
  if (items === null) throw noSuchWatch()
  return answerJson({ items })
}

/** `POST /v1/watches/{id}/deliveries/{delivery}/replay`: sends a message again. */
export async function replayDelivery(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  if ((await watch.ahead(call.owner)) === null) throw noSuchWatch()
  const delivery = await watch.replay(call.owner, call.path['delivery'] ?? '')
  if (delivery === null) throw noSuchDelivery()
  if (delivery === 'no-webhook') throw new PortfolioRefusal('no-webhook')
  return answerJson(delivery, 202)
}

/** `POST /v1/watches/{id}/test`: sends a message without events. */
export async function testWebhook(call: CallerRequest): Promise<Response> {
  const attempt = await watchOf(call).watch.sendTest(call.owner)
  if (attempt === null) throw noSuchWatch()
  if (attempt === 'no-webhook') throw new PortfolioRefusal('no-webhook')
  return answerJson(attempt)
}
