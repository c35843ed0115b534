import { jobOf, type CallerRequest } from '../http/caller-request.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import { answerJson } from './answer-json.ts'

/** `POST /v1/jobs/{id}/start`: starts a job whose parts were sent. */
export const startJob = (call: CallerRequest): Promise<Response> => changeJob(call, 'start')

/** `POST /v1/jobs/{id}/resume`: sends again whatever is not answered. */
export const resumeJob = (call: CallerRequest): Promise<Response> => changeJob(call, 'resume')

async function changeJob(call: CallerRequest, change: 'start' | 'resume'): Promise<Response> {
  const { id, job } = jobOf(call)
  const wrong = await job[change](call.owner)
  if (wrong !== null) throw wrongState(wrong)
  const document = await job.describe(call.owner)
  if (document === null) throw noSuchJob()
  return answerJson(document, 202, { location: `/v1/jobs/${id}` })
}

/** `DELETE /v1/jobs/{id}`: stops the job and wipes everything that belongs to it. */
export async function deleteJob(call: CallerRequest): Promise<Response> {
  if (!(await jobOf(call).job.wipe(call.owner))) throw noSuchJob()
  return new Response(null, { status: 204 })
}
