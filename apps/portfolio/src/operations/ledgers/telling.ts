import { readQuery } from '@ytterby/http/read-query'
import { LedgerChangeSchema } from '../../contract/ledger-schema.ts'
import { LicenceChangesQuery } from '../../contract/licence-change-schema.ts'
import { KeyRotationSchema } from '../../contract/webhook-schema.ts'
import { ledgerOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { noSuchDelivery } from '../../http/no-such-watch.ts'
import { PortfolioRefusal } from '../../http/portfolio-problem.ts'
import { invalidLedger, readLedgerBody } from '../../http/read-ledger-body.ts'
import { HOUR, instant, now } from '../../now.ts'
import { TOO_MANY_KEYS } from '../../webhook/outbox.ts'
import { newWebhookKeys } from '../../webhook/webhook-keys.ts'
import { webhookOf } from '../../webhook/webhook-of.ts'
import { answerJson } from '../answer-json.ts'

/** `PATCH /v1/ledgers/{id}`: its name, and where its changes are sent. */
export async function changeLedger(call: CallerRequest): Promise<Response> {
  const ledger = await existing(call)
  const { name, ahead, webhook } = await readLedgerBody(call.request, LedgerChangeSchema)
  const changed = await ledger.change(call.owner, {
    ...(name === undefined ? {} : { name }),
    ...(ahead === undefined ? {} : { ahead }),
    ...(webhook === undefined ? {} : { webhook: await webhookOf(webhook, call.env, invalidLedger) }),
  })
  if (changed === null) throw noSuchLedger()
  return answerChanged(call, changed.secret)
}

/** `GET /v1/ledgers/{id}/changes`: what became of the licences, in order. */
export async function listLedgerChanges(call: CallerRequest): Promise<Response> {
  const { after, limit } = readQuery(LicenceChangesQuery, new URL(call.request.url).search.slice(1))
  const changes = await ledgerOf(call).changes(call.owner, after, limit)
  if (changes === null) throw noSuchLedger()
  return answerJson({
    items: changes.map(({ n, at, event }) => ({ n, told: instant(at), change: event })),
    next: changes.at(-1)?.n ?? after,
    done: changes.length < limit,
  })
}

/** `POST /v1/ledgers/{id}/keys`: new keys for the webhook. */
export async function rotateLedgerKeys(call: CallerRequest): Promise<Response> {
  const ledger = await existing(call)
  const { overlapHours } = await readLedgerBody(call.request, KeyRotationSchema)
  const keys = await newWebhookKeys()
  const rotated = await ledger.rotateKeys(call.owner, keys, now() + overlapHours * HOUR)
  if (rotated === null) throw noSuchLedger()
  if (rotated === 'no-webhook') throw new PortfolioRefusal('no-webhook')
  if (rotated === 'too-many-keys') throw invalidLedger([TOO_MANY_KEYS])
  return answerChanged(call, keys.secret)
}

/** `GET /v1/ledgers/{id}/deliveries`: the last messages. */
export async function listLedgerDeliveries(call: CallerRequest): Promise<Response> {
  const items = await ledgerOf(call).listDeliveries(call.owner)
  if (items === null) throw noSuchLedger()
  return answerJson({ items })
}

/** `POST /v1/ledgers/{id}/deliveries/{delivery}/replay`: sends a message again. */
export async function replayLedgerDelivery(call: CallerRequest): Promise<Response> {
  const delivery = await (await existing(call)).replay(call.owner, call.path['delivery'] ?? '')
  if (delivery === null) throw noSuchDelivery()
  if (delivery === 'no-webhook') throw new PortfolioRefusal('no-webhook')
  return answerJson(delivery, 202)
}

/** `POST /v1/ledgers/{id}/test`: sends a message without changes. */
export async function testLedgerWebhook(call: CallerRequest): Promise<Response> {
  const attempt = await ledgerOf(call).sendTest(call.owner)
  if (attempt === null) throw noSuchLedger()
  if (attempt === 'no-webhook') throw new PortfolioRefusal('no-webhook')
  return answerJson(attempt)
}

/** The ledger, if the caller has it: bodies of others are not read. */
async function existing(call: CallerRequest): Promise<ReturnType<typeof ledgerOf>> {
  const ledger = ledgerOf(call)
  if ((await ledger.describe(call.owner)) === null) throw noSuchLedger()
  return ledger
}

async function answerChanged(call: CallerRequest, secret: string | null): Promise<Response> {
  const document = await ledgerOf(call).describe(call.owner)
  if (document === null) throw noSuchLedger()
  return answerJson({ ledger: document, secret })
}
