import { assess, InvalidInquiryError, parseInquiry, type Assessment, type Ruleset, FIELDS } from 'ytterby'
import { inquiryKey, type Columns, type IntakeLine, type TriagedLine } from 'ytterby/intake'
import type { Outcome } from './answered-list.ts'
import { cellFor } from './cells.ts'
import { draftOf } from './draft-of.ts'
import { isColumnField } from './guess.ts'
import type { OpenedList } from './opened-list.ts'
import type { Asking } from './protocol.ts'

/** Asks the engine about inquiries in columns of the contract; equal ones once. */
export type Engine = {
  readonly ask: (columns: Columns) => Assessed
}

type Assessed = Assessment | { readonly issues: InvalidInquiryError['issues'] }

/** A line with what the engine says of it. */
export type AssessedLine = TriagedLine<Assessed>

export const outcomeOf = (answer: Assessed): Outcome => ('issues' in answer ? { issues: answer.issues } : { answer })

export function intakeEngine(asking: Asking, ruleset: Ruleset): Engine {
  const { lang } = asking
  const answers = new Map<string, Assessed>()
  const answerTo = (columns: Columns): Assessed => {
    try {
      return assess(parseInquiry(draftOf(columns, asking), { ruleset }), { ruleset, lang })
    } catch (error) {
      if (error instanceof InvalidInquiryError) return { issues: error.issues }
      throw error
    }
  }
  return {
    ask(columns) {
      const key = inquiryKey(columns)
      const answer = answers.get(key) ?? answerTo(columns)
      answers.set(key, answer)
      return answer
    },
  }
}

/** The columns that the intake does not read, such as the form, with their fields. They are in no profile. */
export const otherFacts = (mapping: Asking['mapping']): { readonly field: string; readonly column: number }[] =>
  mapping.flatMap((name, column) => {
    const field = name === null || isColumnField(name) ? undefined : FIELDS.get(name)
    return field === undefined ? [] : [{ field: field.name, column }]
  })

/** Facts from columns that the intake does not read, such as the form, added to its lines. What was answered counts before them. */
export function withOtherFacts(
  lines: readonly IntakeLine[],
  list: OpenedList,
  { mapping }: Asking,
): readonly IntakeLine[] {
  const others = otherFacts(mapping)
  const currency = mapping.indexOf('currency')
  if (others.length === 0 && currency === -1) return lines
  return lines.map((line, at) => {
    const cells = list.lines[at]?.cells ?? []
    const facts: Record<string, string> = {}
    for (const { field, column } of others) {
      const text = cellFor(field, cells[column] ?? '', list.shape.delimiter)
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
