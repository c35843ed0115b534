import { readQuery } from '@ytterby/http/read-query'
import { JobsQuery } from '../contract/job-schema.ts'
import type { CallerRequest } from '../http/caller-request.ts'
import { answerJson } from './answer-json.ts'

/** `GET /v1/jobs`: the jobs of the key, newest first. */
export async function listJobs({ request, env, owner }: CallerRequest): Promise<Response> {
  const { after, limit } = readQuery(JobsQuery, new URL(request.url).search.slice(1))
  const jobs = await env.ACCOUNTS.getByName(owner).listJobs(after, limit)
  const documents = await Promise.all(jobs.map(({ id }) => env.JOBS.getByName(id).describe(owner)))
  return answerJson({
    // One that is being wiped is described to nobody.
    items: documents.filter((job) => job !== null),
    next: jobs.at(-1)?.n ?? after,
    done: jobs.length < limit,
  })
}
