import { Refusal } from '@ytterby/api/src/http/problem.ts'
import type { Admission } from '../account/account.ts'

/** The refusal of a caller whose quota is used up. */
export class QuotaReached extends Refusal {
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super('quota-reached')
    this.retryAfter = retryAfter
  }
}

/** @throws QuotaReached if the quota has no room. */
export function requireAdmission(admission: Admission): void {
  if (!admission.admitted) throw new QuotaReached(admission.retryAfter)
}
