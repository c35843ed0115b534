import { notFound, type Refusal } from '@ytterby/http/problem'
import { PortfolioRefusal } from './portfolio-problem.ts'
import type { WrongState } from '../jobs/job-record.ts'

/** What each state means to a caller. */
export const STATE_DETAILS: Readonly<Record<WrongState, string>> = {
  'not-uploading': 'The job has been started, so it takes no more parts; create another one.',
  'missing-part':
    'Parts are numbered 1, 2, 3, … without a gap, and there is at least one; send those that are missing.',
  'not-with-profile':
    'A list with a profile is answered as CSV with the columns of the intake; create the job without out and full.',
  'has-profile': 'The list was read with a profile, so its lines are not in the columns that a watch reads.',
  'not-resumable':
    'Only a job that is running can be resumed, or one with failed lines. Correct a refused list and create another job.',
  'not-ended':
    'There is no result yet; ask for the job until its state is done or failed. A list that was refused as a whole has none.',
}

/** The refusal of a request that the job is not ready for. */
export const wrongState = (code: WrongState): PortfolioRefusal =>
  new PortfolioRefusal('wrong-job-state', { findings: [{ code, parameter: 'id', detail: STATE_DETAILS[code] }] })

/** The refusal for a job that does not exist, or belongs to another key: the two cannot be told apart. */
export const noSuchJob = (): Refusal =>
  notFound('id', 'No job of this key has this id; jobs are wiped after the time that each states as expires.')
