import { planningRefusals } from '../../locales/en/refusals/planning.ts'
import { filled } from '../../locales/filled.ts'
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

/** The most declarations of an ordinary licence that is not for one batch (announcement 100 of 2008). */
const MOST_DECLARATIONS = 12

function crossChecks(licence: Licence): InquiryIssue[] {
  const { form, endUsers, validFrom, validUntil, quantityKg, usedKg, batches = 1, value, currency } = licence
  const issues: InquiryIssue[] = []
  const add = (pointer: string, message: string): void => void issues.push({ code: 'out-of-range', pointer, message })
  if (validUntil <= validFrom) add('/validUntil', planningRefusals.validUntilTooEarly)
  if (form === 'single' && endUsers.length > 1) add('/endUsers', planningRefusals.severalEndUsers)
  if (quantityKg !== undefined && usedKg !== undefined && usedKg > quantityKg)
    add('/usedKg', planningRefusals.exportedMore)
  if ((form === 'single' || form === 'certificate') && batches > 1) add('/batches', planningRefusals.oneExport)
  if (form === 'ordinary' && batches > MOST_DECLARATIONS)
    add('/batches', filled(planningRefusals.mostDeclarations, { most: MOST_DECLARATIONS }))
  if ((value === undefined) !== (currency === undefined)) add('/currency', planningRefusals.valueWithoutCurrency)
  return [...issues, ...codeIssues(licence)]
}

function codeIssues({ form, items }: Licence): InquiryIssue[] {
  const isOrdinary = form === 'ordinary'
  const message = isOrdinary ? planningRefusals.noCommodityCode : planningRefusals.noControlCode
  return items.flatMap(({ code }, at) =>
    /^[0-9]+$/.test(code) === isOrdinary ? [] : [{ code: 'invalid-code', pointer: `/items/${at}/code`, message }],
  )
}
