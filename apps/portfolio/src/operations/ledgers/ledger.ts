import { readQuery } from '@ytterby/http/read-query'
import { LedgerChangeSchema, LedgersQuery } from '../../contract/ledger-schema.ts'
import { LicenceChangesQuery } from '../../contract/licence-change-schema.ts'
import { ledgerOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { invalidLedger, readLedgerBody } from '../../http/read-ledger-body.ts'
import { instant } from '../../now.ts'
import { answerJson } from '../answer-json.ts'
import { keptOperations } from '../kept.ts'

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

/** What a ledger has in common with a watch. */
export const ledgers = keptOperations({
  find: ledgerOf,
  noSuch: noSuchLedger,
  changes: LedgerChangeSchema,
  readBody: readLedgerBody,
  invalid: invalidLedger,
  name: 'ledger',
})
