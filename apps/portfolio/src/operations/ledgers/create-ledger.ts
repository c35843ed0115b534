import { NewLedgerSchema } from '../../contract/ledger-schema.ts'
import { AHEAD } from '../../contract/licence-change-schema.ts'
import { answerOnce } from '../../http/answer-once.ts'
import type { CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { readLedgerBody } from '../../http/read-ledger-body.ts'
import { requireAdmission } from '../../http/require-admission.ts'
import { now } from '../../now.ts'
import { answerJson } from '../answer-json.ts'

/** `POST /v1/ledgers`: a new ledger. */
export const createLedger = answerOnce({ create, wipe: ({ env, owner }, id) => env.LEDGERS.getByName(id).wipe(owner) })

async function create({ request, env, owner }: CallerRequest, id: string): Promise<Response> {
  const { name } = await readLedgerBody(request, NewLedgerSchema)
  const ledger = env.LEDGERS.getByName(id)
  requireAdmission(await ledger.create({ id, owner, created: now(), name, ahead: AHEAD, webhook: null, looked: null }))
  const document = await ledger.describe(owner)
  if (document === null) throw noSuchLedger()
  return answerJson(document, 201, { location: `/v1/ledgers/${id}` })
}
