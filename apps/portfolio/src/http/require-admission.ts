import type { Admission } from '../account/account.ts'
import { JobRefusal } from './job-problem.ts'

/** @throws JobRefusal if the quota has no room. */
export function requireAdmission(admission: Admission): void {
  if (!admission.admitted) throw new JobRefusal('quota-reached', { retryAfter: admission.retryAfter })
}
