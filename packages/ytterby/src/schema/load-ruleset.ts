import { isLang, LANGUAGE_NAMES } from '../locales/langs.ts'
import type * as z from 'zod'
import { InvalidRulesetError } from '../errors/invalid-ruleset-error.ts'
import { RulesetDataSchema, type RulesetData } from './ruleset.ts'
import { dayFindings } from './ruleset-days.ts'
import { jsonFindings } from './json-findings.ts'
import { pointerTo } from './pointer.ts'
import { fileAt, type RulesetFinding } from './ruleset-files.ts'
import { duplicateIds, danglingReferences } from './ruleset-references.ts'
import { runToEnd } from './run-to-end.ts'

/**
 * Checks untrusted ruleset data: what is no JSON or too much of it, unknown keys, missing Chinese, dangling references, effects without a citation, days that
 * overlap, extensions that begin too late. Each issue names the file of the record and the path in it.
 *
 * @throws InvalidRulesetError with every issue.
 */
export const loadRulesetData = (value: unknown): RulesetData => runToEnd(loadInPieces(value))

/** The same in pieces: wherever it yields, others may be answered before it goes on. */
export function* loadInPieces(value: unknown): Generator<undefined, RulesetData> {
  const refuse = (findings: readonly RulesetFinding[]): InvalidRulesetError =>
    new InvalidRulesetError(
      findings.map(({ path, message }) => ({ file: fileAt(value, path), pointer: pointerTo(path), message })),
    )
  const unfit = jsonFindings(value)
  if (unfit.length > 0) throw refuse(unfit)
  yield
  const parsed = parse(value)
  if (parsed === null) throw refuse([{ path: [], message: 'More is wrong than can be listed; is it a ruleset?' }])
  if (!parsed.success)
    throw refuse(parsed.error.issues.map((issue) => ({ path: issue.path, message: messageOf(issue) })))
  yield
  const findings = [...duplicateIds(parsed.data), ...danglingReferences(parsed.data)]
  yield
  findings.push(...dayFindings(parsed.data))
  if (findings.length > 0) throw refuse(findings)
  return parsed.data
}

/** The value as parsed; null if it has so many issues that zod, which passes them on as arguments, runs out of stack. */
function parse(value: unknown): ReturnType<typeof RulesetDataSchema.safeParse> | null {
  try {
    return RulesetDataSchema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown key: ${issue.keys.join(', ')}`
  const lang = String(issue.path.at(-1))
  if (isLang(lang) && lang !== 'en') return `A sentence lacks its ${LANGUAGE_NAMES[lang]}`
  if (issue.path.at(-1) === 'cite') return 'An effect lacks its citation'
  return issue.message
}
