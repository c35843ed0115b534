import { newestLaw } from '@ytterby/http/law/in-force'
import { beijingDay } from 'ytterby'
import type * as z from 'zod'
import { NewWatchSchema } from '../../contract/watch-schema.ts'
import { answerOnce } from '../../http/answer-once.ts'
import type { CallerRequest } from '../../http/caller-request.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { invalidWatch, readWatchBody } from '../../http/read-watch-body.ts'
import { requireAdmission } from '../../http/require-admission.ts'
import { STATE_DETAILS } from '../../http/wrong-state.ts'
import { jobRulesetOf } from '../../jobs/job-ruleset.ts'
import { now } from '../../now.ts'
import { keepRuleset } from '../../watches/kept-rulesets.ts'
import { Directory } from '../../watches/directory.ts'
import { answerJson } from '../answer-json.ts'
import { LineSender } from './line-sender.ts'
import { newFeedToken } from './watch.ts'
import { webhookOf } from '../../webhook/webhook-of.ts'

/** `POST /v1/watches`: a new watch, with its first lines. */
export const createWatch = answerOnce({ create, wipe: ({ env, owner }, id) => env.WATCHES.getByName(id).wipe(owner) })

async function create(call: CallerRequest, id: string): Promise<Response> {
  const { request, env, owner } = call
  const stated = await readWatchBody(request, NewWatchSchema)
  const webhook = await webhookOf(stated.webhook ?? null, env, invalidWatch)
  await requireJob(stated, call)
  const created = now()
  const law = await newestLaw(env)
  await keepRuleset(env.FILES, law)
  const looked = { day: beijingDay(created), ruleset: jobRulesetOf(law) }
  const { name, ahead = 0, lines = [] } = stated
  const watch = env.WATCHES.getByName(id)
  // A row without a watch is found and removed, with its place in the account; a watch without a row would miss the net.
  const directory = new Directory(env.DIRECTORY)
  await directory.add({ id, owner, name, created }, looked)
  const admission = await env.ACCOUNTS.getByName(owner).admitWatch(id)
  if (!admission.admitted) await directory.remove(id)
  requireAdmission(admission)
  const feedToken = newFeedToken()
  await watch.create({ id, owner, created, name, ahead, webhook, feedToken, round: null, looked }, stated.job ?? null)
  const sender = new LineSender(watch, owner, { asOf: looked.day, ruleset: law, ahead })
  try {
    for (const line of lines) await sender.add(line)
    await sender.end()
  } catch (error) {
    await watch.wipe(owner)
    throw error
  }
  const document = await watch.describe(owner)
  if (document === null) throw noSuchWatch()
  const answer = { watch: document, secret: webhook?.secret ?? null, put: sender.report() }
  return answerJson(answer, 201, { location: `/v1/watches/${id}` })
}

/** @throws PortfolioRefusal if the lines come from a job that is not there, or has not ended. */
async function requireJob(
  { job, lines = [] }: z.infer<typeof NewWatchSchema>,
  { env, owner }: CallerRequest,
): Promise<void> {
  if (job === undefined) return
  const refuse = (code: string, detail: string) => invalidWatch([{ code, pointer: '/job', detail }])
  if (lines.length > 0) throw refuse('too-many', 'State lines or a job, and put the other lines later.')
  const list = await env.JOBS.getByName(job).chunkOfList(owner, 0)
  if (list === null) throw refuse('unknown-value', 'No job of this key has this id.')
  if (typeof list === 'string') throw refuse(list, STATE_DETAILS[list])
}
