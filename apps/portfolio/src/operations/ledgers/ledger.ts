import { readQuery } from '@ytterby/http/read-query'
import { LedgersQuery } from '../../contract/ledger-schema.ts'
import { ledgerOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { answerJson } from '../answer-json.ts'

/** `GET /v1/ledgers`: the ledgers of the key, oldest first. */
export async function listLedgers({ request, env, owner }: CallerRequest): Promise<Response> {
  const { after, limit } = readQuery(LedgersQuery, new URL(request.url).search.slice(1))
  const ledgers = await env.ACCOUNTS.getByName(owner).listLedgers(after, limit)
  const documents = await Promise.all(ledgers.map(({ id }) => env.LEDGERS.getByName(id).describe(owner)))
  return answerJson({
    // One that is being created or wiped is described to nobody.
    items: documents.filter((ledger) => ledger !== null),
    next: ledgers.at(-1)?.n ?? after,
    done: ledgers.length < limit,
  })
}

/** `GET /v1/ledgers/{id}`. */
export async function getLedger(call: CallerRequest): Promise<Response> {
  const document = await ledgerOf(call).describe(call.owner)
  if (document === null) throw noSuchLedger()
  return answerJson(document)
}

/** `DELETE /v1/ledgers/{id}`: wipes the ledger. */
export async function deleteLedger(call: CallerRequest): Promise<Response> {
  if (!(await ledgerOf(call).wipe(call.owner))) throw noSuchLedger()
  return new Response(null, { status: 204 })
}
