import type { Arrival } from '@ytterby/http/arrival'
import { Refusal } from '@ytterby/http/problem'
import { refuse } from '@ytterby/http/refuse'
import { respond } from '@ytterby/http/respond'
import { PORTFOLIO_PROBLEMS } from './portfolio-problem.ts'

/** `GET /v1/jobs/problems/{code}`: what the `type` of a problem document points to. */
export function problemPage(arrival: Arrival, code: string): Response {
  const [, problem] = Object.entries(PORTFOLIO_PROBLEMS).find(([name]) => name === code) ?? []
  if (problem === undefined) return refuse(arrival, new Refusal('not-found'))
  const { title, status, detail } = problem
  return respond(arrival, `${title}\n\n${code}, HTTP status ${status}\n\n${detail}\n`, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=300',
  })
}
