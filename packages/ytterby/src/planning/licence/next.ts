import type { Licence } from './licence.ts'
import type { LicenceCheckId, NextId, CheckOutcome } from './check-passages.ts'

/** Elements of a licence whose change needs a new application (Decree 792 art. 18). */
const KEY_ELEMENTS: ReadonlySet<LicenceCheckId> = new Set(['item', 'destination', 'end-user', 'end-use'])
/** Failed checks that make the licence unusable for the export. */
const SPENT: ReadonlySet<LicenceCheckId> = new Set(['form', 'validity', 'unused'])

/** The next steps, by failed checks. */
export function nextSteps(
  checks: readonly { id: LicenceCheckId; outcome: CheckOutcome }[],
  covers: 'yes' | 'no' | 'unknown' | 'not-needed',
  { form }: Licence,
): NextId[] {
  if (covers === 'not-needed') return ['not-needed']
  const failed = checks.filter(({ outcome }) => outcome === 'fails').map(({ id }) => id)
  if (failed.includes('export-allowed')) return []
  // No rule was read on changes of an ordinary licence.
  if (form === 'ordinary') return failed.some((id) => id !== 'other-permits') ? ['apply-anew'] : []
  const next: NextId[] = []
  if (failed.some((id) => KEY_ELEMENTS.has(id))) next.push('new-application')
  if (failed.includes('end-user') || failed.includes('end-use')) next.push('stop-and-report')
  if (failed.some((id) => SPENT.has(id)) && !next.includes('new-application')) next.push('apply-anew')
  if (failed.includes('quantity')) next.push('change-application')
  if (failed.includes('change-request')) next.push('await-decision')
  return next
}
