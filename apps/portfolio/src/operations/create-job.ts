import { requireFile } from '@ytterby/http/body'
import { limitBytes } from '@ytterby/http/lines'
import { readQuery } from '@ytterby/http/read-query'
import { Refusal } from '@ytterby/http/problem'
import { beijingDay } from 'ytterby'
import { JobQuery } from '../contract/job-schema.ts'
import { PortfolioRefusal } from '../http/portfolio-problem.ts'
import { answerOnce } from '../http/answer-once.ts'
import type { CallerRequest } from '../http/caller-request.ts'
import { requireAdmission } from '../http/require-admission.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import { inPieces } from '../jobs/files.ts'
import { frozenRuleset, isReleased } from '../jobs/frozen-ruleset.ts'
import { jobRulesetOf } from '../jobs/job-ruleset.ts'
import { MAX_BODY_BYTES, PART_BYTES } from '../jobs/limits.ts'
import { storePart } from '../jobs/store-part.ts'
import { DAY, now } from '../now.ts'
import { answerJson } from './answer-json.ts'

/** `POST /v1/jobs`: a new job. With a body it starts at once; without one it waits for parts. */
export const createJob = answerOnce({ create, wipe: ({ env, owner }, id) => env.JOBS.getByName(id).wipe(owner) })

async function create(call: CallerRequest, id: string): Promise<Response> {
  const { request, env, owner } = call
  const { asOf, knownAt, lang, out, full, ruleset: version } = readQuery(JobQuery, new URL(request.url).search.slice(1))
  const ruleset = await frozenRuleset(env, version ?? null)
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) throw new PortfolioRefusal('job-body-too-large')
  requireFile(request)
  const created = now()
  const expires = created + Number(env.KEEP_DAYS) * DAY
  requireAdmission(await env.ACCOUNTS.getByName(owner).admit(id, expires))
  const job = env.JOBS.getByName(id)
  const parameters = {
    asOf: asOf ?? beijingDay(created),
    knownAt: knownAt ?? null,
    lang,
    out: out ?? null,
    full: full === 'true',
    // What is not released may change while the job runs, as where no release is asked for.
    ruleset: version !== undefined && isReleased(version) ? version : null,
  }
  await job.create({ id, owner, parameters, ruleset: jobRulesetOf(ruleset), created, expires })
  try {
    if ((await storeBody(call, id)) > 0) {
      const wrong = await job.start(owner)
      if (wrong !== null) throw wrongState(wrong)
    }
  } catch (error) {
    await job.wipe(owner)
    throw error
  }
  const document = await job.describe(owner)
  if (document === null) throw noSuchJob()
  return answerJson(document, 202, { location: `/v1/jobs/${id}` })
}

/** Stores the body in parts; returns how many. The stated length is not trusted: bytes are counted as they come. */
async function storeBody({ request, env, owner }: CallerRequest, id: string): Promise<number> {
  if (request.body === null) return 0
  let n = 0
  try {
    for await (const bytes of inPieces(limitBytes(request.body, MAX_BODY_BYTES), PART_BYTES))
      await storePart(env, { id, owner, n: ++n, bytes })
  } catch (error) {
    throw error instanceof Refusal && error.code === 'body-too-large'
      ? new PortfolioRefusal('job-body-too-large')
      : error
  }
  return n
}
