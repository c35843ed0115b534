import type { Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'
import { AssessmentSchema, type Assessment } from '../schema/assessment.ts'

/**
 * Checks that a value is a complete assessment under this ruleset.
 *
 * @throws PaperRefusedError `not-an-assessment`, `other-ruleset`
 */
export function checkedAssessment(ruleset: Ruleset, value: unknown): Assessment {
  const parsed = AssessmentSchema.safeParse(value)
  if (!parsed.success) throw new PaperRefusedError('not-an-assessment', '')
  if (parsed.data.ruleset.digest !== ruleset.digest) throw new PaperRefusedError('other-ruleset', '/ruleset/digest')
  return parsed.data
}

/** Whether the good leaves mainland China, and so passes Chinese customs. */
export const leavesChina = ({ inquiry }: Assessment): boolean =>
  (inquiry.exportedFrom ?? 'CN') === 'CN' && inquiry.destination !== 'CN'
