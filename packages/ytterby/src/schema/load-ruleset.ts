import type * as z from 'zod'
import { InvalidRulesetError } from '../errors/invalid-ruleset-error.ts'
import { RulesetDataSchema, type RulesetData } from './ruleset.ts'
import { dayIssues } from './ruleset-days.ts'
import { controlFile, instrumentFile } from './ruleset-files.ts'
import { duplicateIssues, referenceIssues } from './ruleset-references.ts'

/**
 * Checks ruleset data from outside: unknown keys, missing Chinese, dangling references, effects without a citation,
 * days that overlap or leave a gap. Names the file each record belongs to and the path in it.
 *
 * @throws InvalidRulesetError with every finding.
 */
export function loadRulesetData(value: unknown): RulesetData {
  const parsed = RulesetDataSchema.safeParse(value)
  if (!parsed.success) {
    throw new InvalidRulesetError(
      parsed.error.issues.map((issue) => ({
        file: fileAt(value, issue.path),
        pointer: pointerOf(issue.path),
        message: messageOf(issue),
      })),
    )
  }
  const issues = [...duplicateIssues(parsed.data), ...referenceIssues(parsed.data), ...dayIssues(parsed.data)]
  if (issues.length > 0) throw new InvalidRulesetError(issues)
  return parsed.data
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown key: ${issue.keys.join(', ')}`
  if (issue.path.at(-1) === 'zh') return 'A sentence lacks its Chinese'
  if (issue.path.at(-1) === 'cite') return 'An effect lacks its citation'
  return issue.message
}

/** The source file of a record by the naming convention of `law/`. */
function fileAt(value: unknown, path: readonly PropertyKey[]): string {
  const [section, index] = path
  const list = isRecord(value) && typeof section === 'string' ? value[section] : undefined
  const record: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined
  if (section === 'instruments' && isRecord(record) && typeof record['id'] === 'string')
    return instrumentFile(record['id'], Array.isArray(record['effects']) ? record['effects'] : [])
  if (section === 'controls' && isRecord(record) && typeof record['code'] === 'string')
    return controlFile(record['code'])
  return typeof section === 'string'
    ? `law/${section.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
    : 'law/ruleset.ts'
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
