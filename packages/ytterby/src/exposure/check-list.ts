import { isDay } from '../calendar/day-number.ts'
import { InvalidListError, type ListIssue } from '../errors/invalid-list-error.ts'
import { MOST_LINES } from './line-outline.ts'
import type { RefusedLine } from './exposure-schema.ts'

/** Options for assessing a list. */
export type ExposureOptions = {
  /** The day of export for lines that state none. */
  asOf?: string
  /** The knowledge day for lines that state none. */
  knownAt?: string
  /** States that quantities and values are those of a year; without it, annual figures are omitted. */
  period?: 'year'
  /** Lines that the caller could not read: they are counted and returned with the refused ones. */
  unread?: readonly RefusedLine[]
}

const KNOWN = ['ruleset', 'lang', 'asOf', 'knownAt', 'period', 'unread']

/** @throws InvalidListError if a list cannot be answered at all. */
export function checkList(lines: readonly unknown[], options: ExposureOptions): void {
  const issues: ListIssue[] = []
  const add = (code: ListIssue['code'], pointer: string, message: string): void =>
    void issues.push({ code, pointer, message })
  if (!Array.isArray(lines)) add('not-a-list', '', 'Give the lines as a list.')
  else {
    const given = lines.length + (options.unread?.length ?? 0)
    if (given === 0) add('empty-list', '', 'Give at least one line.')
    if (given > MOST_LINES)
      add('too-many-lines', '', `Give at most ${MOST_LINES} lines; ask about the rest separately.`)
  }
  for (const name of Object.keys(options))
    if (!KNOWN.includes(name))
      add('unknown-option', `/options/${name}`, `This option is not known. Known are: ${KNOWN.join(', ')}.`)
  for (const name of ['asOf', 'knownAt'] as const)
    if (options[name] !== undefined && !isDay(options[name]))
      add('unknown-value', `/options/${name}`, 'Write a day that exists as YYYY-MM-DD.')
  if (options.period !== undefined && options.period !== 'year')
    add('unknown-value', '/options/period', 'State the period as year, or leave it out.')
  if (issues.length > 0) throw new InvalidListError(issues)
}
