import { jobOf, type CallerRequest } from '../http/asked.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import { answerJson } from './answer-json.ts'

/** `POST /v1/jobs/{id}/start`: starts a job whose parts were sent. */
export const startJob = (asked: CallerRequest): Promise<Response> => changeJob(asked, 'start')

/** `POST /v1/jobs/{id}/resume`: sends again whatever is not answered. */
export const resumeJob = (asked: CallerRequest): Promise<Response> => changeJob(asked, 'resume')

async function changeJob(asked: CallerRequest, change: 'start' | 'resume'): Promise<Response> {
  const { id, job } = jobOf(asked)
  const wrong = await job[change](asked.owner)
  if (wrong !== null) throw wrongState(wrong)
  const document = await job.describe(asked.owner)
  if (document === null) throw noSuchJob()
  return answerJson(document, 202, { location: `/v1/jobs/${id}` })
}

/** `DELETE /v1/jobs/{id}`: stops the job and wipes everything that belongs to it. */
export async function deleteJob(asked: CallerRequest): Promise<Response> {
  if (!(await jobOf(asked).job.wipe(asked.owner))) throw noSuchJob()
  return new Response(null, { status: 204 })
}
