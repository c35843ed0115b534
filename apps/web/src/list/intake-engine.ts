import { type Assessment, type Ruleset, FIELDS } from 'ytterby'
import { readDay, verdictKey } from 'ytterby/apps'
import { createAsker, type AnsweredLine, type RefusedAnswer } from '@ytterby/lists'
import type { Ask, IntakeLine } from 'ytterby/lists'
import type { Outcome } from './answered-list.ts'
import { cellFor } from './cells.ts'
import { isColumnField } from './guess.ts'
import { listAsking } from './list-asking.ts'
import type { OpenedList } from './opened-list.ts'
import type { Asking } from './protocol.ts'

type Assessed = Assessment | RefusedAnswer

/** A line with what the engine says of it. */
export type AssessedLine = AnsweredLine<Assessed>

export const outcomeOf = (answer: Assessed): Outcome => ('issues' in answer ? { issues: answer.issues } : { answer })

/**
 * Asks the engine about lines, and keeps whole answers: the page shows them. Lines that differ in nothing but their words share
 * one, as whole answers are large; what an answer warns of words is looked up for the rows that are shown.
 */
export const wholeAsker = (asking: Asking, ruleset: Ruleset): Ask<Assessed> =>
  createAsker(listAsking(asking, ruleset), {
    keep: (answer) => answer,
    keyOfColumns: verdictKey,
    isFull: () => false,
    forget() {},
  })

/** The columns that the intake does not read, such as the form, with their fields. They are in no profile. */
export const otherFacts = (mapping: Asking['mapping']): { readonly field: string; readonly column: number }[] =>
  mapping.flatMap((name, column) => {
    const field = name === null || isColumnField(name) ? undefined : FIELDS.get(name)
    return field === undefined ? [] : [{ field: field.name, column }]
  })

/** A day of the plan in the writing of its column, such as 15.01.2027; null for other facts, and where it may be two days. */
function dayFor(field: string, cell: string, order: Parameters<typeof readDay>[1]): string | null {
  const read = field.startsWith('clock.') && field !== 'clock.transitDays' ? readDay(cell, order) : null
  return read?.kind === 'value' ? read.value : null
}

/** Facts from columns that the intake does not read, such as the form, added to its lines. What was answered counts before them. */
export function withOtherFacts(
  lines: readonly IntakeLine[],
  list: OpenedList,
  { mapping }: Asking,
): readonly IntakeLine[] {
  const others = otherFacts(mapping)
  const currency = mapping.indexOf('currency')
  if (others.length === 0 && currency === -1) return lines
  const order = (column: number) => list.own?.intake.list.conventions[column]?.dayOrder ?? null
  return lines.map((line, at) => {
    const cells = list.lines[at]?.cells ?? []
    const facts: Record<string, string> = {}
    for (const { field, column } of others) {
      const text =
        dayFor(field, cells[column] ?? '', order(column)) ?? cellFor(field, cells[column] ?? '', list.shape.delimiter)
      if (text.trim() !== '') facts[field] = text
    }
    const money = cells[currency]?.trim() ?? ''
    return {
      ...line,
      columns: { ...facts, ...line.columns },
      value: line.value === null || money === '' ? line.value : { ...line.value, currency: money },
    }
  })
}
