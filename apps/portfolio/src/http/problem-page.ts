import { Refusal } from '@ytterby/api/src/http/problem.ts'
import { refuse, respond, type RequestStart } from '@ytterby/api/src/http/respond.ts'
import { PORTFOLIO_PROBLEMS } from './portfolio-problem.ts'

/** `GET /v1/jobs/problems/{code}`: what the `type` of a problem document points to. */
export function problemPage(start: RequestStart, code: string): Response {
  const [, problem] = Object.entries(PORTFOLIO_PROBLEMS).find(([name]) => name === code) ?? []
  if (problem === undefined) return refuse(start, new Refusal('not-found'))
  const { title, status, detail } = problem
  return respond(start, `${title}\n\n${code}, HTTP status ${status}\n\n${detail}\n`, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=300',
  })
}
