import { planningRefusals } from '../../locales/en/refusals/planning.ts'
import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { InvalidLicenceError } from '../../errors/invalid-licence-error.ts'
import { readBy } from '../../schema/read-by.ts'
import type { Licence } from './licence.ts'
import { LICENCE_OUTLINE } from './licence-outline.ts'

/**
 * Checks a licence.
 *
 * @throws InvalidLicenceError with every issue, each with a JSON pointer from the root of the licence.
 */
export function readLicence(value: unknown): Licence {
  const reading = readBy(LICENCE_OUTLINE, value)
  if ('findings' in reading) throw new InvalidLicenceError(reading.findings)
  const issues = crossChecks(reading.value)
  if (issues.length > 0) throw new InvalidLicenceError(issues)
  return reading.value
}

function crossChecks({ form, endUsers, validFrom, validUntil, quantityKg, usedKg }: Licence): InquiryIssue[] {
  const issues: InquiryIssue[] = []
  const add = (pointer: string, message: string): void => void issues.push({ code: 'out-of-range', pointer, message })
  if (validUntil <= validFrom) add('/validUntil', planningRefusals.validUntilTooEarly)
  if (form === 'single' && endUsers.length > 1) add('/endUsers', planningRefusals.severalEndUsers)
  if (quantityKg !== undefined && usedKg !== undefined && usedKg > quantityKg)
    add('/usedKg', planningRefusals.exportedMore)
  return issues
}
