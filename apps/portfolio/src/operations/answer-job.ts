import { Refusal } from '@ytterby/api/src/http/problem.ts'
import { canonicalJson } from 'ytterby'

/** The response with a job. */
export function answerJob(job: object | null | Refusal, status = 200, headers: HeadersInit = {}): Response {
  if (job instanceof Refusal) throw job
  return new Response(canonicalJson(job), { status, headers: { 'content-type': 'application/json', ...headers } })
}
