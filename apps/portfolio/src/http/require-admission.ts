import type { Admission } from '../account/account.ts'
import { PortfolioRefusal } from './portfolio-problem.ts'

/** @throws PortfolioRefusal if the quota has no room. */
export function requireAdmission(admission: Admission): void {
  if (!admission.admitted) throw new PortfolioRefusal('quota-reached', { retryAfter: admission.retryAfter })
}
