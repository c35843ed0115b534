import { readQuery } from '@ytterby/http/read-query'
import { canonicalJson } from 'ytterby'
import { OneJobQuery } from '../contract/job-schema.ts'
import { jobOf, type CallerRequest } from '../http/caller-request.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import { jobReceipt } from '../jobs/job-receipt.ts'
import { SECOND } from '../now.ts'
import { answerJson } from './answer-json.ts'

/** A stream of events ends after this many seconds; a client then opens another one. */
const MAX_EVENTS = 300

/** `GET /v1/jobs/{id}`: the job, or its progress as server-sent events. */
export async function getJob(call: CallerRequest): Promise<Response> {
  const { job } = jobOf(call)
  const { receipt } = readQuery(OneJobQuery, new URL(call.request.url).search.slice(1))
  const now = await job.describe(call.owner)
  if (now === null) throw noSuchJob()
  if (receipt === 'true') {
    const answered = await job.answeredList(call.owner)
    if (answered === null) throw noSuchJob()
    if (typeof answered === 'string') throw wrongState(answered)
    return answerJson({ ...now, receipt: await jobReceipt(answered, call.env) })
  }
  if (call.request.headers.get('accept')?.includes('text/event-stream') !== true) return answerJson(now)
  const ask = (): Promise<object | null> => job.describe(call.owner)
  return new Response(streamOf(events(now, ask)), { headers: { 'content-type': 'text/event-stream' } })
}

/** An event now and whenever the job has changed, until it has ended. */
async function* events(first: object, ask: () => Promise<object | null>): AsyncGenerator<string> {
  let last = ''
  let job: object | null = first
  for (let second = 0; second < MAX_EVENTS && job !== null; second++) {
    const text = canonicalJson(job)
    yield text === last ? ': unchanged\n\n' : `event: job\ndata: ${text}\n\n`
    if ('state' in job && (job.state === 'done' || job.state === 'failed')) return
    last = text
    await new Promise((resolve) => setTimeout(resolve, SECOND))
    job = await ask()
  }
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
