import type { Author, Intake } from 'ytterby/lists'
import type { ColumnChoice, ColumnField } from 'ytterby/apps'
import { isColumnField } from './guess.ts'

/** The choices that make an intake read its columns as a mapping says. */
export function columnChoices(
  { list: { columns } }: Intake,
  mapping: readonly (string | null)[],
  author: Author,
): readonly ColumnChoice[] {
  return columns.flatMap(({ header, field }, at) => {
    const wanted = intakeField(mapping[at] ?? null)
    return wanted === field ? [] : [{ header, field: wanted, ...author }]
  })
}

/** What a fact that the intake does not read is to it: a column to leave alone. */
const intakeField = (field: string | null): ColumnField => (field !== null && isColumnField(field) ? field : 'ignore')
