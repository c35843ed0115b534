import { readQuery } from '@ytterby/http/read-query'
import { Refusal } from '@ytterby/http/problem'
import { workOf } from '@ytterby/http/work-of'
import { beijingDay } from 'ytterby'
import type * as z from 'zod'
import { BalanceQuery, DaysQuery, ForecastQuery, ShipmentsBody, YearQuery } from '../../contract/ledger-schema.ts'
import { ledgerOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLedger } from '../../http/no-such-ledger.ts'
import { PortfolioRefusal } from '../../http/portfolio-problem.ts'
import { readLedgerBody } from '../../http/read-ledger-body.ts'
import type { LedgerQuestion, PlanAnswer } from '../../ledgers/ledger.ts'
import { MOST_PLANNED_WORK } from '../../ledgers/limits.ts'
import { now } from '../../now.ts'

/** `GET /v1/ledgers/{id}/balance`: what is left of each licence. */
export async function getLedgerBalance(call: CallerRequest): Promise<Response> {
  const { format, ...days } = queryOf(call, BalanceQuery)
  return answerFile(await ledgerOf(call).balance(call.owner, withDay(days), format))
}

/** `GET /v1/ledgers/{id}/statement`: the balance with its receipt. */
export async function getLedgerStatement(call: CallerRequest): Promise<Response> {
  const statement = await ledgerOf(call).statement(call.owner, withDay(queryOf(call, DaysQuery)))
  if (statement === 'no-receipts') throw new Refusal('no-receipts')
  return answerFile(statement)
}

/** `GET /v1/ledgers/{id}/report`: what each licence was used for in a year. */
export async function getLedgerReport(call: CallerRequest): Promise<Response> {
  const { year = Number(beijingDay(now()).slice(0, 4)), ...rest } = queryOf(call, YearQuery)
  return answerFile(await ledgerOf(call).report(call.owner, { year, ...rest }))
}

/** `POST /v1/ledgers/{id}/check`: which planned shipments are covered. */
export async function checkPlanned(call: CallerRequest): Promise<Response> {
  const question = withDay(queryOf(call, DaysQuery))
  const { ledger, shipments } = await planOf(call)
  return answerFile(await ledger.check(call.owner, shipments, question))
}

/** `POST /v1/ledgers/{id}/forecast`: when licences end. */
export async function forecastPlanned(call: CallerRequest): Promise<Response> {
  const { format, ...days } = queryOf(call, ForecastQuery)
  const { ledger, shipments } = await planOf(call)
  return answerFile(await ledger.forecast(call.owner, shipments, withDay(days), format))
}

async function planOf(call: CallerRequest) {
  const ledger = ledgerOf(call)
  if ((await ledger.describe(call.owner)) === null) throw noSuchLedger()
  const shipments = await readLedgerBody(call.request, ShipmentsBody)
  const inquiries = shipments.map((shipment): unknown => Reflect.get(Object(shipment), 'inquiry'))
  const work = inquiries.reduce<number>((sum, inquiry) => sum + workOf(inquiry, 'assessment'), 0)
  if (work > MOST_PLANNED_WORK) throw new Refusal('too-much-work')
  return { ledger, shipments }
}

const queryOf = <Query>({ request }: CallerRequest, schema: z.ZodType<Query>): Query =>
  readQuery(schema, new URL(request.url).search.slice(1))

const withDay = ({ asOf = beijingDay(now()), ...rest }: z.infer<typeof DaysQuery>): LedgerQuestion => ({
  asOf,
  ...rest,
})

/**
 * The response with an answer.
 *
 * @throws Refusal if there is none, PortfolioRefusal if too much was asked for at once.
 */
function answerFile(answer: PlanAnswer): Response {
  if (answer === null) throw noSuchLedger()
  if ('body' in answer) return new Response(answer.body, { headers: { 'content-type': answer.type } })
  const detail = `A ledger with so many events answers for ${answer.mostDays} different days of export at once; send the shipments of fewer days.`
  throw new PortfolioRefusal('invalid-ledger', { findings: [{ code: 'too-many', pointer: '', detail }] })
}
