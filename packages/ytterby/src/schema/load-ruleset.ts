import { isLang, LANGUAGE_NAMES } from '../locales/langs.ts'
import type * as z from 'zod'
import { InvalidRulesetError } from '../errors/invalid-ruleset-error.ts'
import { RulesetDataSchema, type RulesetData } from './ruleset.ts'
import { dayFindings } from './ruleset-days.ts'
import { pointerTo } from './pointer.ts'
import { fileAt, type RulesetFinding } from './ruleset-files.ts'
import { duplicateIds, danglingReferences } from './ruleset-references.ts'

/**
 * Checks untrusted ruleset data: unknown keys, missing Chinese, dangling references, effects without a citation, days that
 * overlap, extensions that begin too late. Each issue names the file of the record and the path in it.
 *
 * @throws InvalidRulesetError with every issue.
 */
export function loadRulesetData(value: unknown): RulesetData {
  const refuse = (findings: readonly RulesetFinding[]): InvalidRulesetError =>
    new InvalidRulesetError(
      findings.map(({ path, message }) => ({ file: fileAt(value, path), pointer: pointerTo(path), message })),
    )
  const parsed = RulesetDataSchema.safeParse(value)
  if (!parsed.success)
    throw refuse(parsed.error.issues.map((issue) => ({ path: issue.path, message: messageOf(issue) })))
  const findings = [...duplicateIds(parsed.data), ...danglingReferences(parsed.data), ...dayFindings(parsed.data)]
  if (findings.length > 0) throw refuse(findings)
  return parsed.data
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown key: ${issue.keys.join(', ')}`
  const lang = String(issue.path.at(-1))
  if (isLang(lang) && lang !== 'en') return `A sentence lacks its ${LANGUAGE_NAMES[lang]}`
  if (issue.path.at(-1) === 'cite') return 'An effect lacks its citation'
  return issue.message
}
