import { readQuery } from '@ytterby/http/read-query'
import { EventsBody, LangQuery, LedgerEventsQuery } from '../../contract/ledger-schema.ts'
import { ledgerOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { readLedgerBody } from '../../http/read-ledger-body.ts'
import { quotaReached } from '../../http/require-admission.ts'
import { answerJson } from '../answer-json.ts'

/** `POST /v1/ledgers/{id}/events`: records events, each of which gets its outcome. */
export async function addLedgerEvents(call: CallerRequest): Promise<Response> {
  const ledger = ledgerOf(call)
  const { lang } = readQuery(LangQuery, new URL(call.request.url).search.slice(1))
  if ((await ledger.describe(call.owner)) === null) throw noSuchLedger()
  const events = await readLedgerBody(call.request, EventsBody)
  const added = await ledger.add(call.owner, events, lang)
  if (added === null) throw noSuchLedger()
  if ('admitted' in added) throw quotaReached(added)
  const countOf = (outcome: string): number => added.items.filter((item) => item.outcome === outcome).length
  return answerJson({
    recorded: countOf('recorded'),
    repeated: countOf('repeated'),
    refused: countOf('refused'),
    ...added,
  })
}

/** `GET /v1/ledgers/{id}/events`: events after one, in the order of recording. */
export async function listLedgerEvents(call: CallerRequest): Promise<Response> {
  const ledger = ledgerOf(call)
  const { after, limit } = readQuery(LedgerEventsQuery, new URL(call.request.url).search.slice(1))
  const page = await ledger.events(call.owner, after, limit)
  if (page === null) throw noSuchLedger()
  const { items, done } = page
  return answerJson({ items, next: items.at(-1)?.n ?? after, done })
}
