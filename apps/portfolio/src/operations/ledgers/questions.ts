import { readQuery } from '@ytterby/http/read-query'
import { beijingDay } from 'ytterby'
import { DaysQuery, ShipmentsBody } from '../../contract/ledger-schema.ts'
import { ledgerOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { PortfolioRefusal } from '../../http/portfolio-problem.ts'
import { readLedgerBody } from '../../http/read-ledger-body.ts'
import type { LedgerQuestion, TooManyDays } from '../../ledgers/ledger.ts'
import { now } from '../../now.ts'

/** `GET /v1/ledgers/{id}/balance`: what is left of each licence. */
export async function getLedgerBalance(call: CallerRequest): Promise<Response> {
  return answerText(await ledgerOf(call).balance(call.owner, questionOf(call)))
}

/** `POST /v1/ledgers/{id}/check`: which planned shipments are covered. */
export async function checkPlanned(call: CallerRequest): Promise<Response> {
  const { ledger, shipments, question } = await planOf(call)
  return answerText(await ledger.check(call.owner, shipments, question))
}

/** `POST /v1/ledgers/{id}/forecast`: when licences end. */
export async function forecastPlanned(call: CallerRequest): Promise<Response> {
  const { ledger, shipments, question } = await planOf(call)
  return answerText(await ledger.forecast(call.owner, shipments, question))
}

async function planOf(call: CallerRequest) {
  const ledger = ledgerOf(call)
  const question = questionOf(call)
  if ((await ledger.describe(call.owner)) === null) throw noSuchLedger()
  return { ledger, question, shipments: await readLedgerBody(call.request, ShipmentsBody) }
}

function questionOf({ request }: CallerRequest): LedgerQuestion {
  const { asOf = beijingDay(now()), ...rest } = readQuery(DaysQuery, new URL(request.url).search.slice(1))
  return { asOf, ...rest }
}

/**
 * The response with canonical JSON.
 *
 * @throws Refusal if there is none, PortfolioRefusal if too much was asked for at once.
 */
function answerText(answer: string | TooManyDays | null): Response {
  if (answer === null) throw noSuchLedger()
  if (typeof answer === 'string') return new Response(answer, { headers: { 'content-type': 'application/json' } })
  const detail = `A ledger with so many events answers for ${answer.mostDays} different days of export at once; send the shipments of fewer days.`
  throw new PortfolioRefusal('invalid-ledger', { findings: [{ code: 'too-many', pointer: '', detail }] })
}
