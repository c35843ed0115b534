import type { Admission, FullQuota, Quota } from '../account/account.ts'
import { PortfolioRefusal } from './portfolio-problem.ts'

/** What a quota without room means to a caller. */
const DETAILS: Readonly<Record<Quota, (most: string) => string>> = {
  'jobs-a-day': (most) => `This key may create ${most} jobs a day (UTC); deleting some does not help.`,
  'bytes-kept': (most) =>
    `Jobs, watches and ledgers of this key may keep ${most} bytes; delete some, or wait until one expires. A list that is larger alone goes in several jobs.`,
  'watches-kept': (most) => `This key may have ${most} watches; delete one.`,
  'lines-watched': (most) => `The watches of this key may have ${most} lines together; remove some.`,
  'lines-of-a-watch': (most) => `A watch may have ${most} lines; create another one for the rest.`,
  'ledgers-kept': (most) => `This key may have ${most} ledgers; delete one.`,
  'events-of-a-ledger': (most) =>
    `A ledger may have ${most} events, and nothing of this request was recorded; create another one for other licences.`,
  'licences-of-a-ledger': (most) =>
    `A ledger may have ${most} licences, and nothing of this request was recorded; create another one for the rest.`,
  'bytes-of-a-ledger': (most) =>
    `The events of a ledger may have ${most} bytes, and nothing of this request was recorded; create another one for other licences.`,
}

/** @throws PortfolioRefusal if the quota has no room. */
export function requireAdmission(admission: Admission): void {
  if (!admission.admitted) throw quotaReached(admission)
}

export function quotaReached({ quota, most, retryAfter }: FullQuota): PortfolioRefusal {
  const findings = [{ code: quota, parameter: null, detail: DETAILS[quota](most.toLocaleString('en')) }]
  const headers = retryAfter === null ? {} : { 'retry-after': String(retryAfter) }
  return new PortfolioRefusal('quota-reached', { findings, headers })
}
