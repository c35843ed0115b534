import { factRefusals } from '../locales/en/refusals/facts.ts'
import { lineRefusals } from '../locales/en/refusals/lines.ts'
import { filled } from '../locales/filled.ts'
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
  if (!Array.isArray(lines)) add('not-a-list', '', lineRefusals.noList)
  else {
    const given = lines.length + (options.unread?.length ?? 0)
    if (given === 0) add('empty-list', '', lineRefusals.emptyList)
    if (given > MOST_LINES) add('too-many-lines', '', filled(lineRefusals.tooManyLines, { most: MOST_LINES }))
  }
  for (const name of Object.keys(options))
    if (!KNOWN.includes(name))
      add('unknown-option', `/options/${name}`, filled(lineRefusals.unknownOption, { known: KNOWN.join(', ') }))
  for (const name of ['asOf', 'knownAt'] as const)
    if (options[name] !== undefined && !isDay(options[name]))
      add('unknown-value', `/options/${name}`, factRefusals.noDay)
  if (options.period !== undefined && options.period !== 'year')
    add('unknown-value', '/options/period', lineRefusals.otherPeriod)
  if (issues.length > 0) throw new InvalidListError(issues)
}
