import type { Assessment } from '../schema/assessment.ts'
import { WARNING_LEVELS } from '../schema/cause-words.ts'

type Warning = Assessment['warnings'][number]

/** Of warnings of the same level, those that the answer may be wrong or incomplete; and that a party is listed itself, before its group. */
const FIRST: readonly string[] = [
  'after-knowledge',
  'last-day-unclear',
  'composition-taken-as-complete',
  'code-alone',
  'listed-party',
  'family-of-listed-party',
  'catch-all',
]

/**
 * The warnings of an answer for a reader: by level, what decides first; within a level, those that the answer may be wrong or
 * incomplete, and listed parties, come first.
 */
export const sortWarnings = (warnings: readonly Warning[]): Warning[] =>
  warnings.toSorted((one, other) => levelOf(one) - levelOf(other) || rankOf(one) - rankOf(other))

const levelOf = ({ level }: Warning): number => WARNING_LEVELS.indexOf(level)

const rankOf = ({ code }: Warning): number => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length)
