import type { Assessment } from '../schema/assessment.ts'

type Warning = Assessment['warnings'][number]

/** Warnings that the answer may be wrong or incomplete, the most important one first. */
const FIRST: readonly string[] = [
  'after-knowledge',
  'last-day-unclear',
  'composition-taken-as-complete',
  'code-alone',
  'catch-all',
]

/** The warnings of an answer for a reader: those that the answer may be wrong or incomplete come first. */
export const sortWarnings = (warnings: readonly Warning[]): Warning[] =>
  warnings.toSorted((one, other) => rankOf(one) - rankOf(other))

const rankOf = ({ code }: Warning): number => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length)
